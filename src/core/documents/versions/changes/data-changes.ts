import type { ReadableFact, ReadableRecord } from "../../../record/record-for.ts";
import { dataOfAll } from "../../data-view.ts";
import { escapeMarkdown } from "../../escape-markdown.ts";
import { wordKindOfData, wordList } from "../../word-values.ts";
import type { Phrases } from "../../phrases.ts";
import type { ChangeOptions } from "./fact-change.ts";

type Certainty = "confirmed" | "suspected" | "ruled-out";

/**
 * What is now known of the kinds of data involved, each kind for itself, those that moved alike in one sentence. A kind
 * that the earlier notice did not name is new to its readers, whatever the record said of it.
 */
export function dataChanges(
  then: ReadableRecord,
  now: ReadableRecord,
  { words, wasSaid, phrases }: Pick<ChangeOptions, "words" | "wasSaid"> & { readonly phrases: Phrases },
): readonly string[] {
  const { data: says, news } = words;
  const before = kindsOf(then);
  const after = kindsOf(now);
  const isTold = ({ kind }: KnownKind): boolean => wasSaid(escapeMarkdown(wordKindOfData(kind, phrases)));
  const wasAny = [...before.values()].some((known) => known.certainty !== "ruled-out" && isTold(known));
  const data = dataOfAll(now);
  if (data.certainty === "ruled-out") {
    const wasNone = dataOfAll(then).certainty === "ruled-out";
    return wasNone ? [] : [wasAny ? says.noneAfterTold : says.none];
  }
  const moved = (from: readonly (Certainty | undefined)[], to: Certainty): readonly string[] =>
    [...after].flatMap(([name, { certainty, kind }]) => {
      const known = before.get(name);
      const told = known !== undefined && isTold(known) ? known.certainty : undefined;
      return certainty === to && known?.certainty !== to && from.includes(told) ? [wordKindOfData(kind, phrases)] : [];
    });
  const vanished = [...before].flatMap(([name, known]) =>
    known.certainty !== "ruled-out" && !after.has(name) && data.certainty !== "withheld" && isTold(known)
      ? [wordKindOfData(known.kind, phrases)]
      : [],
  );
  const say = (kinds: readonly string[], joiner: "and" | "or", word: (kinds: string) => string): readonly string[] =>
    kinds.length === 0 ? [] : [word(escapeMarkdown(wordList(kinds, joiner, phrases)))];
  return [
    ...say(moved(["suspected"], "confirmed"), "and", says.confirmedAfterSuspicion),
    ...say(moved([undefined, "ruled-out"], "confirmed"), "and", says.confirmed),
    ...say(moved([undefined, "ruled-out"], "suspected"), "and", says.suspected),
    ...say(moved(["confirmed"], "suspected"), "and", says.unsure),
    ...say(moved(["confirmed"], "ruled-out"), "or", says.ruledOutAfterTold),
    ...say(moved(["suspected"], "ruled-out"), "or", says.ruledOutAfterSuspicion),
    ...say(moved([undefined], "ruled-out"), "or", says.ruledOut),
    ...say(vanished, "and", news.unexplainedKinds),
  ];
}

interface KnownKind {
  readonly certainty: Certainty;
  readonly kind: string;
}

/** By their names in small letters. */
function kindsOf(record: ReadableRecord): ReadonlyMap<string, KnownKind> {
  const data = dataOfAll(record);
  const kinds: readonly ReadableFact<string>[] =
    data.certainty === "confirmed" || data.certainty === "suspected" ? data.value : [];
  return new Map(
    kinds.flatMap((kind) => {
      const { certainty } = kind;
      return "value" in kind && certainty !== "unknown" && certainty !== "withheld"
        ? [[kind.value.toLowerCase(), { certainty, kind: kind.value }] as const]
        : [];
    }),
  );
}
