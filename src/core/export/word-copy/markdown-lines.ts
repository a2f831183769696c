import type { Line, RowLine, TextLine } from "../lines.ts";
import { markdownLine, markdownWords } from "./markdown-words.ts";

/** What stands before the words of a line of the draft: "  - ", "> 1. ". */
export interface Beside {
  readonly line: Line;
  readonly prefix: string;
}

const markPattern = /^([\s>]*)([-*+]|(\d{1,9})([.)]))(\s+)(?:\[[ x]\]\s+)?$/i;

/** Lines as Markdown, to stand behind those of `above` in the draft. Lists go on as they are written there. */
export function markdownLines(lines: readonly Line[], above: readonly Beside[], lineEnd: string): string {
  const known = [...above];
  const written: string[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const prefix = prefixOf(line, known);
    if (before !== undefined) {
      written.push(isTight(before, line) ? lineEnd : `${lineEnd}${lineEnd}`);
    }
    written.push(line.kind === "row" ? rowOf(line, before, prefix, lineEnd) : textOf(line, prefix, lineEnd));
    known.push({ line, prefix });
  });
  return written.join("");
}

/** Whether no empty line stands between two: items of lists, and rows of a table. */
export function isTight(above: Line, below: Line): boolean {
  if (above.kind === "row" || below.kind === "row") {
    return above.kind === "row" && below.kind === "row" && above.cells.length === below.cells.length && !below.isHead;
  }
  const isSameSort = (above.mark?.list === undefined) === (below.mark?.list === undefined);
  return (
    above.mark !== undefined && below.mark !== undefined && (isSameSort || above.depth.lists !== below.depth.lists)
  );
}

function rowOf({ isHead, cells }: RowLine, before: Line | undefined, prefix: string, lineEnd: string): string {
  const row = `${prefix}| ${cells.map((runs) => markdownWords(runs, "<br>").replaceAll("|", "\\|")).join(" | ")} |`;
  return isHead && before?.kind !== "row" ? `${row}${lineEnd}${prefix}|${" --- |".repeat(cells.length)}` : row;
}

function textOf(line: TextLine, prefix: string, lineEnd: string): string {
  const under = prefix.replace(markPattern, (_, start: string, mark: string, _number, _dot, gap: string) => {
    return `${start}${" ".repeat(mark.length + gap.length)}`;
  });
  const [runs] = line.cells;
  if (line.kind === "code") {
    const code = runs.map(({ text }) => text).join("");
    return [prefix + "```", ...code.split("\n").map((each) => under + each), `${under}\`\`\``].join(lineEnd);
  }
  if (line.level > 0) {
    return `${prefix}${"#".repeat(line.level)} ${markdownWords(runs, " ")}`;
  }
  return `${prefix}${markdownLine(runs, `\\${lineEnd}${under}`)}`;
}

function prefixOf(line: Line, known: readonly Beside[]): string {
  const { lists, quotes } = line.depth;
  const mark = line.kind === "row" ? undefined : line.mark;
  const quote = "> ".repeat(quotes);
  if (lists === 0) {
    return quote;
  }
  // The list that it stands in goes back as far as there are lines in one.
  const from = known.findLastIndex((other) => other.line.depth.lists === 0) + 1;
  const near = known.slice(from).filter((other) => markPattern.test(other.prefix));
  const sibling = near.findLast((other) => other.line.depth.lists === lists);
  const parent = near.findLast((other) => other.line.depth.lists === lists - 1);
  const [, siblingStart, , siblingNumber, siblingDot] = markPattern.exec(sibling?.prefix ?? "") ?? [];
  const [, parentStart = quote, parentMark = "", , , parentGap = ""] = markPattern.exec(parent?.prefix ?? "") ?? [];
  const start = siblingStart ?? `${parentStart}${" ".repeat(parentMark.length + parentGap.length)}`;
  if (mark === undefined) {
    const [, , siblingMark = "", , , siblingGap = ""] = markPattern.exec(sibling?.prefix ?? "") ?? [];
    return `${start}${" ".repeat(siblingMark.length + siblingGap.length)}`;
  }
  const box = mark.checked === undefined ? "" : mark.checked ? "[x] " : "[ ] ";
  if (mark.list === undefined) {
    const [, , bullet = "-"] = siblingNumber === undefined ? (markPattern.exec(sibling?.prefix ?? "") ?? []) : [];
    return `${start}${bullet} ${box}`;
  }
  const number = siblingNumber === undefined ? mark.start : Number(siblingNumber) + 1;
  return `${start}${number}${siblingDot ?? "."} ${box}`;
}
