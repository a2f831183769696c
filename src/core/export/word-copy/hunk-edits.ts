import { lineEndOf, type TextEdit } from "../../text/edit.ts";
import type { Line } from "../lines.ts";
import { lineEnd, lineStart, prefixOf } from "./line-ends.ts";
import { isTight, markdownLines, type Beside } from "./markdown-lines.ts";
import { commentPattern, mergeWords } from "./merge-words.ts";

/** Lines of the draft that are gone, those that come in their place, and what the draft has on either side. */
export interface Hunk {
  readonly gone: readonly Line[];
  readonly come: readonly Line[];
  readonly above: readonly Line[];
  readonly below: Line | undefined;
}

/** Ways to put the new lines in the place of the old ones; none where the draft does not say where that is. */
export function hunkEdits(text: string, hunk: Hunk): readonly (readonly TextEdit[])[] {
  const place = placeOf(text, hunk);
  if (place === undefined) {
    return aboveList(text, hunk);
  }
  const [above, newline] = [besideOf(text, hunk.above), lineEndOf(text)];
  const own = text.slice(place.start, place.end);
  const comments = own.match(commentPattern) ?? [];
  const [gone, come] = [hunk.gone, hunk.come].map((lines) => markdownLines(lines, above, newline)) as [string, string];
  const moved = [come, ...comments].filter((piece) => piece !== "").join(newline + newline);
  // A comment stays beside its words where these are there still.
  const contents = gone === "" || come === "" || comments.length === 0 ? [moved] : [mergeWords(gone, own, come), moved];
  return [
    ...aboveList(text, hunk),
    ...contents.flatMap((content) => [false, true].map((isApart) => [editAt(text, hunk, place, isApart, content)])),
  ];
}

/** What becomes the first items of a list stands right above the one that is the first now. */
function aboveList(text: string, { gone, come, above, below }: Hunk): readonly (readonly TextEdit[])[] {
  const [first, last, before, next] = [come[0], come.at(-1), above.at(-1), below?.spans?.[0]?.start];
  const isFirst =
    gone.length === 0 &&
    first !== undefined &&
    last !== undefined &&
    below !== undefined &&
    isTight(last, below) &&
    (before === undefined || !isTight(before, first));
  if (!isFirst || next === undefined) {
    return [];
  }
  const newline = lineEndOf(text);
  const start = lineStart(text, next);
  return [
    [{ span: { start, end: start }, newText: `${markdownLines(come, besideOf(text, above), newline)}${newline}` }],
  ];
}

function besideOf(text: string, above: readonly Line[]): readonly Beside[] {
  return above.map((line) => ({ line, prefix: prefixOf(text, line) }));
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Whole lines of the source: those that are gone, else the empty place behind what stands above. */
function placeOf(text: string, { gone, above, below }: Hunk): Place | undefined {
  const [first, last] = [gone[0], gone.at(-1)];
  if (first !== undefined && last !== undefined) {
    const [start, end] = [first.spans?.[0]?.start, endOf(text, last)];
    return start === undefined || end === undefined ? undefined : { start: lineStart(text, start), end };
  }
  const before = above.at(-1);
  const behind = before && endOf(text, before);
  if (behind !== undefined) {
    return { start: behind, end: behind };
  }
  const next = below?.spans?.[0]?.start;
  const at = next === undefined ? text.length : lineStart(text, next);
  return before === undefined ? { start: at, end: at } : undefined;
}

function endOf(text: string, line: Line): number | undefined {
  const end = line.spans?.at(-1)?.end;
  if (end === undefined) {
    return undefined;
  }
  const ofLine = lineEnd(text, end);
  // Below the head of a table stands the line that says which side its columns keep to.
  return line.kind === "row" && line.isHead ? lineEnd(text, Math.min(ofLine + 2, text.length)) : ofLine;
}

function editAt(
  text: string,
  { gone, come, above, below }: Hunk,
  { start, end }: Place,
  isApart: boolean,
  content: string,
): TextEdit {
  const newline = lineEndOf(text);
  const [first, last, before] = [come[0], come.at(-1), above.at(-1)];
  const isAtLineStart = start === 0 || text.charAt(start - 1) === "\n";
  if (content === "") {
    return { span: { start, end: behindGap(text, start, end) }, newText: "" };
  }
  const joins = (one: Line | undefined, other: Line | undefined): boolean =>
    !isApart && one !== undefined && other !== undefined && isTight(one, other);
  const hasGap = hasGapAbove(text, start);
  const hasGapBelow = text.slice(end).split("\n", 2)[1]?.trim() === "" || end === text.length;
  const isTightAbove = joins(before, first);
  const lead =
    gone.length > 0 || (isAtLineStart && before === undefined)
      ? isTightAbove || hasGap
        ? ""
        : newline
      : isTightAbove
        ? newline
        : newline + newline;
  const isAboveAll = gone.length === 0 && before === undefined;
  const tail = isAboveAll ? newline + newline : joins(last, below) || hasGapBelow ? "" : newline;
  return { span: { start, end }, newText: `${lead}${content}${tail}` };
}

/** Where what goes with lines that are taken out ends: the end of the last one, and one of two gaps. */
function behindGap(text: string, start: number, end: number): number {
  const below = text.slice(end, end + 400).split("\n");
  const lines = hasGapAbove(text, start) && below[1]?.trim() === "" && below.length > 2 ? 2 : 1;
  return Math.min(end + below.slice(0, lines).join("\n").length + 1, text.length);
}

/** Whether the line above the one that begins at `start` is empty. */
function hasGapAbove(text: string, start: number): boolean {
  return start === 0 || text.slice(0, start).split("\n").at(-2)?.trim() === "";
}
