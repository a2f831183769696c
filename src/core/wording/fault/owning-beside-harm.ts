/**
 * What one of us did, and the harm told right beside it: an act that shows to be a wrong one only by what came of it.
 */
import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { rememberByText } from "../../text/remember.ts";
import { deedsOf } from "../clause/deeds-of.ts";
import type { Deed } from "../clause/reading.ts";
import { isByUs } from "../own-agents.ts";
import { isAnswer } from "./answering-acts.ts";
import { guardVerbs, informVerbs, inquiryVerbs, remedyVerbs } from "../verbs/verb-classes.ts";
import { reliefPattern } from "./owning-marks.ts";
import { isDoneInOtherHands } from "./other-hands.ts";

/** What is told of a person, a thing or a service that came to harm. */
export const harmPattern = new Sieved(
  patternLines("i")`
    \b(?:
      wrong\w*|lost|gone|ruined|spoilt|missing|mixed|muddled|twice|exposed|leaked|stolen|deleted|erased|wiped
      |destroyed|damaged|disclosed|injured|hurt|ill|sick|poisoned|died|dead|killed|stranded|stuck|trapped|drowned
      |burn(?:t|ed)|flooded|scalded|collapsed|crashed|broken?|tore|torn|burst|snapped|cracked|failed|fell|overheated
      |thawed|overcharged|double-\w+ed|repeated|cancelled|postponed|delayed|late|missed|turned away|cut off|locked out
      |(?:went|go|gone) without|in hospital|evacuated|fined|evicted|arrested|unable to
      |(?:could(?: not|n't)|cannot) (?:\w+ )?(?:
        be|use|reach|pay|log|open|read|get|find|see|enter|work|send|book|breathe|walk|replace|repair|restore|return|rebuild
      )
      |(?:anyone|anybody|everyone|everybody|strangers?|visitors?|others?|whole) [\w ]{0,20}?(?:could|can) (?:\w+ )?(?:see|read|open|hear|watch)
      |could be (?:seen|read|opened|heard|viewed)|visible|readable|day and night|theft|thie(?:f|ves)|burglars?
      |intruders?|attackers?|strangers?|rivals?|competitors?|fire (?:started|broke)|bitten|bit (?:us|you|your)
      |lost (?:its|their|his|her)|no (?:water|heat\w*|light|power|lift|supply|signal|service)
    )\b
  `,
);
const pointingBack =
  /^ (?:it|them|those|this|that|these|both|all of them)(?: \w+)?(?=[.,;!]|$| (?:all|ourselves|there|in|on|from)\b)/;

function isPlainDeed(deed: Deed, text: string): boolean {
  return (
    deed.mood === "done" &&
    !deed.isNegated &&
    !deed.isPerfect &&
    !deed.isPassive &&
    ![remedyVerbs, guardVerbs, informVerbs, inquiryVerbs].some((verbs) => verbs.has(deed.lemma)) &&
    isByUs(deed, text)
  );
}

/** Whether `deed` is an act of ours that no incident calls for. */
function isPlainAct(deed: Deed, text: string): boolean {
  return (
    isPlainDeed(deed, text) &&
    deed.object.length > 4 &&
    !/\b(?:able|to)\b/.test(text.slice(deed.start, deed.end)) &&
    !/^(?:spend|proceed|keep|clear)$/.test(deed.lemma) &&
    !isAnswer(deed) &&
    !reliefPattern.test(deed.object)
  );
}

/** ", and the theft happened", "so that everybody could read it": what came of it. */
const outcomePattern =
  /,? (?:(?:and|so)(?: that)? (?=(?:the|an?|your|his|her|some|many|all|every\w*|any\w*|people|nobody|it|this|half|most|two|three|\d+)\b)|(?:(?:and that|which) is why|which|causing|leaving) )(.{4,})$/;

/**
 * "The fire started after one of our electricians bridged a fuse", "we allowed it to expire, and a stranger bought it"
 */
export function isActWithHarm(deed: Deed, text: string): boolean {
  if (!isPlainAct(deed, text)) {
    return false;
  }
  const before = text.slice(0, deed.start);
  return deed.role === "side" && /\b(?:after|because|when|as|since) [^,;]{0,60}$/.test(before)
    ? isHarmOfNoOther(before) && !noHarmPattern.test(before)
    : deed.role === "main" && isHarmOfNoOther(outcomePattern.exec(deed.object)?.[1] ?? "");
}
const noHarmPattern = new Sieved(
  /\b(?:not|n't|nobody|no one|none|never|nothing|safe|unharmed|unhurt|if|may|might|noticed|found|discovered|stopped|ended|fixed|restored|back|all the same|anyway|nonetheless|nevertheless|even so|regardless)\b/i,
);

/** Who or what does harm of its own: somebody else, or a force. */
const otherDoer = sourceLines`
  (?:
    (?:the|our|its|their|an?) (?:(?:[\w-]+ )?(?:previous|former|earlier|last)|ex) (?:[\w-]+ )?[\w-]+
    |(?:(?:an?|the|our|its|their|your|some|one|another|two|three) )?(?:[\w'-]+ ){0,2}?(?:
      owner|landlord|seller|supplier|vendor|provider|contractor|subcontractor|carrier|courier|haulier|shipper|airline
      |manufacturer|processor|attacker|hacker|intruder|burglar|thief|thieve|criminal|vandal|arsonist|robber|town|council
      |government|ministry|storm|flood|hurricane|lightning|earthquake|landslide|tornado|gale|wind|rain
    )s?(?: (?:of|at|from) [\w' -]+)?
  )
`;
const otherDoerPattern = new Sieved(
  new RegExp(String.raw`^(?:(?:and|but|then|later|sadly|unfortunately),? )*${otherDoer}$`, "i"),
);
/** "They were stolen by a thief.", "DHL lost two of them." */
const byOtherPattern = new Sieved(new RegExp(String.raw`\bby ${otherDoer}(?![\w-])`, "i"));
const firmPattern =
  /^(?:(?:And|But|Then),? )?(?:(?!IT\b)[A-Z]{2,}(?:'s \w+)?|The people who [\w ]{3,30}) (?:then |later |\w+ly )?(?:lost|damaged|destroyed|deleted|cancelled|broke)\b/;

/** Whether harm is told that nobody else is said to have done: "A storm destroyed the depot." */
function isHarmOfNoOther(text: string): boolean {
  return (
    harmPattern.test(text) &&
    !byOtherPattern.test(text) &&
    !firmPattern.test(text) &&
    !deedsOf(text).some(
      ({ subject, isPassive, isNegated }) => !isPassive && !isNegated && otherDoerPattern.test(subject),
    )
  );
}

/** What one of us did in a main clause, as its verbs; and what was done with nobody named. */
const acts = rememberByText((text) => {
  const deeds = deedsOf(text).filter(({ role }) => role === "main");
  return {
    ours: new Set(deeds.filter((deed) => isPlainAct(deed, text)).map(({ lemma }) => lemma)),
    done: new Set(
      deeds.filter((deed) => isPlainDeed(deed, text) && pointingBack.test(deed.object)).map(({ lemma }) => lemma),
    ),
    nobodys: deeds.filter(({ isPassive, isNegated }) => isPassive && !isNegated).map(({ lemma }) => lemma),
  };
});
const ownPattern = /\b(?:we|I|our|us|my)\b/i;

/** "We put walnut bread into the bags." "A girl is in hospital."; "Two doors were chained." "We chained them." */
export function isActBesideHarm(before: string, text: string): boolean {
  const { done } = acts(text);
  return (
    (acts(before).ours.size > 0 &&
      isHarmOfNoOther(text) &&
      !ownPattern.test(text) &&
      !noHarmPattern.test(text) &&
      !isDoneInOtherHands(before, text)) ||
    (done.size > 0 && !noHarmPattern.test(before) && acts(before).nobodys.some((lemma) => done.has(lemma)))
  );
}
