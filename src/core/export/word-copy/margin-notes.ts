import type { LetterBudget } from "./letter-budget.ts";
import { footnoteId, type OpenWord } from "./open-word.ts";
import type { WordNote } from "./word-reading.ts";
import type { XmlElement } from "./xml.ts";

/** More than a note names of the words that it is about. */
const mostPieces = 1_000;

/** Gathers the notes in the margin of a Word file while its words are read, and the footnotes of Word's own. */
export class MarginNotes {
  readonly found: WordNote[] = [];
  readonly #word: OpenWord;
  readonly #budget: LetterBudget;
  readonly #told = new Set<string>();
  /** All words so far, piece by piece. */
  readonly #said: string[] = [];
  /** Notes whose words are being read, and with which piece these begin. */
  readonly #open = new Map<string, number>();

  constructor(word: OpenWord, budget: LetterBudget) {
    this.#word = word;
    this.#budget = budget;
  }

  say(text: string): void {
    this.#said.push(text);
  }

  /** The words of a note begin. */
  open(id = ""): void {
    this.#open.set(id, this.#said.length);
  }

  /** The words of a note end, in the line of that number. */
  close(id = "", line: number): void {
    const note = this.#word.notes.get(id);
    if (note !== undefined && !this.#told.has(id)) {
      const begin = this.#open.get(id) ?? this.#said.length;
      const about = this.#said
        .slice(begin, begin + mostPieces)
        .join("")
        .trim();
      this.#budget.spend("note");
      this.found.push({ ...note, id, about, line });
      this.#told.add(id);
    }
    this.#open.delete(id);
  }

  /** One that somebody made in Word: a copy of ours has its footnotes among its lines. */
  addFootnote({ name, attributes }: XmlElement, line: number, before: string): void {
    const id = footnoteId(name === "w:endnoteReference" ? "endnote" : "footnote", attributes["w:id"]);
    const text = this.#word.footnotes.get(id) ?? "";
    if (text !== "") {
      const about = before.slice(-200).trim().split(/\s+/).slice(-5).join(" ");
      this.#budget.spend("note");
      this.found.push({ id, author: "", text, about, line });
    }
  }
}
