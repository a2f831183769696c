import { Temporal } from "temporal-polyfill";

/** The clock. The core has none of its own. */
export function now(): Temporal.Instant {
  return Temporal.Now.instant();
}
