import { spansOverlap, type Span } from "../text/span.ts";
import { blank } from "../wording/prose.ts";
import type { Draft } from "./draft.ts";
import { parseDraft } from "./parse-draft.ts";
import { PlainTextBuilder } from "./plain-text.ts";

/** Everything a draft says as one line of plain words, and where in it each passage begins. */
interface Line {
  readonly text: string;
  readonly starts: readonly number[];
}

const lines = new WeakMap<Draft, Line>();

/** A passage of several sentences that is longer than this, in characters, is none to quote: the best of them will do. */
export const longestQuote = 500;

/** A passage that somebody pointed at. */
export interface Quote {
  /** Its words as they read: no markup, one line, straight marks. */
  readonly text: string;
  /** The whole sentences, in the source. */
  readonly span: Span;
  readonly isOneSentence: boolean;
}

/**
 * The sentences that `selection` touches; where it is empty, the one that it stands in. Undefined where there is none:
 * in code, a quotation, a comment, the lines at the top.
 */
export function quoteAt(draft: Draft, selection: Span): Quote | undefined {
  const isEmpty = selection.start === selection.end;
  const touched = draft.passages.flatMap(({ span }, index) =>
    (isEmpty ? span.start <= selection.start && selection.start <= span.end : spansOverlap(span, selection))
      ? [index]
      : [],
  );
  const [first] = touched;
  const last = isEmpty ? first : touched.at(-1);
  return first === undefined || last === undefined ? undefined : quoteOf(draft, first, last);
}

/** The sentences from passage `first` to `last`, both included. */
export function quoteOf(draft: Draft, first: number, last: number): Quote {
  const { text, starts } = lineOf(draft);
  return {
    text: text.slice(starts[first], starts[last + 1] ?? text.length).trim(),
    span: sentences(draft, first, last),
    isOneSentence: first === last,
  };
}

/**
 * Where a draft says the words of `quote`: the whole sentences, or undefined where it does not, or not any more. Line
 * ends, markup and the form of quotation marks make no difference, in the draft or in the quote.
 */
export function findQuote(draft: Draft, quote: string): Span | undefined {
  return findWords(draft, asOneLine(quote)) ?? findWords(draft, lineOf(parseDraft(quote)).text);
}

function findWords(draft: Draft, words: string): Span | undefined {
  if (!wordPattern.test(words)) {
    return undefined;
  }
  const { text, starts } = lineOf(draft);
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (!cutsWord(text, start) && !cutsWord(text, end)) {
      return sentences(draft, passageAt(starts, start), passageAt(starts, end - 1));
    }
  }
  return undefined;
}

/** A letter or a digit. */
const wordPattern = /[\p{L}\p{N}]/u;

function cutsWord(text: string, offset: number): boolean {
  return wordPattern.test(text.charAt(offset - 1)) && wordPattern.test(text.charAt(offset));
}

function passageAt(starts: readonly number[], offset: number): number {
  return Math.max(
    starts.findLastIndex((start) => start <= offset),
    0,
  );
}

function sentences({ passages }: Draft, first: number, last: number): Span {
  return { start: passages[first]?.span.start ?? 0, end: passages[last]?.span.end ?? 0 };
}

function lineOf(draft: Draft): Line {
  const known = lines.get(draft);
  if (known !== undefined) {
    return known;
  }
  const starts: number[] = [];
  let text = "";
  for (const index of draft.passages.keys()) {
    text += text === "" ? "" : " ";
    starts.push(text.length);
    text += readable(draft, index);
  }
  const line = { text, starts };
  lines.set(draft, line);
  return line;
}

/** A passage's words, with what was blanked out in them as the source has it. */
function readable(draft: Draft, passage: number): string {
  const { text = "" } = draft.passages[passage] ?? {};
  return text.replaceAll(blank, (_, start: number) => {
    const span = draft.spanOf({ passage, start, end: start + 1 });
    return asOneLine(draft.text.slice(span.start, span.end));
  });
}

function asOneLine(text: string): string {
  const builder = new PlainTextBuilder(text, (offset) => offset);
  builder.copy(0, text.length);
  return builder.take().text.trim();
}
