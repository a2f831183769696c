/** What is known of a draft besides its text. */
export interface AboutDraft {
  /** Its language, as its front matter or its record names it. */
  readonly lang?: string | undefined;
  /** As its front matter has it. */
  readonly version?: number | undefined;
  /** Where it lies, as `placeBelow` gives it; undefined where it has no place yet. */
  readonly place?: string | undefined;
  /** Where other drafts lie beside it, in the same way; undefined where that is not known. */
  readonly others?: readonly string[] | undefined;
}
