import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { rememberByText } from "../../text/remember.ts";
import { deedsOf } from "../clause/deeds-of.ts";
import { findMoments, type Moment } from "../dates-in-text.ts";
import { courseHeadingPattern, coursePattern, publicationLinePattern, statusPattern } from "./incident-course.ts";
import { isDatedTitle, isMomentAlone, isOnlyPublication, withoutMoments } from "./dated-lines.ts";
import { besideDayPattern, durationPattern } from "./incident-spans.ts";
import type { Match, Passage, Prose } from "../prose.ts";
import { partOf, type Part } from "./steps-taken.ts";
import { rememberByStretchWith } from "../stretches.ts";
import { setOf } from "../word-list.ts";
import { latestYearOf, placedMoments, hasMoment } from "./placed-moments.ts";

/** A moment of the incident's course and the passage that names it. */
interface Point {
  readonly passage: number;
  readonly moment: Moment;
  readonly part: Part;
}

/** A passage of fewer words besides its dates only says when, not what. */
const fewestWords = 8;

/** A time span may stand so many sentences behind the point it belongs to. */
const durationReach = 2;

/**
 * The passages that place the incident's course in time, where together they name at least two
 * different points, or one and a time span. Empty where they do not.
 */
export function findTimeline(prose: Prose): readonly Match[] {
  const points = findPoints(prose);
  const durations = countPoints(prose, points) < 2 ? findDurations(prose, points) : undefined;
  if (durations !== undefined && (points.length === 0 || durations.length === 0)) {
    return [];
  }
  const passages = new Set([...points.map(({ passage }) => passage), ...(durations ?? [])]);
  return [...passages]
    .sort((left, right) => left - right)
    .map((passage) => ({ passage, start: 0, end: prose.passages[passage]?.text.length ?? 0 }));
}

function findPoints(prose: Prose): readonly Point[] {
  const firstText = prose.passages.findIndex(({ text, kind }) => kind !== "heading" && wordCount(text) >= fewestWords);
  const { passages } = prose;
  const points = datedPassages(passages, String(latestYearOf(passages)))
    .flatMap(({ first, answer }) => answer.map((dated) => ({ ...dated, passage: first + dated.offset })))
    .filter((dated) => !isPublicationLine(prose, dated, dated.passage < firstText) && isInCourse(prose, dated))
    .flatMap(({ passage, moments, parts }) =>
      moments.map((moment, index) => ({ passage, moment, part: parts[index] ?? "course" })),
    );
  // Steps alone place nothing of what they are against.
  return points.some(({ part }) => part === "course") ? points : [];
}

/** A passage that names a point in time, and what its own words tell of that. */
interface Dated {
  readonly offset: number;
  readonly moments: readonly Moment[];
  /** What each of them is to the course. */
  readonly parts: readonly Part[];
  /** Whether it has few words, none of them of a course. */
  readonly isBare: boolean;
  readonly isOnlyPublication: boolean;
  readonly isInCourse: boolean;
}

interface PlacedDated extends Dated {
  readonly passage: number;
}

const datedPassages = rememberByStretchWith((passages, latestYear) =>
  passages.flatMap((passage, offset): readonly Dated[] => {
    const { text } = passage;
    const dated = placedMoments(text, Number(latestYear)).map((moment) => ({ moment, part: partOf(text, moment) }));
    const placed = dated.filter(({ part }) => part !== "step");
    const moments = placed.map(({ moment }) => moment);
    return moments.length === 0
      ? []
      : [
          {
            offset,
            moments,
            parts: placed.map(({ part }) => part),
            isBare: wordCount(text) < fewestWords && !tellsOfCourse(text) && !logLinePattern.test(text),
            isOnlyPublication: isOnlyPublication(text),
            isInCourse: tellsOfCourse(text) || couldNot(text) || tellsWhatHappened(text) || isLogLine(passage),
          },
        ];
  }),
);

/** "4 March 2026" under the title, "Posted by the team on 4 March". */
function isPublicationLine(prose: Prose, { passage, isBare, ...dated }: PlacedDated, isBeforeText: boolean): boolean {
  const { text } = prose.passages[passage] ?? { text: "" };
  return (
    dated.isOnlyPublication ||
    isDatedTitle(text) ||
    (isBare &&
      !isStamp(prose, passage, text) &&
      !headsEntry(prose, passage) &&
      ((isBeforeText && !tellsWhatHappened(text)) || publicationLinePattern.test(text)))
  );
}

/** "4 March, 14:05 UTC" above "Investigating", or a span from one time to another. */
function isStamp(prose: Prose, index: number, text: string): boolean {
  const times = findMoments(text).filter(({ kind }) => kind === "time");
  return times.length > 1 || (times.length > 0 && statusPattern.test(prose.passages[index + 1]?.text ?? ""));
}

/** "14:05", "11 January" as a heading, one of several, with what happened then below it. */
function headsEntry({ passages }: Prose, index: number): boolean {
  const isEntry = (at: number) => {
    const { kind, text } = passages[at] ?? { kind: "sentence", text: "" };
    const below = passages[at + 1];
    return (
      kind === "heading" &&
      hasMoment(text) &&
      withoutMoments(text).length < 12 &&
      below !== undefined &&
      below.kind !== "heading" &&
      deedsOf(below.text).length > 0
    );
  };
  return isEntry(index) && passages.some((_, other) => other !== index && isEntry(other));
}

const plainWordsIn = rememberByText((text) => ({
  count: text.split(" ").filter((word) => /[a-z]{2}/i.test(word)).length,
}));

function wordCount(text: string): number {
  return plainWordsIn(text).count;
}

/** "June 2: the scanner finds the port", "14:05 - we restart": a line of a log. */
const logLinePattern = new Sieved(
  /^\W*(?:\d{1,2}[:.]\d\d|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+|[A-Z][a-z]+\.? \d{1,2}|\d{4}-\d\d-\d\d)[^a-z]{0,24}(?:[:–—-] ?(?:the|we|our|an?|I|all) [a-z]|\| ?[A-Za-z]\w+ \w)/,
);
/** "Mon 4 May, 14:05 doors jam" */
const stampedPattern =
  /^\W*(?:[A-Z][a-z]{2,8},? )?(?:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8} \d{1,2}),? \d{1,2}[:.]\d\d\b/;
/** "7 July, and the same evening, at 18:20": the day of one point and the hour of the next. */
const sameDayPattern = new Sieved(
  /\b(?:(?:the|that) same (?:day|morning|afternoon|evening|night)|later|until|by|after that)\b/i,
);

function isLogLine({ text, kind }: Passage): boolean {
  // A row with a day alone may be of any calendar.
  if (kind === "item" && stampedPattern.test(text) && deedsOf(text).length > 0) {
    return true;
  }
  return logLinePattern.test(text) && (kind !== "row" || findMoments(text).some((moment) => moment.kind === "time"));
}

/** Whether a passage, its neighbour or its heading speaks of the incident's course. */
function isInCourse(prose: Prose, { passage: index, ...dated }: PlacedDated): boolean {
  const passage = prose.passages[index];
  if (passage === undefined || dated.isInCourse) {
    return dated.isInCourse;
  }
  const next = prose.passages[index + 1];
  const before = prose.passages[index - 1];
  const goesOn = before !== undefined && !passage.opensBlock && tellsOfCourse(before.text);
  // "It is available again. 3 February, 15:00": a stamp behind what it is for.
  if (goesOn && (hasMoment(before.text) || isMomentAlone(passage.text))) {
    return true;
  }
  if (passage.kind === "row" && deedsOf(passage.text).length > 0) {
    return true;
  }
  // "When did it happen? On the night of 6 May."
  if (before?.text.endsWith("?") === true && tellsOfCourse(before.text)) {
    return true;
  }
  if (headsEntry(prose, index)) {
    return true;
  }
  const isListed = passage.kind === "item" || passage.kind === "row";
  return (isListed && courseHeadingPattern.test(passage.heading)) || (next !== undefined && tellsOfCourse(next.text));
}

/** "Somebody read our mailbox", "calls did not get through": a deed that is done, in whatever words. */
const tellsWhatHappened = rememberByText((text) =>
  deedsOf(text).some(({ mood, role }) => mood === "done" && role !== "condition" && role !== "question"),
);

/**
 * "Nobody could order for three hours", "calls were not possible", "anybody could read it": what did not work, and what
 * did.
 */
const couldNotPattern = new Sieved(
  /\b(?:(?:nobody|none|neither|no [\w-]+|few|any(?:body|one)|every(?:body|one)|others|strangers|outsiders) could|could(?: not|n't)|(?:was|were) (?:unable|not (?:able|possible|available)))\b/i,
);
const couldNot = rememberByText((text) => couldNotPattern.test(text));

/** "for ninety minutes from 06:10", "for nine days from 21 March": a span that begins at the point itself. */
const spanFromPattern = new Sieved(
  patternLines("i")`
    \bfor the (?:next|following) [\w-]+ (?:minutes|hours|days|weeks)\b
    |\bfor (?:about |around |nearly |almost |some |over |just over |more than )?[\w-]+(?: and [\w-]+){0,3} (?:
      minutes?|hours?|days?|weeks?|months?
    )(?: and [\w-]+ minutes?)? (?:from|starting|beginning|after|since|until|up to|to) (?:about |around )?(?:the )?(?:
      \d|noon|midnight|mon|tues|wednes|thurs|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|half|quarter
      |[a-z]+ o'clock
    )
  `,
);

/** "It had been fitted nine days earlier", "it stayed there for a week": a span that hangs on what happened. */
const tellsHowLong = rememberByText((text) =>
  /^after\b|(?:later|earlier|after|before|beforehand|afterwards|passed|went by|elapsed)$/i.test(
    durationPattern.exec(text)?.[0] ?? "",
  )
    ? tellsWhatHappened(text)
    : deedsOf(text).some(({ lemma, mood }) => mood === "done" && lastingVerbs.has(lemma)),
);
const lastingVerbs = setOf("stay remain lie stand last hang sit continue persist");

const tellsOfCourse = rememberByText((text) => coursePattern.test(text));
const namesDuration = rememberByText((text) => durationPattern.test(text));

/** How many different points there are: times of day, days, months. A day and its own month are one. */
function countPoints(prose: Prose, points: readonly Point[]): number {
  const keys = (kind: Moment["kind"]) =>
    new Set(points.filter(({ moment }) => moment.kind === kind).map(({ moment }) => moment.key));
  const days = keys("day");
  const times = keys("time");
  const months = new Set([...[...keys("month"), ...days].map((key) => key.slice(0, 2))]);
  const partKeys = [...keys("month")].filter((key) => key.length > 2);
  const parts = partKeys.length === 0 ? [] : [...new Set([...partKeys, ...[...days].map(partOfDay)])];
  const timePassages = new Set(points.filter(({ moment }) => moment.kind === "time").map(({ passage }) => passage));
  const hasSeparateDay = points.some(
    ({ moment, passage }) =>
      moment.kind === "day" && (!timePassages.has(passage) || isOtherHour(prose, passage, moment)),
  );
  const isDated =
    days.size > 0 || times.size > 0 || points.some(({ moment }) => moment.kind === "month" && moment.isVague !== true);
  const dayAndTime = days.size === 1 && times.size === 1 && hasSeparateDay ? 2 : 1;
  return isDated ? Math.max(days.size, times.size, months.size, parts.length, dayAndTime) : 0;
}

/** Whether an hour stands so far behind a day of its passage that it is the hour of something else. */
function isOtherHour(prose: Prose, passage: number, day: Moment): boolean {
  const text = prose.passages[passage]?.text ?? "";
  const hour = findMoments(text).find(({ kind, start }) => kind === "time" && start > day.end);
  return hour !== undefined && sameDayPattern.test(text.slice(day.end, hour.start));
}

/** "03-28" lies in "03-late": early is up to the 10th, late from the 21st. */
function partOfDay(key: string): string {
  const number = Number(key.slice(3));
  return `${key.slice(0, 2)}-${number <= 10 ? "early" : number <= 20 ? "mid" : "late"}`;
}

function hasDay(points: readonly Point[]): boolean {
  return points.some(({ moment }) => moment.kind === "day");
}

/** Passages with a time span, at or shortly behind a point. */
function findDurations(prose: Prose, points: readonly Point[]): readonly number[] {
  return points
    .filter(({ moment }) => moment.kind !== "month" || !/^\d\d-/.test(moment.key))
    .flatMap(({ passage }) =>
      Array.from({ length: durationReach + 1 }, (_, step) => passage + step).filter((index) => {
        const text = prose.passages[index]?.text ?? "";
        return (
          (namesDuration(text) &&
            (tellsOfCourse(text) || couldNot(text) || tellsHowLong(text) || spanFromPattern.test(text))) ||
          (besideDayPattern.test(text) && tellsWhatHappened(text) && hasDay(points))
        );
      }),
    );
}
