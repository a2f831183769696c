import type { RuleContext } from "../rule.ts";
import { wordingRule } from "../wording-rule.ts";
import type { PlacedHit } from "../wording.ts";
import { amongData, recordedData } from "./recorded-data.ts";

const names = "data:\n  - { value: names, certainty: suspected }\n  - e-mail addresses";
const leak = "type: { value: leak, certainty: suspected }";

/** Then the sentence leaves it open. */
const hedge = String.raw`may|might|could|would|suspect(?:s|ed)?|possibl[ey]|potentially|perhaps|believe|likely|probably|appears?|seems?|(?:not|n't) (?:yet )?(?:confirmed|certain|sure|clear|known?|involved|affected|included|in)|if|whether|check(?:ing)?|looking into|investigat\w+|find(?:ing)? out|unclear|no|nobody|not|never`;

export const firmerThanRecord = wordingRule({
  id: "IC405",
  name: "firmer-than-record",
  title: "A certainty that the record does not have",
  message:
    "“{words}” says for certain what the record only suspects. Say that it is suspected and by when you will know; or, if it is confirmed now, change the record.",
  why: "What is stated too early must be taken back in public, and costs the trust that the rest of the letter needs.",
  source: "NCSC, Effective communications in a cyber incident (2024): taking a statement back harms credibility",
  severity: "warning",
  triggers: ["was", "were", "been", "contain", "includ", "affect", "expos", "leak", "held", "breach"],
  phrases: [
    {
      words: String.raw`(?:was|were|has been|have been|had been) (?:\w+ly |all |also )?(?:affected|involved|included|exposed|compromised|copied|accessed|stolen|taken|leaked|read|in the|${amongData}|among|part of|published|visible|public|downloaded)`,
    },
    {
      words: String.raw`(?:contained|included|affects|affected|exposed|leaked|held|involves|involved|contains|includes)`,
    },
    {
      words: String.raw`(?:there (?:was|has been)|we (?:have )?(?:had|suffered|experienced|found|discovered)) an? (?:data |personal data )?(?:leak|breach|theft)`,
    },
  ],
  unless: hedge,
  passages: ["sentence"],
  counts: isOnlySuspected,
  examples: {
    flagged: [
      { text: "Your name was copied.", record: names },
      { text: "The file contained names.", record: names },
      { text: "All names have been exposed.", record: names },
      { text: "There was a data leak.", record: leak },
      { text: "We have suffered a breach.", record: leak },
      { text: "The leak affected names and nothing else.", record: names },
      { text: "Your name was on the list.", record: names },
      {
        text: "Their bank details were copied.",
        record: "people: { groups: [{ who: staff, data: [{ value: bank details, certainty: suspected }] }] }",
      },
    ],
    clean: [
      { text: "Your name may have been copied.", record: names },
      { text: "We suspect, but have not yet confirmed, that the file contained names.", record: names },
      { text: "Your e-mail address was copied.", record: names, note: "Confirmed by the record." },
      { text: "Our team was on the phone and took names.", record: names },
      { text: "Your name was copied.", note: "No record says otherwise." },
      { text: "Names were not in the file.", record: "data:\n  - { value: names, certainty: ruled-out }" },
      { text: "We do not know yet whether there was a leak.", record: leak },
      { text: "“All names were copied,” said the carrier.", record: names, note: "Somebody else's words." },
    ],
  },
});

function isOnlySuspected(hit: PlacedHit, { draft, record }: RuleContext): boolean {
  const text = draft.passages[hit.passage]?.text ?? "";
  const words = text.slice(hit.start, hit.end);
  if (/ an? [\w ]+$/i.test(words)) {
    return record?.type.certainty === "suspected" && record.type.value === "leak";
  }
  const isFirstHit = !/\b(?:was|were|been|contained|included|affected)\b/i.test(text.slice(0, hit.start));
  return (
    isFirstHit && recordedData(record).some(({ certainty, pattern }) => certainty === "suspected" && pattern.test(text))
  );
}
