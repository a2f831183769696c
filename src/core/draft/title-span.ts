import type { Span } from "../text/span.ts";
import type { Section } from "./draft.ts";

/** The first line that is not empty, without the blanks around it. */
const filledLinePattern = /\S[^\r\n]*/;

/** Where document-level findings stand: see `Draft.titleSpan`. */
export function findTitleSpan(text: string, bodyStart: number, sections: readonly Section[]): Span {
  const title = sections.find((section) => section.level === 1);
  if (title !== undefined) {
    return lineOf(text, title.headingSpan.start);
  }
  const first = filledLinePattern.exec(text.slice(bodyStart));
  return lineOf(text, first === null ? Math.max(text.search(/\S/), 0) : bodyStart + first.index);
}

/** From `start` to the end of its line, without blanks at the end. */
function lineOf(text: string, start: number): Span {
  const line = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? "";
  return { start, end: start + line.trimEnd().length };
}
