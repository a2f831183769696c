import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { deedsOf } from "../clause/deeds-of.ts";
import type { Deed } from "../clause/reading.ts";
import type { Moment } from "../dates-in-text.ts";
import { setOf } from "../word-list.ts";
import { trapsBefore, trapsBehind } from "./beside-other-dates.ts";

/** "The next mailing goes out on 5 June", "term begins on 1 September": in the present tense it is to come. */
const toComePattern = new Sieved(
  patternLines("i")`
    \b(?:
      goes|go|comes?|takes?|runs?|plays?|leaves?|departs?|returns?|reopens?|resumes?|opens?|closes?|begins?|starts?
      |ends?|sails?|fl(?:y|ies)|travels?|holds?|meets?|arrives?|expires?
      |(?:is|are) (?:\w+ )?(?:
        held|on|due|scheduled|planned|booked|staffed|given|tested|counted|checked|delivered|served|collected
      )
      |is|are
    )(?: [\w'-]+){0,6}? (?:on|from|between|until|till|at|in|and|to) (?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$
  `,
);
/** "The outage begins at 14:05": a log in the present tense. */
const logSubjectPattern = new Sieved(
  /\b(?:incident|outage|breach|attack|leak|fail\w*|fault|disrupt\w*|errors?|degrad\w*|downtime|intru\w*|recover\w*|restor\w*|traffic|requests?|alarms?|alerts?)\b/i,
);

function isToCome(text: string, before: string): boolean {
  if (!toComePattern.mayMatch(text)) {
    return false;
  }
  const clause = before.slice(Math.max(before.lastIndexOf(". "), before.lastIndexOf("; ")) + 1);
  return (
    toComePattern.pattern.test(clause) &&
    !logSubjectPattern.pattern.test(clause) &&
    !/\b(?:was|were|had|did|stood|lay|left|stayed|remained|sat|hung|kept)\b/i.test(clause)
  );
}

/** What only the history of a house, a person or a thing tells, whatever the year. */
const historyVerbs = setOf(`
  establish incorporate join hire employ appoint promote elect qualify retire marry certify accredit insure buy
  purchase acquire rename inherit celebrate license commission enact ratify adopt train award
`);
/** What may be history or part of an incident: history where its year lies well behind. */
const olderVerbs = setOf(`
  create open move register renew build install launch migrate upgrade refurbish rebuild sign start make fit mount lay deliver
`);
/** An account that an attacker opened, a page that was opened to all, is of this incident. */
const harmfulPattern = new Sieved(
  /\b(?:attackers?|intruders?|hackers?|thie(?:f|ves)|fraud\w*|malicious|unauthori[sz]ed|fake|wrong|by mistake|public|to anyone|to everyone|vulnerab\w+|flaw|bug|e-?mail|attachment|link|breach|outage|incident)\b/i,
);
/** "has been open since": an incident that lasts. */
const lastingTroublePattern = new Sieved(
  /\b(?:down|out|off|without|no|not|unable|closed|shut|missing|slow|broken|wrong|open|visible|public|exposed|aware|known|working|affected|failing|flaw|bug|fault|error|attackers?|intruders?|hackers?)\b/i,
);
/** Stands for the latest year where the first day is named without one. */
export const thisYear = 9999;
/** A date that lies so many years behind the latest one is no part of the course, where such a verb goes with it. */
const yearsBehind = 2;

const yearPattern = /\b(?:19|20)\d\d\b/;

/** Between a verb and a date: what begins a new clause, whose verb comes later. */
const nextClausePattern =
  /(?:; |: |, (?:(?:and|but|so|then) )?| that | and )(?:on|at|by|in|until|from|between) (?:the )?$/;

/** The verb to which a date belongs; undefined where the sentence has none. */
export function deedAt(text: string, { start }: Moment): Deed | undefined {
  const deeds = deedsOf(text);
  const before = deeds.filter((deed) => deed.start < start).at(-1);
  // "On 3 May the firm that we hired found …": not the verb that tells only which firm.
  const next = deeds.find(
    (deed) =>
      deed.start >= start &&
      deed.role !== "relative" &&
      !/^(?:that|which|who|whom) (?:we|i|you|they)$/.test(deed.subject),
  );
  const isOfNext =
    before === undefined || (next !== undefined && nextClausePattern.test(text.slice(before.end, start)));
  return isOfNext ? next : before;
}

/**
 * Whether the date tells when something was founded, bought or learnt, or when it is due, and no point of the course.
 */
function isOfHistoryOrPlan(text: string, moment: Moment, latestYear: number): boolean {
  // A cell of a table is no sentence, a date before a colon a line of a log: "Date of theft | 4 March".
  const isLabel = text.includes(" | ") || text.startsWith(":", moment.end);
  const deed = moment.kind === "time" || isLabel ? undefined : deedAt(text, moment);
  if (deed === undefined) {
    return false;
  }
  const { lemma, mood, isPerfect, subject, object, start, end } = deed;
  if (
    moment.start > start &&
    ((mood === "command" && !text.slice(start, end).endsWith("ed")) || (mood === "habit" && plannedVerbs.has(lemma)))
  ) {
    return true;
  }
  const clause = `${subject} ${text.slice(start, end)} ${object.slice(0, 60)}`;
  const year = Number(yearPattern.exec(text.slice(moment.start, moment.end))?.[0] ?? latestYear);
  const isLongAgo = latestYear - year >= yearsBehind;
  const told = text.slice(start, moment.start);
  // "We have run this pump since 3 May 2011": it does still.
  const isLasting = isPerfect && /^ha(?:s|ve)\b.* since $/i.test(told);
  if (isLongAgo && isLasting && !lastingTroublePattern.test(`${subject} ${told}`)) {
    return true;
  }
  const isFounded = /\bfounded\b/i.test(text.slice(start, end));
  const isOlder = olderVerbs.has(lemma) && (latestYear < thisYear || /\b(?:it|they|which|who)$/.test(subject));
  const isHistory = isFounded || historyVerbs.has(lemma) || (isOlder && isLongAgo);
  return isHistory && mood === "done" && !harmfulPattern.test(clause);
}

/** "Claims close on 18 May": in the present tense it is a day to come. */
const plannedVerbs = setOf("close open begin start end apply meet follow appear resume reopen expire fall leave");

/** "When the same pump failed in 2022", "in the 2019 flood", "the previous outage": another incident. */
const otherIncidentPattern = new Sieved(
  patternLines("i")`
    ^\W*(?:when|as|after|like|unlike|following|before) [^.;,]{3,80}? in (?:19|20)\d\d,
    |^\W*(?:in|during|after|like|unlike|following|at the time of) (?:the|our|an?) (?:[\w-]+ ){0,2}?(?:
      (?:19|20)\d\d (?:[\w-]+ )?(?:incident|outage|flood|fire|breach|attack|leak|failure|storm|event|disruption|theft)
      |(?:incident|outage|flood|fire|breach|attack|leak|failure|storm|event|disruption|theft) (?:of|in) (?:19|20)\d\d
    )\b
    |^\W*(?:the|our) (?:previous|earlier|prior|unrelated|former) (?:[\w-]+ )?(?:
      incident|outage|flood|breach|attack|leak|failure|disruption|break-in|theft
    )\b(?! (?:message|report|update|notice))
    |\blast (?:year|autumn|spring|summer|winter)'s (?:[\w-]+ )?(?:
      incident|outage|flood|breach|attack|leak|failure|disruption|break-in|theft
    )\b
  `,
);

/**
 * Whether a date that a sentence names is no point of the incident's course. `latestYear` is the latest year that
 * stands beside a date of the whole text.
 */
export function isOtherDate(text: string, moment: Moment, latestYear: number): boolean {
  const before = text.slice(Math.max(moment.start - 120, 0), moment.start);
  const behind = text.slice(moment.end, moment.end + 60);
  return (
    // The whole sentence is asked first for the words that a trap needs: its answer is remembered.
    trapsBefore.some((trap) => trap.mayMatch(text) && trap.pattern.test(before)) ||
    trapsBehind.some((trap) => trap.mayMatch(text) && trap.pattern.test(behind)) ||
    isToCome(text, before) ||
    otherIncidentPattern.test(text) ||
    isOfHistoryOrPlan(text, moment, latestYear)
  );
}
