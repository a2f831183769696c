import type { ReadableFact } from "../record/record-for.ts";
import type { Moment } from "../time/moment.ts";
import type { MomentUse } from "../time/moment-phrases.ts";
import type { FactView, ListView, ViewValue } from "./document-view.ts";
import type { Phrases } from "./phrases.ts";
import { wordSentence } from "./word-values.ts";

/** How the facts of one document are put into words. */
export interface DocumentWords {
  readonly phrases: Phrases;
  /** With its zone. */
  readonly full: (moment: Moment) => string;
  /** With its zone only where nothing below says it. */
  readonly spoken: (moment: Moment, use: MomentUse) => string;
  /** "by 3 March 2026 at 17:00": when something will be known; "" where that lies behind us and would be no promise. */
  readonly expectedBy: (moment: Moment) => string;
}

/** Whether there is a value that somebody vouches for or suspects. */
export function isKnownFact<T>(
  fact: ReadableFact<T>,
): fact is Extract<ReadableFact<T>, { certainty: "confirmed" | "suspected" }> {
  return fact.certainty === "confirmed" || fact.certainty === "suspected";
}

/** A fact for templates; `word` puts its value into words. */
export function factView<T>(fact: ReadableFact<T>, word: (value: T) => ViewValue, words: DocumentWords): FactView {
  const expectedBy = fact.certainty === "unknown" ? fact.expectedBy : undefined;
  return {
    confirmed: fact.certainty === "confirmed",
    suspected: fact.certainty === "suspected",
    unknown: fact.certainty === "unknown",
    withheld: fact.certainty === "withheld",
    ruledOut: fact.certainty === "ruled-out",
    known: isKnownFact(fact),
    text: isKnownFact(fact) ? word(fact.value) : "",
    expectedBy: expectedBy === undefined ? "" : words.expectedBy(expectedBy),
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
