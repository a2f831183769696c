import type { Say } from "../text/say.ts";
import { isAmericanZone } from "../time/american-moments.ts";
import { americanly } from "../time/moments-in.ts";
import { isKnown } from "./fact.ts";
import type { IncidentRecord } from "./record.ts";

/**
 * The language of what is written from a record: English is American where the organisation is in the United States, or
 * where nobody says in which country it is and the times are those of one of its zones.
 */
export function languageToWriteIn({ language, timeZone, organisation: { country } }: IncidentRecord): string {
  const isAmerican = isKnown(country) ? /^US\b/i.test(country.value) : isAmericanZone(timeZone);
  return language === "en" && isAmerican ? "en-US" : language;
}

/** `say` for whoever reads of that record: days and hours are put as in the documents written from it. */
export function sayOf(record: IncidentRecord | undefined, say: Say): Say {
  return record !== undefined && languageToWriteIn(record) === "en-US" ? americanly(say) : say;
}
