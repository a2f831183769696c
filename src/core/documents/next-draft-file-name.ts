import { withoutMarkdownEnding } from "../draft/is-markdown-file.ts";
import { nextFileName } from "./next-file-name.ts";

/** A file name for a new draft of this name that none of `existing` has, whatever their case: `apology.md`, then `apology-2.md`, … */
export function nextDraftFileName(draft: string, existing: readonly string[]): string {
  return nextFileName(draft, "md", existing);
}

/** "-2" of "apology-2"; none in "notice-2026-05" and "notice-2026-05-20", where it is part of a day. */
const draftNumberPattern = /(?<!(?:^|-)\d{4}(?:-\d{2})?)-(?:[2-9]|[1-9]\d{1,2})$/;

/** The name that a draft had before it was numbered: "apology" for `apology-2.md`. */
export function unnumberedDraftName(fileName: string): string {
  return withoutMarkdownEnding(fileName).replace(draftNumberPattern, "");
}
