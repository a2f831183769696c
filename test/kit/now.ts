import { Temporal } from "temporal-polyfill";

/** The moment at which every test takes place. */
export const testNow = Temporal.Instant.from("2026-03-05T09:00:00Z");
