import { isKnown } from "../../record/fact.ts";
import type { IncidentRecord } from "../../record/record.ts";
import { Sieved } from "../../text/sieve.ts";
import { spanOfMatch } from "../../text/span.ts";
import type { Hit } from "../wording.ts";
import { meansPeople } from "./how-many.ts";

export const allMessage =
  "“{words}” tells of all of them, and by the record it was only some. Correct the one that is wrong.";

/** "All our patients are affected", "The leak affects all of our guests." */
const allPatterns = [
  /(?<!\b(?:not|nor|almost|nearly|that) )\ball (?:of )?(?:our|the) (?<them>[a-z]+)(?= (?:are|were|have been) (?:affected|involved|concerned)(?: by (?:it|this|the \w+))?[.,;!])/i,
  /(?<=\b(?:leak|breach|incident|it|this) (?:affects|affected|concerns|concerned) )all (?:of )?(?:our|the) (?<them>[a-z]+)(?=[.,;!])/i,
  /(?<!\b(?:not|nor|almost|nearly|that) )\bevery (?<each>[a-z]+)(?= (?:is|was|has been) (?:affected|involved|concerned)(?: by (?:it|this|the \w+))?[.,;!])/i,
  /(?<=\b(?:data|information|details) (?:[\w' ]{1,60} )?(?:of|about) )(?:all (?:of )?(?:our|the) (?<them>[a-z]+)|every (?<each>[a-z]+))(?= (?:has|have|was|were) (?:been )?(?:leaked|exposed|visible|copied|stolen)\b)/i,
];
const otherwisePattern = new Sieved(
  /\?$|\b(?:if|whether|unless|may|might|could|thought|believed|first|said|told|wrote|wrong)\b/i,
);
/** "patients with an appointment in May": not all of them. */
const onlyThose = " (?:with|who|whose|that|from|between|since|before) ";

/** Where a sentence says that all of some people are affected. */
export function findAllOfThem(text: string): readonly Hit[] {
  const match = otherwisePattern.test(text)
    ? undefined
    : allPatterns.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  const { them, each } = match?.groups ?? {};
  return match !== undefined && meansPeople(them ?? `${each ?? ""}s`)
    ? [{ ...spanOfMatch(match), message: allMessage, replacements: [] }]
    : [];
}

/** Whether by the record only some of those are affected of whom `words` says that all are. */
export function areOnlySome(words: string, { people: { groups } }: IncidentRecord): boolean {
  const noun = (words.split(" ").at(-1) ?? "").toLowerCase().replace(/s$/, "");
  const same = groups.flatMap(({ who }) =>
    isKnown(who) && new RegExp(String.raw`^(?:our |the |all )*${noun}s?\b`, "i").test(who.value) ? [who] : [],
  );
  return (
    same.length > 0 &&
    same.every(
      ({ certainty, value }) =>
        certainty === "confirmed" && new RegExp(String.raw`^(?:our |the )*${noun}s?${onlyThose}`, "i").test(value),
    )
  );
}
