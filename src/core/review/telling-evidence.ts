import type { Evidence } from "../rules/rule.ts";
import { countOfData } from "../wording/data-involved/harm-to-data.ts";
import type { RequirementId } from "../wording/requirements.ts";
import type { RequirementResult } from "./review.ts";

/** "this does not involve card numbers": what was not hit tells less than what was. */
const sparedPattern =
  /\b(?:does|do|did|was|were|is|are) not (?:\w+ )?(?:involved?|affect(?:ed)?|includ(?:e|ed)|contain(?:ed)?|hold|hit)\b/i;

/** How much a passage tells, where more than one says what is asked for. */
const fullness: Readonly<Partial<Record<RequirementId, (text: string) => number>>> = {
  "data-involved": (text) => (sparedPattern.test(text) ? -1 : countOfData(text)),
  "people-affected": (text) => (/\d/.test(text) ? 1 : 0),
};

/**
 * The one place that shows best how a requirement is met, in the draft `text`: a person's own word, else the passage that
 * tells most, else the first. Undefined where there is none.
 */
export function tellingEvidence({ id, evidence }: RequirementResult, text: string): Evidence | undefined {
  const own = evidence.find(({ by }) => by === "person");
  const tells = fullness[id] ?? (() => 0);
  let best: { readonly place: Evidence; readonly told: number } | undefined;
  for (const place of own === undefined ? evidence : [own]) {
    const told = tells(text.slice(place.start, place.end));
    if (best === undefined || told > best.told) {
      best = { place, told };
    }
  }
  return best?.place;
}
