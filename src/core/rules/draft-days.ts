import type { Temporal } from "temporal-polyfill";
import type { Draft, DraftPassage } from "../draft/draft.ts";
import { findCalendarDays, type CalendarDay } from "../wording/calendar-days.ts";
import type { Match } from "../wording/prose.ts";
import { rememberInPassages } from "../wording/stretches.ts";
import { documentDate } from "./document-date.ts";

/** A day that a draft names, in the words of one of its passages. */
export interface DraftDay extends CalendarDay, Match {
  readonly text: string;
  readonly kind: DraftPassage["kind"];
}

const daysOf = new WeakMap<Draft, readonly DraftDay[]>();

/**
 * Every day that a draft names beyond doubt, in order; one without a year is near the draft's own date. Many rules
 * ask for them, and few passages name one.
 */
export function draftDays(draft: Draft): readonly DraftDay[] {
  const known = daysOf.get(draft) ?? readDays(draft);
  daysOf.set(draft, known);
  return known;
}

/** A year that has every day. */
const leapYear = 2024;
const mayNameDays = rememberInPassages((passage) =>
  findCalendarDays(passage.text, leapYear).length > 0 ? passage : undefined,
);

/** The same for a draft without a date of its own: a day without a year is the one nearest to `written`. */
export function draftDaysNear(draft: Draft, written: Temporal.PlainDate | undefined): readonly DraftDay[] {
  return written === undefined || documentDate(draft) !== undefined ? draftDays(draft) : readDays(draft, written);
}

function readDays(draft: Draft, written = documentDate(draft)?.date): readonly DraftDay[] {
  return mayNameDays(draft.passages).flatMap(({ passage, found: { text, kind } }) => {
    const days = daysIn(text, written);
    return days.map((day, index) => ({
      ...day,
      text,
      kind,
      passage,
      date: dateMeant(text, day, days[index + 1], written),
    }));
  });
}

/** Without a date of the draft's own, a day has a year by its words alone, or by the day that it is joined to. */
function daysIn(text: string, written: Temporal.PlainDate | undefined): readonly CalendarDay[] {
  const own = findCalendarDays(text, written?.year);
  const [first] = own;
  if (written !== undefined || first === undefined) {
    return own;
  }
  const days = findCalendarDays(text, first.date.year);
  return days.filter(({ start, end }, index) => {
    const next = days[index + 1];
    return (
      own.some((day) => day.start === start) ||
      (next !== undefined &&
        joinPattern.test(text.slice(end, next.start)) &&
        own.some((day) => day.start === next.start && day.date.equals(next.date)))
    );
  });
}

/** "3 to 5 March", "from 3 March until 5 March 2026": the year stands behind the second day. */
const joinPattern = /^,? ?(?:to|and|or|until|till|through|-|–) ?(?:the )?$/i;

/** The date of a day: without a year of its own it is in that of the day it is joined to, else near the draft's date. */
function dateMeant(
  text: string,
  { start, end, date }: CalendarDay,
  next: CalendarDay | undefined,
  written: Temporal.PlainDate | undefined,
): Temporal.PlainDate {
  if (hasYear(text.slice(start, end)) || written === undefined) {
    return date;
  }
  if (
    next !== undefined &&
    hasYear(text.slice(next.start, next.end)) &&
    joinPattern.test(text.slice(end, next.start))
  ) {
    return date.with({ year: next.date.year });
  }
  const { days } = written.until(date, { largestUnit: "days" });
  return days > daysOfHalfYear ? date.subtract({ years: 1 }) : days < -daysOfHalfYear ? date.add({ years: 1 }) : date;
}

const daysOfHalfYear = 200;

function hasYear(words: string): boolean {
  return /(?:19|20)\d\d/.test(words);
}
