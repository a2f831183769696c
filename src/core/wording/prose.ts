/**
 * Prose as the wording modules read it: plain words, one sentence at a time. They know nothing of
 * Markdown; `draft/` makes this from a document and carries a match back to its place.
 */
export interface Passage {
  /**
   * Plain words: markup removed, white space folded to single spaces, apostrophes and quotation marks
   * straight. Placeholders, code and quoted matter are blanked out with a neutral character.
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
}

export interface Prose {
  readonly passages: readonly Passage[];
  /** What the organisation calls itself, from strong cues only (the record, "we at X", the sign-off). May be empty. */
  readonly ownNames: readonly string[];
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
