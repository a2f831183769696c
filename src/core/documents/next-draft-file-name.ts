import type { KindId } from "./kinds.ts";

/** A file name for a new draft that none of `existing` has, whatever their case: `apology.md`, then `apology-2.md`, … */
export function nextDraftFileName(kind: KindId, existing: readonly string[]): string {
  const taken = new Set(existing.map((name) => name.toLowerCase()));
  let name = `${kind}.md`;
  for (let number = 2; taken.has(name); number += 1) {
    name = `${kind}-${number}.md`;
  }
  return name;
}
