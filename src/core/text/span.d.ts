/** A stretch of a text: UTF-16 offsets from its first character, `start` included, `end` not. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/** `span` moved inside a text of `length` characters; a span that ends before it starts becomes empty. */
export declare function clampSpan(span: Span, length: number): Span;
/** Where a match stands in the text that was searched. */
export declare function spanOfMatch({ 0: words, index }: RegExpExecArray): Span;
/** The same stretch, `by` characters further on. */
export declare function moveSpan({ start, end }: Span, by: number): Span;
/** Whether they have a character in common: two that only touch have none. */
export declare function spansOverlap(left: Span, right: Span): boolean;
/** Whether a stretch overlaps one of `spans`: for many questions about the same ones. */
export declare function overlapTest(spans: readonly Span[]): (span: Span) => boolean;
