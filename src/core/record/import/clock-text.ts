/** A time of day as it stands in somebody's file. */
export interface ClockText {
  /** "16:20:00". */
  readonly clock: string;
  /** "+01:00", or "Z"; undefined where the zone is not said, or only in letters that stand for several zones. */
  readonly offset: string | undefined;
  /** Those letters: "EST"; undefined where there are none, or the offset says all. */
  readonly letters: string | undefined;
}

/** "16:20", "4:20:31 PM", "16:20:31.250", "4 pm", "16.20", "16h20", "16:20 Uhr" */
const clockPattern = /^(\d{1,2})(?:[:.h](\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?)?(?: ?([ap])\.?m\b\.?| ?uhr\b)?/i;

/** " UTC", "Z", " GMT+0100", "-05:00", "+01" */
const offsetPattern = /^ ?(Z|UTC|GMT)?(?: ?([+-])(\d{1,2}):?(\d{2})?)?$/i;

/** " CEST", " (Eastern)": letters that stand for more than one zone, so that the zone is asked for. */
const lettersPattern = /^ ?(?:[A-Z]{2,5}|\([A-Za-z][A-Za-z .]{1,30}\))$/;

/** Behind an offset that says all: " (British Summer Time)" */
const remarkPattern = / ?\([^()]{1,60}\)$/;

/** Reads the whole of `text` as a time of day; undefined where it is none. */
export function readClock(text: string): ClockText | undefined {
  const match = clockPattern.exec(text);
  const [whole = "", hours = "", minutes, seconds = "00", half] = match ?? [];
  if (whole === "" || (minutes === undefined && half === undefined)) {
    return undefined;
  }
  const hour = hourOf(Number(hours), half);
  if (hour === undefined || Number(minutes ?? 0) > 59 || Number(seconds) > 60) {
    return undefined;
  }
  const rest = text.slice(whole.length);
  const zone = zoneOf(rest);
  return (
    zone && {
      clock: `${two(hour)}:${minutes ?? "00"}:${two(Math.min(Number(seconds), 59))}`,
      ...zone,
    }
  );
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
