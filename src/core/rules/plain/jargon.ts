import { oneOf } from "../../wording/word-list.ts";
import { findPhrases, wordingRule } from "../wording-rule.ts";
import { isForBuilders } from "./for-builders.ts";
import { jargonWords, officeWords } from "./jargon-words.ts";
import { findPlainerWords, whereItSaysTheSame as when } from "./plainer-words.ts";
import { technicalWords } from "./technical-words.ts";
import { unclearWords } from "./unclear-words.ts";

const plainer = [
  findPlainerWords(jargonWords, when),
  findPlainerWords(
    officeWords,
    when,
    "“{words}” is how offices talk, and says no more than the plain words. Write what you would say to a neighbour.",
  ),
];
const findUnclear = findPhrases(unclearWords);
const findTechnical = findPhrases([{ words: oneOf(technicalWords) }]);

/** "Payoff leverage", "leverage of": money, or a lever. */
const otherMeaningPattern = /\b(?:financial|high|low|more|debt|with|without|the|some|any|of|our|their) leverage\b/i;

/** "called hashing, which means", "hashed (scrambled)": it is explained. */
const explainedPattern =
  /^[^.;?!]{0,30}(?:,? (?:which|that) (?:means|is)\b|, (?:i\.e\.|that is|meaning)|: | \(|, or )/i;
const introducedPattern =
  /\b(?:called|known as|a (?:kind|type|form) of|termed|so-called|the technical (?:term|word)(?: for \w+)? is|experts (?:call|say)) (?:an? |the )?[“"]?$/i;

export const jargon = wordingRule({
  id: "IC701",
  name: "jargon",
  title: "Words of the trade and of offices",
  message: "“{words}” is a word of the trade. Say it in words that everybody who reads this uses.",
  why: "Nearly all breach notices are hard to read, and people who do not understand the notice do not protect themselves.",
  source:
    "Zou and others (2019), “You ‘Might’ Be Affected”, CHI 2019: 97 per cent of notices were hard or fairly hard to read; GSA, plainlanguage.gov: avoid jargon; GOV.UK style guide: words to avoid",
  severity: "information",
  triggers: undefined,
  find: (text) =>
    [...plainer.flatMap(({ find }) => find(text)), ...findUnclear(text), ...findTechnical(text)].sort(
      (left, right) => left.start - right.start,
    ),
  counts: ({ passage, start, end, replacements }, { draft }) => {
    const text = draft.passages[passage]?.text ?? "";
    if (replacements.length === 0) {
      const isExplained = explainedPattern.test(text.slice(end)) || introducedPattern.test(text.slice(0, start));
      return !isExplained && !isForBuilders(draft);
    }
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
      { text: "The choir's list stood in an open S3 bucket." },
      { text: "A failover of our load balancer stopped the tills." },
      { text: "Your password was salted and hashed." },
      { text: "One of our administrators saw that an access token was out." },
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
      { text: "Passwords were scrambled, which is called hashing, before they were stored." },
      { text: "To developers who use our library: revoke every access token." },
      { text: "Police raided the bakery." },
    ],
  },
  exceptions: "A notice for technical readers, who know the words, may use them.",
});
