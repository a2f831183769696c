import type { RuleContext } from "../rule.ts";
import { wordingRule } from "../wording-rule.ts";

const people = String.raw`(?:customers|users|people|individuals|accounts|members|patients|employees|guests|students|subscribers|visitors|merchants|passengers|residents|donors|tenants)`;
const affectedPattern =
  /\b(?:affect\w*|impact\w*|expos\w*|compromis\w*|copied|accessed|stolen|stole|leaked|lost|could not|couldn't|were (?:not able|unable)|was unable|unable to|were (?:public|visible)|data of|information of|experienc\w*|receiv\w+ (?:an? )?(?:errors?|wrong|somebody))\b/i;

export const vaguePeople = wordingRule({
  id: "IC416",
  name: "vague-people",
  title: "“Some customers”",
  message:
    "“{words}” gives no number, and every reader takes it for themselves or for nobody. Say how many, or which; or say that you do not know yet and when you will.",
  why: "How many are affected is the first thing that readers, journalists and regulators ask.",
  source:
    "GDPR Art. 33(3)(a): the approximate number of people; Zou, Danino, Sun and Schaub (2019), CHI: readers want to know whether they are affected",
  severity: "information",
  asksFor: "people-affected",
  triggers: ["some", "certain", "a number of", "several", "various", "multiple"],
  phrases: [
    {
      words: String.raw`(?:some|certain|several|multiple|various|an? (?:certain )?number) (?:of )?(?:(?:our|the|these|those) )?(?:other )?(?!affected |impacted |employee |staff |admin )(?:\w+ )?${people}(?! who (?:have )?(?:asked|wrote|called|told|contacted|reported))`,
    },
    { words: String.raw`some of you` },
  ],
  unless: String.raw`\d[\d.,]*|percent|per cent|half|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|how many|not (?:yet )?know|may|might|whether|if|who use|who had|who have|who were using|with|risk of`,
  isOncePerSentence: true,
  passages: ["sentence"],
  counts: isAffected,
  examples: {
    flagged: [
      { text: "Some customers could not pay." },
      { text: "The data of some of our members was copied." },
      { text: "The leak affected several users." },
      { text: "A number of accounts were accessed." },
      { text: "Some of you were affected." },
      { text: "During the outage, multiple visitors experienced errors." },
    ],
    clean: [
      { text: "340 customers could not pay." },
      { text: "Some customers, 340 in all, could not pay." },
      { text: "Customers who paid by card on 3 March 2026 were affected." },
      { text: "Some customers who wrote to us have had no answer yet." },
      { text: "Some customers were affected. We counted 340 of them.", note: "The number stands beside it." },
      { text: "Some users like the old page better." },
      { text: "“Some customers were affected,” said the carrier.", note: "Somebody else's words." },
    ],
  },
});

/** Whether the sentence tells of harm, and neither it nor one beside it gives a number of people. */
function isAffected({ passage }: { readonly passage: number }, { draft }: RuleContext): boolean {
  const around = draft.passages.slice(Math.max(passage - 1, 0), passage + 2);
  return (
    affectedPattern.test(draft.passages[passage]?.text ?? "") && !around.some(({ text }) => numberPattern.test(text))
  );
}

/** "340 of them", "48,210 people", "3%" */
const numberPattern = new RegExp(
  String.raw`\b\d[\d.,]*(?: ?%| (?:million |thousand )?(?:of (?:them|you|our|the|these)\b|(?:\w+ )?${people}))`,
  "i",
);
