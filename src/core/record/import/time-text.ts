import { Temporal } from "temporal-polyfill";
import { monthNumber } from "../../time/other-spelling.ts";
import { aboutPattern, readClock } from "./clock-text.ts";

/** In which order the numbers of a date stand, where they alone do not say: 03/04/2026. */
export const dateOrders = ["day-first", "month-first"] as const;
export type DateOrder = (typeof dateOrders)[number];

/** A time as it stands in somebody's file, taken apart. */
export interface TimeText {
  /** "2026-05-11"; where only the order is missing, what it is under either. */
  readonly day: string | Readonly<Record<DateOrder, string>>;
  /** "16:20:00"; undefined where only the day is said. */
  readonly clock: string | undefined;
  /** As in `ClockText`. */
  readonly until?: string;
  readonly isAbout?: boolean;
  /** "+01:00", or "Z"; undefined where the zone must be asked for. */
  readonly offset: string | undefined;
  /** The letters that the zone is said in, where they stand for several: "EST". */
  readonly letters: string | undefined;
}

/** "2026-05-11", "2026/5/11" */
const yearFirstPattern = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
/** "11/05/2026", "5.11.26" */
const numbersPattern = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
/** "26-05-13", "26/5/11": the year may be the first number or the last. With dots it is the last. */
const unclearYearPattern = /(?<![\d:])[2-9]\d([-/])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?!\d)/;
/** "11 May 2026", "Mon, 11-May-2026", "11th of May, 2026", "Montag, 11. Mai 2026" */
const dayFirstPattern =
  /^(?:[a-z]{2,10}\.?,? )?(\d{1,2})(?:st|nd|rd|th|\.)?(?: of)?[ \-/]([a-zä]{3,9})\.?,?[ \-/](\d{4})(?!\d)/i;
/** "May 11, 2026", "Monday, May 11th 2026" */
const monthFirstPattern = /^(?:[a-z]{3,9}\.?,? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/i;
/** Seconds or milliseconds since 1970, as programs write them: "1778512800", "1778512800.123", "1778512800000" */
const epochPattern = /^(\d{10})(?:\d{3}|\.\d{1,9})?$/;
/** What may stand between a day and its time. */
const betweenPattern = /^(?:T|,? (?:at|um) |[,:]? ?)(?=\d)/i;
/** "16:20 on 11/05/2026": a time before its day */
const clockFirstPattern = /^(\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?),?(?: on)? (?=\S*\d)/i;

/** How long a text can be that says when something was. */
const longest = 80;

/** Whether `text` has a date whose year has two digits and may be its first number or its last. */
export function isYearUnclear(text: string): boolean {
  return text.length <= longest && unclearYearPattern.test(text);
}

/** Whether somebody meant a time with a day by `text`, even if it cannot be told which. */
export function isTimeText(text: string): boolean {
  return isYearUnclear(text) || readTimeText(text) !== undefined;
}

/** Takes `text` apart; undefined where it does not say a day, month and year. */
export function readTimeText(text: string): TimeText | undefined {
  const plain = text.replace(/\s+/g, " ").trim();
  if (plain.length > longest || isYearUnclear(plain)) {
    return undefined;
  }
  const epoch = epochPattern.exec(plain)?.[1];
  if (epoch !== undefined) {
    return fromEpoch(Number(epoch));
  }
  const [before, clock] = clockFirstPattern.exec(plain) ?? [];
  return readDayFirst(before === undefined ? plain : `${plain.slice(before.length)} ${clock ?? ""}`);
}

function readDayFirst(text: string): TimeText | undefined {
  const found = findDay(text);
  if (found === undefined) {
    return undefined;
  }
  const rest = text.slice(found.length);
  if (rest.trim() === "") {
    return { day: found.day, clock: undefined, offset: undefined, letters: undefined };
  }
  const gap = /^,? ?/.exec(rest)?.[0] ?? "";
  const between = aboutPattern.test(rest.slice(gap.length)) ? gap : betweenPattern.exec(rest)?.[0];
  // "2026-11-27T09:00-10:00" has an offset, "27 November 2026, 09:00-10:00" lasted an hour.
  const clock = between === undefined ? undefined : readClock(rest.slice(between.length), between !== "T");
  return clock && { day: found.day, ...clock };
}

function findDay(text: string): { readonly day: TimeText["day"]; readonly length: number } | undefined {
  const yearFirst = yearFirstPattern.exec(text);
  if (yearFirst !== null) {
    const [whole, year = "", , month = "", day = ""] = yearFirst;
    return { day: isoDay(year, month, day), length: whole.length };
  }
  const numbers = numbersPattern.exec(text);
  if (numbers !== null) {
    const [whole, first = "", , second = "", year = ""] = numbers;
    const day = inEitherOrder(first, second, year.length === 2 ? `20${year}` : year);
    return day === undefined ? undefined : { day, length: whole.length };
  }
  const [dayFirst, monthFirst] = [dayFirstPattern.exec(text), monthFirstPattern.exec(text)];
  const [whole, day = "", month = "", year = ""] = dayFirst ?? swapped(monthFirst) ?? [];
  const number = monthNumber(month);
  return whole === undefined || Number.isNaN(number)
    ? undefined
    : { day: isoDay(year, String(number), day), length: whole.length };
}

/** The month and the day of a match change places. */
function swapped(match: readonly string[] | null): readonly string[] | undefined {
  const [whole = "", month = "", day = "", year = ""] = match ?? [];
  return match === null ? undefined : [whole, day, month, year];
}

/** Under both orders where both are possible and differ; undefined where neither is. */
function inEitherOrder(first: string, second: string, year: string): TimeText["day"] | undefined {
  const dayFirst = isoDay(year, second, first);
  const monthFirst = isoDay(year, first, second);
  const [isDayFirst, isMonthFirst] = [Number(second) <= 12, Number(first) <= 12];
  if (isDayFirst && isMonthFirst) {
    return dayFirst === monthFirst ? dayFirst : { "day-first": dayFirst, "month-first": monthFirst };
  }
  return isDayFirst ? dayFirst : isMonthFirst ? monthFirst : undefined;
}

function fromEpoch(seconds: number): TimeText {
  const at = Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
  const [day = "", clock = ""] = at.toString({ smallestUnit: "second" }).slice(0, 19).split("T");
  return { day, clock, offset: "Z", letters: undefined };
}

function isoDay(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
