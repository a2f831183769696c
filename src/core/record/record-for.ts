import type { Moment } from "../time/moment.ts";
import type { Audience, Fact, FactItem, Reader } from "./fact.ts";
import { isSameName } from "./group-names.ts";
import {
  momentNames,
  type CauseCategory,
  type Correction,
  type Count,
  type DataKinds,
  type IncidentRecord,
  type IncidentType,
  type Measure,
  type MomentName,
  type PartBack,
  type Repair,
  type TimelineEntry,
} from "./record.ts";
import type { ToldBefore } from "./told.ts";

/**
 * A fact as a document may say it to its reader. `withheld`: there is one, and it is not for this reader; a document
 * may say that it can't tell, and never that nobody knows.
 */
export type ReadableFact<T> =
  | { readonly certainty: "confirmed"; readonly value: T }
  | { readonly certainty: "suspected"; readonly value: T; readonly expectedBy?: Moment }
  | { readonly certainty: "unknown"; readonly expectedBy?: Moment }
  | { readonly certainty: "ruled-out"; readonly value?: T }
  | { readonly certainty: "withheld" };

/** One of several kinds; of one that is not yet known nobody can say whether it is among them. */
export type ReadableKind =
  | Exclude<ReadableFact<string>, { certainty: "unknown" }>
  | { readonly certainty: "unknown"; readonly value: string; readonly expectedBy?: Moment };

/** A whole list of kinds of data, and each kind in it; kinds that are not for the reader are left out of it. */
export type ReadableData = ReadableFact<readonly ReadableKind[]>;

/** What a reader may know of one group of people. */
export interface ReadableGroup {
  readonly who: ReadableFact<string>;
  readonly count: ReadableFact<Count>;
  /** What its number counts: "clinics"; undefined for people. */
  readonly counted: string | undefined;
  readonly jurisdictions: ReadableFact<readonly string[]>;
  readonly data: ReadableData;
  readonly consequences: ReadableFact<readonly string[]>;
  readonly advice: ReadableFact<readonly string[]>;
  readonly told: ReadableFact<Moment>;
}

type FactsOf<T> = { readonly [Name in keyof T]: T[Name] extends Fact<infer Value> ? ReadableFact<Value> : never };

/** What of a record its reader may see. All that a template ever sees is made from this. */
export interface ReadableRecord {
  /** Whether an authority reads it, and not the public. */
  readonly forAuthority: boolean;
  readonly drill: boolean;
  readonly language: string;
  readonly timeZone: string;
  readonly type: ReadableFact<IncidentType>;
  readonly organisation: FactsOf<IncidentRecord["organisation"]>;
  readonly signatory: FactsOf<IncidentRecord["signatory"]>;
  readonly moments: Readonly<Record<MomentName, ReadableFact<Moment>>>;
  readonly people: {
    readonly total: ReadableFact<Count>;
    /** What it counts: "clinics"; undefined for people. */
    readonly counted: string | undefined;
    readonly groups: readonly ReadableGroup[];
    /** In a letter to one group, which then is the only one and the total: how many are affected in all. */
    readonly ofAll?: ReadableFact<Count>;
    readonly ofAllCounted?: string | undefined;
    /** There also, the other groups: nothing of theirs is told but that others were told at another time. */
    readonly others?: readonly ReadableGroup[];
  };
  readonly data: ReadableData;
  readonly records: ReadableFact<Count>;
  readonly service: ReadableFact<string>;
  readonly worksAgain: readonly PartBack[];
  readonly cause: {
    readonly category: ReadableFact<CauseCategory>;
    readonly supplier: ReadableFact<string>;
    readonly summary: ReadableFact<string>;
    readonly ownPart: ReadableFact<string>;
    readonly failedToPrevent: ReadableFact<string>;
  };
  readonly consequences: ReadableFact<readonly string[]>;
  readonly advice: ReadableFact<readonly string[]>;
  readonly adviceMeanwhile: ReadableFact<readonly string[]>;
  readonly contacts: FactsOf<IncidentRecord["contacts"]>;
  readonly nextUpdate: { readonly at: ReadableFact<Moment>; readonly where: ReadableFact<string> };
  readonly measures: readonly Measure[];
  readonly repair: readonly Repair[];
  readonly corrections: readonly Correction[];
  readonly timeline: readonly TimelineEntry[];
  readonly told?: ToldBefore;
}

/** The part of `record` that `reader` may see: each fact for itself, with its value only where that is for the reader. */
export function recordFor(record: IncidentRecord, reader: Reader): ReadableRecord {
  const { people, cause, nextUpdate } = record;
  const show = <T>(fact: Fact<T>): ReadableFact<T> => shown(fact, reader);
  const isShown = ({ audience }: { readonly audience: Audience }): boolean => isFor(audience, reader);
  return {
    forAuthority: reader === "regulator",
    drill: record.drill,
    language: record.language,
    timeZone: record.timeZone,
    type: show(record.type),
    organisation: shownAll(record.organisation, reader),
    signatory: shownAll(record.signatory, reader),
    moments: shownMoments(record.moments, reader),
    people: {
      total: show(people.total),
      counted: isShown(people.total) ? people.counted : undefined,
      // A group whom nobody may know of is not there, with all that is said of it.
      groups: people.groups
        .filter(({ who }) => isShown(who))
        .map(({ who, count, counted = people.counted, jurisdictions, data, consequences, advice, told }) => ({
          who: show(who),
          count: show(count),
          counted: isShown(count) ? counted : undefined,
          jurisdictions: show(jurisdictions),
          data: shownData(asSureAs(record.data, data), reader),
          consequences: show(consequences),
          advice: show(advice),
          told: show(told),
        })),
    },
    data: shownData(record.data, reader),
    records: show(record.records),
    service: show(record.service),
    worksAgain: isShown(record.service) ? record.worksAgain : [],
    cause: {
      category: show(cause.category),
      supplier: show(cause.supplier),
      summary: show(cause.summary),
      ownPart: show(cause.ownPart),
      failedToPrevent: show(cause.failedToPrevent),
    },
    consequences: show(record.consequences),
    advice: show(record.advice),
    adviceMeanwhile: show(record.adviceMeanwhile),
    contacts: shownAll(record.contacts, reader),
    nextUpdate: { at: show(nextUpdate.at), where: show(nextUpdate.where) },
    measures: record.measures.filter(isShown),
    // Nor what is offered to it alone.
    repair: record.repair.filter(
      ({ audience, group }) =>
        isShown({ audience }) &&
        (group === undefined || !people.groups.some(({ who }) => !isShown(who) && isSameName(who.value ?? "", group))),
    ),
    corrections: record.corrections.filter(isShown),
    ...(record.told !== undefined && { told: record.told }),
    // Where somebody has it from is for the team alone.
    timeline: record.timeline.filter(isShown).map((entry) => ({ ...entry, source: undefined })),
  };
}

/** Whether what is marked for `audience` may be read by `reader`: what is public is for authorities as well. */
export function isFor(audience: Audience, reader: Reader): boolean {
  return audience === "public" || audience === reader;
}

function shownAll<Names extends string, T>(
  facts: Readonly<Record<Names, Fact<T>>>,
  reader: Reader,
): Readonly<Record<Names, ReadableFact<T>>> {
  const entries = Object.entries<Fact<T>>(facts).map(([name, fact]) => [name, shown(fact, reader)]);
  return Object.fromEntries(entries) as Record<Names, ReadableFact<T>>;
}

function shownMoments(moments: IncidentRecord["moments"], reader: Reader): ReadableRecord["moments"] {
  const entries = momentNames.map((name) => [name, shown(moments[name], reader)]);
  return Object.fromEntries(entries) as ReadableRecord["moments"];
}

/**
 * The data of a group, none of them surer than the same kind is for everybody: a group lists what of theirs it may be,
 * often without saying again how sure that is.
 */
function asSureAs(all: DataKinds, ofGroup: DataKinds): DataKinds {
  if (ofGroup.value === undefined || all.value === undefined) {
    return ofGroup;
  }
  const unsure = new Map(
    all.value.flatMap((kind) => {
      const certainty = kind.certainty === "confirmed" ? all.certainty : kind.certainty;
      const about = expected(kind.expectedBy ?? all.expectedBy);
      return certainty === "suspected" || certainty === "unknown" ? [[nameOf(kind), { certainty, ...about }]] : [];
    }),
  );
  const value = ofGroup.value.map((kind) =>
    kind.certainty === "confirmed" ? { ...kind, ...unsure.get(nameOf(kind)) } : kind,
  );
  return { ...ofGroup, value };
}

function nameOf({ value }: FactItem<string>): string {
  return value?.toLowerCase() ?? "";
}

/** What is said of the whole list holds for each kind in it: none is surer than the list. */
function shownData(data: IncidentRecord["data"], reader: Reader): ReadableData {
  const whole = shown(data, reader);
  if (whole.certainty === "withheld" || whole.certainty === "unknown") {
    return whole;
  }
  if (whole.value === undefined) {
    return { certainty: "ruled-out" };
  }
  const kinds = whole.value.map((kind) => shownKind(kind, reader)).filter((kind) => kind.certainty !== "withheld");
  if (kinds.length === 0 && whole.value.length > 0) {
    return { certainty: "withheld" };
  }
  return { certainty: "confirmed", value: kinds.map((kind) => lessSure(kind, whole)) };
}

function shownKind(kind: FactItem<string>, reader: Reader): ReadableKind {
  if (kind.certainty !== "unknown") {
    return shown(kind, reader) as ReadableKind;
  }
  return isFor(kind.audience, reader) && kind.value !== undefined
    ? { certainty: "unknown", value: kind.value, ...expected(kind.expectedBy) }
    : { certainty: "withheld" };
}

function lessSure(kind: ReadableKind, whole: ReadableFact<unknown>): ReadableKind {
  const isSurer =
    kind.certainty === "confirmed" && (whole.certainty === "suspected" || whole.certainty === "ruled-out");
  return isSurer ? { ...whole, value: kind.value } : kind;
}

function shown<T>(fact: Fact<T>, reader: Reader): ReadableFact<T> {
  if (!isFor(fact.audience, reader)) {
    return { certainty: "withheld" };
  }
  switch (fact.certainty) {
    case "confirmed":
      return { certainty: "confirmed", value: fact.value };
    case "suspected":
      return { certainty: "suspected", value: fact.value, ...expected(fact.expectedBy) };
    case "ruled-out":
      return fact.value === undefined ? { certainty: "ruled-out" } : { certainty: "ruled-out", value: fact.value };
    case "unknown":
      return { certainty: "unknown", ...expected(fact.expectedBy) };
  }
}

function expected(expectedBy: Moment | undefined): { readonly expectedBy?: Moment } {
  return expectedBy === undefined ? {} : { expectedBy };
}
