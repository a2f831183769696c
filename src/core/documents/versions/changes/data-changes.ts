import type { Certainty } from "../../../record/fact.ts";
import type { ReadableRecord } from "../../../record/record-for.ts";
import { dataOfAll } from "../../data-view.ts";
import { escapeMarkdown } from "../../escape-markdown.ts";
import type { Phrases } from "../../phrases.ts";
import { withCapital, wordKindOfData, wordList, wordPhrase } from "../../word-values.ts";
import {
  groupsApart,
  isInvolving,
  isRuledOut,
  kindsOf,
  moves,
  movesOf,
  type DataMove,
  type Kinds,
  type KnownKind,
  type Moves,
} from "./data-moves.ts";
import type { ChangeOptions } from "./fact-change.ts";

/** What the earlier notice got wrong: where a correction says so, that is enough. */
const ownedMoves: readonly DataMove[] = [
  "confirmedAfterDenial",
  "suspectedAfterDenial",
  "openAfterDenial",
  "ruledOutAfterTold",
];
type DataOptions = Pick<ChangeOptions, "words" | "wasSaid" | "isKindCorrected" | "noDataTold"> & {
  readonly phrases: Phrases;
};

/**
 * What is now known of the kinds of data involved, each kind for itself, those that moved alike in one sentence. A kind
 * that the earlier notice did not name is new to its readers, whatever the record said of it. What moved for some groups
 * of people only is told of those.
 */
export function dataChanges(then: ReadableRecord, now: ReadableRecord, options: DataOptions): readonly string[] {
  const { words, wasSaid, phrases, noDataTold } = options;
  const isTold = ({ kind }: KnownKind): boolean => wasSaid(escapeMarkdown(wordKindOfData(kind, phrases)));
  const before = kindsOf(dataOfAll(then));
  const data = dataOfAll(now);
  if (data.certainty === "ruled-out") {
    return dataOfAll(then).certainty === "ruled-out" ? [] : [noneNow(before, isTold, options)];
  }
  const known = kindsOf(data);
  const none = noDataTold === undefined ? undefined : afterNone(known, noDataTold, options);
  const groups = groupsApart(then, now).map(({ who, was, is, isVanishingTold }) => ({
    who: escapeMarkdown(withCapital(wordPhrase(who))),
    moves: movesOf(was, is, isTold, isVanishingTold),
  }));
  const ofAll = movesOf(before, known, isTold, data.certainty !== "withheld");
  const { all, isOfGroup } = toldOfAll(
    ofAll,
    groups.map((group) => group.moves),
  );
  // What is involved, for whomever, comes before what is not.
  const told = none === undefined ? all : new Map([...all].filter(([, { move }]) => move !== none.move));
  const others = [moves.filter(isInvolving), moves.filter((move) => !isInvolving(move))].flatMap((those) => [
    ...sentencesOf(told, those, options),
    ...groups.flatMap(({ who, moves: some }) =>
      sentencesOf(new Map([...some].filter(([name]) => isOfGroup(name))), those, options).map((sentence) =>
        words.news.ofGroup(who, sentence),
      ),
    ),
  ]);
  return none === undefined ? others : [none.sentence, ...others];
}

/** What is told of everybody: what is nobody's data any more, and what moved alike for each group, or for none in particular. */
function toldOfAll(
  ofAll: Moves,
  groups: readonly Moves[],
): { readonly all: Moves; readonly isOfGroup: (name: string) => boolean } {
  const isGone = (name: string): boolean => ofAll.has(name) && !isInvolving(ofAll.get(name)?.move);
  const isAlike = (name: string, move: DataMove): boolean => groups.every((group) => group.get(name)?.move === move);
  const general = new Map([...(groups[0] ?? [])].filter(([name, { move }]) => !isGone(name) && isAlike(name, move)));
  const isOfGroup = (name: string): boolean =>
    !isGone(name) && !general.has(name) && groups.some((group) => group.has(name));
  return { all: new Map([...[...ofAll].filter(([name]) => !isOfGroup(name)), ...general]), isOfGroup };
}

/** A sentence for each of `those` moves that some kinds of data made. */
function sentencesOf(
  some: Moves,
  those: readonly DataMove[],
  { words: { data: says, news }, isKindCorrected, phrases }: DataOptions,
): readonly string[] {
  return those.flatMap((move) => {
    const isTwice = (kind: string): boolean => ownedMoves.includes(move) && isKindCorrected?.(kind) === true;
    const moved = [...some.values()].filter((each) => each.move === move && !isTwice(each.kind));
    if (moved.length === 0) {
      return [];
    }
    const isOr = isRuledOut(move) || move === "open" || move === "openAfterDenial";
    const kinds = kindsInWords(moved, isOr ? "or" : "and", phrases);
    return [move === "vanished" ? news.unexplainedKinds(kinds) : says[move](kinds)];
  });
}

/** "names and addresses", in Markdown; "" for none. */
function kindsInWords(kinds: readonly { readonly kind: string }[], joiner: "and" | "or", phrases: Phrases): string {
  const names = kinds.map(({ kind }) => wordKindOfData(kind, phrases));
  return escapeMarkdown(wordList(names, joiner, phrases));
}

/** What is said where it has turned out that no personal data was involved. */
function noneNow(
  before: Kinds,
  isTold: (known: KnownKind) => boolean,
  { words: { data: says }, isKindCorrected, phrases }: DataOptions,
): string {
  const told = [...before.values()].filter((known) => isTold(known) && isKindCorrected?.(known.kind) !== true);
  const toldAs = (certainty: Certainty): string =>
    kindsInWords(
      told.filter((known) => known.certainty === certainty),
      "and",
      phrases,
    );
  const [sure, unsure] = [toldAs("confirmed"), toldAs("suspected")];
  return sure ? says.noneAfterTold(sure) : unsure ? says.noneAfterSuspicion(unsure) : says.none;
}

/** What is said where a notice told that no personal data was involved, and which sentence it stands for. */
function afterNone(
  known: Kinds,
  told: string,
  { words: { data: says }, phrases }: DataOptions,
): { readonly sentence: string; readonly move: DataMove } {
  const kindsAs = (certainty: Certainty): string => {
    const some = [...known.values()].filter((each) => each.certainty === certainty);
    return kindsInWords(some, "and", phrases);
  };
  const [sure, unsure] = [kindsAs("confirmed"), kindsAs("suspected")];
  return sure !== ""
    ? { sentence: says.confirmedAfterNone(sure, told), move: "confirmed" }
    : unsure !== ""
      ? { sentence: says.suspectedAfterNone(unsure, told), move: "suspected" }
      : { sentence: says.openAfterNone(told), move: "unsure" };
}
