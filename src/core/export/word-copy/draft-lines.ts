import { applyEdits, type TextEdit } from "../../text/edit.ts";
import { comparable } from "../comparable.ts";
import { keyOf } from "../compare-lines.ts";
import { linesOf, type Line } from "../lines.ts";
import { readLetter } from "../reading/read-letter.ts";
import { isSame } from "./merge-words.ts";

/** Lines that come in the place of some of the draft. */
export interface Replacement {
  readonly at: number;
  readonly count: number;
  readonly now: readonly Line[];
}

/** A draft as lines that can be compared, and what edits would make of them. */
export class DraftLines {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly #notesTitle: string;
  readonly #keys: readonly string[];
  readonly #comments: readonly string[];

  constructor(text: string, notesTitle: string) {
    this.text = text;
    this.#notesTitle = notesTitle;
    this.lines = this.#linesIn(text);
    this.#keys = this.lines.map(keyOf);
    this.#comments = readLetter(text).hidden.map(({ start, end }) => text.slice(start, end));
  }

  /** What the draft says after some edits, line by line. */
  keysAfter(edits: readonly TextEdit[]): readonly string[] {
    return this.#linesIn(applyEdits(this.text, edits)).map(keyOf);
  }

  /** Whether edits do just that, leave the rest, and keep every comment. */
  works(edits: readonly TextEdit[], replacements: readonly Replacement[]): boolean {
    if (overlap(edits)) {
      return false;
    }
    const after = applyEdits(this.text, edits);
    const expected = replacements
      .toSorted((one, other) => one.at - other.at)
      .toReversed()
      .reduce((keys, { at, count, now }) => keys.toSpliced(at, count, ...now.map(keyOf)), this.#keys);
    return (
      this.#comments.every((comment) => after.includes(comment)) && isSame(this.#linesIn(after).map(keyOf), expected)
    );
  }

  #linesIn(text: string): readonly Line[] {
    return comparable(linesOf(readLetter(text).letter, this.#notesTitle));
  }
}

/** Whether two edits change the same characters. */
export function overlap(edits: readonly TextEdit[]): boolean {
  const spans = edits.map(({ span }) => span).toSorted((one, other) => one.start - other.start || one.end - other.end);
  return spans.some(({ start }, index) => start < (spans[index - 1]?.end ?? 0));
}
