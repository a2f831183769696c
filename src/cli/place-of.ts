import type { Draft, Span } from "../core/index.ts";

/** A place as other programs count it. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** All four count from 1, columns in UTF-16 units; the end is the place behind the last character. */
export function placeOf(span: Span, { lines }: Pick<Draft, "lines">): Place {
  const start = lines.positionAt(span.start);
  const end = lines.positionAt(span.end);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
