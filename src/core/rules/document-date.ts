import type { Draft } from "../draft/draft.ts";
import { findCalendarDays, type CalendarDay } from "../wording/calendar-days.ts";
import type { Match } from "../wording/prose.ts";

/** So many passages at the top are looked at: the title, the organisation's name and address, the date. */
const passagesAtTop = 8;

/** Words that a line with the document's date may hold besides it: "Updated:", "London,", "Monday". */
const datelinePattern =
  /^\W*(?:(?:date|dated|updated|last updated|published|posted|issued|sent|version|as of|on|at|by|status|[a-z]+day|utc|gmt|bst|cest?|[ecmp][sd]t|am|pm|[a-z]\w+,)\W*){0,5}$/i;

/** The line at the top of a draft that says when it was written, or undefined where there is none. */
export function documentDate(draft: Draft): (CalendarDay & Match) | undefined {
  for (const [passage, { text }] of draft.passages.slice(0, passagesAtTop).entries()) {
    const [day] = findCalendarDays(text);
    if (day !== undefined && datelinePattern.test(withoutDay(text, day))) {
      return { ...day, passage };
    }
  }
  return undefined;
}

function withoutDay(text: string, { start, end }: CalendarDay): string {
  return `${text.slice(0, start)} ${text.slice(end)}`.replace(/\d/g, " ");
}
