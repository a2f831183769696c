import type { FrontMatter } from "../draft/draft.ts";
import type { Correction, IncidentRecord } from "../record/record.ts";

/** The corrections of a record that readers have not had yet: none of `sent`, what went out to correct, says what is right. */
export function correctionsOwed(
  { corrections }: Pick<IncidentRecord, "corrections">,
  sent: readonly string[],
): readonly Correction[] {
  const told = sent.map(onOneLine);
  return corrections.filter(({ instead }) => !told.some((text) => text.includes(onOneLine(instead))));
}

/** Whether a notice that went out corrects what was said before: a correction, or a later version of it to the same readers. */
export function isCorrecting({ kind, follows, group }: Pick<FrontMatter, "kind" | "follows" | "group">): boolean {
  return kind === "correction" || (follows !== undefined && group === undefined);
}

function onOneLine(text: string): string {
  return text.replaceAll("\\", "").replace(/\s+/g, " ").trim();
}
