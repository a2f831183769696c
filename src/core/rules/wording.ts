import type { Match, Passage } from "../wording/prose.ts";

/** Other words for some of a sentence. */
export interface Replacement {
  /** The words to put there; for a sentence that says nothing, "" takes it out. */
  readonly text: string;
  /** When these are the honest words, in one sentence. */
  readonly when: string;
  /** What is replaced: the words found, or the whole sentence. */
  readonly of: "words" | "sentence";
}

/** Words in a sentence that a rule has something to say about. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Whole sentences for the person. Empty where the rule words them itself. */
  readonly message: string;
  readonly replacements: readonly Replacement[];
}

export interface PlacedHit extends Hit, Match {}

/** What a rule looks for in one sentence at a time. */
export interface Wording {
  /**
   * Beginnings of words, in lower case, one of which every hit has in its sentence: "apolog", "sorry". A sentence
   * without any is not looked at. Undefined where `find` has a quick look of its own.
   */
  readonly triggers: readonly string[] | undefined;
  /** Which passages are read; headings never are, unless it says so. */
  readonly passages?: readonly Passage["kind"][];
  /** Where it stands in `text`, in order; depends on nothing but `text`. */
  readonly find: (text: string) => readonly Hit[];
}
