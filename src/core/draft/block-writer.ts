import type { Span } from "../text/span.ts";
import type { Block, BlockLink } from "./blocks.ts";
import { PlainTextBuilder } from "./plain-text.ts";

type BlockShape = Pick<Block, "kind" | "level">;

/** A bold line of at most so many characters is a heading. */
const longestBoldHeading = 120;

/** The end of a sentence, which a heading does not have; a question may be one. */
const sentenceEndPattern = /[.!;,][*_\s]*$/;

/**
 * Writes the plain words of one block after the other. Offsets are those of the body with newlines as
 * line ends; what comes out has, by way of `toSource`, those of the whole text.
 */
export class BlockWriter {
  readonly blocks: Block[] = [];
  readonly ignored: Span[] = [];
  readonly #text: string;
  readonly #toSource: (offset: number) => number;
  readonly #placeholders: readonly Span[];
  readonly #builder: PlainTextBuilder;
  #nextPlaceholder: number;
  #links: BlockLink[] = [];
  #shape: BlockShape | undefined;
  #start = 0;
  /** Up to here the source has been written. */
  #done = 0;
  #opened: { readonly name: string; readonly from: number; readonly to: number } | undefined;
  /** Square brackets to be written although they look like those of a link. */
  readonly #kept = new Set<number>();

  /** @param nextPlaceholder the first of `placeholders` that can matter. */
  constructor(
    text: string,
    toSource: (offset: number) => number,
    placeholders: readonly Span[],
    nextPlaceholder: number,
  ) {
    this.#text = text;
    this.#toSource = toSource;
    this.#placeholders = placeholders;
    this.#nextPlaceholder = nextPlaceholder;
    this.#builder = new PlainTextBuilder(text, toSource);
  }

  get isOpen(): boolean {
    return this.#opened !== undefined;
  }

  get openedAt(): number {
    return this.#opened?.from ?? -1;
  }

  get openedBy(): string {
    return this.#opened?.name ?? "";
  }

  open(shape: BlockShape, node: { readonly name: string; readonly from: number; readonly to: number }): void {
    this.#opened = { name: node.name, from: node.from, to: node.to };
    this.#begin(shape, node.from);
  }

  /** Writes what is left up to `to` and finishes the block. */
  close(to: number): void {
    this.#finish(to);
    this.#opened = undefined;
  }

  /** Leaves out the source from `from` to `to`. */
  skip(from: number, to: number): void {
    if (to - from === 1 && this.#kept.delete(from)) {
      return;
    }
    this.#copyTo(from);
    this.#done = Math.max(this.#done, to);
  }

  /** Writes `text` in place of the source from `from` to `to`. */
  replace(from: number, to: number, text: string): void {
    this.#copyTo(from);
    this.#builder.write(text, { start: from, end: to });
    this.#done = Math.max(this.#done, to);
  }

  replaceWithBlank(from: number, to: number): void {
    this.#copyTo(from);
    this.#builder.writeBlank({ start: from, end: to });
    this.#done = Math.max(this.#done, to);
  }

  addLink(from: number, target: string): void {
    this.#copyTo(from);
    this.#links.push({ at: this.#builder.length, target });
  }

  /** Keeps the square brackets at both ends of the stretch: they belong to no link. */
  keepMarks(from: number, to: number): void {
    this.#kept.add(from).add(to - 1);
  }

  ignore(from: number, to: number): void {
    this.ignored.push({ start: this.#toSource(from), end: this.#toSource(to) });
  }

  /** Whether the bold stretch is a line of its own in an ordinary paragraph and reads like a heading. */
  isHeadingLine(from: number, to: number): boolean {
    const opened = this.#opened;
    if (opened?.name !== "Paragraph" || this.#shape?.kind !== "sentence" || to - from > longestBoldHeading) {
      return false;
    }
    const words = this.#text.slice(from + 2, to - 2);
    const isAtLineStart = from === opened.from || /[\r\n][ \t]*$/.test(this.#text.slice(Math.max(from - 8, 0), from));
    const rest = this.#text.slice(to, opened.to);
    return (
      isAtLineStart && /^:?[ \t\\]*(?:[\r\n]|$)/.test(rest) && !/[\r\n]/.test(words) && !sentenceEndPattern.test(words)
    );
  }

  /** Ends the paragraph before the bold line, makes the line a heading and goes on behind it. */
  splitHeading(from: number, to: number): void {
    this.#finish(from);
    this.#begin({ kind: "heading", level: 6 }, from);
    this.#headingEnd = to;
  }

  #headingEnd: number | undefined;

  #begin(shape: BlockShape, from: number): void {
    this.#shape = shape;
    this.#start = from;
    this.#done = from;
    this.#links = [];
  }

  #finish(to: number): void {
    this.#copyTo(to);
    const plain = this.#builder.take();
    const shape = this.#shape;
    if (shape !== undefined && plain.text.trim() !== "") {
      const span = { start: this.#toSource(this.#start), end: this.#toSource(to) };
      this.blocks.push({ ...shape, span, plain, links: this.#links });
    }
    this.#links = [];
  }

  /** Writes the source up to `to`, with every placeholder in it as one neutral character. */
  #copyTo(to: number): void {
    const headingEnd = this.#headingEnd;
    if (headingEnd !== undefined && to >= headingEnd) {
      this.#headingEnd = undefined;
      this.#finish(headingEnd);
      const hasColon = this.#text.charAt(headingEnd) === ":";
      this.#begin({ kind: "sentence", level: 0 }, hasColon ? headingEnd + 1 : headingEnd);
    }
    let start = this.#done;
    for (; this.#nextPlaceholder < this.#placeholders.length; this.#nextPlaceholder += 1) {
      const placeholder = this.#placeholders[this.#nextPlaceholder];
      if (placeholder === undefined || placeholder.start >= to) {
        break;
      }
      if (placeholder.start >= start) {
        this.#builder.copy(start, placeholder.start);
        this.#builder.writeBlank(placeholder);
      }
      start = Math.max(start, placeholder.end);
    }
    if (to > start) {
      this.#builder.copy(start, to);
    }
    this.#done = Math.max(this.#done, to, start);
  }
}
