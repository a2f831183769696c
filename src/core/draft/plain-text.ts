import { detached } from "../text/detached.ts";
import type { Span } from "../text/span.ts";
import { blank } from "../wording/prose.ts";

/** Plain words that stand in the source one behind the other, or for one stretch of it. */
interface Run {
  /** Where in the words of the block it begins. */
  readonly at: number;
  /** Its stretch of the source. */
  readonly start: number;
  readonly end: number;
  /** Whether each of its characters is one of the source; otherwise each stands for the whole stretch. */
  readonly isCopied: boolean;
}

/** Plain words and the way back from each of their characters to its place in the source. */
export interface PlainText {
  readonly text: string;
  /** Where in the words of the block they begin. */
  readonly from: number;
  /** Where the words of the whole block come from, in order and without gaps. */
  readonly runs: readonly Run[];
  /** How far the words have moved in the source since `runs` was written; to be added to its places. */
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
  #length = 0;
  #runs: Run[] = [];

  /** Offsets given to the builder are those of `source`; what it takes down are those that `toSource` makes of them. */
  constructor(source: string, toSource: (offset: number) => number) {
    this.#source = source;
    this.#toSource = toSource;
  }

  /** How many characters have been collected. */
  get length(): number {
    return this.#length;
  }

  /** Appends the source from `start` to `end` as it reads: white space folded, marks straightened. */
  copy(start: number, end: number): void {
    let from = start;
    for (let offset = start; offset < end; offset += 1) {
      const code = this.#source.charCodeAt(offset);
      const isSingleBlank = code === 32 && offset > from && this.#source.charCodeAt(offset - 1) !== 32;
      if ((code > 32 && code < 127) || isSingleBlank) {
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
    this.#addRun(start, end, true);
    this.#length += end - start;
  }

  /** Appends `text`, which stands for the stretch `span` of the source. */
  write(text: string, span: Span): void {
    for (const character of text.split("")) {
      if (character !== " " || this.#last !== " ") {
        this.#pieces.push(character);
        this.#last = character;
        this.#addRun(span.start, span.end, false);
        this.#length += 1;
      }
    }
  }

  /** What is appended next comes from the source from `from` to `to`. */
  #addRun(from: number, to: number, isCopied: boolean): void {
    const [start, end] = [this.#toSource(from), this.#toSource(to)];
    const last = this.#runs.at(-1);
    const isOneForOne = isCopied || end - start === 1;
    if (
      last?.isCopied === true &&
      isOneForOne &&
      last.end === start &&
      last.end - last.start === this.#length - last.at
    ) {
      this.#runs[this.#runs.length - 1] = { ...last, end };
    } else {
      this.#runs.push({ at: this.#length, start, end, isCopied: isOneForOne });
    }
  }

  /** Appends one neutral character for the stretch `span` of the source, which is no prose. */
  writeBlank(span: Span): void {
    this.write(blank, span);
  }

  /** What has been collected; the builder is then empty again. */
  take(): PlainText {
    const text = detached(this.#pieces.join(""));
    const taken = { text, from: 0, runs: this.#runs, moved: 0 };
    this.#pieces = [];
    this.#last = "";
    this.#length = 0;
    this.#runs = [];
    return taken;
  }
}

/** The stretch of `plain` from `start` to `end`, offsets into its text. */
export function slicePlainText(plain: PlainText, start: number, end: number): PlainText {
  return start === 0 && end === plain.text.length
    ? plain
    : { ...plain, text: plain.text.slice(start, end), from: plain.from + start };
}

/** The place in the source of the characters from `start` to `end`; empty at `fallback` where there are none. */
export function sourceSpan(plain: PlainText, start: number, end: number, fallback = 0): Span {
  const last = plain.text.length - 1;
  const first = placeOf(plain, Math.min(Math.max(start, 0), last));
  const final = placeOf(plain, Math.min(Math.max(end - 1, start, 0), last));
  return first === undefined || final === undefined
    ? { start: fallback, end: fallback }
    : { start: first.start + plain.moved, end: Math.max(first.start, final.end) + plain.moved };
}

/** The place of one character, by its offset into the text. Undefined where there is none. */
function placeOf({ from, runs }: PlainText, offset: number): Span | undefined {
  const at = from + offset;
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.at ?? Infinity) <= at) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  const run = offset < 0 ? undefined : runs[low];
  if (run === undefined || !run.isCopied) {
    return run;
  }
  const start = run.start + at - run.at;
  return { start, end: start + 1 };
}
