import type { Temporal } from "temporal-polyfill";
import { isKnown } from "../record/fact.ts";
import type { IncidentRecord } from "../record/record.ts";
import { isStillOpen } from "../record/stoppage.ts";
import { isOver } from "../time/order-moments.ts";
import { pastMoments } from "./past-moments.ts";
import { pointOf } from "./report-view.ts";

/**
 * Why a closing notice would not be the last one. `end`: nothing says that it is over; `step`: something is still to be
 * done; `prevention`: nothing says what keeps it from happening again; `news`: more is promised for a time to come. Undefined where nothing is open.
 */
export function whatIsOpen(
  record: IncidentRecord,
  now: Temporal.Instant,
): "end" | "step" | "prevention" | "news" | undefined {
  const { measures, nextUpdate, timeZone } = record;
  if (isStillOpen({ ...record, moments: pastMoments(record, pointOf(now, timeZone)) })) {
    return "end";
  }
  if (measures.some(({ state }) => state !== "done")) {
    return "step";
  }
  if (measures.every(({ purpose }) => purpose !== "prevention")) {
    return "prevention";
  }
  return isKnown(nextUpdate.at) && !isOver(nextUpdate.at.value, now, timeZone) ? "news" : undefined;
}
