import { Temporal } from "temporal-polyfill";
import { leastOf, mostOf } from "../../../record/count-field.ts";
import type { ReadableFact } from "../../../record/record-for.ts";
import type { Count } from "../../../record/record.ts";
import { firstDay, firstPoint, lastDay, lastPoint, type Moment, type Point } from "../../../time/moment.ts";
import { isBefore } from "../../../time/order-moments.ts";
import { isKnownFact } from "../../fact-views.ts";

/**
 * How a value that is known now stands to the one that was told. `narrower`: it is one of those that the earlier one
 * left open; `compatible`: both may be true; `contradicts`: not both can be; `undecided`: words, which only people can judge.
 */
export type Relation = "same" | "narrower" | "compatible" | "contradicts" | "undecided";

/** Of two numbers. */
export function relationOfCounts(then: ReadableFact<Count>, now: ReadableFact<Count>): Relation {
  if (!isKnownFact(then) || !isKnownFact(now)) {
    return "undecided";
  }
  const [least, most] = [leastOf(then.value), mostOf(then.value)];
  const [leastNow, mostNow] = [leastOf(now.value), mostOf(now.value)];
  if (least === leastNow && most === mostNow) {
    return "same";
  }
  if (least <= leastNow && mostNow <= most) {
    return "narrower";
  }
  return mostNow < least || most < leastNow ? "contradicts" : "compatible";
}

/** Of two moments, of which the record of today counts in `timeZone`. */
export function relationOfMoments(then: ReadableFact<Moment>, now: ReadableFact<Moment>, timeZone: string): Relation {
  if (!isKnownFact(then) || !isKnownFact(now)) {
    return "undecided";
  }
  const inOneZone = inZone(then.value, timeZone);
  // Where the clock shows what was told, and in another zone, it is the zone that was told wrongly: see `zoneToldWrongly`.
  if (isSame(then.value, now.value) || isSame(inOneZone, now.value)) {
    return "same";
  }
  if (isWithin(now.value, inOneZone)) {
    return "narrower";
  }
  return isBefore(inOneZone, now.value) || isBefore(now.value, inOneZone) ? "contradicts" : "compatible";
}

/** Whether the clock shows what was told, and it was another instant: then the zone was told wrongly. */
export function isOfOtherZone(then: Moment, now: Moment, timeZone: string): boolean {
  return isSame(then, now) && !isSame(inZone(then, timeZone), now);
}

function isSame(left: Moment, right: Moment): boolean {
  const isApproximate = (moment: Moment) => [firstPoint(moment), lastPoint(moment)].map((point) => point.isApproximate);
  return (
    beginOf(left).equals(beginOf(right)) &&
    endOf(left).equals(endOf(right)) &&
    isApproximate(left).join() === isApproximate(right).join()
  );
}

function isWithin(inner: Moment, outer: Moment): boolean {
  return (
    Temporal.PlainDateTime.compare(beginOf(outer), beginOf(inner)) <= 0 &&
    Temporal.PlainDateTime.compare(endOf(inner), endOf(outer)) <= 0
  );
}

function beginOf(moment: Moment): Temporal.PlainDateTime {
  const point = firstPoint(moment);
  return point.precision === "minute" ? point.at.toPlainDateTime() : firstDay(point).toPlainDateTime();
}

/** What is known as a day may have been until its last minute. */
function endOf(moment: Moment): Temporal.PlainDateTime {
  const point = lastPoint(moment);
  return point.precision === "minute" ? point.at.toPlainDateTime() : lastDay(point).toPlainDateTime("23:59:59");
}

function inZone(moment: Moment, timeZone: string): Moment {
  const moved = (point: Point): Point =>
    point.precision === "minute" ? { ...point, at: point.at.withTimeZone(timeZone) } : point;
  return moment.precision === "range" ? { ...moment, from: moved(moment.from), to: moved(moment.to) } : moved(moment);
}
