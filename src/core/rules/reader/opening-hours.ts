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

/** "Our lines are open", "Hours:", "call us from Monday to Friday", "Phone: 0117 496 0123 (every day, 08:00 to 20:00)" */
const openPattern =
  /\b(?:(?:lines?|phones?|help ?-?lines?|hotlines?|call cent(?:re|er)s?|switchboards?) (?:is|are) (?:open|staffed|answered)|(?:call|ring|phone|reach|telephone) us\b|(?:we|somebody|someone) (?:answers?|picks? up)\b(?! (?:within|by)\b))|^(?:[\w-]+ )?(?:opening )?hours:|^(?:lines? )?open:|^(?:(?:tele)?phone|tel\.?|call|help ?-?line|hotline)(?: number)?:/i;
/** A line for others, another time, or the course of the incident. */
const otherPattern =
  /\b(?:was|were|had|between|or|except|not|nights?|weekends?|(?:on|and) (?:satur|sun)days?|holidays?|abroad|outside|shop|desk|branch|office|counter|reception|today|tomorrow|time|UTC|GMT|BST|CES?T|[ECMP][SD]?T)\b/i;
const aroundTheClockPattern = /\b(?:(?:a?round|all round) the clock|24 hours a day|24\/7|day and night)\b/i;

const dayName = "(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?";
const daysPattern = new RegExp(
  String.raw`\b(?:(every day|daily|seven days a week|7 days a week)|(weekdays|(?:every |each )?(?:working|week)[ -]?days?)|(?:from )?${dayName} ?(?:to|until|till|through|-|–) ?${dayName})(?=[\s,;:.)]|$)`,
  "i",
);

/** The days of the week that a text names, as their first and their last: "mon fri"; undefined where it names none. */
function daysIn(text: string): string | undefined {
  const match = daysPattern.exec(text.toLowerCase());
  const [, every, working, first = "", last = ""] = match ?? [];
  return match === null
    ? undefined
    : every !== undefined
      ? "mon sun"
      : working !== undefined
        ? "mon fri"
        : `${first.slice(0, 3)} ${last.slice(0, 3)}`;
}

/** The hours at which somebody answers, with their days, where a sentence names one span of them for all. */
export function openingHoursIn(text: string): readonly Pick<ClockRange, "start" | "end">[] {
  if (!openPattern.test(text) || otherPattern.test(text)) {
    return [];
  }
  const around = aroundTheClockPattern.exec(text);
  if (around !== null) {
    return [{ start: around.index, end: around.index + around[0].length }];
  }
  const ranges = clockRangesIn(text);
  const [range] = ranges;
  if (range === undefined || ranges.length > 1 || findMoments(text).some(({ kind }) => kind !== "time")) {
    return [];
  }
  const days = daysPattern.exec(text.slice(0, range.start));
  const isBeside =
    days !== null && /^[,:]? ?(?:from |between )?$/.test(text.slice(days.index + days[0].length, range.start));
  return [{ start: isBeside ? days.index : range.start, end: range.end }];
}

/** Whether hours of a record are others than those that were told. */
export function areOtherHours(told: string, recorded: string): boolean {
  const ranges = clockRangesIn(recorded);
  if (ranges.length === 0 || aroundTheClockPattern.test(recorded)) {
    return false;
  }
  const key = clockRangesIn(told)[0]?.key;
  const days = daysIn(told);
  const recordedDays = daysIn(recorded);
  const areOtherDays = ranges.length === 1 && days !== undefined && recordedDays !== undefined && days !== recordedDays;
  return areOtherDays || ranges.every((range) => range.key !== key);
}
