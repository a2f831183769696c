import { Temporal } from "temporal-polyfill";
import { Memory } from "../text/remember.ts";
import { findMoments } from "./dates-in-text.ts";

/** A day of the calendar that a text names. */
export interface CalendarDay {
  readonly start: number;
  readonly end: number;
  readonly date: Temporal.PlainDate;
}

/** `2026` in "3 March 2026" */
const yearPattern = /(?:19|20)\d\d/;

/** A name of a month, or a day as in `2026-03-04`: nobody can tell which number of `03/04/2026` is the month. */
const plainDayPattern = /[a-z]{3}|^\d{4}-/i;

/** Every day that `text` names beyond doubt, in order. One without a year is meant in `year`; without that it is left out. */
export function findCalendarDays(text: string, year?: number): readonly CalendarDay[] {
  const known = daysByYear.get(year) ?? new Memory();
  daysByYear.set(year, known);
  return known.of(text, () => (/\d/.test(text) ? readCalendarDays(text, year) : []));
}

const daysByYear = new Map<number | undefined, Memory<readonly CalendarDay[]>>();

function readCalendarDays(text: string, year: number | undefined): readonly CalendarDay[] {
  return findMoments(text).flatMap(({ kind, key, start, end }) => {
    const words = text.slice(start, end);
    const ownYear = yearPattern.exec(words)?.[0];
    const meantYear = ownYear === undefined ? year : Number(ownYear);
    if (kind !== "day" || meantYear === undefined || !plainDayPattern.test(words)) {
      return [];
    }
    const date = dateOf(meantYear, key);
    return date === undefined ? [] : [{ start, end, date }];
  });
}

/** Undefined for a day that does not exist, such as 30 February. */
function dateOf(year: number, key: string): Temporal.PlainDate | undefined {
  const [month, day] = key.split("-").map(Number);
  try {
    return Temporal.PlainDate.from({ year, month: month ?? 0, day: day ?? 0 }, { overflow: "reject" });
  } catch {
    return undefined;
  }
}
