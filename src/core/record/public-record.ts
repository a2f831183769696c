import type { Moment } from "../time/moment.ts";
import type { Fact } from "./fact.ts";
import type { Count, IncidentRecord, IncidentType, Measure, MomentName, TimelineEntry } from "./record.ts";

/**
 * A fact as a document may say it. `withheld`: there is one, and it is not for the public; a document may
 * say that it can't tell, and never that nobody knows.
 */
export type PublicFact<T> =
  | { readonly certainty: "confirmed" | "suspected"; readonly value: T }
  | { readonly certainty: "unknown"; readonly expectedBy?: Moment }
  | { readonly certainty: "ruled-out"; readonly value?: T }
  | { readonly certainty: "withheld" };

/** What of a record may be published. All that a template ever sees is made from this. */
export interface PublicRecord {
  readonly drill: boolean;
  readonly language: string;
  readonly timeZone: string;
  readonly type: PublicFact<IncidentType>;
  readonly organisation: { readonly name: PublicFact<string> };
  readonly signatory: { readonly name: PublicFact<string>; readonly role: PublicFact<string> };
  readonly moments: Readonly<Record<MomentName, PublicFact<Moment>>>;
  readonly people: { readonly count: PublicFact<Count>; readonly who: PublicFact<string> };
  /** The whole list, and each kind in it; kinds that are not for the public are left out of it. */
  readonly data: PublicFact<readonly PublicFact<string>[]>;
  readonly service: PublicFact<string>;
  readonly cause: {
    readonly summary: PublicFact<string>;
    readonly ownPart: PublicFact<string>;
    readonly failedToPrevent: PublicFact<string>;
  };
  readonly consequences: PublicFact<readonly string[]>;
  readonly advice: PublicFact<readonly string[]>;
  readonly contacts: Readonly<Record<"email" | "phone" | "hours" | "web", PublicFact<string>>>;
  readonly nextUpdate: { readonly at: PublicFact<Moment>; readonly where: PublicFact<string> };
  readonly measures: readonly Measure[];
  readonly timeline: readonly TimelineEntry[];
}

/** The part of `record` that may be published: each fact for itself, with its value only where that is public. */
export function publicRecord(record: IncidentRecord): PublicRecord {
  const { organisation, signatory, people, cause, contacts, nextUpdate } = record;
  return {
    drill: record.drill,
    language: record.language,
    timeZone: record.timeZone,
    type: publicFact(record.type),
    organisation: { name: publicFact(organisation.name) },
    signatory: { name: publicFact(signatory.name), role: publicFact(signatory.role) },
    moments: publicMoments(record.moments),
    people: { count: publicFact(people.count), who: publicFact(people.who) },
    data: publicData(record.data),
    service: publicFact(record.service),
    cause: {
      summary: publicFact(cause.summary),
      ownPart: publicFact(cause.ownPart),
      failedToPrevent: publicFact(cause.failedToPrevent),
    },
    consequences: publicFact(record.consequences),
    advice: publicFact(record.advice),
    contacts: {
      email: publicFact(contacts.email),
      phone: publicFact(contacts.phone),
      hours: publicFact(contacts.hours),
      web: publicFact(contacts.web),
    },
    nextUpdate: { at: publicFact(nextUpdate.at), where: publicFact(nextUpdate.where) },
    measures: record.measures.filter((measure) => measure.audience === "public"),
    timeline: record.timeline.filter((entry) => entry.audience === "public"),
  };
}

function publicMoments(moments: IncidentRecord["moments"]): PublicRecord["moments"] {
  return {
    occurredFrom: publicFact(moments.occurredFrom),
    occurredTo: publicFact(moments.occurredTo),
    aware: publicFact(moments.aware),
    contained: publicFact(moments.contained),
    recovered: publicFact(moments.recovered),
    told: publicFact(moments.told),
  };
}

/** What is said of the whole list holds for each kind in it: none is surer than the list. */
function publicData(data: IncidentRecord["data"]): PublicRecord["data"] {
  const whole = publicFact(data);
  if (whole.certainty === "withheld" || whole.certainty === "unknown") {
    return whole;
  }
  if (whole.value === undefined) {
    return { certainty: "ruled-out" };
  }
  const kinds = whole.value.map(publicFact).filter((kind) => kind.certainty !== "withheld");
  if (kinds.length === 0 && whole.value.length > 0) {
    return { certainty: "withheld" };
  }
  return { certainty: "confirmed", value: kinds.map((kind) => lessSure(kind, whole.certainty)) };
}

function lessSure(kind: PublicFact<string>, whole: "confirmed" | "suspected" | "ruled-out"): PublicFact<string> {
  return kind.certainty === "confirmed" ? { certainty: whole, value: kind.value } : kind;
}

function publicFact<T>(fact: Fact<T>): PublicFact<T> {
  if (fact.audience !== "public") {
    return { certainty: "withheld" };
  }
  switch (fact.certainty) {
    case "confirmed":
    case "suspected":
      return { certainty: fact.certainty, value: fact.value };
    case "ruled-out":
      return fact.value === undefined ? { certainty: "ruled-out" } : { certainty: "ruled-out", value: fact.value };
    case "unknown":
      return fact.expectedBy === undefined
        ? { certainty: "unknown" }
        : { certainty: "unknown", expectedBy: fact.expectedBy };
  }
}
