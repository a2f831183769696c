import type { Certainty } from "../../../record/fact.ts";
import type { ReadableData, ReadableGroup, ReadableKind, ReadableRecord } from "../../../record/record-for.ts";
import { dataOfAll, doGroupsDiffer, isDataSaid } from "../../data-view.ts";
import { isKnownFact } from "../../fact-views.ts";
import { isAffected } from "../../people-view.ts";
import type { ChangeWords } from "./change-words.ts";

/** A kind of data as readers may know it, by the name that the record gives it. */
export interface KnownKind {
  readonly certainty: Certainty;
  readonly kind: string;
}

/** By their names in small letters. */
export type Kinds = ReadonlyMap<string, KnownKind>;

/** What became of a kind of data, as a sentence says it; in this order. */
export const moves = [
  "confirmedAfterSuspicion",
  "confirmedAfterDenial",
  "suspectedAfterDenial",
  "confirmed",
  "suspected",
  "unsure",
  "openAfterDenial",
  "open",
  "ruledOutAfterTold",
  "ruledOutAfterSuspicion",
  "ruledOut",
  "vanished",
] as const satisfies readonly (keyof ChangeWords["data"] | "vanished")[];
export type DataMove = (typeof moves)[number];
/** By the name of the kind. */
export type Moves = ReadonlyMap<string, { readonly move: DataMove; readonly kind: string }>;

/** What became of each kind of data since `before`; `isTold`: whether readers were told of it. */
export function movesOf(
  before: Kinds,
  after: Kinds,
  isTold: (known: KnownKind) => boolean,
  isVanishingTold: boolean,
): Moves {
  const found = new Map<string, { readonly move: DataMove; readonly kind: string }>();
  for (const [name, { certainty, kind }] of after) {
    const known = before.get(name);
    const told = known !== undefined && isTold(known) ? known.certainty : undefined;
    const move = known?.certainty === certainty ? undefined : moveAfter[certainty][told ?? "nothing"];
    if (move !== undefined) {
      found.set(name, { move, kind });
    }
  }
  for (const [name, known] of isVanishingTold ? before : []) {
    if (known.certainty !== "ruled-out" && !after.has(name) && isTold(known)) {
      found.set(name, { move: "vanished", kind: known.kind });
    }
  }
  return found;
}

/** By what is known now, and by what was told before. */
const moveAfter: Readonly<Record<Certainty, Readonly<Partial<Record<Certainty | "nothing", DataMove>>>>> = {
  confirmed: {
    suspected: "confirmedAfterSuspicion",
    unknown: "confirmed",
    "ruled-out": "confirmedAfterDenial",
    nothing: "confirmed",
  },
  suspected: {
    confirmed: "unsure",
    unknown: "suspected",
    "ruled-out": "suspectedAfterDenial",
    nothing: "suspected",
  },
  unknown: { confirmed: "unsure", suspected: "open", "ruled-out": "openAfterDenial", nothing: "open" },
  "ruled-out": {
    confirmed: "ruledOutAfterTold",
    suspected: "ruledOutAfterSuspicion",
    unknown: "ruledOut",
    nothing: "ruledOut",
  },
};

/** Whether it is told as not involved. */
export function isRuledOut(move: DataMove): boolean {
  return move.startsWith("ruledOut");
}

/** Whether it is told as involved, or as what may be. */
export function isInvolving(move: DataMove | undefined): boolean {
  return move !== undefined && move !== "vanished" && !isRuledOut(move);
}

interface GroupApart {
  readonly who: string;
  readonly was: Kinds;
  readonly is: Kinds;
  readonly isVanishingTold: boolean;
}

/** Groups of which a notice tells apart what data are involved; none where it tells the same of all. */
export function groupsApart(then: ReadableRecord, now: ReadableRecord): readonly GroupApart[] {
  const [before, after] = [then, now].map(({ people }) => people.groups.filter(isAffected));
  const isApart = [before, after].some((groups) => groups !== undefined && doGroupsDiffer(groups));
  const isOpen = now.data.certainty === "withheld" || after?.every(({ who }) => isKnownFact(who)) !== true;
  if (before === undefined || after === undefined || after.length < 2 || !isApart || isOpen) {
    return [];
  }
  return after.map((group) => {
    const who = nameOf(group);
    const known = before.find((other) => nameOf(other).toLowerCase() === who.toLowerCase());
    // Readers of a notice that named several groups, and not theirs, were told of no data but what it ruled out for all.
    const was =
      known === undefined
        ? before.length > 1
          ? ruledOutIn(then.data)
          : kindsOf(dataOfAll(then))
        : kindsFor(known, then);
    const kinds = new Map(kindsFor(group, now));
    for (const [name, { kind }] of group.data.certainty === "ruled-out" ? was : []) {
      kinds.set(name, { certainty: "ruled-out", kind });
    }
    const isVanishingTold = known !== undefined && [known, group].every(({ data }) => kindsOf(data).size > 0);
    return { who, was, is: kinds, isVanishingTold };
  });
}

function nameOf({ who }: ReadableGroup): string {
  return "value" in who ? (who.value ?? "") : "";
}

/** What a notice tells of the data of one group: its own, or those of all. What is ruled out for all is so for each. */
function kindsFor({ data }: ReadableGroup, record: ReadableRecord): Kinds {
  const ofAll = kindsOf(record.data);
  const differ = doGroupsDiffer(record.people.groups.filter(isAffected));
  return isDataSaid(data)
    ? new Map([...ruledOutIn(record.data), ...kindsOf(data)])
    : differ
      ? ofAll
      : kindsOf(dataOfAll(record));
}

function ruledOutIn(data: ReadableData): Kinds {
  return new Map([...kindsOf(data)].filter(([, { certainty }]) => certainty === "ruled-out"));
}

/** The kinds of data that readers may know of. */
export function kindsOf(data: ReadableData): Kinds {
  const kinds: readonly ReadableKind[] =
    data.certainty === "confirmed" || data.certainty === "suspected" ? data.value : [];
  return new Map(
    kinds.flatMap((kind) => {
      const { certainty } = kind;
      return certainty !== "withheld" && kind.value !== undefined
        ? [[kind.value.toLowerCase(), { certainty, kind: kind.value }] as const]
        : [];
    }),
  );
}
