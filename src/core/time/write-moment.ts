import { Temporal } from "temporal-polyfill";
import type { Moment, Point } from "./moment.ts";
import { parseMoment } from "./parse-moment.ts";

/**
 * `moment` as a record in `timeZone` has it: "2026-05-11T16:20", "2026-05-11", "2026-05", "2026-05-11T16:20~", and two
 * of them with a slash between. The offset is written only where the zone alone would not say which time was meant:
 * when the clocks go back, and in a record without a zone of its own, which is read as "UTC".
 */
export function writeMoment(moment: Moment, timeZone: string): string {
  return moment.precision === "range"
    ? `${writePoint(moment.from, timeZone)}/${writePoint(moment.to, timeZone)}`
    : writePoint(moment, timeZone);
}

function writePoint(point: Point, timeZone: string): string {
  const about = point.isApproximate === true ? "~" : "";
  switch (point.precision) {
    case "month":
      return `${point.month.toString()}${about}`;
    case "day":
      return `${point.date.toString()}${about}`;
    case "minute":
      return `${writeTime(point.at, timeZone)}${about}`;
  }
}

function writeTime(at: Temporal.ZonedDateTime, timeZone: string): string {
  const there = at.withTimeZone(timeZone);
  const smallestUnit = there.second === 0 ? "minute" : "second";
  const local = there.toPlainDateTime().toString({ smallestUnit });
  if (timeZone === "UTC") {
    return `${local}Z`;
  }
  const reading = parseMoment(local, timeZone);
  const isClear =
    "moment" in reading &&
    reading.moment.precision === "minute" &&
    reading.moment.at.epochMilliseconds === Temporal.Instant.from(`${local}${there.offset}`).epochMilliseconds;
  return isClear ? local : `${local}${there.offset}`;
}
