/** What an export says around the words of the letter. */
export interface Frame {
  /** As HTML wants it: "en", "de-CH". */
  readonly language: string;
  /** The letter's own title, or what its kind is called. Never "". */
  readonly title: string;
  /** Who writes; undefined where that is not known or not for the public. */
  readonly organisation: string | undefined;
  /** Counts from 1. */
  readonly version: number;
  /** The day of the export, in words. */
  readonly day: string;
  /** An exercise: said on every page, whatever the letter says itself. */
  readonly isDrill: boolean;
}
