import { wordingRule } from "../wording-rule.ts";
import { jargonWords } from "./jargon-words.ts";
import { findPlainerWords } from "./plainer-words.ts";

const { triggers, find } = findPlainerWords(jargonWords, "Where this says the same, and more people understand it.");

/** "Payoff leverage", "leverage of": money, or a lever. */
const otherMeaningPattern = /\b(?:financial|high|low|more|debt|with|without|the|some|any|of|our|their) leverage\b/i;

export const jargon = wordingRule({
  id: "IC701",
  name: "jargon",
  title: "Words of the trade",
  message: "“{words}” is a word of the trade. Say it in words that everybody who reads this uses.",
  why: "Nearly all breach notices are hard to read, and people who do not understand the notice do not protect themselves.",
  source:
    "Zou and others (2019), “You ‘Might’ Be Affected”, CHI 2019: 97 per cent of notices were hard or fairly hard to read; GSA, plainlanguage.gov: avoid jargon; GOV.UK style guide: words to avoid",
  severity: "information",
  triggers,
  find,
  counts: ({ passage, start, end }, { draft }) => {
    const text = draft.passages[passage]?.text ?? "";
    return !otherMeaningPattern.test(text.slice(Math.max(start - 12, 0), end));
  },
  examples: {
    flagged: [
      { text: "The file was exfiltrated on 3 March." },
      { text: "A threat actor gained access to our network." },
      { text: "No PII was involved." },
      { text: "We have remediated the flaw." },
      { text: "Impacted customers will hear from us." },
      { text: "We leverage a new service to find such files." },
      { text: "- Look for indicators of compromise" },
      { text: "Going forward, two people approve each export." },
    ],
    clean: [
      { text: "The file was copied out on 3 March." },
      { text: "An attacker got into our network." },
      { text: "No personal data was involved." },
      { text: "We have put the flaw right." },
      { text: "Our mitigation-fund is `impacted`.", note: "A name, and code." },
      { text: "The loan has high leverage." },
      { text: "“The data was exfiltrated,” said the supplier." },
      { text: "The actor who played the king was ill." },
    ],
  },
  exceptions: "A notice for technical readers, who know the words, may use them.",
});
