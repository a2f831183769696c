import { said, sayInEnglish, sayLater, type Say } from "../text/say.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** On average; nobody counts so long a time by the hour. */
const month = 30.436_875 * day;

/** From here on a time is told in whole days, and from there in years and months. */
const dayRegime = 14 * day;
const yearRegime = 730 * day;

/** How long something took: at least and at most so many milliseconds. Both are the same where it is known exactly. */
export interface Duration {
  readonly least: number;
  readonly most: number;
  /** Somebody said “about” of its beginning or its end. */
  readonly isApproximate: boolean;
}

/**
 * "35 minutes", "7 days and 16 hours", "128 days", "3 years and 2 months"; "about 2 days" or "between 1 and 3 weeks"
 * where it is not known exactly, "up to 1 day" where it may have been no time at all.
 */
export function wordDuration({ least, most, isApproximate }: Duration, say: Say = sayInEnglish): string {
  if (least === most) {
    return isApproximate ? say("about {0}", wordRoughly(least, say)) : wordExactly(least, say);
  }
  if (least <= 0) {
    return say("up to {0}", wordRoughly(most, say));
  }
  const middle = (least + most) / 2;
  return most - least < 0.75 * middle
    ? say("about {0}", wordRoughly(middle, say))
    : say("between {0} and {1}", ...wordEnds(least, most, say));
}

function wordExactly(length: number, say: Say): string {
  if (length < minute / 2) {
    return say("no time");
  }
  if (length < 59.5 * minute) {
    return counted(Math.round(length / minute), "minute", say);
  }
  if (length < 2 * day) {
    return inTwo(Math.round(length / minute), 60, ["hour", "minute"], say);
  }
  if (length < dayRegime) {
    return inTwo(Math.round(length / hour), 24, ["day", "hour"], say);
  }
  return length < yearRegime
    ? counted(Math.round(length / day), "day", say)
    : inTwo(Math.round(length / month), 12, ["year", "month"], say);
}

/** In one unit alone. */
function wordRoughly(length: number, say: Say): string {
  const { size, name } = unitFor(length);
  return counted(Math.max(1, Math.round(length / size)), name, say);
}

/** "1" and "3 weeks", "2 hours" and "3 days". */
function wordEnds(least: number, most: number, say: Say): readonly [string, string] {
  const { size, name } = unitFor(most);
  const first = Math.round(least / size);
  const last = Math.round(most / size);
  return first > 0 && first < last
    ? [String(first), counted(last, name, say)]
    : [wordRoughly(least, say), wordRoughly(most, say)];
}

function unitFor(length: number): { readonly size: number; readonly name: Unit } {
  if (length < 90 * minute) {
    return { size: minute, name: "minute" };
  }
  if (length < 1.5 * day) {
    return { size: hour, name: "hour" };
  }
  if (length < 60 * day) {
    return { size: day, name: "day" };
  }
  return length < yearRegime ? { size: month, name: "month" } : { size: 12 * month, name: "year" };
}

/** `count` smaller units in two: 184 hours, 24 to the day, are "7 days and 16 hours". */
function inTwo(count: number, perLarger: number, [larger, smaller]: readonly [Unit, Unit], say: Say): string {
  const rest = count % perLarger;
  const whole = counted((count - rest) / perLarger, larger, say);
  return rest === 0 ? whole : say("{0} and {1}", whole, counted(rest, smaller, say));
}

function counted(count: number, name: Unit, say: Say): string {
  return sayLater(say, units[name][count === 1 ? "one" : "many"](String(count)));
}

/** What time is counted in. */
const units = {
  minute: { one: () => said("1 minute"), many: (count: string) => said("{0} minutes", count) },
  hour: { one: () => said("1 hour"), many: (count: string) => said("{0} hours", count) },
  day: { one: () => said("1 day"), many: (count: string) => said("{0} days", count) },
  month: { one: () => said("1 month"), many: (count: string) => said("{0} months", count) },
  year: { one: () => said("1 year"), many: (count: string) => said("{0} years", count) },
} as const;
type Unit = keyof typeof units;
