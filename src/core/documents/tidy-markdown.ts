/** Begins a block of its own: a heading, item, row, quote or numbered item. */
const blockLinePattern = /^(?:#{1,6} |[-*] |\||> |\d+\. )/;

/** A hard line break that a template asks for: one backslash at the end. */
const hardBreakPattern = /(?<!\\)(?:\\\\)*\\$/;

/** "1\\. ": what must not begin a numbered item, and can't within a line. */
const numberedEscapePattern = /(?<=\d)\\(?=[.)](?:\s|$))/g;

/** What may stand before the words of a block, and the number that they begin with: "- ", "> ", "25\\". */
const blockHeadPattern = /^(?:[-*>] |\d{1,9}\. )*(?:\d{1,9}\\)?/;

/** `line` without the escapes that only its beginning needs: a value is escaped wherever a template puts it. */
export function withoutNeedlessEscapes(line: string): string {
  const head = blockHeadPattern.exec(line)?.[0].length ?? 0;
  return line.slice(0, head) + line.slice(head).replace(numberedEscapePattern, "");
}

/**
 * `markdown` with each paragraph on one line, however its template broke it up; one space between sentences,
 * one empty line between blocks, none at the start, a newline at the end.
 */
export function tidyMarkdown(markdown: string): string {
  const lines: string[] = [];
  for (const raw of markdown.split("\n")) {
    const line = raw.trim().replace(/ {2,}/g, " ");
    const last = lines.at(-1);
    if (line === "" ? last === undefined || last === "" : joins(last, line)) {
      if (line !== "") {
        lines[lines.length - 1] = `${last ?? ""} ${line}`;
      }
    } else {
      lines.push(line);
    }
  }
  return `${lines.map(withoutNeedlessEscapes).join("\n").trimEnd()}\n`;
}

/** Whether `line` goes on with the paragraph or item that `last` belongs to. */
function joins(last: string | undefined, line: string): boolean {
  return (
    last !== undefined &&
    last !== "" &&
    !blockLinePattern.test(line) &&
    !last.startsWith("#") &&
    !last.startsWith("|") &&
    !hardBreakPattern.test(last)
  );
}
