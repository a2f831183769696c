import type { Span } from "../../src/core/index.ts";

/** The places in `text` of the passages that `quotes` give word for word; ` … ` joins two in one quote. */
export function findQuotes(text: string, quotes: readonly string[]): readonly Span[] {
  const folded = foldText(text);
  return quotes
    .flatMap((quote) => quote.split(" … "))
    .flatMap((quote) => {
      const sought = foldText(quote).text.trim();
      const at = sought === "" ? -1 : folded.text.indexOf(sought);
      const start = folded.offsets[at];
      const end = folded.offsets[at + sought.length - 1];
      return start === undefined || end === undefined ? [] : [{ start, end: end + 1 }];
    });
}

/** `text` without the given stretches. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  let result = "";
  let done = 0;
  for (const span of [...spans].sort((left, right) => left.start - right.start)) {
    result += text.slice(done, Math.max(span.start, done));
    done = Math.max(done, span.end);
  }
  return result + text.slice(done);
}

/** White space folded, quote marks at the start of lines and emphasis left out, with the way back. */
function foldText(text: string): { readonly text: string; readonly offsets: readonly number[] } {
  let folded = "";
  const offsets: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    const isSpace = /\s/.test(character);
    if (/[*_>]/.test(character) || (isSpace && folded.endsWith(" "))) {
      continue;
    }
    folded += isSpace ? " " : character;
    offsets.push(index);
  }
  return { text: folded, offsets };
}
