import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { isBroughtBack, isDoneStep, isNamedDoer } from "./done-steps.ts";
import { isArranged, isBarred } from "./arranged-steps.ts";
import { isChangedDeed } from "./changed-ways.ts";
import { isBegun, newKeyPattern } from "./new-practices.ts";
import { isArrangedWithOthers, isNewRoutine } from "./new-routines.ts";
import { isWatchedDeed } from "./kept-watch.ts";
import { throughGerund } from "./through-gerund.ts";
import type { Who } from "../clause/who.ts";
import { isNewWay, whoByHead } from "./new-ways.ts";
import { isPlanning, isPromisedStep } from "./promised-steps.ts";
import { isScheduled } from "./scheduled-steps.ts";
import { isKeptBriefly, isNewHabit, isNowSo, isRuleForAll } from "./standing-arrangements.ts";
import { againstRecurrencePattern } from "./safeguards.ts";
import { blank } from "../statement.ts";
import { causePattern, causeMendingVerbs } from "./step-words.ts";
import { mindVerbs, sayVerbs } from "../verbs/verb-classes.ts";
import { setOf } from "../word-list.ts";

/** A verb of a sentence, read as a step. */
interface Step {
  /** As it stands in the sentence. */
  readonly read: Deed;
  /** What it comes to: "started copying" is copying. */
  readonly deed: Deed;
  readonly before: Deed | undefined;
  readonly who: Who;
  readonly text: string;
}

function isUnassertedRole(role: Deed["role"]): boolean {
  return role === "condition" || role === "question" || role === "later";
}

/** What is only said, asked or supposed, told of long ago, or got this incident over. */
function isOnlyTold({ read, deed, before, text }: Step): boolean {
  const { mood, role, subject } = deed;
  // "We wrote that all was well", "we will put what we hear on this page": only said.
  if (
    /^(?:write|say|report|announce|note|state|post|put|publish)$/.test(deed.lemma) &&
    /^(?: to [\w ]{2,30})? (?:that|what|whatever) /.test(deed.object)
  ) {
    return true;
  }
  if (isUnassertedRole(role) || (role === "side" && mood === "done") || (deed.isNegated && mood !== "future")) {
    return true;
  }
  if (
    mood === "done" &&
    subject === "" &&
    /\b(?:the|an?|each|every|all|our|this|any) $/i.test(text.slice(0, deed.start))
  ) {
    return true;
  }
  // "for every slot that I had given away twice": which, and not what we did.
  if (mood === "done" && !deed.isPerfect && /^(?:that|which|who|whom) \w/.test(subject) && !isSayingThat(before)) {
    return true;
  }
  // "everybody who has booked with us since March": who is meant, and no deed of ours.
  if (mood === "done" && role === "relative" && /^who\b/.test(subject)) {
    return true;
  }
  // "I'll start by going back to May": how the story is told.
  if (/^(?:start|begin)$/.test(read.lemma) && /^ (?:by|with) /.test(read.object) && mood === "future") {
    return true;
  }
  // "checked that they have": looked at once.
  if (mood === "done" && /^(?:check|verify|confirm)$/.test(deed.lemma) && /^ (?:that|whether|if) /.test(deed.object)) {
    return true;
  }
  if (mood === "done" && (longAgoPattern.test(text) || isLongSo(deed, text))) {
    return true;
  }
  // "We switched to the second line at 10:15": told by the minute, it got this over.
  if (mood === "done" && reroutingVerbs.has(deed.lemma) && clockPattern.test(text) && !forGoodPattern.test(text)) {
    return true;
  }
  // "Traffic now runs through the second line until the first is mended"
  if ((mood === "habit" || mood === "state") && untilMendedPattern.test(deed.object)) {
    return true;
  }
  // "our                 to you": of an empty phrase nothing is left.
  if (/^ (?:[\w-]+ )?\s{6,}/.test(deed.object)) {
    return true;
  }
  // "In order to clear the queue we will upgrade it": that mends this one.
  if (mendingPurposePattern.test(text) && !againstRecurrencePattern.test(text)) {
    return true;
  }
  return false;
}

/** Empty, looking back, or done by others. */
function isNoStep({ deed, who, text }: Step): boolean {
  const { subject } = deed;
  if (removingVerbs.has(deed.lemma) && badThingPattern.test(deed.object.slice(0, 60))) {
    return true;
  }
  if (emptyMeasuresPattern.test(deed.object) || lookingBackPattern.test(deed.object) || peersPattern.test(subject)) {
    return true;
  }
  if (who === "hostile" || (who === "you" && !deed.isPassive && !/^(?:two|three|only)\b/.test(subject))) {
    return true;
  }
  if (deed.isNoLonger && /\bcould\b/i.test(text.slice(deed.start, deed.end))) {
    return true;
  }
  return false;
}

/** What is still to come, or stands from now on. */
function isPromisedOrStanding({ deed, before, who, text }: Step): boolean | undefined {
  const { mood } = deed;
  if (deed.isNoLonger) {
    return isNewHabit(deed);
  }
  if (isKeptBriefly(deed) || isRuleForAll(deed)) {
    return true;
  }
  if (mood === "future" || (mood === "purpose" && isPlanning(before, who))) {
    // "We will start using the new signing key": in place of the one that leaked.
    if (newKeyPattern.test(deed.object) && /^(?:use|start|switch|move|begin)$/.test(deed.lemma)) {
      return false;
    }
    return isPromisedStep(deed, who) || (mood === "purpose" && isScheduled({ ...deed, mood: "future" }, who, text));
  }
  if (
    mood === "duty" &&
    who === "we" &&
    !deed.isPassive &&
    (isPromisedStep(deed, who) || /\bbefore\b/.test(deed.object))
  ) {
    return true;
  }
  // "They're cleared out now": the harm is undone.
  if (mood === "state" && deed.isPassive && undoingVerbs.has(deed.lemma)) {
    return false;
  }
  if (mood === "duty" || mood === "state" || mood === "habit" || (mood === "possible" && onlyBefore(deed, text))) {
    return isNowSo(deed, who, text);
  }
  return undefined;
}

/** What has been done, or is being done. */
function isDone({ deed, who, text }: Step): boolean {
  const { mood } = deed;
  if ((mood !== "done" && mood !== "doing") || forNowPattern.test(deed.object) || isBroughtBack(deed)) {
    return false;
  }
  const isSwitchedOff = /^(?:switch|turn)$/.test(deed.lemma) && /^ off\b/.test(deed.object);
  if (
    (causeMendingVerbs.has(deed.lemma) || isSwitchedOff) &&
    causePattern.test(text) &&
    (who === "we" || deed.isPassive)
  ) {
    return true;
  }
  const isForGood =
    !/^(?:remove|delete|destroy|erase|clear|purge|wipe|lose|fix|resolve)$/.test(deed.lemma) &&
    (/\b(?:permanently|for good)\b/i.test(text.slice(Math.max(deed.start - 15, 0), deed.end)) ||
      / (?:permanently|for good)\W*$/.test(deed.object));
  return isDoneStep(deed, who, isNamedDoer(deed, text)) || (isForGood && (who === "we" || deed.isPassive));
}

/** Whether one verb of a sentence is a step against the next time. */
export function isStep(read: Deed, before: Deed | undefined, text: string, ownNames: readonly string[]): boolean {
  const deed = withoutManner(throughGerund(read, text));
  const { role, subject } = deed;
  // "After we installed the update, the pages went blank": what came before.
  const who = whoByHead(subject, ownNames);
  if (
    !isUnassertedRole(role) &&
    (isBarred(deed, who) ||
      isNewWay(read, who, text) ||
      isChangedDeed(read, who, text) ||
      isWatchedDeed(read, who, text))
  ) {
    return true;
  }
  const step: Step = { read, deed, before, who, text };
  if (isOnlyTold(step)) {
    return false;
  }
  if (
    isBegun(read, who) ||
    isBegun(deed, who) ||
    isScheduled(deed, who, text) ||
    isArranged(deed, who, text) ||
    isNewRoutine(deed, who, text) ||
    isArrangedWithOthers(deed, who)
  ) {
    return true;
  }
  return !isNoStep(step) && (isPromisedOrStanding(step) ?? isDone(step));
}

const mendingPurposePattern = new Sieved(
  /^\W*(?:in order )?to (?:\w+ly )?(?:resolve|restore|fix|recover|clear|mitigate|bring|return|repair|work through|cope|catch up)\b[^.;?!,]{2,100}(?:,| we )/i,
);

/** "We can confirm that we": what follows is asserted. */
function isSayingThat(before: Deed | undefined): boolean {
  return (
    before === undefined ||
    sayVerbs.has(before.lemma) ||
    mindVerbs.has(before.lemma) ||
    /^(?:tell|inform|notify)$/.test(before.lemma)
  );
}

/** "in accordance with all procedures", "through our usual checks": how it was done, and not what. */
function withoutManner(deed: Deed): Deed {
  const told = mannerPattern.replaceIn(deed.object, blank);
  // "We installed the update without testing it": what was left out is no step.
  const object =
    deed.mood === "done" && !deed.isPerfect && !deed.isNegated ? leftOutPattern.replaceIn(told, blank) : told;
  return object === deed.object ? deed : { ...deed, object };
}
const mannerPattern = new Sieved(
  /\b(?:in (?:accordance|line|keeping|compliance) with|according to|as part of|subject to|under (?:close |constant |continuous )?(?:review|observation)|(?:by|through|under|per|following) (?:our|the|its|their) (?:regular|usual|normal|standard|existing|ordinary|established))\b[^.,;]{0,80}/gi,
);
const leftOutPattern = new Sieved(/\bwithout (?:an?|any|the|our|first|proper\w*|ever|enough|\w+ing)\b[^.,;]{0,80}/gi);

const undoingVerbs = setOf("clear delete remove erase wipe purge restore repair fix mend resolve refund reset");
const reroutingVerbs = setOf(
  "switch move shift route reroute redirect transfer divert use rebuild restore restart bring take put",
);
const clockPattern = /\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?[ap]\.?m\b|\b(?:noon|midnight)\b/i;
const forGoodPattern = new Sieved(/\b(?:permanently|for good|from now on|in future|so that|since then)\b/i);

/** "began removing the affected packages", "to an old backup": what mends this time. */
const removingVerbs = setOf("begin start continue remove delete block disable change switch move restore rebuild use");
const badThingPattern = new Sieved(
  patternLines()`
    \b(?:removing|deleting|blocking|revoking|restoring|notifying|contacting|purging)\b
    |\b(?:affected|malicious|compromised|infected|fake|fraudulent|exposed|leaked)\b
    |\b(?:to|from|use[ds]?) (?:an? |the |our )?(?:[\w-]+ ){0,2}back-?ups?\b|^ back-?ups? (?:and|to)\b
    |\b(?:\w+'s|latest|last|older|clean|recent|good) (?:[\w-]+ )?back-?ups?\b
  `,
);

/** "industry-standard security measures": nothing that one could check. */
const emptyMeasuresPattern = new Sieved(
  patternLines()`
    ^ (?:[\w-]+ ){0,3}?(?:
      industry-standard|industry standard|appropriate|reasonable|robust|state-of-the-art|comprehensive|best-in-class
      |stringent|rigorous|a variety of|a range of|a number of
    )(?: [\w-]+){0,4}? (?:measures|safeguards|controls|practices|procedures|protections?)\b(?![^.;]* (?:such as|including|among them) )
  `,
);
/** "a full review of this incident": to know more keeps nothing from happening; "a second review" may. */
const lookingBackPattern = new Sieved(
  patternLines()`
    ^ (?!
      [^.;,]{0,40}\b(?:
        second|peer|code|regular|daily|weekly|monthly|quarterly|yearly|annual|mandatory|two-person|pre-release
      ) )(?:an? |our |the )?(?:[\w-]+ ){0,3}?(?:
      reviews?|investigation|analysis|post-?mortem|retrospective|assessment|inquiry|debrief
    )(?: (?:of|into|on|about) (?:
        this|the (?:incident|event|outage|matter|breach|attack|cause|circumstances|response)|what|how|why|our response
      )
      |[.,;]|$| to (?:understand|determine|identify|learn|find|establish)
    )
  `,
);
/** "Competitors have introduced": others, and not we. */
const peersPattern = new Sieved(/^(?:competitors?|rivals?|peers|others|many|most|some|several|other)\b(?! of our\b)/);

/** "every year since 2017", "last autumn", "before all this": done before the incident, and not because of it. */
const longAgoPattern = new Sieved(
  patternLines("i")`
    ^\W*(?:after|when|following|since) [^,]{0,60}\bin (?:19|20)\d\d,|^\W*(?:back )?in (?:19|20)\d\d,? (?:we|the)\b
    |\b(?:
      since (?:19|20)\d\d|last (?:year|spring|summer|autumn|fall|winter)|\w+ years ago
      |for (?:many |some |several )?years
      |before (?:all )?(?:this|any of this|the (?:incident|attack|breach|outage|leak)|it happened|(?:this|the) event)
    )\b
  `,
);

/** "have always encrypted", "introduced sign-in by code in 2021": no answer to what came after. */
function isLongSo({ start, end, object, isPerfect }: Deed, text: string): boolean {
  return (
    /\b(?:always|long|routinely|regularly|usually|normally)\b/i.test(text.slice(start, end)) ||
    (!isPerfect && /^[^.;,]{0,60} (?:in|back in|around) (?:19|20)\d\d\b/.test(object))
  );
}
const untilMendedPattern = new Sieved(
  /\buntil (?:the (?:first|old|original|main|repairs?|systems?|site|service|fault|issue|problem|work|damage)|we (?:have|are|know|can)|it is|further notice|then|repairs?|it has)\b|\b(?:for the time being|for now|temporarily|tonight|in the meantime|meanwhile)\b/,
);

/** "to our second line for the time being" */
const forNowPattern = new Sieved(
  /\b(?:for the time being|for now|temporarily|in the meantime|meanwhile|to cope with|to help with the (?:backlog|queue))\b/,
);

/** "Only the ward sister can open it now", "offices may now send it only as a letter" */
function onlyBefore({ start, subject, object }: Deed, text: string): boolean {
  return (
    /\bonly\b/i.test(text.slice(Math.max(start - subject.length - 8, 0), start)) ||
    /\bonly (?:as|by|with|from|in|on|through|to|when|if|after)\b/.test(object)
  );
}
