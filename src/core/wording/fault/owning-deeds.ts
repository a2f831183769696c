import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { deedsOf } from "../clause/deeds-of.ts";
import type { Deed } from "../clause/reading.ts";
import { whoIs } from "../clause/who.ts";
import { isActWithHarm } from "./owning-beside-harm.ts";
import { isAgainstDuty, isBadlyHandled } from "./owning-handling.ts";
import { isSafeguardMissing, isStandingOmission } from "./owning-safeguards.ts";
import { isSetWrong } from "./owning-set-wrong.ts";
import { isOwnSlip } from "./owning-slips.ts";
import { isHarmByOurs } from "./owning-by-ours.ts";
import { isBadWay } from "./owning-bad-ways.ts";
import { isPlainWrong } from "./owning-wrongs.ts";
import { isHarmOfOurs, isMadeByUsAndHarmful, isWorkOfOursHarmful } from "./owning-what-we-made.ts";
import { setOf } from "../word-list.ts";
import { isOfOthers } from "../own-agents.ts";
import { attentiveVerbs, isIllDone, isLeftByAll, isLeftUndone, isOmission, nobodyPattern } from "./owning-undone.ts";
import { guardVerbs, inquiryVerbs, mindVerbs, sufferVerbs } from "../verbs/verb-classes.ts";

/** Objects that one loses without fault: "we lost power". */
const lostPattern = new Sieved(
  patternLines()`
    ^ (?:all |our |the |some |any )?(?:
      (?:\w+ )?(?:hours?|days?|minutes?)|final|match|game|race|election|bet|appeal|power|connection|connectivity
      |contact|communication|access|patience|time|money|control|hope|network|visibility|track|customer|revenue|touch
      |people
      |(?:an? )?(?:(?:dear|good|old|beloved|young|close|much-loved) )*(?:friends?|colleagues?|teacher|member of)
    )\b
  `,
);

/** "too many people", "far too long" */
const tooPattern = new Sieved(
  /\btoo (?:many|much|long|little|few|late|wide|broad|slowly|soon|often|weak|short|low|high|easy|early|far|lightly|fast|close|near|hot|deep|large|small|big|thin|loose(?:ly)?|tight(?:ly)?|narrow(?:ly)?|heav(?:y|ily)|cheaply|rarely|seldom|strict|coarse|quickly|readily|easily|hastily|generously)\b/,
);

/** What comes too late when it comes "only after three weeks". */
const lateVerbs = setOf(
  "answer reply respond react tell inform notify warn notice discover detect act close stop write call check look install update patch renew",
);

const tooMuchGivenPattern =
  /\btoo (?:much|many|wide|broad)(?: \w+)? (?:access|reach|rights|power|privileges|permissions|trust|keys)\b/;

/** "we lost it", "we gave too many people the key", "we made it too easy" */
function isOwnHarm({ lemma, isNegated, isPassive, object, mood }: Deed, who: string): boolean {
  // "We give them far too much reach": to this day.
  const isSo = mood === "done" || (mood === "habit" && tooMuchGivenPattern.test(object));
  if (who !== "we" || !isSo || isNegated || isPassive) {
    return false;
  }
  if (lemma === "lose" || lemma === "mislay") {
    return (
      /^ (?:it|them|your|the|this|that|these|those|some|one|two|an?|all|\d+)\b/.test(object) &&
      !lostPattern.test(object)
    );
  }
  if (lemma === "make") {
    return (
      /^ (?:it|this|that|things|matters) (?:even |much |far )?worse\b|^ it (?:far |much )?(?:too |so )?(?:easy|easier|simple|possible|hard)\b/.test(
        object,
      ) && !/\b(?:us|our|you to (?:see|check|reset|find)|harder)\b/.test(object.slice(0, 60))
    );
  }
  if (
    /\bonly (?:after|when) the (?:second|third|fourth|fifth|last|tenth)\b/.test(object.slice(0, 60)) &&
    !mindVerbs.has(lemma)
  ) {
    return true;
  }
  if (
    /\bonly (?:after(?! \w+ing\b| an? )|when|once|(?:days|weeks|months|hours) later|on the)\b/.test(
      object.slice(0, 60),
    ) &&
    lateVerbs.has(lemma)
  ) {
    return true;
  }
  const isMine = !mindVerbs.has(lemma) && !sufferVerbs.has(lemma) && lemma !== "be";
  return isMine && tooPattern.test(object.slice(0, 40).replace(/ (?:that|which|who)\b.*/, ""));
}

/** "We never asked", "we neither tested it nor": the verb is negated by what stands at the end of its subject. */
function withItsNegation(deed: Deed): Deed {
  const { subject, object } = deed;
  // "We trained none of them", "we checked nothing ourselves"
  if (
    /^ (?:none|neither|not (?:a single )?one|not any) of /.test(object) ||
    (/^ (?:nothing|nobody|no one)(?=[.,;]|$| (?:ourselves|first|at all|for|until|before|when|about)\b)/.test(object) &&
      [guardVerbs, inquiryVerbs, attentiveVerbs].some((verbs) => verbs.has(deed.lemma)))
  ) {
    return { ...deed, isNegated: true };
  }
  return subject.endsWith(" never") || subject.endsWith(" neither")
    ? { ...deed, subject: subject.slice(0, subject.lastIndexOf(" ")), isNegated: true }
    : deed;
}

/**
 * Where a sentence owns a failing by what was done or left undone, as the place of its verb. Undefined where it does
 * not, or where `isDenied` at that place.
 */
export function findOwnedDeed(text: string, isDenied: (place: number) => boolean): number | undefined {
  return deedsOf(text).find((read) => {
    const deed = withItsNegation(read);
    const { role, subject } = deed;
    // "We were unable to": what one cannot do is no duty left undone.
    const verb = text.slice(deed.start, deed.end);
    // "We had not yet built it" tells how it was then, "we have not yet" what is still to come.
    const isStillToCome =
      /\byet\b/i.test(verb) &&
      !(deed.mood === "habit" && guardVerbs.has(deed.lemma)) &&
      !(/\bhad\b/i.test(verb) && /^ (?!when\b|before\b|at\b|on\b)/.test(deed.object));
    if (/\b(?:unable|able)\b/i.test(verb) || (deed.isNegated && /\bcould(?:n't)?\b/i.test(verb)) || isStillToCome) {
      return false;
    }
    if (/\b(?:on purpose|deliberately|intentionally)\b/.test(deed.object.slice(0, 80))) {
      return false;
    }
    if (role === "condition" || role === "question" || role === "later") {
      return false;
    }
    if (isOfOthers(subject) || (!deed.isPassive && /^(?:their|your) /.test(subject))) {
      return false;
    }
    const who = whoIs(subject, []);
    const isFailing = nobodyPattern.test(subject)
      ? isLeftByAll(deed, text)
      : isOmission(deed, who, text) ||
        isIllDone(deed, who, text) ||
        isAgainstDuty(deed, text) ||
        isBadlyHandled(deed, text) ||
        isStandingOmission(deed) ||
        isSafeguardMissing(deed, text) ||
        isLeftUndone(deed, text) ||
        isOwnHarm(deed, who) ||
        isMadeByUsAndHarmful(deed, text) ||
        isWorkOfOursHarmful(deed) ||
        isHarmByOurs(deed, text) ||
        isPlainWrong(deed, text) ||
        isBadWay(deed, text) ||
        isHarmOfOurs(deed) ||
        isSetWrong(deed, text) ||
        isOwnSlip(deed, text) ||
        isActWithHarm(deed, text);
    return isFailing && !isDenied(deed.start);
  })?.start;
}
