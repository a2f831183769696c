import type { Span } from "../text/span.ts";

/** Stands in a passage's text for what is no prose of the author's: a placeholder, a piece of code, a web address. */
export const blank = "\uFFFC";

/**
 * Prose as the wording modules read it: plain words, one sentence at a time. They know nothing of
 * Markdown; `draft/` makes this from a document and carries a match back to its place.
 */
export interface Passage {
  /**
   * Plain words: markup removed, white space folded to single spaces, apostrophes and quotation marks
   * straight. Placeholders, code and web addresses are blanked out with a neutral character each.
   */
  readonly text: string;
  /** `item` is one sentence of a list item, `row` a table row with its cells joined by " | ". */
  readonly kind: "sentence" | "heading" | "item" | "row";
  /** Words of the nearest heading above, "" where there is none. For a heading: its own words. */
  readonly heading: string;
  /** Whether it opens its paragraph, list item or row. */
  readonly opensBlock: boolean;
  /** Targets of the links and automatic links within, `mailto:` and `tel:` included. */
  readonly links: readonly string[];
  /** Stretches of `text` between quotation marks, the marks included; undefined or empty where nothing is quoted. */
  readonly quoted?: readonly Span[];
}

export interface Prose {
  readonly passages: readonly Passage[];
  /** What the organisation calls itself, from strong cues only (the record, "we at X", the sign-off). May be empty. */
  readonly ownNames: readonly string[];
  /** Who speaks for it, as the record has them: what they are quoted with are its own words. */
  readonly ownSpeakers?: readonly string[];
}

/** Where a wording was found: offsets into the text of one passage. */
export interface Match {
  /** Index into `Prose.passages`. */
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

/** Finds every passage that says a certain thing. Returns an empty list where nothing does. */
export type Finder = (prose: Prose) => readonly Match[];
