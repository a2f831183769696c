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

export function moveSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

export function spansOverlap(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}
