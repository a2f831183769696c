/** A blank that a line may end at. A no-break space is none. */
const blankPattern = / /;

/**
 * `text` in lines of at most `width` characters, broken at blanks; a longer word (an address) stays whole. The first
 * line begins with `first`, the others with `rest`. Newlines in the text end a line.
 */
export function wrapText(text: string, width: number, first: string, rest = " ".repeat(first.length)): string {
  const lines: string[] = [];
  for (const part of text.split("\n")) {
    let line = lines.length === 0 ? first : rest;
    let isEmpty = true;
    for (const word of part.split(blankPattern).filter((each) => each !== "")) {
      if (!isEmpty && lengthOf(line) + 1 + lengthOf(word) > width) {
        lines.push(line);
        line = rest;
        isEmpty = true;
      }
      line += isEmpty ? word : ` ${word}`;
      isEmpty = false;
    }
    lines.push(line);
  }
  return lines.map((line) => line.trimEnd()).join("\n");
}

/** Characters as people count them. */
function lengthOf(text: string): number {
  return Array.from(text).length;
}
