import type { Temporal } from "temporal-polyfill";

/**
 * A month, a day, or a time of day with its zone, as somebody wrote it down. A day stays a day; no hour is made up
 * for it. `isApproximate`: it was then, more or less ("about 16:20 on 11 May 2026").
 */
export type Point =
  | { readonly precision: "month"; readonly month: Temporal.PlainYearMonth; readonly isApproximate?: true }
  | { readonly precision: "day"; readonly date: Temporal.PlainDate; readonly isApproximate?: true }
  | { readonly precision: "minute"; readonly at: Temporal.ZonedDateTime; readonly isApproximate?: true };

/** Some time between two points, both included; the first is not the later one. */
export interface PointRange {
  readonly precision: "range";
  readonly from: Point;
  readonly to: Point;
}

/** When something was, as exactly as somebody knows it. */
export type Moment = Point | PointRange;

/** Where a moment begins: itself, unless it is a range. */
export function firstPoint(moment: Moment): Point {
  return moment.precision === "range" ? moment.from : moment;
}

/** Where a moment ends: itself, unless it is a range. */
export function lastPoint(moment: Moment): Point {
  return moment.precision === "range" ? moment.to : moment;
}

/** The calendar day on which a point begins, in the zone that it carries. */
export function firstDay(point: Point): Temporal.PlainDate {
  switch (point.precision) {
    case "month":
      return point.month.toPlainDate({ day: 1 });
    case "day":
      return point.date;
    case "minute":
      return point.at.toPlainDate();
  }
}

/** The calendar day on which a point ends, in the zone that it carries. */
export function lastDay(point: Point): Temporal.PlainDate {
  return point.precision === "month" ? point.month.toPlainDate({ day: point.month.daysInMonth }) : firstDay(point);
}

/** The calendar day of a moment, in the zone that it carries; undefined where nobody knows it exactly. */
export function dayOf(moment: Moment): Temporal.PlainDate | undefined {
  const [first, last] = [firstPoint(moment), lastPoint(moment)];
  const isExact = first.isApproximate !== true && last.isApproximate !== true;
  return isExact && firstDay(first).equals(lastDay(last)) ? firstDay(first) : undefined;
}
