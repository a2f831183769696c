import { findFrontMatterBlock } from "../../draft/front-matter-block.ts";
import { splitSentences } from "../../draft/sentences.ts";
import type { Span } from "../../text/span.ts";
import { findDraftedMark } from "./drafted-mark.ts";

/** In what sort of block a unit stands; `other` for code and comments. */
export type UnitKind = "heading" | "paragraph" | "item" | "row" | "other";

/** The least that is told apart of a document: a sentence, a heading, a row, or a stretch of code. */
export interface Unit extends Span {
  /** As it stands in the source, with what begins its block ("- ", "## "). */
  readonly text: string;
  readonly kind: UnitKind;
  /** Whether it begins a block: a paragraph, an item, a heading, a row. */
  readonly opensBlock: boolean;
  /** What begins its block: "- ", "## ", "| "; "" for a paragraph. */
  readonly marker: string;
  /** The white space before it. */
  readonly lead: string;
}

/** "- ", "12. ", "> ", "## ", "| ", with the blanks before it: what begins a block of its own on one line. */
const markerPattern =
  /^[ \t]*(?:(?<heading>#{1,6}[ \t]+)|(?<item>(?:[-*+]|\d{1,9}[.)])[ \t]+)|(?<row>\|[ \t]*)|>[ \t]?)/;

/** "```" or "~~~" begins a stretch of code. */
const fencePattern = /^[ \t]{0,3}(?<fence>`{3,}|~{3,})/;

/** A line that ends with one backslash goes on in the next line. */
const hardBreakPattern = /(?:\\| {2})$/;

interface Line extends Span {
  readonly text: string;
}

/** What a draft says, in order, without the lines at its top and our mark. Never throws, whatever the text. */
export function splitUnits(text: string): readonly Unit[] {
  const bodyStart = findFrontMatterBlock(text)?.span.end ?? 0;
  const mark = findDraftedMark(text)?.span;
  const places: Omit<Unit, "text" | "lead">[] = [];
  for (const block of blocksOf(linesOf(text, bodyStart, mark))) {
    places.push(...unitsOf(block));
  }
  return places.map((place, index) => ({
    ...place,
    text: text.slice(place.start, place.end),
    lead: text.slice(places[index - 1]?.end ?? bodyStart, place.start),
  }));
}

function linesOf(text: string, start: number, mark: Span | undefined): readonly Line[] {
  const lines: Line[] = [];
  for (let from = start; from < text.length;) {
    const found = text.slice(from).search(/\r\n|\r|\n/);
    const end = found < 0 ? text.length : from + found;
    const isMark = mark !== undefined && from < mark.end && end > mark.start;
    lines.push({ start: from, end, text: isMark ? "" : text.slice(from, end) });
    from = end + (text.startsWith("\r\n", end) ? 2 : 1);
  }
  return lines;
}

/** Lines that belong together: one line that is a block by itself, a paragraph, or a stretch of code. */
function blocksOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  let open: Line[] | undefined;
  let fence: string | undefined;
  for (const line of lines) {
    const mark = fencePattern.exec(line.text)?.groups?.["fence"];
    if (fence !== undefined) {
      open?.push(line);
      fence = mark?.startsWith(fence) === true ? undefined : fence;
      open = fence === undefined ? undefined : open;
    } else if (line.text.trim() === "") {
      open = undefined;
    } else if (open === undefined || mark !== undefined || markerPattern.test(line.text)) {
      open = [line];
      blocks.push(open);
      fence = mark;
      open = isWhole(line.text) ? undefined : open;
    } else {
      open.push(line);
    }
  }
  return blocks;
}

/** A heading or a row ends with its line. */
function isWhole(line: string): boolean {
  const groups = markerPattern.exec(line)?.groups;
  return groups?.["heading"] !== undefined || groups?.["row"] !== undefined;
}

function unitsOf(block: readonly Line[]): readonly Omit<Unit, "text" | "lead">[] {
  const [first] = block;
  const last = block.at(-1);
  if (first === undefined || last === undefined) {
    return [];
  }
  const { kind, marker } = formOf(first.text);
  const start = first.start + first.text.length - first.text.trimStart().length;
  if (kind === "heading" || kind === "row" || kind === "other") {
    const end = last.end - (last.text.length - last.text.trimEnd().length);
    return [{ start, end, kind, marker, opensBlock: true }];
  }
  const sentences = stretchesOf(block, start + marker.length).flatMap(sentencesIn);
  return sentences.map((sentence, index) => ({
    start: index === 0 ? start : sentence.start,
    end: sentence.end,
    kind,
    marker,
    opensBlock: index === 0,
  }));
}

interface Stretch {
  readonly start: number;
  text: string;
  readonly isLine: boolean;
}

/**
 * The words of a block from `begin` on, with blanks in place of line ends: a sentence may go on in the next line. A line
 * that is broken off by hand, as those of a signature are, stands for itself.
 */
function stretchesOf(block: readonly Line[], begin: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  block.forEach((line, index) => {
    const isLine = [line, block[index - 1]].some((each) => each !== undefined && hardBreakPattern.test(each.text));
    const start = index === 0 ? begin : line.start;
    const text = line.text.slice(start - line.start);
    const last = stretches.at(-1);
    if (last === undefined || isLine || last.isLine) {
      stretches.push({ start, text, isLine });
    } else {
      last.text += " ".repeat(start - last.start - last.text.length) + text;
    }
  });
  return stretches;
}

function sentencesIn({ start, text, isLine }: Stretch): readonly Span[] {
  const found = isLine ? [] : splitSentences(text);
  return found.length === 0
    ? [{ start, end: start + text.trimEnd().length }]
    : found.map((sentence) => ({ start: start + sentence.start, end: start + sentence.end }));
}

function formOf(line: string): { readonly kind: UnitKind; readonly marker: string } {
  if (fencePattern.test(line) || line.trimStart().startsWith("<!--")) {
    return { kind: "other", marker: "" };
  }
  const match = markerPattern.exec(line);
  if (match === null) {
    return { kind: "paragraph", marker: "" };
  }
  const marker = match[0].trimStart();
  const { heading, item, row } = match.groups ?? {};
  const kind =
    heading !== undefined ? "heading" : row !== undefined ? "row" : item !== undefined ? "item" : "paragraph";
  return { kind, marker };
}
