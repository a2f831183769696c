import { applyEdits, type TextEdit } from "../../text/edit.ts";
import { keyOf } from "../compare-lines.ts";
import { linesOf, type Line } from "../lines.ts";
import { readLetter } from "../reading/read-letter.ts";
import { comparable } from "./comparable.ts";
import { isSame } from "./merge-words.ts";

/** A draft that edits are tried on, to see what it says then. */
export class TriedDraft {
  readonly text: string;
  /** What it says, line by line. */
  readonly lines: readonly Line[];
  readonly #notesTitle: string;
  readonly #keys: readonly string[];
  readonly #comments: readonly string[];

  /** @param notesTitle the heading of the footnotes in its language */
  constructor(text: string, notesTitle: string) {
    this.text = text;
    this.#notesTitle = notesTitle;
    const { letter, hidden } = readLetter(text);
    this.lines = comparable(linesOf(letter, notesTitle));
    this.#keys = this.lines.map(keyOf);
    this.#comments = hidden.map(({ start, end }) => text.slice(start, end));
  }

  /** What each of its lines says once `edits` are made. */
  keysAfter(edits: readonly TextEdit[]): readonly string[] {
    return this.#keysOf(applyEdits(this.text, edits));
  }

  /** Whether `edits` put `now` in place of `count` lines from `at` on, leave the rest as it was and keep every comment. */
  says(edits: readonly TextEdit[], at: number, count: number, now: readonly Line[]): boolean {
    const after = applyEdits(this.text, edits);
    return (
      isSame(this.#keysOf(after), this.#keys.toSpliced(at, count, ...now.map(keyOf))) &&
      this.#comments.every((comment) => after.includes(comment))
    );
  }

  #keysOf(text: string): readonly string[] {
    return comparable(linesOf(readLetter(text).letter, this.#notesTitle)).map(keyOf);
  }
}
