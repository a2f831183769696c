import type { Moment, Point } from "./moment.ts";

/** The same moment, its times of day as the clocks of `timeZone` showed them. */
export function inZone(moment: Moment, timeZone: string): Moment {
  return moment.precision === "range"
    ? { precision: "range", from: pointIn(moment.from, timeZone), to: pointIn(moment.to, timeZone) }
    : pointIn(moment, timeZone);
}

function pointIn(point: Point, timeZone: string): Point {
  return point.precision === "minute" ? { ...point, at: point.at.withTimeZone(timeZone) } : point;
}
