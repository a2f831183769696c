import type { DraftPassage } from "../draft/draft.ts";
import type { Span } from "../text/span.ts";

/** So many words are enough to see where a passage begins. */
const firstWordsPattern = /^(?:\S+\s+){0,4}\S+/;

/**
 * Where a passage begins, in the source: what is marked for its place in the letter and not for its words, so that the
 * marks within it are seen.
 */
export function firstWords({ span }: Pick<DraftPassage, "span">, text: string): Span {
  const words = firstWordsPattern.exec(text.slice(span.start, span.end))?.[0] ?? "";
  return { start: span.start, end: words === "" ? span.end : span.start + words.trimEnd().length };
}
