import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { deedsOf } from "../clause/deeds-of.ts";
import type { Moment } from "../dates-in-text.ts";
import { deedAt } from "./incident-other-dates.ts";
import { setOf } from "../word-list.ts";

/** What ties people to an organisation, whatever happens to it: "who rented a room", "who have worked for us". */
const tyingVerbs = setOf(`
  have be rent hire pay give donate work live attend study learn teach use apply come go join move get receive stay
  visit train volunteer play sing lease borrow send write order book buy register enrol subscribe travel hold own
`);
/** "since", "between", "between June and" */
const openRangePattern =
  /\b(?:since|between|from|before|after|until|prior to|up to) (?:the )?(?:(?:jan|febr)uary (?:and|to) |(?:march|april|may|june|july|august) (?:and|to) |(?:septem|octo|novem|decem)ber (?:and|to) )?$/i;
/** "who have had no access since", "who got the wrong letter from": what went wrong, told of those it struck. */
const strickenPattern = patternLines("i")`
    \b(?:
      no|not|never|without|unable|wrong\w*|errors?|fail\w*|fault\w*|mistak\w*|another|others?|strang\w*|fake|fraud\w*
      |scam\w*|phish\w*|malicious|suspicious|odd|duplicate|double|twice|outage|leak|breach|incident|attack\w*|intru\w*
      |access|trouble|problems?|delay\w*|late|locked|cut off|blocked|spam|viruse?s?|malware
    )\b
    |n't\b
  `;
/** "Patients treated at our clinic since 1 June" */
const tiedPattern = new Sieved(
  /(?<!\b(?:was|were|been|is|are|being) )\b(?:treated|cared for|admitted|vaccinated|enrolled|employed|insured|housed|served|taught)(?: (?:at|by|in|with|under) (?:us|(?:our|the|this|one of our) [\w-]+(?: [\w-]+)?))? (?:since|before|after|between|from|until|prior to) (?:the )?$/i,
);

/** "Patients who had a letter from us since January 2024": which people, and not what happened. */
function tellsWhichPeople(text: string, moment: Moment, before: string): boolean {
  const opensRange = openRangePattern.test(before) || text.startsWith("between ", moment.start);
  if (moment.kind === "time" || !opensRange) {
    return false;
  }
  if (tiedPattern.mayMatch(text) && tiedPattern.pattern.test(before)) {
    return true;
  }
  const deed = deedAt(text, moment);
  return (
    deed !== undefined &&
    deed.role === "relative" &&
    deed.start < moment.start &&
    /^(?:who|that|whose [\w' -]+)$/.test(deed.subject) &&
    tyingVerbs.has(deed.lemma) &&
    !strickenPattern.test(text.slice(deed.start, moment.start))
  );
}

const promisedPattern = new Sieved(
  /\b(?:promised(?: [^.;:|]{1,60})? (?:by|for|until|before)|overdue since|due (?:on|by|for|since)) (?:the )?(?:end of )?$/i,
);
/** A cell of a table: what stands in its row is still to come. */
const undonePattern = new Sieved(
  /\| ?\W{0,2}(?:promised|planned|to do|open|not (?:yet )?(?:started|begun|done)|in progress|under ?way|late|overdue)\W{0,2}(?:\||$)/i,
);
const dayDuePattern = /\bby (?:the )?(?:end of )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$/i;

/** "Train all staff, by 9 May", "promised by 24 November and overdue", a row of what is planned. */
function tellsWhenDue(text: string, before: string): boolean {
  if (
    (promisedPattern.mayMatch(text) && promisedPattern.pattern.test(before)) ||
    (text.includes(" | ") && undonePattern.test(text))
  ) {
    return true;
  }
  if (!dayDuePattern.test(before)) {
    return false;
  }
  const [first, ...others] = deedsOf(text);
  return (
    first?.subject === "" &&
    /^\W*$/.test(text.slice(0, first.start)) &&
    (first.mood === "command" || first.mood === "habit") &&
    !text.slice(first.start, first.end).endsWith("ed") &&
    others.every(({ mood, role }) => mood !== "done" || role === "relative" || role === "question")
  );
}

/** "Notice of a leak 25 November 2026 We have bad news.": title, date and text in one line, as they are pasted. */
const titlePattern = new Sieved(
  /^(?:[\w'’-]+ ){0,6}?(?:notice|notification|letter|statement|press release|message|announcement|report)\b[^.:;!?|]{0,90}$/i,
);
const bindingPattern =
  /\b(?:on|in|at|by|from|of|since|until|till|before|after|between|and|or|to|through|for|the|around|about|near|day|\w+day|morning|afternoon|evening|night|dated)[ ,]*$/i;

function isLetterDate(text: string, { kind, start, end }: Moment, before: string): boolean {
  return (
    kind === "day" &&
    titlePattern.mayMatch(text) &&
    titlePattern.pattern.test(before) &&
    !bindingPattern.test(before) &&
    /^,? [A-Z]/.test(text.slice(end)) &&
    deedsOf(text).every((deed) => deed.start > start)
  );
}

/** Whether a date tells which people are meant, when a step is due, or when the letter was written. */
export function isBesideTheCourse(text: string, moment: Moment): boolean {
  const before = text.slice(0, moment.start);
  return tellsWhichPeople(text, moment, before) || tellsWhenDue(text, before) || isLetterDate(text, moment, before);
}
