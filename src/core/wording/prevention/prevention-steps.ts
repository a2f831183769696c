import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { isByUs } from "../own-agents.ts";
import { isBroughtBack, isDoneStep, isNamedDoer } from "./done-steps.ts";
import { isArranged, isBarred } from "./arranged-steps.ts";
import { isChangedDeed } from "./changed-ways.ts";
import { isBegun, newKeyPattern } from "./new-practices.ts";
import { isArrangedWithOthers, isNewRoutine } from "./new-routines.ts";
import { isWatchedDeed } from "./kept-watch.ts";
import { throughGerund } from "./through-gerund.ts";
import { isNewWay, whoByHead } from "./new-ways.ts";
import { isPromisedStep } from "./promised-steps.ts";
import { isPlanning } from "./planning.ts";
import { isScheduled } from "./scheduled-steps.ts";
import { isKeptBriefly, isNewHabit, isNowSo, isRuleForAll } from "./standing-arrangements.ts";
import { blank } from "../statement.ts";
import { isEmptyThing } from "./empty-things.ts";
import { causePattern, causeMendingVerbs, type Step } from "./step-words.ts";
import { setOf } from "../word-list.ts";
import { isUnassertedRole, isOnlyTold, isUntilMended } from "./only-told.ts";

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
  if (isEmptyThing(deed) || isInquirerHired(deed) || isOfThisTime(deed)) {
    return true;
  }
  if (deed.isNoLonger && /\bcould\b/i.test(text.slice(deed.start, deed.end))) {
    return true;
  }
  return false;
}

/** "hired an investigator", "retained counsel": help with this incident. */
function isInquirerHired({ lemma, object }: Deed): boolean {
  return (
    /^(?:hire|engage|retain|appoint|commission|enlist|consult|instruct)$/.test(lemma) &&
    /^ [^.;,]{0,60}?\b(?:investigators?|forensics?|counsel|lawyers?|attorneys?|investigative|to (?:assist|help|aid|support|advise) (?:us|with|in)|to investigate)\b/.test(
      object,
    ) &&
    !/\bto (?:test|audit|harden|strengthen|improve|pen-?test|redesign|rebuild|monitor)\b/.test(object)
  );
}

/** "changed the password of the mailbox", "was made aware", "began an investigation with a security firm" */
function isOfThisTime({ lemma, isPassive, object }: Deed): boolean {
  return (
    (lemma === "make" && isPassive && /^ aware\b/.test(object)) ||
    (/^(?:begin|start|launch|open|commence|initiate)$/.test(lemma) &&
      /^ (?:an? |our )?(?:[\w-]+ ){0,2}?(?:investigation|inquiry)\b/.test(object)) ||
    (/^(?:change|reset)$/.test(lemma) &&
      /^ (?:the |all |his |her |its |our |their |both )?(?:[\w-]+ )?(?:passwords?|credentials)\b(?! (?:rule|polic|requirement|length))/.test(
        object,
      ))
  );
}

/** "a main of a hundred years" */
const wornPattern = new Sieved(
  /\b(?:old|ageing|aging|worn|outdated|obsolete|legacy|shared|every|each|all)\b|\d\+?[- ]years?\b/,
);

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
    // "Our staff are working to replace the disk": that mends this one.
    if (mood === "purpose" && deed.lemma === "replace" && before?.lemma === "work" && !wornPattern.test(deed.object)) {
      return false;
    }
    // "We will start using the new signing key": in place of the one that leaked.
    if (newKeyPattern.test(deed.object) && /^(?:use|start|switch|move|begin)$/.test(deed.lemma)) {
      return false;
    }
    return isPromisedStep(deed, who) || (mood === "purpose" && isScheduled({ ...deed, mood: "future" }, who, text));
  }
  if (
    mood === "duty" &&
    who === "we" &&
    // "We had to limit it to ten a day": then.
    !/^had\b/i.test(text.slice(deed.start, deed.end)) &&
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
export function isStep(told: Deed, before: Deed | undefined, text: string, ownNames: readonly string[]): boolean {
  const read = withoutAnyMore(told, text);
  if (read.mood === "future" && onConditionPattern.test(text)) {
    return false;
  }
  const deed = withoutManner(throughGerund(read, text));
  const { role, subject } = deed;
  // "After we installed the update, the pages went blank": what came before.
  const who = whoByHead(subject, ownNames);
  if (
    !isUnassertedRole(role) &&
    !isUntilMended(deed) &&
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

/** "It can't be set to zero any more": it no longer can. */
function withoutAnyMore(deed: Deed, text: string): Deed {
  const isMeant = deed.isPassive ? deed.mood === "possible" : deed.mood === "habit" && isByUs(deed, text);
  return deed.isNegated && isMeant && / any ?(?:more|longer)\b/.test(deed.object)
    ? { ...deed, isNegated: false, isNoLonger: true }
    : deed;
}

/** "if needed", "where necessary", "if the inquiry finds fault": promised for a case that may not come. */
const onConditionPattern = new Sieved(
  patternLines("i")`
    \b(?:if|where|as|when) (?:it (?:is|proves|becomes) )?(?:
      needed|necessary|required|appropriate|possible|feasible|funds?|money
    )\b
    |\bif (?:the|this|an?|our|its|any) (?:[\w-]+ )?(?:
      inquiry|investigation|review|audit|report|findings?|results?|regulator|board|court|auditors?|experts?|inspectors?
      |commission\w*|council|police|members|vote|budget
    )\b
  `,
);

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
