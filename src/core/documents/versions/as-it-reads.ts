/** What begins a line that is a block of its own: "## ", "- ", "> ", "12. ". */
const blockMarkPattern = /^[ \t]*(?:(?:#{1,6}|[-*+>]|\d{1,9}[.)])[ \t]+)+/gm;

/** A row of a table. */
const rowPattern = /^[ \t]*\|[^\n]*/gm;
const cellEndPattern = /(?<!\\)\|/;

/** An escaped sign, a link with its words, an address between angle brackets, a mark of emphasis or code. */
const markupPattern =
  /\\([^\p{L}\p{N}\s])|\\(?=\n|$)|!?\[([^[\]]{0,300})\]\([^()\s]{0,500}\)|<([^<>\s]{1,300}[.@][^<>\s]{1,300})>|\*{1,3}(?=\S)|(?<=\S)\*{1,3}|(?<![\p{L}\p{N}])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}])|~~|`/gu;

/** `markdown` as readers see it, on one line: no signs of headings, lists, emphasis and tables, and no backslashes. */
export function asItReads(markdown: string): string {
  return markdown
    .replace(blockMarkPattern, "")
    .replace(rowPattern, wordsOfRow)
    .replace(markupPattern, (_, sign?: string, words?: string, address?: string) =>
      words === undefined ? (sign ?? address ?? "") : asItReads(words),
    )
    .replace(/\s+/g, " ")
    .trim();
}

/** "| 3 March | We closed it |" → "3 March, We closed it". */
function wordsOfRow(row: string): string {
  const cells = row.split(cellEndPattern).map((cell) => cell.trim());
  return cells.filter((cell) => /[\p{L}\p{N}]/u.test(cell)).join(", ");
}
