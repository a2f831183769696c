import type { Fact } from "../record/fact.ts";
import type { ReadableFact } from "../record/record-for.ts";
import type { MomentName } from "../record/record.ts";
import type { Moment, Point } from "../time/moment.ts";
import { isBefore } from "../time/order-moments.ts";

/** Of a record, whoever reads it. */
interface Facts<Moments> {
  readonly moments: Moments;
  readonly timeZone: string;
  readonly drill: boolean;
}

/** What was set down for a time that is still to come has not happened: documents must not tell it as past. */
const plannable = ["authorityTold", "told", "occurredTo", "contained", "recovered"] as const;

/** A record that names no zone may be in any: by as much as that its times may be off. */
const zoneMargin = { hours: 15 } as const;

/**
 * The moments of a record without those reports, tellings and ends that lie ahead of `now`; by when everything is to work
 * again is kept as what is expected. In an exercise only reports and tellings: the rest may be written for a day to come.
 */
export function pastMoments<Moments extends Readonly<Record<MomentName, Fact<Moment> | ReadableFact<Moment>>>>(
  { moments, timeZone, drill }: Facts<Moments>,
  now: Point,
): Moments {
  const latest = now.precision === "minute" && timeZone === "UTC" ? { ...now, at: now.at.add(zoneMargin) } : now;
  const planned = plannable.flatMap((name) => {
    const fact = moments[name];
    const isReport = name === "authorityTold" || name === "told";
    if (!isAhead(fact, isReport ? now : latest) || (drill && !isReport)) {
      return [];
    }
    const expected = name === "recovered" && { expectedBy: fact.value };
    return [[name, { certainty: "unknown", audience: "public", ...expected }] as const];
  });
  return { ...moments, ...Object.fromEntries(planned) };
}

/** Whether a moment is known, and lies ahead of `now`. */
export function isAhead<Known extends Fact<Moment> | ReadableFact<Moment>>(
  fact: Known,
  now: Point,
): fact is Extract<Known, { certainty: "confirmed" | "suspected" }> {
  return (fact.certainty === "confirmed" || fact.certainty === "suspected") && isBefore(now, fact.value);
}
