import { lineEndOf, type TextEdit } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";
import { plainWords, type Run } from "../letter.ts";
import type { Line } from "../lines.ts";
import { lineStart, wordsOfCell } from "./line-ends.ts";
import { markdownLine, markdownWords } from "./markdown-words.ts";
import { commentPattern, editsOfPieces, mergeWords } from "./merge-words.ts";

/** Ways to make a line of the draft say what it says now, the one that leaves most of it as it is first. */
export function wordsEdits(text: string, was: Line, now: Line): readonly (readonly TextEdit[])[] {
  const cells = was.cells.flatMap((runs, index): readonly CellEdits[] => {
    const [after = [], span] = [now.cells[index], was.spans?.[index]];
    return JSON.stringify(runs) === JSON.stringify(after) ? [] : [cellEdits(text, was, runs, after, span)];
  });
  return cells.includes(undefined) ? [] : [0, 1].map((way) => cells.flatMap((edits) => edits?.[way] ?? []));
}

type CellEdits = readonly [readonly TextEdit[], readonly TextEdit[]] | undefined;

function cellEdits(
  text: string,
  was: Line,
  before: readonly Run[],
  after: readonly Run[],
  place: Span | undefined,
): CellEdits {
  if (place === undefined) {
    return undefined;
  }
  const span = was.kind === "row" ? wordsOfCell(text, place) : place;
  const own = text.slice(span.start, span.end);
  const start = lineStart(text, span.start);
  const under = text.slice(start, span.start).replace(/[^>\s]/g, " ");
  const write = (runs: readonly Run[]): string => {
    if (was.kind === "row") {
      return markdownWords(runs, "<br>").replaceAll("|", "\\|");
    }
    const isWhole = was.level === 0 && was.kind === "text";
    const lineEnd = was.level > 0 ? " " : `\\${lineEndOf(text)}${under}`;
    return was.kind === "code"
      ? plainWords(runs).replaceAll("\n", `${lineEndOf(text)}${under}`)
      : isWhole
        ? markdownLine(runs, lineEnd)
        : markdownWords(runs, lineEnd);
  };
  const merged = mergeWords(write(before), own, write(after));
  const comments = own.match(commentPattern) ?? [];
  const head = /^#{1,6}[ \t]+/.exec(own)?.[0] ?? "";
  const whole = [`${head}${write(after)}`, ...comments].join(" ");
  return [editsOfPieces(span.start, own, merged), [{ span, newText: whole }]];
}
