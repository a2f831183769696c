import type { ReadableFact, ReadableRecord } from "../../../record/record-for.ts";
import { dataOfAll } from "../../data-view.ts";
import { escapeMarkdown } from "../../escape-markdown.ts";
import { wordList, wordPhrase } from "../../word-values.ts";
import { dataWords, newsWords } from "./change-words.ts";

type Certainty = "confirmed" | "suspected" | "ruled-out";

/** What is now known of the kinds of data involved, each kind for itself, those that moved alike in one sentence. */
export function dataChanges(then: ReadableRecord, now: ReadableRecord): readonly string[] {
  const before = kindsOf(then);
  const after = kindsOf(now);
  const wasAny = [...before.values()].some(({ certainty }) => certainty !== "ruled-out");
  const data = dataOfAll(now);
  if (data.certainty === "ruled-out") {
    const wasNone = dataOfAll(then).certainty === "ruled-out";
    return wasNone ? [] : [wasAny ? dataWords.noneAfterTold : dataWords.none];
  }
  const moved = (from: readonly (Certainty | undefined)[], to: Certainty): readonly string[] =>
    [...after].flatMap(([name, { certainty, words }]) =>
      certainty === to && from.includes(before.get(name)?.certainty) ? [words] : [],
    );
  const vanished = [...before].flatMap(([name, { certainty, words }]) =>
    certainty !== "ruled-out" && !after.has(name) && data.certainty !== "withheld" ? [words] : [],
  );
  const say = (kinds: readonly string[], joiner: "and" | "or", word: (kinds: string) => string): readonly string[] =>
    kinds.length === 0 ? [] : [word(escapeMarkdown(wordList(kinds, joiner)))];
  return [
    ...say(moved(["suspected"], "confirmed"), "and", dataWords.confirmedAfterSuspicion),
    ...say(moved([undefined, "ruled-out"], "confirmed"), "and", dataWords.confirmed),
    ...say(moved([undefined, "ruled-out"], "suspected"), "and", dataWords.suspected),
    ...say(moved(["confirmed"], "suspected"), "and", dataWords.unsure),
    ...say(moved(["confirmed"], "ruled-out"), "or", dataWords.ruledOutAfterTold),
    ...say(moved(["suspected"], "ruled-out"), "or", dataWords.ruledOutAfterSuspicion),
    ...say(moved([undefined], "ruled-out"), "or", dataWords.ruledOut),
    ...say(vanished, "and", newsWords.unexplainedKinds),
  ];
}

interface KnownKind {
  readonly certainty: Certainty;
  readonly words: string;
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
        ? [[kind.value.toLowerCase(), { certainty, words: wordPhrase(kind.value) }] as const]
        : [];
    }),
  );
}
