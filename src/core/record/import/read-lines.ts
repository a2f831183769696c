import type { Temporal } from "temporal-polyfill";
import type { Say } from "../../text/say.ts";
import { readClock } from "./clock-text.ts";
import { tableOf, type ImportRow, type ImportTable } from "./import-table.ts";
import { daysAfter } from "./past-midnight.ts";
import { isRoughTime } from "./rough-time.ts";
import { dayInHeading, isTitleOfNotes, withDayWritten } from "./note-day.ts";
import { isYearUnclear, readTimeText } from "./time-text.ts";

/** "- ", "* ", "• ", "3. ": how notes begin a line. */
const markPattern = /^\s*(?:[-*+•–]\s+|\d{1,3}[.)]\s+(?=\S))?/;
/** "[", "**" before a time. */
const openingPattern = /^[[(*_"']{0,3}/;
/** "] – ", ":** ", " | " between a time and what happened then. */
const betweenPattern = /^[\])*_"']{0,3}\s*(?:[:,;|]|[-–—]{1,2}|[-=]>)?[\])*_"']{0,3}(?:\s+|$)/;
/** Zones as they are written behind a time. "17:52 WE closed it" has none. */
const zonePattern = /^(?:UTC|Z|[A-Z]{1,4}T|MES?Z|\([^()]{1,30}\))$/;

/** "22:00-01:00" at an end: the hour before, and an hour after midnight; or a zone, where every line has the same. */
const spanOrZonePattern = /(?<=\d[:.]\d{2})-(\d{1,2}[:.]\d{2})$/;

/** "1410 Dawn takes over"; "2019 was a good year" may be a year. */
const bareClockPattern = /^(?!19|20)([01]\d|2[0-3])([0-5]\d)(?=\s+[^\d\s])/;

/** A time takes so many words at most: "Monday, 24 November 2026 at 4:20 PM EST". */
const mostWords = 8;

const longestWhen = 100;

/** So many lines tell whether a text is such notes. */
const mostLooked = 200;

/** Notes hold so many lines without a time for one with it; beyond that the file is something else. */
const mostBare = 4;

/** What a line says of when: `when` is a day with or without a time of day, or a time of day alone. */
interface TimedLine {
  readonly when: string;
  readonly isClockAlone: boolean;
  readonly isDayAlone: boolean;
  readonly what: string;
  readonly clock: string | undefined;
}

interface NoteRow {
  readonly number: number;
  readonly when: string;
  what: string;
  readonly clock?: string | undefined;
}

/** More headings than these are not told. */
const mostHeadings = 4;

/** A day that stands above times, in the words of its heading, and how many of them there are. */
interface Heading {
  readonly words: string;
  count: number;
}

/**
 * Notes as people write them, one entry a line, each with its time in front: "2026-11-24 17:52 The newsletter goes
 * out". A line with a day alone counts for the times below it, as does a heading with one, whose year may be that of
 * `near`. A line without a time goes on with the entry before, unless it says roughly when. Where nothing says of which
 * day times are, they stand alone. Undefined where the text is nothing of the kind.
 */
export function readLines(text: string, say: Say, near?: Temporal.PlainDate): ImportTable | undefined {
  const notes = new NotesReader(text.split(/\r?\n/), near);
  notes.read();
  const { rows, headings, isDayMissing, goesOn } = notes;
  const timedRows = rows.length - notes.rough;
  if (timedRows === 0 || notes.bare > timedRows * mostBare) {
    return undefined;
  }
  const title = titleOf(rows.length, headings, say);
  return { ...tableOf(title, ["When", "What happened"], entriesOf(notes)), notes: { isDayMissing, goesOn } };
}

/** Rows as the entries of a table: those after midnight a day later, spans as spans. */
function entriesOf({ rows, nights }: NotesReader): readonly ImportRow[] {
  const ends = new Set(rows.map(({ when }) => spanOrZonePattern.exec(when)?.[0]));
  const after = new Map(
    nights.flatMap((night) => {
      const days = daysAfter(night.map(({ clock = "" }) => clock));
      return night.map((row, index) => [row, days[index] ?? 0] as const);
    }),
  );
  return rows.map((row): ImportRow => {
    const { number, when, what } = row;
    const isSpan = ends.size > 1 && !when.includes("T");
    return {
      number,
      daysAfter: after.get(row) ?? 0,
      cells: [isSpan ? when.replace(spanOrZonePattern, "–$1") : when, what],
    };
  });
}

/** Reads notes from the first line to the last. */
class NotesReader {
  readonly rows: NoteRow[] = [];
  /** The rows with a time of day alone, below one day each. */
  readonly nights: NoteRow[][] = [[]];
  readonly headings: Heading[] = [];
  /** The lines that go on with the entry before. */
  readonly goesOn: number[] = [];
  isDayMissing = false;
  /** How many lines have no time, and how many of the rows say at most roughly when. */
  bare = 0;
  rough = 0;
  readonly #lines: readonly string[];
  readonly #near: Temporal.PlainDate | undefined;
  readonly #read: readonly (TimedLine | undefined)[];
  #day = "";

  constructor(lines: readonly string[], near: Temporal.PlainDate | undefined) {
    this.#lines = lines;
    this.#near = near;
    this.#read = lines.map((line) => readLine(line, near));
  }

  read(): void {
    for (const [index, line] of this.#lines.entries()) {
      const timed = this.#read[index];
      if (timed === undefined) {
        this.#addUntimed(line, index);
      } else {
        this.#addTimed(timed, line, index);
      }
    }
  }

  #open(day: string, line: string): void {
    this.#day = day;
    this.headings.push({ words: line.replace(/^[\s#]+/, "").trim(), count: 0 });
    this.nights.push([]);
  }

  #addTimed(timed: TimedLine, line: string, index: number): void {
    const isOfTimesBelow = timed.isDayAlone && nextTimed(this.#read, index)?.isClockAlone === true;
    if (timed.isDayAlone && (timed.what === "" || (isOfTimesBelow && isAboveTimes(this.#lines, index, timed.what)))) {
      this.#open(timed.when, line);
      return;
    }
    this.isDayMissing ||= timed.isClockAlone && this.#day === "";
    const when = timed.isClockAlone ? `${this.#day} ${timed.when}`.trim() : timed.when;
    const row: NoteRow = { number: index + 1, when, what: timed.what, clock: timed.clock };
    this.rows.push(row);
    const heading = this.headings.at(-1);
    if (timed.isClockAlone) {
      this.nights.at(-1)?.push(row);
      if (heading !== undefined) {
        heading.count += 1;
      }
    }
    if (isOfTimesBelow) {
      // An entry without a time of day, and the day of those below it.
      this.#open(timed.when, line);
    }
  }

  #addUntimed(line: string, index: number): void {
    const day = dayInHeading(line, this.#near, this.rows.length === 0);
    const rest = line.replace(markPattern, "").trim();
    if (day !== undefined) {
      this.#open(day, line);
    } else if (rest !== "") {
      this.bare += 1;
      this.#addBare(rest, index);
    }
  }

  /** Goes on with the entry before, or says roughly when. */
  #addBare(rest: string, index: number): void {
    const number = index + 1;
    const last = this.rows.findLast(({ when }) => when !== "");
    const [when, what] = splitRough(rest) ?? [];
    if (last === undefined) {
      // The first line may be the title of the notes; what stands below it is told to be left out.
      if (this.#lines.slice(0, index).some((before) => before.trim() !== "")) {
        this.rough += 1;
        this.rows.push({ number, when: "", what: rest });
      }
    } else if (when !== undefined && what !== undefined) {
      this.rough += 1;
      this.rows.push({ number, when, what });
    } else {
      this.goesOn.push(number);
      last.what = `${last.what} ${rest}`.trim();
    }
  }
}

/** "a list of 9 lines, 6 of the day in “Thursday 26 Nov 2026”, 2 of the day in “Fri 27 Nov”" */
function titleOf(
  rows: number,
  headings: readonly { readonly words: string; readonly count: number }[],
  say: Say,
): string {
  const list = rows === 1 ? say("a list of 1 line") : say("a list of {0} lines", rows);
  const used = headings.filter(({ count }) => count > 0);
  const [first] = used;
  if (first?.count === rows) {
    return say("{0}, of the day in “{1}”", list, first.words);
  }
  return used.length > mostHeadings
    ? list
    : used.reduce((title, { words, count }) => say("{0}, {1} of the day in “{2}”", title, count, words), list);
}

function nextTimed(read: readonly (TimedLine | undefined)[], index: number): TimedLine | undefined {
  let next = index + 1;
  while (next < read.length && read[next] === undefined) {
    next += 1;
  }
  return read[next];
}

/** Whether a day with `words` behind it stands above the times of that day: as a title, or set apart from lines that are not. */
function isAboveTimes(lines: readonly string[], index: number, words: string): boolean {
  const isEmpty = (at: number): boolean => (lines[at] ?? "").trim() === "";
  const isSetApart = isEmpty(index - 1) && isEmpty(index + 1) && !isEmpty(index + 2) && !isEmpty(index + 3);
  return isSetApart || isTitleOfNotes(lines[index] ?? "", words);
}

/** "after lunch: the report is filed" */
function splitRough(line: string): readonly [string, string] | undefined {
  const [, when = "", what = ""] = /^([^:–—]{2,40}?)(?: ?:| [-–—])\s+(\S.*)$/.exec(line) ?? [];
  return isRoughTime(when) ? [when, what] : undefined;
}

/** Whether most lines begin with a time of day. */
export function isOfClocks(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const timed = lines.slice(0, mostLooked).map((line) => readLine(line));
  const clocks = timed.filter((line) => line?.isClockAlone === true && line.what !== "");
  return clocks.length > 1 && clocks.length * 2 > timed.length;
}

/** The longest beginning of `line` that says when, and the rest. */
function readLine(line: string, near?: Temporal.PlainDate): TimedLine | undefined {
  const begun = line.replace(markPattern, "").replace(openingPattern, "");
  const plain = withDayWritten(begun.replace(bareClockPattern, "$1:$2"), near);
  const ends = [...plain.slice(0, longestWhen).matchAll(/\S+/g)]
    .slice(0, mostWords)
    .map((word) => word.index + word[0].length);
  for (const end of ends.reverse()) {
    const when = plain.slice(0, end).replace(/[\s\])*_"':,;–—-]{1,6}$/, "");
    if (/\d/.test(when) && isWhen(when)) {
      const behind = plain.slice(when.length);
      const between = betweenPattern.exec(behind)?.[0];
      if (between !== undefined) {
        const time = isYearUnclear(when) ? undefined : readTimeText(when);
        const isClockAlone = !isYearUnclear(when) && time === undefined;
        const isDayAlone = !isClockAlone && time?.clock === undefined;
        const { clock } = time ?? readClock(when) ?? {};
        return { when, isClockAlone, isDayAlone, clock, what: behind.slice(between.length).trim() };
      }
    }
  }
  return undefined;
}

function isWhen(text: string): boolean {
  const clock = readClock(text);
  const letters = (readTimeText(text) ?? clock)?.letters;
  return (
    (isYearUnclear(text) || readTimeText(text) !== undefined || clock !== undefined) &&
    (letters === undefined || zonePattern.test(letters))
  );
}
