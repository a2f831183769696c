import type { Temporal } from "temporal-polyfill";

/** A point in time as somebody wrote it down: a day, or a time of day with its zone. A day stays a day; no hour is made up for it. */
export type Moment =
  | { readonly precision: "day"; readonly date: Temporal.PlainDate }
  | { readonly precision: "minute"; readonly at: Temporal.ZonedDateTime };
