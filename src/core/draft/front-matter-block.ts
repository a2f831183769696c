import type { Span } from "../text/span.ts";

/** Where the front matter stands in the text. */
export interface FrontMatterBlock {
  /** From the first `---` to the end of the closing line, its line end included. */
  readonly span: Span;
  /** The opening `---`. */
  readonly firstLine: Span;
  /** What stands between the two `---`, with lone carriage returns as newlines. */
  readonly yaml: string;
  readonly yamlStart: number;
  /** False where the closing `---` is missing and the lines up to the first empty one were taken. */
  readonly isClosed: boolean;
}

/** `---` as the first line, behind a byte order mark or not. */
const openingPattern = /^\uFEFF?---[ \t]*(?:\r\n|\r|\n|$)/;

/** `---` or `...` on a line of its own, with its line end. */
const closingPattern = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|(?![\s\S]))/gm;

/** A line that names something: `kind: disclosure`. */
const namePattern = /^[\w-]+:(?:[ \t]|$)/m;

/** An empty line. */
const emptyLinePattern = /(?:^|\n|\r(?!\n))[ \t]*(?:\r\n|\r|\n)/;

/** The front matter of `text`, or undefined where it has none (a draft may well begin with a line across). */
export function findFrontMatterBlock(text: string): FrontMatterBlock | undefined {
  const opening = openingPattern.exec(text)?.[0];
  if (opening === undefined) {
    return undefined;
  }
  const start = opening.startsWith("\uFEFF") ? 1 : 0;
  const firstLine = { start, end: start + 3 };
  const yamlStart = opening.length;
  closingPattern.lastIndex = yamlStart;
  const closing = closingPattern.exec(text);
  const isClosed = closing !== null;
  const yamlEnd = closing?.index ?? endOfLeadingLines(text, yamlStart);
  const yaml = text.slice(yamlStart, yamlEnd).replace(/\r(?!\n)/g, "\n");
  const end = closing === null ? yamlEnd : closing.index + closing[0].length;
  const isFrontMatter = namePattern.test(yaml) || (isClosed && yaml.trim() === "");
  return isFrontMatter ? { span: { start, end }, firstLine, yaml, yamlStart, isClosed } : undefined;
}

function endOfLeadingLines(text: string, start: number): number {
  const rest = text.slice(start);
  const empty = emptyLinePattern.exec(rest);
  return empty === null ? text.length : start + empty.index;
}
