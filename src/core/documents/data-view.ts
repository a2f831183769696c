import type { ReadableData, ReadableGroup, ReadableKind, ReadableRecord } from "../record/record-for.ts";
import type { ExpectedView, ViewValue } from "./document-view.ts";
import { expectedBy, type DocumentWords } from "./fact-views.ts";
import { wordKindOfData, wordList } from "./word-values.ts";

/** Kinds of data of which one sentence tells. */
export interface KindsView extends ExpectedView {
  /** As a list in words. */
  readonly kinds: ViewValue;
  /** Whether other kinds were named before as involved or suspected. */
  readonly also: boolean;
}

/** Kinds of data; what is expected is when they will be known, where nothing is known of them. */
export interface DataView extends ExpectedView {
  /** Nothing is known of the kinds of data involved. */
  readonly unknown: boolean;
  readonly withheld: boolean;
  /** Looked into: no personal data was involved. */
  readonly none: boolean;
  /** Kinds of data, as a list in words; "" where there are none. */
  readonly confirmedKinds: ViewValue;
  readonly suspectedKinds: ViewValue;
  /** The same, a list for each time by which they will be known. */
  readonly suspected: readonly KindsView[];
  /** Of which nobody knows yet whether they are involved, joined with "or". */
  readonly openKinds: ViewValue;
  /** The same, a list for each time by which that will be known. */
  readonly open: readonly KindsView[];
  /** Joined with "or": for a sentence that says no. */
  readonly ruledOutKinds: ViewValue;
}

type Kind = ReadableKind;

/**
 * The kinds of data of the whole incident. What is confirmed, suspected or open for one group is so for the whole, and
 * then not ruled out; what is ruled out for one group may still be true of another.
 */
export function dataOfAll({ data, people: { groups } }: ReadableRecord): ReadableData {
  const ofGroups = groups.flatMap((group) => kindsOf(group.data)).filter((kind) => sureness(kind) > 0);
  if (data.certainty === "withheld" || ofGroups.length === 0) {
    return data;
  }
  const kinds = new Map<string, Kind>();
  for (const kind of [...kindsOf(data), ...ofGroups]) {
    const name = nameOf(kind);
    const known = kinds.get(name);
    if (known === undefined || sureness(kind) > sureness(known)) {
      kinds.set(name, kind);
    }
  }
  return { certainty: "confirmed", value: [...kinds.values()] };
}

/**
 * What of a group's data was involved. A list that repeats something of everybody's is the whole of theirs; one that
 * repeats nothing of it comes on top. What was looked into and ruled out for everybody is so for them.
 */
export function dataOfGroup(all: ReadableData, own: ReadableData): ReadableData {
  if (own.certainty === "unknown") {
    return all;
  }
  const [ofAll, ofGroup] = [kindsOf(all), kindsOf(own)];
  if (ofAll.length === 0 || ofGroup.length === 0) {
    return own;
  }
  const names = new Set(ofGroup.map(nameOf));
  const others = ofAll.filter((kind) => !names.has(nameOf(kind)));
  const isWhole = ofAll.some((kind) => isInvolved(kind) && names.has(nameOf(kind)));
  const added = isWhole ? others.filter((kind) => !isInvolved(kind)) : others;
  return { certainty: "confirmed", value: [...added, ...ofGroup] };
}

/** For templates; `words` words the moment by which more will be known. */
export function dataView(data: ReadableData, words: DocumentWords): DataView {
  const kinds = kindsOf(data);
  const of = (certainty: Kind["certainty"]): readonly Kind[] => kinds.filter((kind) => kind.certainty === certainty);
  const [confirmed, suspected, open] = [of("confirmed"), of("suspected"), of("unknown")];
  const list = (some: readonly Kind[], joiner: Joiner): string => listOf(some, joiner, words);
  const isSilent = data.certainty !== "withheld" && data.certainty !== "ruled-out";
  return {
    unknown: isSilent && confirmed.length + suspected.length + open.length === 0,
    withheld: data.certainty === "withheld",
    none: data.certainty === "ruled-out",
    ...words.expected(data.certainty === "unknown" ? data.expectedBy : undefined),
    confirmedKinds: list(confirmed, "and"),
    suspectedKinds: list(suspected, "and"),
    suspected: byTime(suspected, "and", words).map((view, index) => ({
      ...view,
      also: index > 0 || confirmed.length > 0,
    })),
    openKinds: list(open, "or"),
    open: byTime(open, "or", words).map((view, index) => ({
      ...view,
      also: index > 0 || confirmed.length + suspected.length > 0,
    })),
    ruledOutKinds: list(of("ruled-out"), "or"),
  };
}

type Joiner = "and" | "or";

/** A list for each time by which kinds of data will be known, in the order of the record. */
function byTime(kinds: readonly Kind[], joiner: Joiner, words: DocumentWords): readonly Omit<KindsView, "also">[] {
  const timeOf = (kind: Kind): string => JSON.stringify(words.expected(expectedBy(kind)));
  return [...new Map(kinds.map((kind) => [timeOf(kind), kind]))].map(([time, one]) => {
    const some = kinds.filter((kind) => timeOf(kind) === time);
    return { kinds: listOf(some, joiner, words), ...words.expected(expectedBy(one)) };
  });
}

function listOf(kinds: readonly Kind[], joiner: Joiner, { phrases }: DocumentWords): string {
  const named = kinds.flatMap((kind) => ("value" in kind ? [wordKindOfData(kind.value, phrases)] : []));
  return wordList(named, joiner, phrases);
}

/** Whether some of the groups are told of other data than the rest. */
export function doGroupsDiffer(groups: readonly ReadableGroup[]): boolean {
  return new Set(groups.map(({ data }) => statementOf(data))).size > 1;
}

/** Whether anything is said of the data of a group in particular. */
export function isDataSaid(data: ReadableData): boolean {
  return data.certainty !== "unknown" || data.expectedBy !== undefined;
}

/** What is said of the data, so that two groups can be compared, whatever the order of the kinds. */
function statementOf(data: ReadableData): string {
  const kinds = kindsOf(data).map((kind) => `${kind.certainty}: ${nameOf(kind)}`);
  return JSON.stringify([data.certainty, ...kinds.sort()]);
}

/** The kinds that are named; none where nothing is known of them. */
export function kindsOf(data: ReadableData): readonly Kind[] {
  return data.certainty === "confirmed" || data.certainty === "suspected" ? data.value : [];
}

function isInvolved({ certainty }: Kind): boolean {
  return certainty === "confirmed" || certainty === "suspected";
}

function sureness({ certainty }: Kind): number {
  return { confirmed: 3, suspected: 2, unknown: 1, "ruled-out": 0, withheld: 0 }[certainty];
}

/** By which a kind is known again, in small letters. */
export function nameOf(kind: Kind): string {
  return "value" in kind ? kind.value.toLowerCase() : "";
}
