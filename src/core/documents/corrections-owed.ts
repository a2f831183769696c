import type { Correction, IncidentRecord } from "../record/record.ts";

/** The corrections of a record that readers have not had yet: none of `sent`, the corrections that went out, says what is right. */
export function correctionsOwed(
  { corrections }: Pick<IncidentRecord, "corrections">,
  sent: readonly string[],
): readonly Correction[] {
  const told = sent.map(onOneLine);
  return corrections.filter(({ instead }) => !told.some((text) => text.includes(onOneLine(instead))));
}

function onOneLine(text: string): string {
  return text.replaceAll("\\", "").replace(/\s+/g, " ").trim();
}
