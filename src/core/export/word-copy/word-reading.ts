import type { Line } from "../lines.ts";
import type { CopyOrigin } from "../copy-origin.ts";
import type { OpenWord } from "./open-word.ts";
import type { XmlElement } from "./xml.ts";

/** A note in the margin of a Word file, or a footnote of Word's own, which has no author. */
export interface WordNote {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  /** The words that it is about. */
  readonly about: string;
  /** The line in which it ends, from 0. */
  readonly line: number;
}

/** A Word file as it reads once every change that is marked in it is accepted. */
export interface WordReading {
  /** As `comparable` gives them. */
  readonly lines: readonly Line[];
  /** The same with every change that is marked undone. */
  readonly linesBefore: readonly Line[];
  readonly notes: readonly WordNote[];
  /** Whether a line of the wording before and one of that after are made of the same piece of the file. */
  readonly areSame: (before: Line, after: Line) => boolean;
  /** Whether they have a piece in common, as a paragraph that was made two. */
  readonly areAkin: (before: Line, after: Line) => boolean;
  /** Who marked a change in a line of either wording, or right before it; none for a line that nobody changed so. */
  readonly changedBy: (line: Line) => readonly string[];
  /** Whether words stand in boxes, which are not read. */
  readonly hasTextBoxes: boolean;
  /** Whether it has signs, formulas or stretches that are not read. */
  readonly hasUnread: boolean;
  /** What stands above and below every page, which is not read either. */
  readonly heads: OpenWord["heads"];
  /** What it was made of, as far as it says so. */
  readonly origin: CopyOrigin | undefined;
}

/** One of the wordings of a Word file, and who marked a change in each of its lines, or right before it. */
export type Wording = Pick<WordReading, "lines" | "notes"> & {
  readonly changedBy: ReadonlyMap<Line, readonly string[]>;
  /** The paragraphs of the file, or the row of a table, that a line is made of. */
  readonly sources: ReadonlyMap<Line, readonly XmlElement[]>;
};

/** What is known of a Word file before it is read. */
export interface AboutCopy {
  /** Whose changes nobody made in Word: they count as its words. */
  readonly isOurs: (author: string) => boolean;
  /** How the draft writes an address. */
  readonly spelt: (address: string) => string;
}
