import type { Span } from "./span.ts";

/** Replaces the characters of `span` with `newText`. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** `text` after all edits. Edits name places in the text as it was and must not overlap; what is put in before one comes first. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort(
    (left, right) => left.span.start - right.span.start || left.span.end - right.span.end,
  );
  let result = "";
  let done = 0;
  for (const edit of ordered) {
    if (edit.span.start < done) {
      throw new RangeError("Two edits overlap: apply them one after the other.");
    }
    result += text.slice(done, edit.span.start) + edit.newText;
    done = edit.span.end;
  }
  return result + text.slice(done);
}

/** The line end that a text uses: that of its first line, or a newline where there is only one line. */
export function lineEndOf(text: string): "\r\n" | "\n" {
  const firstNewline = text.indexOf("\n");
  return firstNewline > 0 && text.charAt(firstNewline - 1) === "\r" ? "\r\n" : "\n";
}

/** `text` with every line end replaced by `lineEnd`. */
export function withLineEnds(text: string, lineEnd: string): string {
  return text.replace(/\r\n|\r|\n/g, lineEnd);
}
