import type { ReadableData, ReadableGroup, ReadableKind, ReadableRecord } from "../../../record/record-for.ts";
import { dataOfAll, doGroupsDiffer, isDataSaid } from "../../data-view.ts";
import { escapeMarkdown } from "../../escape-markdown.ts";
import { isKnownFact } from "../../fact-views.ts";
import { isAffected } from "../../people-view.ts";
import type { Phrases } from "../../phrases.ts";
import { withCapital, wordKindOfData, wordList, wordPhrase } from "../../word-values.ts";
import type { ChangeWords } from "./change-words.ts";
import type { ChangeOptions } from "./fact-change.ts";

type Certainty = "confirmed" | "suspected" | "unknown" | "ruled-out";
type Says = ChangeWords["data"];

interface KnownKind {
  readonly certainty: Certainty;
  readonly kind: string;
}

/** By their names in small letters. */
type Kinds = ReadonlyMap<string, KnownKind>;

/** What became of a kind of data, as a sentence says it; in this order. */
const moves = [
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
] as const satisfies readonly (keyof Says | "vanished")[];
type DataMove = (typeof moves)[number];
/** What the earlier notice got wrong: where a correction says so, that is enough. */
const ownedMoves: readonly DataMove[] = [
  "confirmedAfterDenial",
  "suspectedAfterDenial",
  "openAfterDenial",
  "ruledOutAfterTold",
];
/** By the name of the kind. */
type Moves = ReadonlyMap<string, { readonly move: DataMove; readonly kind: string }>;

/**
 * What is now known of the kinds of data involved, each kind for itself, those that moved alike in one sentence. A kind
 * that the earlier notice did not name is new to its readers, whatever the record said of it. What moved for some groups
 * of people only is told of those.
 */
export function dataChanges(
  then: ReadableRecord,
  now: ReadableRecord,
  {
    words,
    wasSaid,
    phrases,
    isKindCorrected,
    noDataTold,
  }: Pick<ChangeOptions, "words" | "wasSaid" | "isKindCorrected" | "noDataTold"> & { readonly phrases: Phrases },
): readonly string[] {
  const { data: says, news } = words;
  const isTold = ({ kind }: KnownKind): boolean => wasSaid(escapeMarkdown(wordKindOfData(kind, phrases)));
  const before = kindsOf(dataOfAll(then));
  const data = dataOfAll(now);
  if (data.certainty === "ruled-out") {
    const told = [...before.values()].filter((known) => isTold(known) && isKindCorrected?.(known.kind) !== true);
    const toldAs = (certainty: Certainty) => told.filter((known) => known.certainty === certainty);
    const [sure, unsure] = [toldAs("confirmed"), toldAs("suspected")].map((some) => namesOf(some, "and", phrases));
    const wasNone = dataOfAll(then).certainty === "ruled-out";
    return wasNone ? [] : [sure ? says.noneAfterTold(sure) : unsure ? says.noneAfterSuspicion(unsure) : says.none];
  }
  const ofAll = movesOf(before, kindsOf(data), isTold, data.certainty !== "withheld");
  const kindsAs = (certainty: Certainty): string => {
    const some = [...kindsOf(data).values()].filter((each) => each.certainty === certainty);
    return namesOf(some, "and", phrases);
  };
  const none = noDataTold === undefined ? undefined : afterNone(kindsAs, noDataTold, says);
  const sentences = (some: Moves, those: readonly DataMove[]): readonly string[] =>
    those.flatMap((move) => {
      const isTwice = (kind: string): boolean => ownedMoves.includes(move) && isKindCorrected?.(kind) === true;
      const kinds = [...some.values()].filter((each) => each.move === move && !isTwice(each.kind));
      const list = (joiner: "and" | "or"): string => namesOf(kinds, joiner, phrases);
      return kinds.length === 0
        ? []
        : [
            move === "vanished"
              ? news.unexplainedKinds(list("and"))
              : says[move](list(isRuledOut(move) || move === "open" || move === "openAfterDenial" ? "or" : "and")),
          ];
    });
  const groups = groupsApart(then, now).map(({ who, was, is, isVanishingTold }) => ({
    who: escapeMarkdown(withCapital(wordPhrase(who))),
    moves: movesOf(was, is, isTold, isVanishingTold),
  }));
  // What is nobody's data any more, and what moved alike for each group, or for none in particular, is told of all.
  const isGone = (name: string): boolean => ofAll.has(name) && !isInvolving(ofAll.get(name)?.move);
  const isAlike = (name: string, move: DataMove): boolean =>
    groups.every((group) => group.moves.get(name)?.move === move);
  const general = new Map(
    [...(groups[0]?.moves ?? [])].filter(([name, { move }]) => !isGone(name) && isAlike(name, move)),
  );
  const isOfGroup = (name: string): boolean =>
    !isGone(name) && !general.has(name) && groups.some(({ moves: some }) => some.has(name));
  const all = new Map([...[...ofAll].filter(([name]) => !isOfGroup(name)), ...general]);
  // What is involved, for whomever, comes before what is not.
  const told = none === undefined ? all : new Map([...all].filter(([, { move }]) => move !== none.move));
  const others = [moves.filter(isInvolving), moves.filter((move) => !isInvolving(move))].flatMap((those) => [
    ...sentences(told, those),
    ...groups.flatMap(({ who, moves: some }) =>
      sentences(new Map([...some].filter(([name]) => isOfGroup(name))), those).map((sentence) =>
        news.ofGroup(who, sentence),
      ),
    ),
  ]);
  return none === undefined ? others : [none.sentence, ...others];
}

/** "names and addresses", in Markdown; "" for none. */
function namesOf(kinds: readonly { readonly kind: string }[], joiner: "and" | "or", phrases: Phrases): string {
  const names = kinds.map(({ kind }) => wordKindOfData(kind, phrases));
  return escapeMarkdown(wordList(names, joiner, phrases));
}

/** What is said where a notice told that no personal data was involved, and which sentence it stands for. */
function afterNone(
  kindsAs: (certainty: Certainty) => string,
  told: string,
  says: Says,
): { readonly sentence: string; readonly move: DataMove } {
  const [sure, unsure] = [kindsAs("confirmed"), kindsAs("suspected")];
  return sure !== ""
    ? { sentence: says.confirmedAfterNone(sure, told), move: "confirmed" }
    : unsure !== ""
      ? { sentence: says.suspectedAfterNone(unsure, told), move: "suspected" }
      : { sentence: says.openAfterNone(told), move: "unsure" };
}

function movesOf(before: Kinds, after: Kinds, isTold: (known: KnownKind) => boolean, isVanishingTold: boolean): Moves {
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

function isRuledOut(move: DataMove): boolean {
  return move.startsWith("ruledOut");
}

function isInvolving(move: DataMove | undefined): boolean {
  return move !== undefined && move !== "vanished" && !isRuledOut(move);
}

interface GroupApart {
  readonly who: string;
  readonly was: Kinds;
  readonly is: Kinds;
  readonly isVanishingTold: boolean;
}

/** Groups of which a notice tells apart what data are involved; none where it tells the same of all. */
function groupsApart(then: ReadableRecord, now: ReadableRecord): readonly GroupApart[] {
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

function kindsOf(data: ReadableData): Kinds {
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
