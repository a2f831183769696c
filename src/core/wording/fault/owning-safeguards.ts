import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import type { Deed } from "../clause/reading.ts";
import { whoIs } from "../clause/who.ts";
import { isByUs } from "../own-agents.ts";
import { isNetOfOurs, isThingOfOurs } from "./owning-things.ts";
import { mindVerbs } from "../verbs/verb-classes.ts";
import { Sieved } from "../../text/sieve.ts";
import { setOf, wholeWords } from "../word-list.ts";

/** What is there so that nothing goes wrong, or so that it is seen in time. */
const safeguards = sourceLines`
    monitoring|alerts?|alarms?|back-?ups?|tests?|checks?|reviews?|staging|spares?|redundancy|fail-?over|fall-?back
    |runbooks?|drills?|(?:two|multi)-factor(?: \w+)?|2fa|mfa|authentication|validation|verification|rate limits?
    |detective controls?|safeguards?|second (?:person|pair|copy|line|signature|look|check|approval|path|route)
  `;
/** "have no", and then at most four words that tell which. */
const safeguardPattern = new Sieved(
  new RegExp(
    `^ (?:(?!evidence\\b|copy\\b|that\\b|to\\b|of\\b)[\\w-]+ ){0,4}?(?:${safeguards})\\b(?! to (?:report|share|offer))`,
    "i",
  ),
);

/** "we are not monitoring the certificates", "we do not test our backups": undone to this day. */
const watchVerbs = setOf("monitor test review check audit scan verify validate document encrypt patch rehearse");
/** "we do not have an alert for this", "we don't take a backup before it" */
const havingVerbs = setOf("have use keep run take make do");

export function isStandingOmission({ lemma, isNegated, isPassive, object, mood, subject }: Deed): boolean {
  const near = object.slice(0, 60);
  return (
    (mood === "doing" || mood === "habit") &&
    isNegated &&
    !isPassive &&
    whoIs(subject, []) === "we" &&
    !/\b(?:your|you|personal|private|what|yet)\b/.test(near) &&
    (havingVerbs.has(lemma) ? safeguardPattern.test(near) : watchVerbs.has(lemma) && !/\bany\b/.test(near))
  );
}

/** "a release of our shop removed the check of the name", "the second line was cancelled by us" */
const removingVerbs = setOf("remove drop disable skip bypass delete omit cancel switch turn lose");
const removedPattern = new Sieved(
  patternLines("i")`
    ^ (?:(?!in\b|of\b|for\b|from\b|to\b|during\b|with\b)[\w-]+ ){0,4}?(?:
      checks?(?!-)|validation|comparison|verification|confirmation|alarms?|alerts?|monitoring|back-?ups?|spares?
      |fail-?over|fall-?back|safeguards?|reviews?|tests?|second (?:line|copy|signature|path|route|look)
    )\b(?! (?:step|that|which|from|of (?:your|the (?:infected|affected|compromised))|(?:planned|scheduled|due) for)\b)
  `,
);
/** Told of what came before the incident: "we had switched off the limit". */
const oncePattern = wholeWords("(?:filter|limit|limiter|restriction|password|lock|firewall|encryption|ceiling)");

function isSafeguardTakenAway(deed: Deed, text: string): boolean {
  const { lemma, isPassive, isNegated, isPerfect, object, subject, start, end } = deed;
  const thing = isPassive ? ` ${subject}` : object.slice(0, 60);
  const isBefore = /\bhad\b/i.test(text.slice(start, end));
  return (
    removingVerbs.has(lemma) &&
    !isNegated &&
    // "We have disabled it" is told of what was done since.
    (isBefore || !isPerfect) &&
    (!/^(?:switch|turn)$/.test(lemma) || /\boff\b/.test(object.slice(0, 60))) &&
    (removedPattern.test(thing) || (isBefore && oncePattern.test(thing))) &&
    !/\b(?:to (?:restore|stop|protect|prevent|speed|let|help|reduce)|until|temporarily|precaution)\b/i.test(text) &&
    (isByUs(deed, text) || (!isPassive && isThingOfOurs(subject)))
  );
}

/** "our tests mocked the call and could not catch it" */
const seeingVerbs = setOf("catch detect see notice stop flag alert cover spot find prevent fire reach warn");

function isNetBlind({ lemma, isNegated, isPassive, subject, object }: Deed): boolean {
  return (
    isNegated &&
    !isPassive &&
    seeingVerbs.has(lemma) &&
    isNetOfOurs(subject) &&
    !/^ (?:\w+ )?(?:any|evidence|signs?|anything|further|unusual)\b/.test(object)
  );
}

/** "we let it send without the usual limit", "our code ran the query with no filter", "we built the feed in a rush" */
const withoutCarePattern = new Sieved(
  patternLines()`
    \b(?:with no|without (?:any|an?|the|the usual|the required|our usual|enough|proper|second))(?: [\w-]+){0,2}? (?:
      filters?|checks?|limits?|ceiling|tests?|testing|reviews?|approvals?|passwords?|encryption|safeguards?|fallback
      |backups?|validation|second pair|way back|copy
    )\b
    |\bwith (?:nobody|no one) (?:on call|watching|awake|at hand|available|around|there|to)\b
    |\bin (?:a (?:rush|hurry)|haste)\b
    |\bin an? (?:ad hoc|haphazard|unstructured|slapdash|careless|piecemeal) (?:way|fashion|manner)\b
  `,
);

function isWithoutCare({ lemma, isNegated, isPassive, object, subject }: Deed): boolean {
  const isOurs = whoIs(subject, []) === "we" || isThingOfOurs(subject);
  return !isNegated && !isPassive && isOurs && !mindVerbs.has(lemma) && withoutCarePattern.test(object);
}

/** Whether `deed` shows that we had done away with what guards against harm, or that it guarded nothing. `text` is its sentence. */
export function isSafeguardMissing(deed: Deed, text: string): boolean {
  return deed.mood === "done" && (isSafeguardTakenAway(deed, text) || isNetBlind(deed) || isWithoutCare(deed));
}
