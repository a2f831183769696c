/** A stretch of a text: UTF-16 offsets from its first character, `start` included, `end` not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `span` moved inside a text of `length` characters; a span that ends before it starts becomes empty. */
export function clampSpan(span: Span, length: number): Span {
  const start = Math.min(Math.max(span.start, 0), length);
  return { start, end: Math.min(Math.max(span.end, start), length) };
}

/** Where a match stands in the text that was searched. */
export function spanOfMatch({ 0: words, index }: RegExpExecArray): Span {
  return { start: index, end: index + words.length };
}

/** The same stretch, `by` characters further on. */
export function moveSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Whether they have a character in common: two that only touch have none. */
export function spansOverlap(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}

/** Whether a stretch overlaps one of `spans`: for many questions about the same ones. */
export function overlapTest(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((left, right) => left.start - right.start);
  let furthest = 0;
  /** Where the one that reaches furthest ends, of all up to each. */
  const ends = sorted.map(({ end }) => (furthest = Math.max(furthest, end)));
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? end) < end) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && (ends[low - 1] ?? 0) > start;
  };
}
