/** A text with newlines as its only line ends, and the way back to the text as it was. */
export interface UnixLines {
  readonly text: string;
  /** The offset in the text as it was of an offset in `text`; both count from their beginnings. */
  readonly toSource: (offset: number) => number;
}

/** A line end other than a newline. */
const otherLineEndPattern = /\r\n?/g;

/** Makes every line end of `source` a newline, so that files from any system read the same. */
export function withUnixLines(source: string): UnixLines {
  if (!source.includes("\r")) {
    return { text: source, toSource: (offset) => offset };
  }
  const text = source.replace(otherLineEndPattern, "\n");
  const offsets = new Uint32Array(text.length + 1);
  let offset = 0;
  for (let index = 0; index < text.length; index += 1) {
    offsets[index] = offset;
    offset += source.charAt(offset) === "\r" && source.charAt(offset + 1) === "\n" ? 2 : 1;
  }
  offsets[text.length] = source.length;
  return { text, toSource: (at) => offsets[Math.min(Math.max(at, 0), text.length)] ?? source.length };
}
