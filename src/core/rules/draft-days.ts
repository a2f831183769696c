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

const daysIn = new WeakMap<Draft, readonly DraftDay[]>();

/**
 * Every day that a draft names beyond doubt, in order; one without a year is in that of the draft's own date. Many rules
 * ask for them, and few passages name one.
 */
export function draftDays(draft: Draft): readonly DraftDay[] {
  const known = daysIn.get(draft) ?? readDays(draft);
  daysIn.set(draft, known);
  return known;
}

/** A year that has every day. */
const leapYear = 2024;
const mayNameDays = rememberInPassages((passage) =>
  findCalendarDays(passage.text, leapYear).length > 0 ? passage : undefined,
);

function readDays(draft: Draft): readonly DraftDay[] {
  const year = documentDate(draft)?.date.year;
  return mayNameDays(draft.passages).flatMap(({ passage, found: { text, kind } }) =>
    findCalendarDays(text, year).map((day) => ({ ...day, text, kind, passage })),
  );
}
