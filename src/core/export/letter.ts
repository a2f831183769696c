import type { Span } from "../text/span.ts";

/** How a stretch of words looks, and where it leads. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly struck: boolean;
  readonly code: boolean;
  /** An address that may go out: `https:`, `http:`, `mailto:` or `tel:`. */
  readonly target: string | undefined;
}

/** Words that look alike. A newline in them is a line that ends where the author wanted it to. */
export interface Run extends Look {
  readonly text: string;
  /** The number of a footnote, whose mark this is. */
  readonly note?: number;
}

/** Words on their own, and the place in the draft that they come from, markup included. */
export interface Words {
  readonly runs: readonly Run[];
  readonly span: Span;
}

/** A heading; level 1 is the title of the letter. */
export interface Heading extends Words {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
}

/** Running text. */
export interface Paragraph extends Words {
  readonly kind: "paragraph";
}

/** One item of a list, which may hold blocks of any kind. */
export interface ListItem {
  /** Whether its box is ticked; undefined where it has none. */
  readonly checked: boolean | undefined;
  readonly blocks: readonly Block[];
}

/** A list with points or numbers. */
export interface List {
  readonly kind: "list";
  /** The number of the first item; undefined for a list without numbers. */
  readonly start: number | undefined;
  readonly items: readonly ListItem[];
}

/** Words of somebody else, set apart. */
export interface Quote {
  readonly kind: "quote";
  readonly blocks: readonly Block[];
}

/** Lines shown as they are. */
export interface Code {
  readonly kind: "code";
  readonly text: string;
  readonly span: Span;
}

/** How the cells of a column stand; undefined where nobody said. */
export type Alignment = "left" | "centre" | "right" | undefined;

/** Every row has as many cells as the head. */
export interface Table {
  readonly kind: "table";
  readonly alignments: readonly Alignment[];
  readonly head: readonly Words[];
  readonly rows: readonly (readonly Words[])[];
}

/** A line across. */
export interface Rule {
  readonly kind: "rule";
}

/** One thing below another in a letter. */
export type Block = Heading | Paragraph | List | Quote | Code | Table | Rule;

/**
 * A draft as it goes out: nothing but what a reader is meant to see. Front matter, comments, raw HTML and addresses that
 * lead nowhere outside have been left behind.
 */
export interface Letter {
  /** The words of its first heading; "" where it has none. */
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Footnotes in the order of their numbers, which count from 1. */
  readonly notes: readonly (readonly Block[])[];
  /** What cannot go with the letter, for the person to know. */
  readonly leftOut: {
    /** Pictures that are given by their description alone, or not at all. */
    readonly pictures: number;
    /** Links that lead to a file of hers, or anywhere a reader cannot or should not go; their words stay. */
    readonly links: number;
  };
}

/** The words of some runs without their look, a wanted end of line as a newline. */
export function plainWords(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join("");
}

/** Everything in a letter that holds words, in the order in which it is read, notes last. */
export function* wordsIn(letter: Pick<Letter, "blocks" | "notes">): Generator<Words> {
  yield* wordsInBlocks(letter.blocks);
  for (const note of letter.notes) {
    yield* wordsInBlocks(note);
  }
}

function* wordsInBlocks(blocks: readonly Block[]): Generator<Words> {
  for (const block of blocks) {
    switch (block.kind) {
      case "heading":
      case "paragraph":
        yield block;
        break;
      case "code":
        yield { runs: [{ ...plainLook, code: true, text: block.text }], span: block.span };
        break;
      case "quote":
        yield* wordsInBlocks(block.blocks);
        break;
      case "list":
        for (const item of block.items) {
          yield* wordsInBlocks(item.blocks);
        }
        break;
      case "table":
        yield* block.head;
        for (const row of block.rows) {
          yield* row;
        }
        break;
      case "rule":
        break;
    }
  }
}

/** Runs one behind the other that lead to the same place belong to one link. */
export function linkedParts(
  runs: readonly Run[],
): readonly { readonly target: string | undefined; readonly runs: readonly Run[] }[] {
  const parts: { target: string | undefined; runs: Run[] }[] = [];
  for (const run of runs) {
    const last = parts.at(-1);
    if (last !== undefined && last.target === run.target) {
      last.runs.push(run);
    } else {
      parts.push({ target: run.target, runs: [run] });
    }
  }
  return parts;
}

/** Words that look like most. */
export const plainLook: Look = { bold: false, italic: false, struck: false, code: false, target: undefined };
