import type { ReadableFact } from "../record/record-for.ts";
import type { Moment } from "../time/moment.ts";
import type { MomentUse } from "../time/moment-phrases.ts";
import type { ExpectedView, FactView, ListView, ViewValue } from "./document-view.ts";
import type { Phrases } from "./phrases.ts";
import { wordSentence } from "./word-values.ts";

/** How the facts of one document are put into words. */
export interface DocumentWords {
  readonly phrases: Phrases;
  /** With its zone. */
  readonly full: (moment: Moment) => string;
  /** With its zone only where nothing below says it. */
  readonly spoken: (moment: Moment, use: MomentUse) => string;
  /** When something will be known, or was to be known where that lies behind us. */
  readonly expected: (moment: Moment | undefined) => ExpectedView;
}

/** Whether there is a value that somebody vouches for or suspects. */
export function isKnownFact<T>(
  fact: ReadableFact<T>,
): fact is Extract<ReadableFact<T>, { certainty: "confirmed" | "suspected" }> {
  return fact.certainty === "confirmed" || fact.certainty === "suspected";
}

/** By when a fact that is suspected or not yet known will be known; undefined where nobody promised that. */
export function expectedBy(fact: ReadableFact<unknown>): Moment | undefined {
  return "expectedBy" in fact ? fact.expectedBy : undefined;
}

/** A fact for templates; `word` puts its value into words. */
export function factView<T>(fact: ReadableFact<T>, word: (value: T) => ViewValue, words: DocumentWords): FactView {
  return {
    confirmed: fact.certainty === "confirmed",
    suspected: fact.certainty === "suspected",
    unknown: fact.certainty === "unknown",
    withheld: fact.certainty === "withheld",
    ruledOut: fact.certainty === "ruled-out",
    known: isKnownFact(fact),
    text: isKnownFact(fact) ? word(fact.value) : "",
    ...words.expected(expectedBy(fact)),
  };
}

/** A list of sentences for templates. An empty list says nothing, so it counts as unknown. */
export function listView(fact: ReadableFact<readonly string[]>, words: DocumentWords): ListView {
  const isEmpty = isKnownFact(fact) && fact.value.length === 0;
  const view = factView<readonly string[]>(
    isEmpty ? { certainty: "unknown" } : fact,
    (items) => items.join(" "),
    words,
  );
  const items = view.known && "value" in fact ? (fact.value ?? []) : [];
  return { ...view, items: items.map((item) => ({ item: wordSentence(item) })), single: items.length === 1 };
}
