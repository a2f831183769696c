import type { Temporal } from "temporal-polyfill";
import { saidClock, saidDate } from "./word-moment.ts";
import type { MomentProblem } from "./moment-problem.ts";
import { said, type Said } from "../text/say.ts";

/**
 * A local time that does not exist, or exists twice: both happen when the clocks change. Which was meant is asked,
 * never guessed. `sign` stands behind the time where it is approximate.
 */
export function clockChange(local: Temporal.PlainDateTime, zone: string, sign: string): MomentProblem {
  const earlier = local.toZonedDateTime(zone, { disambiguation: "earlier" });
  const later = local.toZonedDateTime(zone, { disambiguation: "later" });
  const day = saidDate(local.toPlainDate());
  const written = (at: Temporal.ZonedDateTime): string =>
    `${at.toPlainDateTime().toString({ smallestUnit: "minute" })}${at.offset}${sign}`;
  if (!earlier.toPlainDateTime().equals(local)) {
    return {
      problem: said(
        "There was no {0} on {1} in {2}: the clocks went forward over it. Check the time.",
        saidClock(local),
        day,
        zone,
      ),
      choices: [
        { title: said("It was {0}, before the clocks went forward", saidClock(earlier)), text: written(earlier) },
        { title: said("It was {0}, after the clocks went forward", saidClock(later)), text: written(later) },
      ],
    };
  }
  return {
    problem: said(
      "{0} on {1} came twice in {2}, as the clocks went back. Say which: {3} for the first, {4} for the second.",
      saidClock(local),
      day,
      zone,
      written(earlier),
      written(later),
    ),
    choices: [
      { title: said("It was the first {0} (UTC{1})", saidClock(earlier), earlier.offset), text: written(earlier) },
      { title: said("It was the second {0} (UTC{1})", saidClock(later), later.offset), text: written(later) },
    ],
  };
}

/** What to say of a day that a zone left out, as Samoa did when it crossed the date line; undefined for any other day. */
export function skippedDay(date: Temporal.PlainDate, zone: string): Said | undefined {
  const exists = date.toZonedDateTime(zone).toPlainDate().equals(date);
  return exists
    ? undefined
    : said("There was no {0} in {1}: the calendar went past it. Check the day.", saidDate(date), zone);
}
