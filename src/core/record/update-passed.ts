import type { Temporal } from "temporal-polyfill";
import { isOver } from "../time/order-moments.ts";
import { isKnown } from "./fact.ts";
import type { IncidentRecord } from "./record.ts";

/** Whether the time at which readers were to hear more lies behind us at `now`. */
export function isUpdatePassed({ nextUpdate, timeZone }: IncidentRecord, now: Temporal.Instant): boolean {
  return isKnown(nextUpdate.at) && isOver(nextUpdate.at.value, now, timeZone);
}
