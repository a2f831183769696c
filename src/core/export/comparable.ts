import { joinRuns } from "./join-runs.ts";
import type { Run } from "./letter.ts";
import type { Line } from "./lines.ts";

/**
 * Lines in the one of several ways to write the same that a draft and a Word file have in common: a blank is not bold,
 * an address that Markdown takes for a link by itself is none, a head is bold anyhow, what shows where a word may be cut
 * is not read, and an empty line is no line.
 */
export function comparable(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line): readonly Line[] => {
    const isHead = line.kind === "row" ? line.isHead : line.level > 0;
    const cells = line.cells.map((runs) => oneWay(isHead ? runs.map((run) => ({ ...run, bold: false })) : runs));
    if (line.kind === "rule" || cells.every((runs) => runs.length === 0)) {
      return [];
    }
    return [line.kind === "row" ? { ...line, cells } : { ...line, cells: [cells[0] ?? []] }];
  });
}

function oneWay(runs: readonly Run[]): readonly Run[] {
  const plain = runs.map((run) => ({ ...run, text: withPlainSigns(run.text) })).filter(({ text }) => text !== "");
  return joinRuns(withPlainEnds(joinRuns(joinRuns(plain.map(withoutOwnTarget)).flatMap(withPlainBlanks))));
}

/** A sign at an end of words in bold is not bold where a letter stands right beside it: Markdown cannot say that. */
function withPlainEnds(runs: readonly Run[]): readonly Run[] {
  return runs.flatMap((run, at) => {
    const [before, behind] = [runs[at - 1]?.text ?? "", runs[at + 1]?.text ?? ""];
    if (run.code || run.note !== undefined || !(run.bold || run.italic || run.struck)) {
      return [run];
    }
    const signs = run.text.split(/(?=[\p{L}\p{N}\s])|(?<=[\p{L}\p{N}\s])/u);
    const begin = /[\p{L}\p{N}]$/u.test(before) ? signsIn(signs[0]) : 0;
    const end = /^[\p{L}\p{N}]/u.test(behind) && (begin === 0 || signs.length > 1) ? signsIn(signs.at(-1)) : 0;
    const plain = { ...run, bold: false, italic: false, struck: false };
    return [
      { ...plain, text: run.text.slice(0, begin) },
      { ...run, text: run.text.slice(begin, run.text.length - end) },
      { ...plain, text: run.text.slice(run.text.length - end) },
    ].filter(({ text }) => text !== "");
  });
}

/** Without what shows where a word may be cut. */
function withPlainSigns(text: string): string {
  return text.replace(/[\u00AD\u200B\u2060\uFEFF]/g, "");
}

/** `https://a.example` that leads there, with a stroke at its end or none, `help@a.example` that writes there. */
function withoutOwnTarget(run: Run): Run {
  const { text, target } = run;
  if (target === undefined) {
    return run;
  }
  const address = plainAddress(target);
  const isOwn = [text, `http://${text}`, `mailto:${text}`].some((own) => plainAddress(own) === address);
  return { ...run, target: isOwn ? undefined : target };
}

/** Without the stroke that programs put behind an address that has no path. */
export function plainAddress(address: string): string {
  return address.replace(/^(https?:\/\/[^/?#]+)\/$/, "$1");
}

/** How long a piece is that has no letter, figure or blank. */
function signsIn(piece = ""): number {
  return /[\p{L}\p{N}\s]/u.test(piece) ? 0 : piece.length;
}

function withPlainBlanks(run: Run): readonly Run[] {
  const words = run.text.trim();
  const begin = run.text.length - run.text.trimStart().length;
  const [before, after] = [run.text.slice(0, begin), run.text.slice(begin + words.length)];
  if (run.code || run.note !== undefined || words === run.text) {
    return [run];
  }
  const plain = { ...run, bold: false, italic: false, struck: false };
  return [
    { ...plain, text: before },
    { ...run, text: words },
    { ...plain, text: after },
  ].filter(({ text }) => text !== "");
}
