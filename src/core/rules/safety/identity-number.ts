import { said, sayLater } from "../../text/say.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";
import { findInSource, soughtInSource } from "./sought-in-source.ts";

/** "123-45-6789": a social security number of the United States; some first groups were never given out. */
const socialSecurityPattern = soughtInSource(/(?<![\w.-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/g);

/** "QQ 12 34 56 C": a national insurance number of the United Kingdom. */
const nationalInsurancePattern = soughtInSource(
  /(?<![\w-])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\w-])/g,
);

/** "DE89 3704 0044 0532 0130 00": the number of a bank account, which checks itself. */
const accountPattern = soughtInSource(/(?<![\w-])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![\w-])/g);

export const identityNumber: Rule = {
  id: "IC904",
  name: "identity-number",
  title: "The number of a person or of a bank account",
  why: "With such a number somebody can pretend to be its owner, who has been harmed once already.",
  source:
    "General Data Protection Regulation, article 87; ISO 13616 (IBAN); the issuers' descriptions of their numbers",
  severity: "error",
  kinds: "all",
  languages: "any",
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      { text: "The file held 219-09-9999." },
      { text: "Her number is AB 12 34 56 C." },
      { text: "Refunds go to DE89 3704 0044 0532 0130 00." },
      { text: "`GB82WEST12345698765432`" },
      { text: "| Number |\n| --- |\n| AB123456D |" },
      { text: "> My number is 219-09-9999." },
    ],
    clean: [
      { text: "The file held social security numbers." },
      { text: "Call 410-576-6491." },
      { text: "Our file number is 000-12-3456." },
      { text: "The account DE00 3704 0044 0532 0130 00 was made up.", note: "It does not pass its own check." },
      { text: "The key AD0592FE47F0DF61 is withdrawn." },
      { text: "Room AB 12 is open." },
    ],
  },
  exceptions: "The number of your own account, to which readers are to pay, may stand.",
};

function check({ draft, say }: RuleContext): readonly RuleFinding[] {
  return [
    ...findInSource(draft, socialSecurityPattern).map((span) => ({ span, what: said("a social security number") })),
    ...findInSource(draft, nationalInsurancePattern).map((span) => ({
      span,
      what: said("a national insurance number"),
    })),
    ...findInSource(draft, accountPattern)
      .filter(({ text }) => isAccount(text.replaceAll(" ", "")))
      .map((span) => ({ span, what: said("the number of a bank account") })),
  ].map(({ span, what }) => ({
    span,
    message: say("This looks like {0}. Take it out, unless it is your own and meant to be known.", sayLater(say, what)),
  }));
}

/** By its check digits: letters count from ten on, the first four stand last, and 97 leaves one. */
function isAccount(number: string): boolean {
  if (number.length < 15 || number.length > 34) {
    return false;
  }
  let rest = 0;
  for (const character of (number.slice(4) + number.slice(0, 4)).split("")) {
    const value = parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
