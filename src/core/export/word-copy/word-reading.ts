import type { Line } from "../lines.ts";
import type { OpenWord } from "./open-word.ts";

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
  readonly notes: readonly WordNote[];
  /** Who marked a change in a line, or took out words right before it; none for a line that nobody changed so. */
  readonly changedBy: (line: Line) => readonly string[];
  /** Whether words stand in boxes, which are not read. */
  readonly hasTextBoxes: boolean;
  /** Whether it has signs, formulas or stretches that are not read. */
  readonly hasUnread: boolean;
  /** What stands above and below every page, which is not read either. */
  readonly heads: OpenWord["heads"];
}
