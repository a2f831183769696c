import { sourceLines } from "../../text/pattern-lines.ts";
import type { Rule, RuleContext } from "../rule.ts";
import { wordingRule } from "../wording-rule.ts";
import type { PlacedHit } from "../wording.ts";
import { deniedConsequences } from "./denied-consequences.ts";
import { isOpenMoment, openMoments } from "./open-moments.ts";
import { amongData, recordedData } from "./recorded-data.ts";

const names = "data:\n  - { value: names, certainty: suspected }\n  - e-mail addresses";
const open =
  "people: { groups: [{ who: members of our club }] }\nmoments: { aware: 2026-03-03, authorityTold: unknown }";
const closed = "moments: { aware: 2026-03-03, contained: 2026-03-04, authorityTold: 2026-03-05, told: 2026-03-05 }";
const late = "consequences: [A direct debit or a standing order may be a day late.]";
const leak = "type: { value: leak, certainty: suspected }";

/** Then the sentence leaves it open. */
const hedge = sourceLines`
  may|might|could|would|suspect(?:s|ed)?|possibl[ey]|potentially|perhaps|believe|likely|probably|appears?|seems?
  |(?:not|n't) (?:yet )?(?:confirmed|certain|sure|clear|known?|involved|affected|included|in)|if|whether|check(?:ing)?
  |looking into|investigat\w+|find(?:ing)? out|unclear|no|nobody|not|never
`;

const base = wordingRule({
  id: "IC405",
  name: "firmer-than-record",
  title: "A certainty that the record does not have",
  message:
    "“{words}” says for certain what the record only suspects or leaves open. Say that it is not certain, and by when you will know; or, if it is confirmed now, change the record.",
  why: "What is stated too early must be taken back in public, and costs the trust that the rest of the letter needs.",
  source: "NCSC, Effective communications in a cyber incident (2024): taking a statement back harms credibility",
  severity: "warning",
  triggers: [
    ...["was", "were", "been", "contain", "includ", "affect", "expos", "leak", "held", "breach"],
    ...["told", "informed", "notified", "alerted", "reported", "disclosed", "contacted", "wr", "mailed"],
    ...["over", "closed", "resolved", "settled"],
  ],
  phrases: [
    ...openMoments,
    {
      words: String.raw`(?:was|were|has been|have been|had been) (?:\w+ly |all |also )?(?:affected|involved|included|exposed|compromised|copied|accessed|stolen|taken|leaked|read|in the|${amongData}|among|part of|published|visible|public|downloaded)`,
      unless: hedge,
    },
    {
      words: String.raw`(?:contained|included|affects|affected|exposed|leaked|held|involves|involved|contains|includes)`,
      unless: hedge,
    },
    {
      words: String.raw`(?:there (?:was|has been)|we (?:have )?(?:had|suffered|experienced|found|discovered)) an? (?:data |personal data )?(?:leak|breach|theft)`,
      unless: hedge,
    },
  ],
  passages: ["sentence"],
  counts: (hit, context) => isOpenMoment(hit, context) ?? isOnlySuspected(hit, context),
  examples: {
    flagged: [
      { text: "Your name was copied.", record: names },
      { text: "The file contained names.", record: names },
      { text: "All names have been exposed.", record: names },
      { text: "Your bank details were copied.", record: "data: [{ value: bank details, certainty: unknown }]" },
      { text: "There was a data leak.", record: leak },
      { text: "We have suffered a breach.", record: leak },
      { text: "The leak affected names and nothing else.", record: names },
      { text: "Your name was on the list.", record: names },
      {
        text: "Their bank details were copied.",
        record: "people: { groups: [{ who: staff, data: [{ value: bank details, certainty: suspected }] }] }",
      },
      { text: "We have informed the Information Commissioner’s Office.", record: open },
      { text: "We reported this to the data protection authority on 4 March 2026.", record: open },
      { text: "The regulator has been notified.", record: open },
      { text: "The competent authorities were informed.", record: open },
      { text: "We told all members on Tuesday.", record: open },
      { text: "The leak has now been contained.", record: open },
      { text: "We swiftly contained the breach.", record: open },
      { text: "The matter is now closed.", record: open },
      ...[
        "All payments that were due have been executed on time.",
        "Direct debits were all carried out on time.",
        "No payment was delayed.",
        "All payments to you were made on time.",
        "Your direct debit was not delayed.",
        "There were no delays to standing orders.",
      ].map((text) => ({ text, record: late })),
      { text: "No bookings were lost.", record: "consequences: [Your booking may be lost.]" },
      { text: "We consider this matter resolved.", record: open },
    ],
    clean: [
      { text: "We have informed the data protection authority.", record: closed },
      { text: "We have informed the data protection authority.", note: "No record." },
      ...[
        "Most payments were executed on time.",
        "All payments are executed on time again.",
        "Not all payments were executed on time.",
        "All letters were sent on time.",
        "All payments to suppliers were made on time.",
        "The payment to the regulator was made on time.",
        "All payments were made on time to our suppliers.",
        "If no payment was delayed, you need do nothing.",
        "No payment was lost.",
        "Your letter was not delayed.",
      ].map((text) => ({ text, record: late })),
      { text: "All payments were executed on time.", note: "No record." },
      { text: "We will tell the data protection authority.", record: open },
      { text: "We have not yet told the authority.", record: open },
      { text: "If you have told the authority, tell us.", record: open },
      { text: "We told the local authorities.", record: open, note: "Others." },
      { text: "We told the tax authority.", record: open, note: "Another one." },
      { text: "We told all drivers on Tuesday.", record: open, note: "Not whom it happened to." },
      { text: "We told all members on Tuesday.", record: closed },
      { text: "The leak has been contained.", record: closed },
      { text: "Once the leak is contained, we will say so.", record: open },
      { text: "The leak is not over.", record: open },
      { text: "The shop was closed, and so was the issue desk.", record: open },
      { text: "Your name may have been copied.", record: names },
      {
        text: "We do not yet know whether bank details were copied.",
        record: "data: [{ value: bank details, certainty: unknown }]",
      },
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

export const firmerThanRecord: Rule = {
  ...base,
  check: (context) => [...base.check(context), ...(context.record ? deniedConsequences(context, context.record) : [])],
};

function isOnlySuspected(hit: PlacedHit, { draft, record }: RuleContext): boolean {
  const text = draft.passages[hit.passage]?.text ?? "";
  const words = text.slice(hit.start, hit.end);
  if (/ an? [\w ]+$/i.test(words)) {
    return record?.type.certainty === "suspected" && record.type.value === "leak";
  }
  const isFirstHit = !/\b(?:was|were|been|contained|included|affected)\b/i.test(text.slice(0, hit.start));
  return (
    isFirstHit &&
    recordedData(record).some(
      ({ certainty, pattern }) => (certainty === "suspected" || certainty === "unknown") && pattern.test(text),
    )
  );
}
