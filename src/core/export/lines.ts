import type { Span } from "../text/span.ts";
import { plainLook, type Alignment, type Block, type Letter, type ListItem, type Run } from "./letter.ts";

/** The number or point before an item of a list. */
export interface Mark {
  /** Items with the same number belong to one list. Lists with numbers only. */
  readonly list: number | undefined;
  /** The number of the list's first item. */
  readonly start: number;
  /** Whether the box that stands there instead is ticked; undefined where there is none. */
  readonly checked: boolean | undefined;
}

/** How deep a line stands within quotations and lists. */
export interface Depth {
  readonly quotes: number;
  readonly lists: number;
}

/** A paragraph, heading, item of a list, piece of code, or a line across (which has no words). */
export interface TextLine {
  readonly kind: "text" | "code" | "rule";
  /** 1 to 6 for a heading, else 0. */
  readonly level: number;
  readonly depth: Depth;
  /** Undefined where the line is not the first one of an item. */
  readonly mark: Mark | undefined;
  readonly cells: readonly [readonly Run[]];
  /** Where its words stand in the draft, markup included; undefined where it is not from one. */
  readonly spans?: readonly Span[];
}

/** A row of a table. */
export interface RowLine {
  readonly kind: "row";
  /** Rows with the same number belong to one table. */
  readonly table: number;
  readonly isHead: boolean;
  readonly depth: Depth;
  readonly alignments: readonly Alignment[];
  readonly cells: readonly (readonly Run[])[];
  /** Where the words of each cell stand in the draft; undefined where it is not from one. */
  readonly spans?: readonly Span[];
}

/** A letter as a word processor has it: one line after the other, each of which knows where it belongs. */
export type Line = TextLine | RowLine;

/** The lines of a letter; its footnotes come last, under a heading of that name. */
export function linesOf(letter: Letter, notesTitle: string): readonly Line[] {
  const reader = new LineReader();
  reader.read(letter.blocks, { quotes: 0, lists: 0 });
  if (letter.notes.length > 0) {
    const title = { ...plainLook, text: notesTitle };
    reader.lines.push({ ...textLine({ quotes: 0, lists: 0 }, [title]), level: 2 });
    letter.notes.forEach((blocks, index) => {
      reader.readNote(blocks, index + 1);
    });
  }
  return reader.lines;
}

class LineReader {
  readonly lines: Line[] = [];
  #lists = 0;
  #tables = 0;

  read(blocks: readonly Block[], depth: Depth): void {
    for (const block of blocks) {
      this.#readBlock(block, depth);
    }
  }

  /** A footnote, its number before its first words. */
  readNote(blocks: readonly Block[], number: number): void {
    const before = this.lines.length;
    this.read(blocks, { quotes: 0, lists: 0 });
    const mark = { ...plainLook, text: `[${number}] ` };
    const first = this.lines[before];
    if (first?.kind === "text") {
      this.lines[before] = { ...first, cells: [[mark, ...first.cells[0]]] };
    } else {
      this.lines.splice(before, 0, textLine({ quotes: 0, lists: 0 }, [mark]));
    }
  }

  #readBlock(block: Block, depth: Depth): void {
    switch (block.kind) {
      case "heading":
        this.lines.push({ ...textLine(depth, block.runs), level: block.level, spans: [block.span] });
        break;
      case "paragraph":
        this.lines.push({ ...textLine(depth, block.runs), spans: [block.span] });
        break;
      case "code":
        this.lines.push({
          ...textLine(depth, [{ ...plainLook, text: block.text }]),
          kind: "code",
          spans: [block.span],
        });
        break;
      case "rule":
        this.lines.push({ ...textLine(depth, []), kind: "rule" });
        break;
      case "quote":
        this.read(block.blocks, { ...depth, quotes: depth.quotes + 1 });
        break;
      case "list": {
        const list = block.start === undefined ? undefined : this.#lists++;
        for (const item of block.items) {
          this.#readItem(
            item,
            { ...depth, lists: depth.lists + 1 },
            { list, start: block.start ?? 1, checked: item.checked },
          );
        }
        break;
      }
      case "table": {
        const table = this.#tables++;
        [block.head, ...block.rows].forEach((row, index) => {
          const cells = row.map((words) => words.runs);
          const spans = row.map((words) => words.span);
          const { alignments } = block;
          this.lines.push({ kind: "row", table, isHead: index === 0, depth, alignments, cells, spans });
        });
        break;
      }
    }
  }

  #readItem({ blocks }: ListItem, depth: Depth, mark: Mark): void {
    const before = this.lines.length;
    this.read(blocks, depth);
    const first = this.lines[before];
    if (first?.kind === "text" && first.mark === undefined && first.level === 0 && first.depth.lists === depth.lists) {
      this.lines[before] = { ...first, mark };
    } else {
      // It begins with something that can have no mark of its own.
      this.lines.splice(before, 0, { ...textLine(depth, []), mark });
    }
  }
}

function textLine(depth: Depth, runs: readonly Run[]): TextLine {
  return { kind: "text", level: 0, depth, mark: undefined, cells: [runs] };
}
