import { linkedParts, type Run } from "../letter.ts";

/** What Markdown would take for more than a sign, wherever it stands. */
const signPattern = /[\\`*[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~(?=~)|<(?=[a-z/!?])|&(?=#?\w+;)/giu;

/** What makes a paragraph something else where it begins a line: "# ", "- ", "1. ", "> ", "---". */
const beginningPattern = /^(?:(#{1,6}|[-+])(?=\s|$)|(\d{1,9})([.)])(?=\s|$)|(>|={2,}|-{2,}|\|))/;

/**
 * Some words in Markdown.
 *
 * @param lineEnd what a wanted end of line is written as
 */
export function markdownWords(runs: readonly Run[], lineEnd: string): string {
  const words = linkedParts(runs)
    .map(({ target, runs: parts }) => {
      const inner = parts.map((run) => markdownRun(run, lineEnd)).join("");
      return target === undefined ? inner : `[${inner}](${target.replace(/[()]/g, encodeURIComponent)})`;
    })
    .join("");
  return words;
}

/** The same as what begins a line. */
export function markdownLine(runs: readonly Run[], lineEnd: string): string {
  return markdownWords(runs, lineEnd).replace(
    beginningPattern,
    (_, sign?: string, number?: string, dot?: string, other?: string) =>
      number === undefined ? `\\${sign ?? other ?? ""}` : `${number}\\${dot ?? ""}`,
  );
}

function markdownRun({ text, bold, italic, struck, code, note }: Run, lineEnd: string): string {
  if (note !== undefined) {
    return `[^${note}]`;
  }
  if (code) {
    const fence = text.includes("`") ? "``" : "`";
    return text.startsWith("`") || text.endsWith("`") ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
  }
  const marks = `${struck ? "~~" : ""}${bold ? "**" : ""}${italic ? "*" : ""}`;
  const words = text.replace(signPattern, "\\$&").replaceAll("\n", lineEnd);
  return `${marks}${words}${marks.split("").reverse().join("")}`;
}
