import { lineEndOf, type TextEdit } from "../text/edit.ts";
import { spansOverlap, type Span } from "../text/span.ts";
import type { Draft } from "./draft.ts";

/** Lines that were each written as a paragraph, as Word gives them, with no empty line between: Markdown makes one of them all. */
export interface RunTogether {
  /** From the first line to the last. */
  readonly span: Span;
  readonly firstLine: Span;
  readonly lineCount: number;
  /** Puts empty lines between them, but not into a signature, and makes a list of what stands behind dots. */
  readonly edits: readonly TextEdit[];
}

interface Line extends Span {
  readonly text: string;
}

/** Fewer lines are an address or a verse. */
const fewestLines = 4;
/** A line that is shorter may be a heading, a greeting or a name; one that is longer ends where its paragraph does. */
const shortLine = 60;

/** What begins a heading, a quotation, a list, a table, code, a tag or a line across. */
const otherBlockPattern =
  /^(?: {4}|\t| {0,3}(?:[#>|<]|[-*+][ \t]|\d{1,9}[.)][ \t]|```|~~~|[-*_=]{3}|\[\^?[^\]]{1,80}\]:))/;

/** "·        Your name", "•⇥Your name": how a list comes out of Word. */
const dotPattern = /^[ \t]*[·•▪◦‣][ \t\u00A0]+/;

/** The end of one sentence and the beginning of the next: "… at once. We told …". */
const twoSentencesPattern = /(?<=\p{Ll}{3})[.!?…]["”’)]{0,2}[ \u00A0]{1,2}(?=["“„]?\p{Lu})/u;

/** "Sincerely,", "Yours sincerely", "Kind regards", "Mit freundlichen Grüßen" */
const closingPattern =
  /^(?:yours(?: \w{1,20})?|sincerely(?: yours)?|(?:with )?(?:(?:kind|best|warm|many) )?(?:regards|wishes|thanks)|respectfully(?: yours)?|signed|(?:mit )?(?:freundlich|herzlich|viel|best)en? gr(?:ü|ue)(?:ß|ss)en?|hochachtungsvoll)[,.:]?$/iu;

/** Each stretch of such lines in a draft, in order. */
export function findRunTogether({ text, ignored, frontMatter }: Draft): readonly RunTogether[] {
  const found: RunTogether[] = [];
  for (const lines of stretchesOf(text, frontMatter.span.end)) {
    const [first] = lines;
    const last = lines.at(-1);
    if (first === undefined || last === undefined || !areParagraphs(lines)) {
      continue;
    }
    const span = { start: first.start, end: last.end };
    if (!ignored.some((other) => spansOverlap(other, span) && other.end - other.start > span.end - span.start)) {
      found.push({ span, firstLine: first, lineCount: lines.length, edits: partEdits(lines, lineEndOf(text)) });
    }
  }
  return found;
}

/** More lines than this below "Sincerely," are no signature. */
const mostSigned = 12;

/** The line that closes a letter ("Sincerely,"), also one right below other lines; undefined where there is none. */
export function findClosingLine(text: string): Span | undefined {
  const lines = [...stretchesOf(text, 0)].flat().slice(-mostSigned);
  return lines.findLast((line) => closingPattern.test(line.text.trim()));
}

/** Lines without an empty one between that hold nothing but words. */
function* stretchesOf(text: string, from: number): Generator<readonly Line[]> {
  let lines: Line[] = [];
  let start = from;
  while (start < text.length) {
    const end = endOfLine(text, start);
    const line = { start, end, text: text.slice(start, end) };
    if (line.text.trim() === "" || otherBlockPattern.test(line.text)) {
      yield lines;
      lines = [];
    } else {
      lines.push(line);
    }
    start = end + (text.startsWith("\r\n", end) ? 2 : 1);
  }
  yield lines;
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  if (end < 0) {
    return text.length;
  }
  return text.charAt(end - 1) === "\r" && end > start ? end - 1 : end;
}

/** Whether every line ends as a paragraph does, and two at the least hold more than a sentence, as no line does that was wrapped. */
function areParagraphs(lines: readonly Line[]): boolean {
  return (
    lines.length >= fewestLines &&
    lines.filter(({ text }) => twoSentencesPattern.test(text)).length >= 2 &&
    lines.slice(1).every((below, index) => isParagraphEnd(lines[index]?.text ?? "", below.text))
  );
}

function isParagraphEnd(line: string, below: string): boolean {
  // Two blanks or a backslash: the end of the line is wanted, and kept.
  if (/(?: {2}|\\)$/.test(line)) {
    return false;
  }
  const words = line.trim();
  const isOpen = words.length >= shortLine && !/[.!?…:;)\]"”’]$/.test(words) && !dotPattern.test(line);
  const goesOn = /^\p{Ll}/u.test(below.trim()) && !/[,:.!?]$/.test(words);
  return !isOpen && !goesOn;
}

function partEdits(lines: readonly Line[], lineEnd: string): readonly TextEdit[] {
  const closing = lines.findIndex(({ text }) => closingPattern.test(text.trim()));
  const signature = closing < 0 ? lines.length : closing;
  return lines.flatMap((line, index) => {
    const above = lines[index - 1];
    const dot = dotPattern.exec(line.text)?.[0];
    const isClose = above === undefined || index > signature || (dot !== undefined && dotPattern.test(above.text));
    const newText = (isClose ? "" : lineEnd) + (dot === undefined ? "" : "- ");
    return newText === "" ? [] : [{ span: { start: line.start, end: line.start + (dot?.length ?? 0) }, newText }];
  });
}
