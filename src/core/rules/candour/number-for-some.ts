import { isFor } from "../../record/record-for.ts";
import { wordCount } from "../../documents/word-values.ts";
import type { RuleContext } from "../rule.ts";
import type { PlacedHit, Replacement } from "../wording.ts";
import { meansPeople } from "./how-many.ts";

/** "are affected", "may have been affected": whom the record counts, and not those who could not pay. */
const affectedBehindPattern =
  /^ (?:are|were|is|was|have been|may have been) (?:\w+ly )?(?:affected|impacted)(?= by (?:this|it|the (?:leak|breach|outage|incident))[.!]?$|[.!]?$)/i;
const affectedBeforePattern = /\b(?:affect(?:s|ed|ing)?|impact(?:s|ed|ing)?) $/i;
/** With more behind it the sentence may tell of a part of them: "some guests on the early boat". */
const endBehindPattern = /^[.!]?$/;
/** "some of our ", "a number of": what the number stands for. */
const quantityPattern =
  /^(?:some|several|many|multiple|various|numerous|certain|an? (?:[\w-]+ )?(?:number|part|portion|proportion)) (of )?/i;
/** What is counted another way than people are. */
const notHeadsPattern =
  /\b(?:accounts?|households?|homes|famil(?:y|ies)|businesses|companies|firms|organi[sz]ations|flights|sites|routes|you)\b/i;

/**
 * The record's number of people for "some customers", where the sentence says only that they were affected, and the
 * record has one confirmed number that these readers may know and no groups which could be meant.
 */
export function numberForSome(hit: PlacedHit, { draft, record, kind }: RuleContext): readonly Replacement[] {
  const total = record?.people.total;
  const text = draft.passages[hit.passage]?.text ?? "";
  const [before, words, behind] = [text.slice(0, hit.start), text.slice(hit.start, hit.end), text.slice(hit.end)];
  const isAffected =
    before === ""
      ? affectedBehindPattern.test(behind)
      : affectedBeforePattern.test(before) && endBehindPattern.test(behind);
  if (
    record === undefined ||
    total?.certainty !== "confirmed" ||
    !isFor(total.audience, kind.readers) ||
    record.people.groups.length > 1 ||
    draft.frontMatter.group !== undefined ||
    !isAffected ||
    notHeadsPattern.test(words) ||
    !meansPeople(words.split(" ").at(-1) ?? "")
  ) {
    return [];
  }
  const [quantity = "", of = ""] = quantityPattern.exec(words) ?? [];
  const rest = words.slice(quantity.length);
  const isOfAll = /^(?:our|the|your|my|these|those)\b/i.test(rest);
  return quantity === "" || (of !== "" && !isOfAll && !/^an? /i.test(quantity))
    ? []
    : [
        {
          of: "words",
          text: `${wordCount(total.value)} ${isOfAll ? "of " : ""}${rest}`,
          when: "That is the number which the record gives.",
        },
      ];
}
