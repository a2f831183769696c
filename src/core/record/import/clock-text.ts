/** A time of day as it stands in somebody's file. */
export interface ClockText {
  /** "16:20:00". */
  readonly clock: string;
  /** Where it is a span of time, its end: "17:05:00" of "16:20–17:05". Earlier than `clock` where midnight lies between. */
  readonly until?: string;
  /** Whether the text says that it is only about right: "about 16:20". */
  readonly isAbout?: boolean;
  /** "+01:00", or "Z"; undefined where the zone is not said, or only in letters that stand for several zones. */
  readonly offset: string | undefined;
  /** Those letters: "EST"; undefined where there are none, or the offset says all. */
  readonly letters: string | undefined;
}

/** "16:20", "4:20:31 PM", "4:20p", "16:20:31.250", "4 pm", "16.20", "16h20", "16:20 Uhr", "16 Uhr" */
const clockPattern =
  /^(\d{1,2})(?:[:.h](\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?)?(?: ?([ap])\.?m\b\.?|(?<=:\d\d)([ap])\b| ?(uhr)\b)?/i;

/** "about 16:20", "~16:20", "gegen 16:20" */
export const aboutPattern = /^(?:(?:about|around|approximately|approx\.?|roughly|circa|ca\.?|gegen|etwa) |~ ?)(?=\d)/i;

/** "-17:05", " – 17:05", " to 17:05": behind a time, where no seconds stand before it. */
const untilPattern = /^ ?([–—-]|to|until|till|bis) ?(\d{1,2})[:.h](\d{2})(?![:.\d])(?: ?uhr\b)?/i;
/** An offset has these minutes, and no more hours than these. */
const offsetMinutes: ReadonlySet<string> = new Set(["00", "30", "45"]);
const mostOffsetHours = 14;

/** " UTC", "Z", " GMT+0100", "-05:00", "+01" */
const offsetPattern = /^ ?(Z|UTC|GMT)?(?: ?([+-])(\d{1,2}):?(\d{2})?)?$/i;

/** " CEST", " (Eastern)": letters that stand for more than one zone, so that the zone is asked for. */
const lettersPattern = /^ ?(?:[A-Z]{2,5}|\([A-Za-z][A-Za-z .]{1,30}\))$/;

/** Behind an offset that says all: " (British Summer Time)" */
const remarkPattern = / ?\([^()]{1,60}\)$/;

/** Reads the whole of `text` as a time of day, or as a span from one to another; undefined where it is none. */
export function readClock(text: string, mayBeSpan = true): ClockText | undefined {
  const about = aboutPattern.exec(text)?.[0];
  if (about !== undefined) {
    const clock = readClock(text.slice(about.length), mayBeSpan);
    return clock && { ...clock, isAbout: true };
  }
  const match = clockPattern.exec(text);
  const [whole = "", hours = "", minutes, seconds = "00", withM, alone, hourAlone] = match ?? [];
  const half = withM ?? alone;
  if (whole === "" || (minutes === undefined && half === undefined && hourAlone === undefined)) {
    return undefined;
  }
  const hour = hourOf(Number(hours), half);
  if (hour === undefined || Number(minutes ?? 0) > 59 || Number(seconds) > 60) {
    return undefined;
  }
  const rest = text.slice(whole.length);
  const clock = `${two(hour)}:${minutes ?? "00"}:${two(Math.min(Number(seconds), 59))}`;
  const span = mayBeSpan && minutes !== undefined && match?.[3] === undefined ? spanOf(rest, clock) : undefined;
  const zone = zoneOf(span === undefined ? rest : rest.slice(span.length));
  return zone && { clock, ...(span && { until: span.until }), ...zone };
}

/** The end of a span of time that `rest` begins with: "-10:00" behind "09:00", where behind "16:20" it is an offset. */
function spanOf(rest: string, from: string): { readonly until: string; readonly length: number } | undefined {
  const [whole = "", sign, hours = "", minutes = ""] = untilPattern.exec(rest) ?? [];
  if (whole === "" || Number(hours) > 23 || Number(minutes) > 59) {
    return undefined;
  }
  const until = `${two(Number(hours))}:${minutes}:00`;
  const mayBeOffset =
    sign === "-" && !whole.includes("- ") && offsetMinutes.has(minutes) && Number(hours) <= mostOffsetHours;
  return mayBeOffset && until <= from ? undefined : { until, length: whole.length };
}

/** On a clock of twelve hours, midnight is 12 a.m. */
function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) {
    return hour <= 23 ? hour : undefined;
  }
  const isInRange = hour >= 1 && hour <= 12;
  return isInRange ? (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0) : undefined;
}

/** Undefined where `rest` is nothing that can stand behind a time of day. */
function zoneOf(rest: string): Pick<ClockText, "offset" | "letters"> | undefined {
  const [whole, letters, sign, hours = "", minutes = "00"] = offsetPattern.exec(rest.replace(remarkPattern, "")) ?? [];
  if (whole === undefined) {
    return lettersPattern.test(rest) ? { offset: undefined, letters: rest.trim() } : undefined;
  }
  if (sign === undefined) {
    return { offset: letters === undefined ? undefined : "Z", letters: undefined };
  }
  return { offset: `${sign}${two(Number(hours))}:${minutes}`, letters: undefined };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
