import type { Temporal } from "temporal-polyfill";
import type { MomentProblem } from "./moment-problem.ts";
import { wordDate } from "./word-moment.ts";

/**
 * A local time that does not exist, or exists twice: both happen when the clocks change. Which was meant is asked,
 * never guessed. `sign` stands behind the time where it is approximate.
 */
export function clockChange(local: Temporal.PlainDateTime, zone: string, sign: string): MomentProblem {
  const earlier = local.toZonedDateTime(zone, { disambiguation: "earlier" });
  const later = local.toZonedDateTime(zone, { disambiguation: "later" });
  const when = `${clockOf(local)} on ${wordDate(local.toPlainDate())}`;
  const written = (at: Temporal.ZonedDateTime): string =>
    `${at.toPlainDateTime().toString({ smallestUnit: "minute" })}${at.offset}${sign}`;
  if (!earlier.toPlainDateTime().equals(local)) {
    return {
      problem: `There was no ${when} in ${zone}: the clocks went forward over it. Check the time.`,
      choices: [
        { title: `It was ${clockOf(earlier)}, before the clocks went forward`, text: written(earlier) },
        { title: `It was ${clockOf(later)}, after the clocks went forward`, text: written(later) },
      ],
    };
  }
  return {
    problem: `${when} came twice in ${zone}, as the clocks went back. Say which: ${written(earlier)} for the first, ${written(later)} for the second.`,
    choices: [
      { title: `It was the first ${clockOf(earlier)} (UTC${earlier.offset})`, text: written(earlier) },
      { title: `It was the second ${clockOf(later)} (UTC${later.offset})`, text: written(later) },
    ],
  };
}

/** What to say of a day that a zone left out, as Samoa did when it crossed the date line; undefined for any other day. */
export function skippedDay(date: Temporal.PlainDate, zone: string): string | undefined {
  const exists = date.toZonedDateTime(zone).toPlainDate().equals(date);
  return exists ? undefined : `There was no ${wordDate(date)} in ${zone}: the calendar went past it. Check the day.`;
}

function clockOf(at: Temporal.PlainDateTime | Temporal.ZonedDateTime): string {
  return at.toPlainTime().toString({ smallestUnit: "minute" });
}
