import type { Span } from "../text/span.ts";

/** Template marks: `{{customer}}`, `{{{customer}}}`. */
const templateMarkPattern = /\{\{[^{}\n]{0,200}\}\}\}?/g;

/** `[NAME]`, `[DATE AND TIME]`, `[your name]`, `[insert link]`: no link, no footnote, no task box. */
const bracketPattern =
  /(?<![\]!\\])\[(?:[A-Z][A-Z0-9 ,/'’&-]+|(?:your|insert|add|enter|to be)\b[^\]\n]{0,80})\](?![([:])/g;

/** `TBC`, `TBD`, `TODO`, `XXX`, `XX.XX`: words of their own. */
const wordPattern = /\b(?:TBC|TBD|TBA|TODO|FIXME|X{3,})\b/g;

/** "Lorem ipsum", the printers' filler text. */
const fillerPattern = /\blorem ipsum\b/gi;

const patterns = [templateMarkPattern, bracketPattern, wordPattern, fillerPattern];

/** Every stretch of `text` that waits to be filled in, in order, none inside another. */
export function findPlaceholders(text: string): readonly Span[] {
  const found = patterns
    .flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
    )
    .sort((left, right) => left.start - right.start || right.end - left.end);
  const outer: Span[] = [];
  for (const span of found) {
    const last = outer.at(-1);
    if (last === undefined || span.start >= last.end) {
      outer.push(span);
    }
  }
  return outer;
}
