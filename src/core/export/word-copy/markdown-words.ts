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
  return linkedParts(runs)
    .map(({ target, runs: parts }) => {
      const inner = markedWords(parts, lineEnd);
      return target === undefined ? inner : `[${inner}](${target.replace(/[()]/g, encodeURIComponent)})`;
    })
    .join("");
}

/** The same as what begins a line. */
export function markdownLine(runs: readonly Run[], lineEnd: string): string {
  return markdownWords(runs, lineEnd).replace(
    beginningPattern,
    (_, sign?: string, number?: string, dot?: string, other?: string) =>
      number === undefined ? `\\${sign ?? other ?? ""}` : `${number}\\${dot ?? ""}`,
  );
}

/** What is put around words that look in a way. */
const marks = { struck: "~~", bold: "**", italic: "*" } as const;
type Marked = keyof typeof marks;

/** Runs one after the other: a look that goes on is marked once, around those that begin and end within it. */
function markedWords(runs: readonly Run[], lineEnd: string): string {
  let open: readonly Marked[] = [];
  let words = "";
  const change = (wanted: readonly Marked[]): void => {
    const kept = open.findIndex((look) => !wanted.includes(look));
    const stay = kept < 0 ? open : open.slice(0, kept);
    const fresh = wanted.filter((look) => !stay.includes(look));
    words += [...open.slice(stay.length).toReversed(), ...fresh].map((look) => marks[look]).join("");
    open = [...stay, ...fresh];
  };
  runs.forEach((run, at) => {
    const lengthOf = (look: Marked): number => {
      const end = runs.findIndex((other, index) => index > at && !other[look]);
      return end < 0 ? runs.length : end;
    };
    const looks = (["struck", "bold", "italic"] as const).filter((look) => run[look]);
    change(looks.toSorted((one, other) => lengthOf(other) - lengthOf(one)));
    words += markdownRun(run, lineEnd);
  });
  change([]);
  return words;
}

function markdownRun({ text, code, note }: Run, lineEnd: string): string {
  if (note !== undefined) {
    return `[^${note}]`;
  }
  if (code) {
    const fence = text.includes("`") ? "``" : "`";
    return text.startsWith("`") || text.endsWith("`") ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
  }
  return text.replace(signPattern, "\\$&").replaceAll("\n", lineEnd);
}
