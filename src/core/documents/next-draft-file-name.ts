import { nextFileName } from "./next-file-name.ts";

/** A file name for a new draft of this name that none of `existing` has, whatever their case: `apology.md`, then `apology-2.md`, … */
export function nextDraftFileName(draft: string, existing: readonly string[]): string {
  return nextFileName(draft, "md", existing);
}
