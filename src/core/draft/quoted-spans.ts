import type { Span } from "../text/span.ts";

/** A straight quotation mark. */
const markPattern = /"/g;

/** What may stand before an opening mark: nothing, a blank, a bracket or a dash. */
const beforeOpeningPattern = /[\s([{\u2013\u2014-]/;

/**
 * Stretches of a block's plain words between quotation marks, the marks included. One that opens and
 * never closes goes on to the block's end, as a quotation of several paragraphs does.
 */
export function findQuotedSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start: number | undefined;
  for (const { index } of text.matchAll(markPattern)) {
    if (start !== undefined) {
      spans.push({ start, end: index + 1 });
      start = undefined;
    } else if (index === 0 || beforeOpeningPattern.test(text.charAt(index - 1))) {
      start = index;
    }
  }
  if (start !== undefined) {
    spans.push({ start, end: text.length });
  }
  return spans;
}
