/** A place in a text as people and other programs count it: both from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The ends of lines as Markdown and every editor know them; a lone carriage return is one. */
const lineEndPattern = /\r\n|\r|\n/g;

/** Converts between offsets and lines. Built once per text. */
export class LineIndex {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = text.includes("\r") ? startsOfLines(text) : startsBehindNewlines(text);
  }

  /** The place of an offset; an offset outside the text is moved to its nearer end. */
  positionAt(offset: number): Position {
    const inside = Math.min(Math.max(offset, 0), this.#text.length);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#start(middle) <= inside) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return { line: low + 1, column: inside - this.#start(low) + 1 };
  }

  /** Where a line begins, counted from 1. */
  lineStart(line: number): number {
    return this.#start(Math.min(Math.max(line, 1), this.#starts.length) - 1);
  }

  /** Where a line's own characters end, before its line end. */
  lineEnd(line: number): number {
    const index = Math.min(Math.max(line, 1), this.#starts.length);
    const next = this.#starts[index];
    if (next === undefined) {
      return this.#text.length;
    }
    const isCrLf = this.#text.charAt(next - 2) === "\r" && this.#text.charAt(next - 1) === "\n";
    return Math.max(next - (isCrLf ? 2 : 1), this.#start(index - 1));
  }

  #start(index: number): number {
    return this.#starts[index] ?? 0;
  }
}

function startsOfLines(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(lineEndPattern), ({ 0: lineEnd, index }) => index + lineEnd.length)];
}

/** The same, where every line ends with a newline: in no time, for a text that changes at each keystroke. */
function startsBehindNewlines(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
    starts.push(at + 1);
  }
  return starts;
}
