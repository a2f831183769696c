import type { Rule, RuleContext, RuleFinding } from "../rule.ts";
import { findInSource, soughtInSource } from "./sought-in-source.ts";

/** Thirteen to nineteen digits as on a card, in groups or not; no part of a longer number, a name or an address. */
const cardPattern = soughtInSource(
  /(?<!\d )(?<![\w./=&?#%-])(?:\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}(?:[ -]\d{3})?|3\d{3}[ -]\d{6}[ -]\d{5}|[3-6]\d{12,18})(?![\w/=&%-]| \d|\.\d)/g,
);

/** First digits of the large card schemes. */
const schemePattern = /^(?:4|5[1-5]|2[2-7]|3[47]|6(?:011|5|4[4-9])|35|30[0-5]|3[689]|62|50|5[6-9]|6[37])/;

export const cardNumber: Rule = {
  id: "IC903",
  name: "card-number",
  title: "The number of a payment card",
  why: "A card number in a letter can be used by whoever reads it, and tells its owner that you did not look after it.",
  source: "PCI Data Security Standard 4.0, requirement 3: card numbers are not shown; ISO/IEC 7812: the check digit",
  severity: "error",
  kinds: "all",
  languages: "any",
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      { text: "The card 4111 1111 1111 1111 was used." },
      { text: "The card 4111111111111111 was used." },
      { text: "| Card |\n| --- |\n| 5555-5555-5555-4444 |" },
      { text: "An example: `3782 822463 10005`" },
      { text: "> My card is 6011 1111 1111 1117." },
      { text: "Card number: 5105105105105100." },
    ],
    clean: [
      { text: "The card ends in 1111." },
      { text: "The booking 4111 1111 1111 1112 was open.", note: "The check digit is wrong: no card." },
      { text: "Call +49 30 5550 0199." },
      { text: "See https://example.org/posts/4111111111111111." },
      { text: "We counted 1,234,567,890,123 requests." },
      { text: "The invoice has the number 9012345678901234." },
    ],
  },
};

function check({ draft, say }: RuleContext): readonly RuleFinding[] {
  return findInSource(draft, cardPattern)
    .filter(({ text }) => isCard(text.replace(/\D/g, "")))
    .map((span) => ({
      span,
      message: say(
        "This is the number of a payment card. Take it out; if it must be told apart from others, the last four digits do.",
      ),
    }));
}

/** By its first digits and its check digit. */
function isCard(digits: string): boolean {
  const sum = digits
    .split("")
    .reverse()
    .map(Number)
    .reduce((total, digit, index) => total + (index % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)), 0);
  return schemePattern.test(digits) && sum % 10 === 0 && !/^(\d)\1+$/.test(digits);
}
