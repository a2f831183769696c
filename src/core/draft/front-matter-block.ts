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
  /** What stands above it and is not only empty; it belongs to nothing. */
  readonly above: Span | undefined;
  /** False where the closing `---` is missing and the lines up to the first empty one were taken. */
  readonly isClosed: boolean;
}

/** `---` as the first line that is not empty, behind a byte order mark or not. */
const openingPattern = /^\uFEFF?(?:[ \t]{0,80}(?:\r\n|\r|\n)){0,20}---[ \t]*(?:\r\n|\r|\n|$)/;

/** The same below a stray line or two, which somebody typed or pasted above: only where it says of which kind the draft is. */
const strayPattern =
  /^\uFEFF?(?:(?!---)[^\r\n]{0,300}(?:\r\n|\r|\n)){1,4}---[ \t]*(?:\r\n|\r|\n)(?=(?:[\w-]{1,40}:[^\r\n]{0,300}(?:\r\n|\r|\n)){0,6}?kind:[ \t]*\S)/;

/** `---` or `...` on a line of its own, with its line end. */
const closingPattern = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|(?![\s\S]))/gm;

/** A line that names something: `kind: disclosure`. */
const namePattern = /^[\w-]+:(?:[ \t]|$)/m;

/** An empty line. */
const emptyLinePattern = /(?:^|\n|\r(?!\n))[ \t]*(?:\r\n|\r|\n)/;

/** The front matter of `text`, or undefined where it has none (a draft may well begin with a line across). */
export function findFrontMatterBlock(text: string): FrontMatterBlock | undefined {
  const stray = strayPattern.exec(text);
  const opening = openingPattern.exec(text)?.[0] ?? stray?.[0];
  if (opening === undefined) {
    return undefined;
  }
  const above = strayIn(text.slice(0, opening.indexOf("---")));
  const start = opening.indexOf("---");
  const firstLine = { start, end: start + 3 };
  const yamlStart = opening.length;
  closingPattern.lastIndex = yamlStart;
  const closing = closingPattern.exec(text);
  const isClosed = closing !== null;
  const yamlEnd = closing?.index ?? endOfLeadingLines(text, yamlStart);
  const yaml = text.slice(yamlStart, yamlEnd).replace(/\r(?!\n)/g, "\n");
  const end = closing === null ? yamlEnd : closing.index + closing[0].length;
  const isFrontMatter =
    (namePattern.test(yaml) && (isClosed || above === undefined)) || (isClosed && yaml.trim() === "");
  return isFrontMatter ? { span: { start, end }, firstLine, yaml, yamlStart, above, isClosed } : undefined;
}

/** The words in what stands above, without what is empty around them. */
function strayIn(text: string): Span | undefined {
  const words = text.replace(/^\uFEFF/, "").trim();
  const start = text.indexOf(words);
  return words === "" ? undefined : { start, end: start + words.length };
}

function endOfLeadingLines(text: string, start: number): number {
  const rest = text.slice(start);
  const empty = emptyLinePattern.exec(rest);
  return empty === null ? text.length : start + empty.index;
}
