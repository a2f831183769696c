import { detached } from "../text/detached.ts";
import type { Span } from "../text/span.ts";
import { blank } from "../wording/prose.ts";

/** Plain words and, for each of their characters, its place in the source. */
export interface PlainText {
  readonly text: string;
  /** Where in the source each character of `text` begins. */
  readonly starts: readonly number[];
  /** Where in the source each character of `text` ends. */
  readonly ends: readonly number[];
  /** How far the words have moved in the source since `starts` and `ends` were written; to be added to them. */
  readonly moved: number;
}

/** Quotation marks and apostrophes that authors and word processors write, each with its straight form. */
const straightForms: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201A": "'",
  "\u201B": "'",
  "\u201C": '"',
  "\u201D": '"',
  "\u201E": '"',
  "\u201F": '"',
  "\u2010": "-",
  "\u2011": "-",
};

/** What needs care while copying: white space, invisible characters and curly marks. */
const specialPattern = /[\s\u00AD\u200B-\u200D\u2010\u2011\u2018-\u201F\u2060]/;

/** Characters that nobody sees: soft hyphen, zero-width space and joiners, byte order mark. */
const invisiblePattern = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;

/** Collects the plain words of one block while its markup is walked over. */
export class PlainTextBuilder {
  readonly #source: string;
  readonly #toSource: (offset: number) => number;
  #pieces: string[] = [];
  #last = "";
  #starts: number[] = [];
  #ends: number[] = [];

  /** Offsets given to the builder are those of `source`; what it takes down are those that `toSource` makes of them. */
  constructor(source: string, toSource: (offset: number) => number) {
    this.#source = source;
    this.#toSource = toSource;
  }

  /** How many characters have been collected. */
  get length(): number {
    return this.#starts.length;
  }

  /** Appends the source from `start` to `end` as it reads: white space folded, marks straightened. */
  copy(start: number, end: number): void {
    let from = start;
    for (let offset = start; offset < end; offset += 1) {
      const code = this.#source.charCodeAt(offset);
      if (code > 32 && code < 127) {
        continue;
      }
      const character = this.#source.charAt(offset);
      if (specialPattern.test(character)) {
        this.#copyOrdinary(from, offset);
        from = offset + 1;
        if (!invisiblePattern.test(character)) {
          this.write(straightForms[character] ?? " ", { start: offset, end: from });
        }
      }
    }
    this.#copyOrdinary(from, end);
  }

  /** Appends a stretch of the source that reads as it is written. */
  #copyOrdinary(start: number, end: number): void {
    if (end <= start) {
      return;
    }
    this.#pieces.push(this.#source.slice(start, end));
    this.#last = this.#source.charAt(end - 1);
    for (let offset = start; offset < end; offset += 1) {
      this.#starts.push(this.#toSource(offset));
      this.#ends.push(this.#toSource(offset + 1));
    }
  }

  /** Appends `text`, which stands for the stretch `span` of the source. */
  write(text: string, span: Span): void {
    for (const character of text.split("")) {
      if (character !== " " || this.#last !== " ") {
        this.#pieces.push(character);
        this.#last = character;
        this.#starts.push(this.#toSource(span.start));
        this.#ends.push(this.#toSource(span.end));
      }
    }
  }

  /** Appends one neutral character for the stretch `span` of the source, which is no prose. */
  writeBlank(span: Span): void {
    this.write(blank, span);
  }

  /** What has been collected; the builder is then empty again. */
  take(): PlainText {
    const text = detached(this.#pieces.join(""));
    const taken = { text, starts: this.#starts, ends: this.#ends, moved: 0 };
    this.#pieces = [];
    this.#last = "";
    this.#starts = [];
    this.#ends = [];
    return taken;
  }
}

/** The stretch of `plain` from `start` to `end`, offsets into its text. */
export function slicePlainText(plain: PlainText, start: number, end: number): PlainText {
  return start === 0 && end === plain.text.length
    ? plain
    : {
        text: plain.text.slice(start, end),
        starts: plain.starts.slice(start, end),
        ends: plain.ends.slice(start, end),
        moved: plain.moved,
      };
}

/** The place in the source of the characters from `start` to `end`; empty at `fallback` where there are none. */
export function sourceSpan(plain: PlainText, start: number, end: number, fallback = 0): Span {
  const last = plain.text.length - 1;
  const first = plain.starts[Math.min(Math.max(start, 0), last)];
  const final = plain.ends[Math.min(Math.max(end - 1, start, 0), last)];
  return first === undefined || final === undefined
    ? { start: fallback, end: fallback }
    : { start: first + plain.moved, end: Math.max(first, final) + plain.moved };
}
