import { Temporal } from "temporal-polyfill";
import type { Moment } from "./moment.ts";

/**
 * For sorting: negative where `left` comes first. A day without a time stands before the times of that day.
 * Both must be in the same zone, as those of one record are.
 */
export function compareMoments(left: Moment, right: Moment): number {
  if (left.precision === "minute" && right.precision === "minute") {
    return Temporal.ZonedDateTime.compare(left.at, right.at);
  }
  const byDay = Temporal.PlainDate.compare(dayOf(left), dayOf(right));
  return byDay !== 0 ? byDay : Number(left.precision === "minute") - Number(right.precision === "minute");
}

/** Whether `left` was certainly earlier: of two moments on one day, only where both say the time. */
export function isBefore(left: Moment, right: Moment): boolean {
  return left.precision === "minute" && right.precision === "minute"
    ? Temporal.ZonedDateTime.compare(left.at, right.at) < 0
    : Temporal.PlainDate.compare(dayOf(left), dayOf(right)) < 0;
}

/** Whether `moment` lies behind us at `now`: a day does once it has ended in `timeZone`. */
export function isOver(moment: Moment, now: Temporal.Instant, timeZone: string): boolean {
  return isBefore(moment, { precision: "minute", at: now.toZonedDateTimeISO(timeZone) });
}

/** The calendar day of a moment, in the zone it carries. */
export function dayOf(moment: Moment): Temporal.PlainDate {
  return moment.precision === "day" ? moment.date : moment.at.toPlainDate();
}
