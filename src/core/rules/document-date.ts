import type { Draft, DraftPassage } from "../draft/draft.ts";
import { onceForEach } from "../text/remember.ts";
import { findCalendarDays, type CalendarDay } from "../wording/calendar-days.ts";
import type { Match } from "../wording/prose.ts";

/** So many passages at the top are looked at: the title, the organisation's name and address, the date. */
const passagesAtTop = 8;
/** So many at the end: "Joan Petrie, head teacher", "Hillside, 12 May 2026". */
const passagesAtEnd = 3;

/** Words that a line with the document's date may hold besides it: "Updated:", "London,", "Monday". */
const datelinePattern =
  /^\W*(?:(?:(?:date of )?(?:this |the )?(?:letter|notice|message)(?: dated)?|date|dated|updated|last updated|published|posted|issued|sent|version|as of|on|at|by|status|[a-z]+day|(?:all )?times?(?: are)?(?: in)?|[a-z]+ (?:local )?time|utc|gmt|bst|cest?|[ecmp][sd]t|am|pm|[a-z]\w+,)\W*){0,5}$/i;

/** "Notice to tenants, " as the first words of a title that ends in the date. */
const datedTitlePattern =
  /^\W*(?:notice|letter|message|information|statement|note|circular|announcement|press release)(?: (?:to|for) [^,.:;\d]{1,40})?, \W*$/i;

/** "Quay Rowing Club, ", "Stoke on Trent, the ": who writes, or where, before the date on a line of its own. */
const placePattern = /^[\W_]*[A-Z][\w'’.-]*(?: (?:[A-Z&][\w'’.-]*|of|on|the|and|am|upon|de|in|for)){0,5},(?: the)? $/;
/** "Service Disruption, 3 March 2026": the day is that of the incident. */
const incidentPattern =
  /\b(?:outage|incident|breach|leak|failure|theft|attack|status|report|post-?mortem|disruption|degradation|loss|fire|flood|maintenance|event|meeting|update)\b/i;

/** The line that says when a draft was written, at its top or else at its end, or undefined where there is none. */
export function documentDate(draft: Draft): (CalendarDay & Match) | undefined {
  return documentDates(draft)[0];
}

/** Every such line, those at the top first: "Published 3 March 2026", "Updated 5 March 2026". */
export const documentDates = onceForEach((draft: Draft): readonly (CalendarDay & Match)[] => {
  const { passages } = draft;
  const end = Math.max(passagesAtTop, passages.length - passagesAtEnd);
  return passages.flatMap((passage, index) => {
    if (index >= passagesAtTop && (index < end || passage.kind !== "sentence")) {
      return [];
    }
    const days = findCalendarDays(passage.text).map((day) => ({ ...day, passage: index }));
    return days.filter((day, place) => isDateline(draft, passage, day, place === 0));
  });
});

function isDateline(draft: Draft, { text, kind }: DraftPassage, day: CalendarDay & Match, isFirst: boolean): boolean {
  if (isFirst && datelinePattern.test(withoutDay(text, day))) {
    return true;
  }
  const isTitle = isFirst && datedTitlePattern.test(text.slice(0, day.start)) && /^\W*$/.test(text.slice(day.end));
  return (kind === "heading" && isTitle) || (kind === "sentence" && (isTitle || isOwnLine(draft, day)));
}

function withoutDay(text: string, { start, end }: CalendarDay): string {
  return `${text.slice(0, start)} ${text.slice(end)}`.replace(/\d/g, " ");
}

/** Longer ones are prose that was broken into lines. */
const longestLineAbove = 60;

/** Whether the day stands alone on its line of the source, or behind no more than a place or a name. */
function isOwnLine(draft: Draft, day: CalendarDay & Match): boolean {
  const { text } = draft;
  const { start, end } = draft.spanOf(day);
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const before = text.slice(lineStart, start);
  const [after = "", below = ""] = text.slice(end).split(/\r?\n/, 2);
  const above = text.slice(text.lastIndexOf("\n", lineStart - 2) + 1, Math.max(lineStart - 1, 0));
  return (
    (datelinePattern.test(before.replace(/[\d_*]/g, " ")) ||
      (placePattern.test(before) && !incidentPattern.test(before))) &&
    datelinePattern.test(after.replace(/[\d_*]/g, " ")) &&
    !/[.!?]\W{0,5}$/.test(after) &&
    above.length < longestLineAbove &&
    !/^[a-z(]/.test(below)
  );
}
