import type { MomentName } from "./record.ts";

/** What of a record it hangs on, whoever reads it. */
interface Facts {
  readonly type: { readonly certainty: string; readonly value?: unknown };
  readonly service: { readonly certainty: string };
  readonly moments: Readonly<Record<MomentName, { readonly certainty: string; readonly expectedBy?: unknown }>>;
}

/** Whether a service is named in an incident that is more than an outage, such as a leak or an attack. */
export function namesServiceBeside({ type, service }: Omit<Facts, "moments">): boolean {
  return isSaid(service) && isSaid(type) && type.value !== "outage";
}

/**
 * Whether a service stopped working in an incident that is more than an outage: it is named, and the record says when it
 * stopped, when everything worked again, or by when it is expected to. To name it alone says nothing of that.
 */
export function hasStoppage(facts: Facts): boolean {
  const { serviceStopped, recovered } = facts.moments;
  return (
    namesServiceBeside(facts) &&
    serviceStopped.certainty !== "ruled-out" &&
    (isSaid(serviceStopped) || isSaid(recovered) || recovered.expectedBy !== undefined)
  );
}

/**
 * Whether nothing says that it is over: that it ended, was stopped, or that everything worked again; to rule that out
 * says that it goes on. Where a service stopped with it, both must be said: the one of the harm, the other of the service.
 */
export function isStillOpen(facts: Facts): boolean {
  return isHarmStillOpen(facts) || (hasStoppage(facts) && isOpen(facts.moments.recovered));
}

/** The same of the harm alone, such as the leak, whether or not a service that stopped with it works again. */
export function isHarmStillOpen(facts: Facts): boolean {
  const { occurredTo, contained, recovered } = facts.moments;
  return isOpen(occurredTo) && isOpen(contained) && (hasStoppage(facts) || isOpen(recovered));
}

/** Whether nothing of what stopped is still to come back: everything works again, or the outage, if it is one, ended. */
export function worksAgain({ type, moments: { occurredTo, recovered } }: Pick<Facts, "type" | "moments">): boolean {
  const isOutage = isSaid(type) && type.value === "outage";
  return recovered.certainty === "confirmed" || (isOutage && occurredTo.certainty === "confirmed");
}

function isOpen({ certainty }: { readonly certainty: string }): boolean {
  return certainty === "unknown" || certainty === "ruled-out";
}

function isSaid({ certainty }: { readonly certainty: string }): boolean {
  return certainty === "confirmed" || certainty === "suspected";
}
