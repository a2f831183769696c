import { isKnown } from "../record/fact.ts";
import type { IncidentRecord } from "../record/record.ts";

/** The language of what is written from a record: English is American where the organisation is in the United States. */
export function languageToWriteIn({ language, organisation: { country } }: IncidentRecord): string {
  return language === "en" && isKnown(country) && /^US\b/i.test(country.value) ? "en-US" : language;
}
