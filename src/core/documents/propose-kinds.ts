import type { Temporal } from "temporal-polyfill";
import { isKnown, type Fact } from "../record/fact.ts";
import type { IncidentRecord } from "../record/record.ts";
import { hasStoppage, isStillOpen } from "../record/stoppage.ts";
import { isUpdatePassed } from "../record/update-passed.ts";
import { isOver } from "../time/order-moments.ts";
import type { KindId } from "./kinds.ts";
import { pastMoments } from "./past-moments.ts";
import { pointOf } from "./report-view.ts";

/** A kind of document that fits what the record knows now. */
export interface Proposal {
  readonly kind: KindId;
  /** Why it fits, in part of a sentence. */
  readonly because: string;
}

/** More is no proposal any more. */
const mostProposals = 4;

/** What fits the record at `now`, the most fitting first. */
export function proposeKinds(record: IncidentRecord, now: Temporal.Instant): readonly Proposal[] {
  const facts = factsOf(record, now);
  const fitting = proposals.filter(({ fits }) => fits(facts));
  return (
    fitting
      .filter(({ kind }, index) => fitting.findIndex((other) => other.kind === kind) === index)
      // What tells whether a service works again is no reason to leave out what the law asks for beside it.
      .slice(0, mostProposals + Number(facts.isStoppage))
      .map(({ kind, because }) => ({ kind, because }))
  );
}

/**
 * In place of a status update of `kind`, the one that fits how far it is at `now`. Undefined where it fits itself, is no
 * status update, or no service is down, or was.
 */
export function otherStage(kind: KindId, record: IncidentRecord, now: Temporal.Instant): KindId | undefined {
  const { isOutage, isDown, isRecovered, isStopped, isCauseKnown } = factsOf(record, now);
  const stage =
    isRecovered && (isOutage || isStopped)
      ? "status-resolved"
      : isStopped
        ? "status-monitoring"
        : isCauseKnown
          ? "status-identified"
          : "status-investigating";
  return isDown && kind.startsWith("status-") && kind !== stage ? stage : undefined;
}

type Facts = ReturnType<typeof factsOf>;

function factsOf(whole: IncidentRecord, now: Temporal.Instant) {
  const record = { ...whole, moments: pastMoments(whole, pointOf(now, whole.timeZone)) };
  const { moments, measures, cause, type } = record;
  const kind = isKnown(type) ? type.value : undefined;
  const isOutage = kind === "outage";
  const isStoppage = hasStoppage(record);
  const isStopped = isKnown(moments.contained) || isKnown(moments.occurredTo);
  const codes = record.people.groups.flatMap(({ jurisdictions }) => valueOf(jurisdictions) ?? []);
  return {
    isOutage,
    isStoppage,
    /** Whether status updates fit. */
    isDown: isOutage || isStoppage,
    isBackForLong:
      isKnown(moments.recovered) && isOver(moments.recovered.value, now.subtract({ hours: 24 }), record.timeZone),
    isLeak: kind === "leak",
    isLeakConfirmed: kind === "leak" && type.certainty === "confirmed",
    isCauseKnown: isKnown(cause.summary) || isKnown(cause.ownPart),
    isOwnPartKnown: isKnown(cause.ownPart) || isKnown(cause.failedToPrevent),
    isStopped,
    isRecovered: isKnown(moments.recovered),
    isOpen: isStillOpen(record),
    isTold: isKnown(moments.told),
    isAuthorityTold: isKnown(moments.authorityTold),
    hasPromises: measures.some(({ state }) => state !== "done"),
    isAnythingLate: measures.some(
      ({ state, due }) => state !== "done" && due !== undefined && isOver(due, now, record.timeZone),
    ),
    isAllDone: measures.length > 0 && measures.every(({ state }) => state === "done"),
    isUpdateDue: isUpdatePassed(record, now),
    hasCorrections: record.corrections.length > 0,
    isInEurope: codes.some((code) => european.has(code.slice(0, 2))),
    isOrganisationInEurope: european.has(valueOf(record.organisation.country) ?? ""),
    isInEnglish: /^en\b/i.test(record.language),
    isInUnitedStates: codes.some((code) => code.startsWith("US") && code !== "US-MA"),
    isInMassachusetts: codes.includes("US-MA"),
  };
}

function valueOf<T>(fact: Fact<T>): T | undefined {
  return isKnown(fact) ? fact.value : undefined;
}

const proposals: readonly (Proposal & { readonly fits: (facts: Facts) => boolean })[] = [
  {
    kind: "correction",
    because: "something that readers were told was wrong",
    fits: ({ hasCorrections }) => hasCorrections,
  },
  {
    kind: "status-resolved",
    because: "everything works again",
    fits: ({ isOutage, isStoppage, isStopped, isRecovered, isTold, isBackForLong }) =>
      (isOutage && isRecovered && !isTold) || (isStoppage && isStopped && isRecovered && !(isTold && isBackForLong)),
  },
  {
    kind: "status-monitoring",
    because: "it has been stopped, and not everything works yet",
    fits: ({ isDown, isStopped, isRecovered }) => isDown && isStopped && !isRecovered,
  },
  {
    kind: "status-identified",
    because: "the cause is known, and it is not over",
    fits: ({ isDown, isCauseKnown, isStopped, isRecovered }) => isDown && isCauseKnown && !isStopped && !isRecovered,
  },
  {
    kind: "status-investigating",
    because: "a service fails, and nobody knows why yet",
    fits: ({ isDown, isCauseKnown, isStopped, isRecovered }) => isDown && !isCauseKnown && !isStopped && !isRecovered,
  },
  {
    kind: "holding-statement",
    because: "little is known, and somebody may ask at any time",
    fits: ({ isOutage, isLeakConfirmed, isTold }) => !isOutage && !isLeakConfirmed && !isTold,
  },
  {
    kind: "regulator-worksheet",
    because: "people in Europe are affected, and you have 72 hours to tell the authority",
    fits: ({ isLeak, isInEurope, isAuthorityTold }) => isLeak && isInEurope && !isAuthorityTold,
  },
  {
    kind: "regulator-worksheet",
    because: "your organisation is in Europe, and you have 72 hours to tell the authority",
    fits: ({ isLeak, isOrganisationInEurope, isAuthorityTold }) => isLeak && isOrganisationInEurope && !isAuthorityTold,
  },
  {
    kind: "notice-eu",
    because: "people in Europe are affected",
    fits: ({ isLeakConfirmed, isInEurope, isTold }) => isLeakConfirmed && isInEurope && !isTold,
  },
  {
    kind: "notice-us-ca",
    because: "people in the United States are affected",
    fits: ({ isLeakConfirmed, isInUnitedStates, isTold }) => isLeakConfirmed && isInUnitedStates && !isTold,
  },
  {
    kind: "notice-us-ma",
    because: "people in Massachusetts are affected",
    fits: ({ isLeakConfirmed, isInMassachusetts, isTold }) => isLeakConfirmed && isInMassachusetts && !isTold,
  },
  {
    kind: "disclosure",
    because: "a leak is confirmed, and the people affected do not know",
    // What a law prescribes is there in English alone: in other languages this is what tells them.
    fits: ({ isLeakConfirmed, isInEurope, isInUnitedStates, isInEnglish, isTold }) =>
      isLeakConfirmed && !((isInEurope || isInUnitedStates) && isInEnglish) && !isTold,
  },
  {
    kind: "apology",
    because: "your own part in it is known",
    fits: ({ isOwnPartKnown, isAllDone }) => isOwnPartKnown && !isAllDone,
  },
  {
    kind: "remediation-progress",
    because: "a day that you promised is over",
    fits: ({ isTold, isAnythingLate, isUpdateDue, hasPromises }) =>
      isTold && (isAnythingLate || (isUpdateDue && hasPromises)),
  },
  {
    kind: "remediation-plan",
    because: "there are steps to promise",
    fits: ({ hasPromises, isAnythingLate }) => hasPromises && !isAnythingLate,
  },
  {
    kind: "closing-notice",
    because: "people were told, and everything promised is done",
    fits: ({ isTold, isAllDone }) => isTold && isAllDone,
  },
  {
    kind: "post-incident-report",
    because: "it is over, and its cause is known",
    fits: ({ isCauseKnown, isOpen, isTold }) => isCauseKnown && isTold && !isOpen,
  },
  {
    kind: "holding-statement",
    because: "it says what is known and when there will be more",
    fits: ({ isTold }) => !isTold,
  },
];

/** Every reason that a proposal can give, for those who translate them. */
export const proposalReasons: readonly string[] = proposals.map(({ because }) => because);

/** The countries of the European Economic Area and the United Kingdom, by their codes of ISO 3166. */
const european: ReadonlySet<string> = new Set(
  "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO GB".split(" "),
);
