import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { spanOfMatch } from "../../text/span.ts";
import { findMoments } from "../../wording/dates-in-text.ts";
import { harmlessPattern, waysIn } from "./numbers-of-ours.ts";

/** "08:00 to 20:00" in a text. */
export interface ClockRange {
  readonly start: number;
  readonly end: number;
  /** The same for the same hours, however they are written. */
  readonly key: string;
}

/** From when until when, each time there is one. */
function clockRangesIn(text: string): readonly ClockRange[] {
  const times = findMoments(text).filter(({ kind }) => kind === "time");
  const ranges = times.flatMap(({ start, key, end }, index) => {
    const next = times[index + 1];
    return next !== undefined && /^ ?(?:to|until|till|and|[-\u2013]) ?$/.test(text.slice(end, next.start))
      ? [{ start, end: next.end, key: `${key} ${next.key}` }]
      : [];
  });
  return times.length > 0 ? ranges : bareRangesIn(text);
}

/** "9 to 5", "8\u20136": of the day, where hours are what is spoken of. */
const bareRangePattern =
  /(?<=(?:from|between|days?|daily|week|staffed|open|mon|tues?|wed|thu|fri|sat|sun),? |: |\()(\d{1,2}) ?(?:to|until|till|and|[-\u2013]) ?(\d{1,2})(?!\w|[:.]\d| ?%| (?!(?:every|each|daily|on)\b)[a-z])/gi;

function bareRangesIn(text: string): readonly ClockRange[] {
  const halfDay = 12;
  return [...text.matchAll(bareRangePattern)].flatMap(({ 0: words, 1: from, 2: to, index }) => {
    const [opens, closes] = [Number(from), Number(to)];
    const key = [opens, closes <= opens && closes <= halfDay ? closes + halfDay : closes]
      .map((hour) => hour * 60)
      .join(" ");
    return opens > 24 || closes > 24 ? [] : [{ start: index, end: index + words.length, key }];
  });
}

/** "Our lines are open", "Hours:", "call us from Monday to Friday", "Phone: 0117 496 0123 (every day, 08:00 to 20:00)" */
const openPattern = new Sieved(patternLines("i")`
    \b(?:
      (?:lines?|phones?|help ?-?lines?|hotlines?|call cent(?:re|er)s?|switchboards?) (?:is|are) (?:open|staffed|answered)
      |(?:call|ring|phone|reach|telephone) us\b|(?:call|ring|phone|text) \+?\(?\d
      |we(?: are|'re) (?:here|there|available|open)\b
      |(?:we|somebody|someone) (?:answers?|picks? up)\b(?! (?:within|by)\b)
    )
    |^(?:[\w-]+ )?(?:opening )?hours:|^(?:lines? )?open:
    |^(?:(?:tele)?phone|tel\.?|call|help ?-?line|hotline)(?: number)?:
  `);
/** A line for others, another time, or the course of the incident. */
const otherPattern =
  /\b(?:was|were|had|or|closed?|except|not|nights?|weekends?|(?:on|and) (?:satur|sun)days?|holidays?|abroad|outside|shop|desk|branch|office|counter|reception|today|tomorrow|time|UTC|GMT|BST|CES?T|[ECMP][SD]?T)\b/i;
const aroundTheClockPattern = /\b(?:(?:a?round|all round) the clock|24 hours a day|24\/7|day and night)\b/i;

const dayName = "(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?";
const daysPattern = new Sieved(
  new RegExp(
    String.raw`\b(?:(every day|daily|seven days a week|7 days a week)|((?:every |each )?(?:working|week)[ -]?days?)|(?:from )?${dayName} ?(?:to|until|till|through|-|–) ?${dayName})(?=[\s,;:.)]|$)`,
    "i",
  ),
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

/** "Monday to Friday, 9 to 5": whose hours they are, the lines around it say. */
export function isHoursAlone(text: string): boolean {
  const days = daysPattern.exec(text);
  const [range] = clockRangesIn(text);
  return (
    days?.index === 0 &&
    range !== undefined &&
    /^,? ?(?:from )?$/.test(text.slice(days[0].length, range.start)) &&
    /^\.?$/.test(text.slice(range.end))
  );
}

/** The hours at which somebody answers, with their days, where a sentence names one span of them for all. */
export function openingHoursIn(text: string): readonly Pick<ClockRange, "start" | "end">[] {
  const said = harmlessPattern.replaceIn(text, "");
  const isAboutUs = openPattern.test(said) || isHoursAlone(text) || waysIn(text).some(({ reads }) => reads === "ours");
  if (!isAboutUs || otherPattern.test(said)) {
    return [];
  }
  const around = aroundTheClockPattern.exec(text);
  if (around !== null) {
    return [spanOfMatch(around)];
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
