import { Temporal } from "temporal-polyfill";

/** The clock. The core has none of its own. */
export function now(): Temporal.Instant {
  return Temporal.Now.instant();
}

/** The day where the person is, as `2026-11-25`. */
export function today(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return now().toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
