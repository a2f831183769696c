import type { Draft, DraftPassage } from "../draft/draft.ts";
import { findCalendarDays, type CalendarDay } from "../wording/calendar-days.ts";
import type { Match } from "../wording/prose.ts";
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

function readDays(draft: Draft): readonly DraftDay[] {
  const year = documentDate(draft)?.date.year;
  return draft.passages.flatMap(({ text, kind }, passage) =>
    findCalendarDays(text, year).map((day) => ({ ...day, text, kind, passage })),
  );
}
