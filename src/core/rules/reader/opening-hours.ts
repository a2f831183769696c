import { findMoments } from "../../wording/dates-in-text.ts";

/** "08:00 to 20:00" in a text. */
export interface ClockRange {
  readonly start: number;
  readonly end: number;
  /** The same for the same hours, however they are written. */
  readonly key: string;
}

/** From when until when, each time there is one. */
export function clockRangesIn(text: string): readonly ClockRange[] {
  const times = findMoments(text).filter(({ kind }) => kind === "time");
  return times.flatMap(({ start, key, end }, index) => {
    const next = times[index + 1];
    return next !== undefined && /^ ?(?:to|until|till|and|[-\u2013]) ?$/.test(text.slice(end, next.start))
      ? [{ start, end: next.end, key: `${key} ${next.key}` }]
      : [];
  });
}

/** "Our lines are open", "Hours:", "call us from Monday to Friday" */
const openPattern =
  /\b(?:(?:lines?|phones?|help ?-?lines?|hotlines?|call cent(?:re|er)s?|switchboards?) (?:is|are) (?:open|staffed|answered)|(?:call|ring|phone|reach|telephone) us\b)|^(?:[\w-]+ )?(?:opening )?hours:|^(?:lines? )?open:/i;
/** A line for others, another time, or the course of the incident. */
const otherPattern =
  /\b(?:was|were|had|between|or|except|not|nights?|weekends?|saturdays?|sundays?|holidays?|abroad|outside|shop|desk|branch|office|counter|reception|today|tomorrow|time|UTC|GMT|BST|CES?T|[ECMP][SD]?T)\b/i;

/** The hours at which somebody answers, where a sentence names one span of them for all. */
export function openingHoursIn(text: string): readonly ClockRange[] {
  if (!openPattern.test(text) || otherPattern.test(text)) {
    return [];
  }
  const ranges = clockRangesIn(text);
  return ranges.length === 1 && findMoments(text).every(({ kind }) => kind === "time") ? ranges : [];
}
