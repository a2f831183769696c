import type { Temporal } from "temporal-polyfill";
import type { Audience } from "../../record/fact.ts";
import { dayOf, type Moment } from "../../time/moment.ts";

/** Behind what differs, where the record keeps the day or the time itself from those who read the draft. */
export const keptBack = "and it keeps that from these readers. Correct the one that is wrong, or leave it out.";

/** A day of the record, and who may read it. */
export interface RecordedDay {
  readonly date: Temporal.PlainDate;
  readonly audience: Audience;
}

/** Empty where the moment has no one day. */
export function recordedDay(moment: Moment | undefined, audience: Audience): readonly RecordedDay[] {
  const date = moment && dayOf(moment);
  return date === undefined ? [] : [{ date, audience }];
}
