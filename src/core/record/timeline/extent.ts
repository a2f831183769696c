import type { Temporal } from "temporal-polyfill";
import { firstDay, firstPoint, lastDay, lastPoint, type Moment } from "../../time/moment.ts";

/** From when to when something can have been, in milliseconds since 1970. The same twice where it is known to the minute. */
export interface Extent {
  readonly from: number;
  readonly to: number;
  /** Somebody said “about” of it: it may lie a little outside. */
  readonly isApproximate: boolean;
}

/** The stretch of time that `moment` takes in: of a day or a month all of it, as it was in `timeZone`. */
export function extentOf(moment: Moment, timeZone: string): Extent {
  const [first, last] = [firstPoint(moment), lastPoint(moment)];
  return {
    from: first.precision === "minute" ? first.at.epochMilliseconds : startOf(firstDay(first), timeZone),
    to: last.precision === "minute" ? last.at.epochMilliseconds : startOf(lastDay(last).add({ days: 1 }), timeZone),
    isApproximate: first.isApproximate === true || last.isApproximate === true,
  };
}

function startOf(day: Temporal.PlainDate, timeZone: string): number {
  return day.toZonedDateTime(timeZone).epochMilliseconds;
}
