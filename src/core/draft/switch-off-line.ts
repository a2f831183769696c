import type { Span } from "../text/span.ts";
import type { TextEdit } from "../text/edit.ts";
import type { Draft } from "./draft.ts";

/** Whether a comment can settle a finding at `span` for its line alone: not where it is about the whole draft. */
export function canSwitchOffLine({ frontMatter, titleSpan }: Draft, span: Span): boolean {
  const isAtTitle = span.start === titleSpan.start && span.end === titleSpan.end;
  return span.start >= frontMatter.span.end && !isAtTitle;
}

/**
 * Puts a comment that switches off `rule` behind the line on which `span` begins. At its end it leaves a paragraph, a
 * list or a table in one piece, which a comment on a line of its own would not.
 */
export function switchOffLine({ text, lines }: Draft, span: Span, rule: string): TextEdit {
  const { line } = lines.positionAt(span.start);
  const start = lines.lineStart(line);
  const ownText = text.slice(start, lines.lineEnd(line)).trimEnd();
  // A backslash at the end makes a new line, as two blanks do: that must stay at the end.
  const end = start + ownText.length - (ownText.endsWith("\\") ? 1 : 0);
  return { span: { start: end, end }, newText: ` <!-- markdownlint-disable-line ${rule} -->` };
}
