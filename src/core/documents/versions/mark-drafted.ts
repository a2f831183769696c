import { lineEndOf } from "../../text/edit.ts";
import { findDraftedMark, printOf, wordDraftedMark } from "./drafted-mark.ts";
import { splitUnits } from "./units.ts";

/**
 * A document as it was just drafted, with a comment at its end that tells its sentences from those that people write
 * into it later. `drafted`: the text that counts as drafted, where that is another.
 */
export function markDrafted(text: string, drafted: string = text): string {
  return withMarks(text, printsIn(drafted));
}

/** `text` with these marks in the place of those that it carries. */
export function withMarks(text: string, prints: readonly string[]): string {
  const known = findDraftedMark(text)?.span;
  const mark = wordDraftedMark(prints, text);
  if (known !== undefined) {
    return text.slice(0, known.start) + mark + text.slice(known.end);
  }
  const lineEnd = lineEndOf(text);
  return `${text.trimEnd()}${lineEnd}${lineEnd}${mark}${lineEnd}`;
}

/** The marks of what `text` says, in order. */
export function printsIn(text: string): readonly string[] {
  return splitUnits(text).map((unit) => printOf(unit.text));
}
