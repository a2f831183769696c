import type { PublicFact } from "../record/public-record.ts";
import type { Moment } from "../time/moment.ts";
import type { FactView, ListView, ViewValue } from "./document-view.ts";
import { wordSentence } from "./word-values.ts";

/** How the moments of one document are put into words. */
export interface MomentWords {
  /** With its zone. */
  readonly full: (moment: Moment) => string;
  /** By when something will be known; "" where that lies behind us and would be no promise. */
  readonly expectedBy: (moment: Moment) => string;
}

/** A fact for templates; `word` puts its value into words. */
export function factView<T>(fact: PublicFact<T>, word: (value: T) => ViewValue, words: MomentWords): FactView {
  const isKnownFact = fact.certainty === "confirmed" || fact.certainty === "suspected";
  const expectedBy = fact.certainty === "unknown" ? fact.expectedBy : undefined;
  return {
    confirmed: fact.certainty === "confirmed",
    suspected: fact.certainty === "suspected",
    unknown: fact.certainty === "unknown",
    withheld: fact.certainty === "withheld",
    ruledOut: fact.certainty === "ruled-out",
    known: isKnownFact,
    text: isKnownFact ? word(fact.value) : "",
    expectedBy: expectedBy === undefined ? "" : words.expectedBy(expectedBy),
  };
}

/** A list of sentences for templates. An empty list says nothing, so it counts as unknown. */
export function listView(fact: PublicFact<readonly string[]>, words: MomentWords): ListView {
  const isEmpty = (fact.certainty === "confirmed" || fact.certainty === "suspected") && fact.value.length === 0;
  const view = factView<readonly string[]>(
    isEmpty ? { certainty: "unknown" } : fact,
    (items) => items.join(" "),
    words,
  );
  const items = view.known && "value" in fact ? (fact.value ?? []) : [];
  return { ...view, items: items.map((item) => ({ item: wordSentence(item) })), single: items.length === 1 };
}
