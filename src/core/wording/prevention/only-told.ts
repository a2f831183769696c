/**
 * What is no step against the next time: only said, asked or supposed, told of long ago, or done to get this incident
 * over.
 */
import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { againstRecurrencePattern } from "./safeguards.ts";
import type { Step } from "./step-words.ts";
import { mindVerbs, sayVerbs } from "../verbs/verb-classes.ts";
import { broughtHarmPattern } from "../when-it-changes.ts";
import { setOf } from "../word-list.ts";

/** Whether a verb stands where nothing is asserted. */
export function isUnassertedRole(role: Deed["role"]): boolean {
  return role === "condition" || role === "question" || role === "later";
}

/** "what happened and the steps we are taking": told of, and none named. */
const announcedPattern =
  /\b(?:steps|measures|actions|changes|improvements) (?:that |which )?(?:we|I)(?:'re|'ve|'ll| are| have| will)(?: (?:now|already|also|be|been))* (?:tak|implement|mak|put|do|done)\w*\b(?![^.;]* (?:includ|such as|namely|:))/;

/** What is only said, asked or supposed, told of long ago, or got this incident over. */
export function isOnlyTold({ read, deed, before, text }: Step): boolean {
  const { mood, role, subject } = deed;
  // "We wrote that all was well", "we will put what we hear on this page": only said.
  if (
    /^(?:write|say|report|announce|note|state|post|put|publish)$/.test(deed.lemma) &&
    /^(?: to [\w ]{2,30})? (?:that|what|whatever) /.test(deed.object)
  ) {
    return true;
  }
  // "the steps we are taking to ensure it": which, and not what they are.
  if (
    /\b(?:steps|measures|actions) (?:that |which )?(?:we|i)$/.test(subject) ||
    (deed.lemma === "take" && /^ (?:place|part)\b/.test(deed.object))
  ) {
    return true;
  }
  // "We will share with you the steps we are taking to prevent it"
  if (
    /^(?:share|describe|explain|outline|detail|list|tell|give|present|summari[sz]e)$/.test(deed.lemma) &&
    announcedPattern.test(deed.object)
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
  // "We had just fitted a new lock when it happened", "We put in a new gate, which failed at once"
  if (mood === "done" && (isHadBefore(deed, text) || broughtHarmPattern.test(text.slice(deed.end)))) {
    return true;
  }
  // "a carter we hired to fetch it": which.
  if (mood === "done" && !deed.isPerfect && contactClausePattern.test(subject)) {
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
  if (isUntilMended(deed)) {
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

function isHadBefore({ start, end }: Deed, text: string): boolean {
  return (
    /^had\b/i.test(text.slice(start, end)) &&
    (/\bhad (?:just|only just|recently|earlier|previously)\b/i.test(text.slice(start, end)) ||
      /^[^.;]{0,80}\b(?:when|before|and (?:this |that |which |then )?(?:led|caused|triggered|broke))\b/.test(
        text.slice(end),
      ))
  );
}

const contactClausePattern =
  /^(?:that|which|whom?) (?:we|i)$|^(?:an?|the|every|each|any|some|all|one) (?!(?:[\w'-]+ )*(?:day|morning|night|week|month|evening|afternoon|hour|year|moment|time|minute|summer|spring|autumn|winter|and|or|but) (?:we|i)$)(?:[\w'-]+ ){1,6}(?:we|i)$/;

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

const reroutingVerbs = setOf(
  "switch move shift route reroute redirect transfer divert use rebuild restore restart bring take put",
);
const clockPattern = /\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?[ap]\.?m\b|\b(?:noon|midnight)\b/i;
const forGoodPattern = new Sieved(/\b(?:permanently|for good|from now on|in future|so that|since then)\b/i);

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

/** "goes to the second desk until the line is mended" */
export function isUntilMended({ mood, object }: Deed): boolean {
  return (mood === "habit" || mood === "state") && untilMendedPattern.test(object);
}

const untilMendedPattern = new Sieved(
  /\buntil (?:the (?:first|old|original|main|repairs?|systems?|site|service|fault|issue|problem|work|damage)|we (?:have|are|know|can)|it is|further notice|then|repairs?|it has)\b|\buntil (?:the|our) (?:[\w-]+ ){1,2}(?:is|are|has been|have been) (?:mended|repaired|fixed|back|restored|replaced|rebuilt|cleared|running|working)\b|\b(?:for the time being|for now|temporarily|tonight|in the meantime|meanwhile)\b/,
);
