import type { ChecklistDraft, ChecklistItem } from "../protocol/checklist.ts";
import { say } from "./say.ts";

/** More would not be listened to. */
const mostNamed = 3;

/**
 * What changed between two versions of a draft, in short words for a screen reader: "When it happened: Said. 8 of 9
 * said." Undefined where nothing did that is worth a word.
 */
export function describeChanges(before: ChecklistDraft, after: ChecklistDraft): string | undefined {
  const changed = after.items.filter((item) => item.isRequired && hasChanged(before, item));
  const overtaken = before.overtakenNote === after.overtakenNote ? undefined : after.overtakenNote;
  if (changed.length === 0 && before.countText === after.countText) {
    return overtaken;
  }
  const named = changed.slice(0, mostNamed).map((item) => `${item.title}: ${item.stateText}.`);
  const unnamed = changed.length - named.length;
  const more = unnamed > 0 ? [say("And {0} more.", unnamed)] : [];
  return [...named, ...more, `${after.countText}.`, ...(overtaken === undefined ? [] : [overtaken])].join(" ");
}

function hasChanged(before: ChecklistDraft, item: ChecklistItem): boolean {
  const earlier = before.items.find((candidate) => candidate.requirement === item.requirement);
  return earlier?.stateText !== item.stateText;
}
