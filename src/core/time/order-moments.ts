import { Temporal } from "temporal-polyfill";
import { firstDay, firstPoint, lastDay, lastPoint, type Moment, type Point } from "./moment.ts";

/** How far off a moment may be that is only known approximately: our own choice, wide enough that people agree. */
const margins = { month: { months: 1 }, day: { days: 3 }, minute: { hours: 2 } } as const;

/** What is vague about a day comes before what is exact about it. */
const order = { month: 0, day: 1, minute: 2 } as const;

/**
 * For sorting, by where moments begin: negative where `left` comes first. A month stands before its days, a day before
 * the times of that day. Both must be in the same zone, as those of one record are.
 */
export function compareMoments(left: Moment, right: Moment): number {
  return comparePoints(firstPoint(left), firstPoint(right)) || comparePoints(lastPoint(left), lastPoint(right));
}

function comparePoints(left: Point, right: Point): number {
  return (
    Temporal.PlainDate.compare(firstDay(left), firstDay(right)) ||
    order[left.precision] - order[right.precision] ||
    (left.precision === "minute" && right.precision === "minute"
      ? Temporal.ZonedDateTime.compare(left.at, right.at)
      : 0)
  );
}

/**
 * Whether `left` was certainly earlier. Of two moments on one day only where both say the time; of ranges only where
 * they do not touch; of what is approximate only where it is not near.
 */
export function isBefore(left: Moment, right: Moment): boolean {
  const latest = latestOf(lastPoint(left));
  const earliest = earliestOf(firstPoint(right));
  return latest instanceof Temporal.ZonedDateTime && earliest instanceof Temporal.ZonedDateTime
    ? Temporal.ZonedDateTime.compare(latest, earliest) < 0
    : Temporal.PlainDate.compare(latest, earliest) < 0;
}

/** Whether `moment` lies behind us at `now`: a day does once it has ended in `timeZone`. */
export function isOver(moment: Moment, now: Temporal.Instant, timeZone: string): boolean {
  return isBefore(moment, { precision: "minute", at: now.toZonedDateTimeISO(timeZone) });
}

/** The earliest that a point can have been: a day where no time is known. */
function earliestOf(point: Point): Temporal.PlainDate | Temporal.ZonedDateTime {
  if (point.precision === "minute") {
    return point.isApproximate === true ? point.at.subtract(margins.minute) : point.at;
  }
  return point.isApproximate === true ? firstDay(point).subtract(margins[point.precision]) : firstDay(point);
}

/** The latest that a point can have been. */
function latestOf(point: Point): Temporal.PlainDate | Temporal.ZonedDateTime {
  if (point.precision === "minute") {
    return point.isApproximate === true ? point.at.add(margins.minute) : point.at;
  }
  return point.isApproximate === true ? lastDay(point).add(margins[point.precision]) : lastDay(point);
}
