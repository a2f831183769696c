import { Temporal } from "temporal-polyfill";
import { monthNumber } from "../../time/other-spelling.ts";
import { firstDay, firstPoint } from "../../time/moment.ts";
import { isKnown } from "../fact.ts";
import { readRecord } from "../read-record.ts";

/** "Friday 27 Nov", "27. November 2026", "27th of Nov, 2026" */
const dayFirstPattern =
  /(?:\b([a-z]{2,9})\.?,? )?(?<![\d:.,/-])(\d{1,2})(?:st|nd|rd|th|\.)?(?: of)? ([a-z]{3,9})\b\.?(?:,? (\d{4})\b)?/i;
/** "Friday, Nov 27", "November 27th, 2026" */
const monthFirstPattern =
  /(?:\b([a-z]{2,9})\.?,? )?\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?![\d:.])(?:,? (\d{4})\b)?/i;
/** "Fri 27.11.", "27.11.2026" */
const dotsPattern = /(?:\b([a-z]{2,9})\.?,? )?(?<![\d.])(\d{1,2})\.(\d{1,2})\.(?:(\d{4})\b|(?!\d))/i;
/** "2026-11-27" */
const yearFirstPattern = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/;

/** "Fri 12/4", "## Friday, 12/4/2026": the whole of a line. */
const slashesPattern =
  /^\s*(?:#{1,6} |[-=*_]{2,} ?)?(?:([a-z]{2,9})\.?,? )?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?[\s:.*_=-]*$/i;

/** From Monday, as `dayOfWeek` counts. Two letters tell them apart, in English and in German. */
const weekdays: readonly RegExp[] = [
  /^(?:mon|mo$)/i,
  /^(?:tue|tu$|di(?:$|en))/i,
  /^(?:wed|we$|mi(?:$|tt))/i,
  /^(?:thu|th$|do(?:$|nn))/i,
  /^(?:fri|fr$|fre)/i,
  /^(?:sat|sa$|sam)/i,
  /^(?:sun|su$|so(?:$|nn))/i,
];

/** A heading that stands among the entries begins with its day: "## Saturday 28 Nov". What goes on with an entry does not. */
const opensWithDayPattern = /^\s*(?:#{1,6} |[-=*_]{2,} ?)?(?:[a-z]{2,9}\.?,? )?(?:\d|[a-z]{3,9}\.? \d)/i;

/** So many words are a heading and no story. */
const mostWords = 12;

/** "Craig's notes", "Log of the bridge": what notes are called, in a few words. */
const notesPattern =
  /(?<!\b(?:the|an?|all|our|his|her|their|its|das|dem|\d+) )\b(?:notes|log|logbook|minutes|diary|timeline|chronology|notizen|protokoll|verlauf)\b/i;
const mostTitleWords = 4;

interface WrittenDay {
  readonly weekday: string | undefined;
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
}

/**
 * The day that a line above notes names: "2026-11-27" for "Notes Ops bridge Friday 27 Nov". A year that it does not say
 * is that in which the day lies nearest to `near`. Undefined where it names none, the year cannot be told, or the day of
 * the week is another.
 */
export function dayInHeading(line: string, near: Temporal.PlainDate | undefined, isFirst: boolean): string | undefined {
  const inNumbers = slashesPattern.exec(line);
  if (inNumbers !== null) {
    return dayInNumbers(inNumbers, near)?.toString();
  }
  const isHeading = line.trim().split(/\s+/).length <= mostWords && (isFirst || opensWithDayPattern.test(line));
  const written = isHeading ? readDay(line) : undefined;
  if (written === undefined) {
    return undefined;
  }
  const found = written.year === undefined ? nearest(written, near) : dateOf(written, written.year);
  return found === undefined || !isOnWeekday(found, written.weekday) ? undefined : found.toString();
}

/** Whether a day is on the day of the week that stands before it; any is where none does. */
function isOnWeekday(day: Temporal.PlainDate, written: string | undefined): boolean {
  const weekday = weekdays.findIndex((pattern) => pattern.test(written ?? ""));
  return weekday < 0 || day.dayOfWeek === weekday + 1;
}

/** The day of two numbers, either of which may be the month: undefined where both readings can be meant. */
function dayInNumbers(
  [, weekday, first, second, written]: RegExpExecArray,
  near: Temporal.PlainDate | undefined,
): Temporal.PlainDate | undefined {
  if (weekday !== undefined && !weekdays.some((pattern) => pattern.test(weekday))) {
    return undefined;
  }
  const year = written === undefined ? undefined : Number(written.length === 2 ? `20${written}` : written);
  const [left, right] = [Number(first), Number(second)];
  const days = [
    { day: left, month: right },
    { day: right, month: left },
  ].map((reading) => (year === undefined ? nearest(reading, near) : dateOf(reading, year)));
  return theOne(
    days.filter((day) => day !== undefined && isOnWeekday(day, weekday)),
    near,
  );
}

/** Of days that two numbers may be, the only one that lies near; undefined where that is not one. */
function theOne(
  days: readonly (Temporal.PlainDate | undefined)[],
  near: Temporal.PlainDate | undefined,
): Temporal.PlainDate | undefined {
  const found = days.filter(
    (day) => day !== undefined && near !== undefined && Math.abs(near.until(day).total("days")) <= mostDaysAway,
  );
  const [day, other] = found;
  return other !== undefined && day?.equals(other) !== true ? undefined : day;
}

/** "25/11 18:00", "25.11 18.00": a day in numbers before a time, without its year. */
const numbersPattern = /^(\d{1,2})[/.](\d{1,2})\.?,?(?= \d{1,2}[:.h]\d{2}\b)/;
/** Of the two days that two numbers may be, the right one lies so near, and the other does not. */
const mostDaysAway = 45;

/** `line` with the day in numbers before its time written out, its year that in which it lies nearest to `near`. */
export function withDayWritten(line: string, near: Temporal.PlainDate | undefined): string {
  const [whole = "", first, second] = numbersPattern.exec(line) ?? [];
  if (whole === "" || near === undefined) {
    return line;
  }
  const [left, right] = [Number(first), Number(second)];
  const day = theOne([nearest({ day: left, month: right }, near), nearest({ day: right, month: left }, near)], near);
  return day === undefined ? line : `${day.toString()}${line.slice(whole.length)}`;
}

/** Whether the line is a title of notes, where it holds a day and `words` behind it. */
export function isTitleOfNotes(line: string, words: string): boolean {
  const isShort = words.trim().split(/\s+/).length <= mostTitleWords;
  return /^\s*#{1,6} /.test(line) || (isShort && notesPattern.test(words));
}

/** The day around which the record in `recordText` lies; undefined where it says none. */
export function dayOfRecord(recordText: string): Temporal.PlainDate | undefined {
  const { moments, timeline } = readRecord(recordText).record;
  const { occurredFrom, suspected, aware, occurredTo, contained, recovered } = moments;
  const fact = [occurredFrom, suspected, aware, occurredTo, contained, recovered].find(isKnown);
  const moment = fact?.value ?? timeline[0]?.at;
  return moment && firstDay(firstPoint(moment));
}

function readDay(line: string): WrittenDay | undefined {
  const [iso, isoYear, isoMonth, isoDay] = yearFirstPattern.exec(line) ?? [];
  if (iso !== undefined) {
    return { weekday: undefined, day: Number(isoDay), month: Number(isoMonth), year: Number(isoYear) };
  }
  const readings = [dayFirstPattern.exec(line), swapped(monthFirstPattern.exec(line)), dotsPattern.exec(line)] as const;
  for (const reading of readings) {
    const [, weekday, day, month = "", year] = reading ?? [];
    const number = /^\d/.test(month) ? Number(month) : monthNumber(month);
    if (reading !== null && !Number.isNaN(number)) {
      return { weekday, day: Number(day), month: number, year: year === undefined ? undefined : Number(year) };
    }
  }
  return undefined;
}

/** The month and the day of a match change places. */
function swapped(match: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return match && [match[0], match[1], match[3], match[2], match[4]];
}

function nearest(
  written: Pick<WrittenDay, "day" | "month">,
  near: Temporal.PlainDate | undefined,
): Temporal.PlainDate | undefined {
  if (near === undefined) {
    return undefined;
  }
  const distance = (date: Temporal.PlainDate): number => Math.abs(near.until(date).total("days"));
  return [-1, 0, 1]
    .map((years) => dateOf(written, near.year + years))
    .filter((date) => date !== undefined)
    .toSorted((left, right) => distance(left) - distance(right))[0];
}

function dateOf({ day, month }: Pick<WrittenDay, "day" | "month">, year: number): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
  } catch {
    return undefined;
  }
}
