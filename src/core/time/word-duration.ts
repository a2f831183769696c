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
export function wordDuration({ least, most, isApproximate }: Duration): string {
  if (least === most) {
    return isApproximate ? `about ${wordRoughly(least)}` : wordExactly(least);
  }
  if (least <= 0) {
    return `up to ${wordRoughly(most)}`;
  }
  const middle = (least + most) / 2;
  return most - least < 0.75 * middle ? `about ${wordRoughly(middle)}` : `between ${wordEnds(least, most)}`;
}

function wordExactly(length: number): string {
  if (length < minute / 2) {
    return "no time";
  }
  if (length < 59.5 * minute) {
    return counted(Math.round(length / minute), "minute");
  }
  if (length < 2 * day) {
    return inTwo(Math.round(length / minute), 60, ["hour", "minute"]);
  }
  if (length < dayRegime) {
    return inTwo(Math.round(length / hour), 24, ["day", "hour"]);
  }
  return length < yearRegime
    ? counted(Math.round(length / day), "day")
    : inTwo(Math.round(length / month), 12, ["year", "month"]);
}

/** In one unit alone. */
function wordRoughly(length: number): string {
  const { size, name } = unitFor(length);
  return counted(Math.max(1, Math.round(length / size)), name);
}

/** "1 and 3 weeks", "2 hours and 3 days". */
function wordEnds(least: number, most: number): string {
  const { size, name } = unitFor(most);
  const first = Math.round(least / size);
  const last = Math.round(most / size);
  return first > 0 && first < last
    ? `${first} and ${counted(last, name)}`
    : `${wordRoughly(least)} and ${wordRoughly(most)}`;
}

function unitFor(length: number): { readonly size: number; readonly name: string } {
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
function inTwo(count: number, perLarger: number, [larger, smaller]: readonly [string, string]): string {
  const rest = count % perLarger;
  const whole = counted((count - rest) / perLarger, larger);
  return rest === 0 ? whole : `${whole} and ${counted(rest, smaller)}`;
}

function counted(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? "" : "s"}`;
}
