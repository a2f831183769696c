/** A file name for a new draft of this name that none of `existing` has, whatever their case: `apology.md`, then `apology-2.md`, … */
export function nextDraftFileName(draft: string, existing: readonly string[]): string {
  const taken = new Set(existing.map((name) => name.toLowerCase()));
  let name = `${draft}.md`;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
    name = `${draft}-${number}.md`;
  }
  return name;
}
