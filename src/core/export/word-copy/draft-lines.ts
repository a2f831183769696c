import { applyEdits, type TextEdit } from "../../text/edit.ts";
import { comparable, plainAddress } from "../comparable.ts";
import { keyOf } from "../compare-lines.ts";
import { linesOf, type Line } from "../lines.ts";
import { readLetter } from "../reading/read-letter.ts";
import { isSame } from "./merge-words.ts";
import { allSayable } from "./sayable.ts";

/** A draft as lines that can be compared, and what edits would make of them. */
export class DraftLines {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly #notesTitle: string;
  readonly #keys: readonly string[];
  readonly #comments: readonly string[];
  readonly #targets: readonly string[];

  constructor(text: string, notesTitle: string) {
    const { letter, hidden } = readLetter(text);
    this.text = text;
    this.#notesTitle = notesTitle;
    this.lines = allSayable(comparable(linesOf(letter, notesTitle)));
    this.#keys = this.lines.map(keyOf);
    this.#targets = this.lines.flatMap(({ cells }) => cells.flat().flatMap(({ target }) => target ?? []));
    this.#comments = hidden.map(({ start, end }) => text.slice(start, end));
  }

  /** `address` as links of the draft write it, with or without a stroke at its end; as it is where none leads there. */
  spelt(address: string): string {
    const plain = plainAddress(address);
    return this.#targets.find((target) => plainAddress(target) === plain) ?? address;
  }

  /** The draft after some edits; undefined where it does not say just `lines` then, or a comment is lost. */
  after(edits: readonly TextEdit[], lines: readonly Line[]): DraftLines | undefined {
    if (overlap(edits)) {
      return undefined;
    }
    const after = new DraftLines(applyEdits(this.text, edits), this.#notesTitle);
    const isKept = this.#comments.every((comment) => after.text.includes(comment));
    return isKept && isSame(after.#keys, lines.map(keyOf)) ? after : undefined;
  }
}

/** Whether two edits change the same characters. */
function overlap(edits: readonly TextEdit[]): boolean {
  const spans = edits.map(({ span }) => span).toSorted((one, other) => one.start - other.start || one.end - other.end);
  return spans.some(({ start }, index) => start < (spans[index - 1]?.end ?? 0));
}
