import type { FactItem } from "../../../record/fact.ts";
import type { ReadableData, ReadableKind, ReadableRecord } from "../../../record/record-for.ts";
import type { DataKinds, IncidentRecord } from "../../../record/record.ts";
import { escapeMarkdown } from "../../escape-markdown.ts";
import { wordKindOfData } from "../../word-values.ts";
import type { Unit } from "../units.ts";
import { saidIn } from "./said-in.ts";
import type { ToldBy } from "./told-incident.ts";

type Certainty = "confirmed" | "suspected" | "unknown" | "ruled-out";
/** Stands for whatever a notice may have named. */
const anyKind = "data of some kind";
const certainties = ["confirmed", "suspected", "unknown", "ruled-out"] as const;

/** The kinds of data as the notice told them: without those that it did not name, and each as sure as it said. */
export function toldData(told: ToldBy): Pick<ReadableRecord, "data" | "people"> {
  const { data, people } = told.known.record;
  if (data.certainty === "ruled-out") {
    return { data: toldBeforeNone(told) ?? data, people };
  }
  const kinds = new ToldKinds(told);
  const groups = people.groups.map((group) => ({ ...group, data: kinds.told(group.data) }));
  return { data: kinds.told(data), people: { ...people, groups } };
}

/** What the notice told, where no personal data was involved after all; undefined where it said just that. */
function toldBeforeNone(told: ToldBy): ReadableData | undefined {
  const { letter, record } = told;
  const audience = "public";
  for (const certainty of ["confirmed", "suspected"] as const) {
    const kinds: DataKinds = { certainty: "confirmed", audience, value: [{ certainty, audience, value: anyKind }] };
    const value = letter.toldInstead(told.unitsOf({ ...record, data: kinds }), anyKind, () => true);
    if (value !== undefined) {
      return { certainty: "confirmed", value: [{ certainty, value }] };
    }
  }
  const open = new Set(told.unitsOf({ ...record, data: { certainty: "unknown", audience } }).map(({ text }) => text));
  return letter.overtaken.some(({ text }) => open.has(text)) ? { certainty: "unknown" } : undefined;
}

class ToldKinds {
  readonly #told: ToldBy;
  readonly #names: readonly string[];

  constructor(told: ToldBy) {
    this.#told = told;
    const { data, people } = told.known.record;
    this.#names = [data, ...people.groups.map((group) => group.data)].flatMap(kindsIn).map((kind) => this.#name(kind));
  }

  told(data: ReadableData): ReadableData {
    if (data.certainty !== "confirmed" && data.certainty !== "suspected") {
      return data;
    }
    const value = data.value.flatMap((kind) => this.#toldKind(kind));
    return value.length === 0 && data.value.length > 0 ? { certainty: "unknown" } : { ...data, value };
  }

  #toldKind(kind: ReadableKind): readonly ReadableKind[] {
    if (kind.certainty === "withheld" || kind.value === undefined) {
      return [kind];
    }
    const { letter } = this.#told;
    const name = this.#name(kind.value);
    const without = this.#told.unitsWithout(withoutKind(this.#told.record, kind.value));
    const telling = without.filter(({ text }) => saidIn(text)(name));
    if (letter.isSilentOf(name, telling)) {
      return [];
    }
    if (!letter.wasDraftedWithout(telling)) {
      return [kind];
    }
    const leads = this.#leadsTo(name, letter.overtaken);
    const certainty = certainties.find((each) =>
      [kind.value, undefined].some((only) => {
        const sentences = this.#told.unitsOf(withKindsAs(this.#told.record, each, only));
        return this.#leadsTo(name, sentences).some((lead) => leads.includes(lead));
      }),
    );
    return [certainty === undefined ? kind : { certainty, value: kind.value }];
  }

  #name(kind: string): string {
    return escapeMarkdown(wordKindOfData(kind, this.#told.phrases));
  }

  /** How the sentences begin that tell of this kind. */
  #leadsTo(name: string, units: readonly Unit[]): readonly string[] {
    return units.filter(({ text }) => saidIn(text)(name)).flatMap((unit) => this.#leadOf(unit) ?? []);
  }

  /** What stands before the first kind of data in a sentence. */
  #leadOf({ text }: Unit): string | undefined {
    const places = this.#names.filter((name) => saidIn(text)(name)).map((name) => text.indexOf(name));
    const first = Math.min(...places.filter((place) => place > 0));
    return Number.isFinite(first) ? text.slice(0, first).replace(/\s+/g, " ") : undefined;
  }
}

function kindsIn(data: ReadableData): readonly string[] {
  const kinds = data.certainty === "confirmed" || data.certainty === "suspected" ? data.value : [];
  return kinds.flatMap((kind) => ("value" in kind ? (kind.value ?? []) : []));
}

function withoutKind(record: IncidentRecord, gone: string): IncidentRecord {
  const without = (data: DataKinds): DataKinds =>
    data.value === undefined ? data : { ...data, value: data.value.filter(({ value }) => value !== gone) };
  const groups = record.people.groups.map((group) => ({ ...group, data: without(group.data) }));
  return { ...record, data: without(record.data), people: { ...record.people, groups } };
}

/** All kinds of data with this certainty, or `only` one of them. */
function withKindsAs(record: IncidentRecord, certainty: Certainty, only: string | undefined): IncidentRecord {
  const kindAs = (kind: FactItem<string>): FactItem<string> =>
    kind.value === undefined || (only !== undefined && kind.value !== only)
      ? kind
      : { ...kind, certainty, value: kind.value };
  const dataAs = (data: DataKinds): DataKinds =>
    data.value === undefined ? data : { ...data, certainty: "confirmed", value: data.value.map(kindAs) };
  const groups = record.people.groups.map((group) => ({ ...group, data: dataAs(group.data) }));
  return { ...record, data: dataAs(record.data), people: { ...record.people, groups } };
}
