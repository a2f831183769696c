import type { IncidentRecord } from "../../record/record.ts";
import { patternLines } from "../../text/pattern-lines.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";
import { findInSource, soughtInSource } from "./sought-in-source.ts";

/** "ana.prior@gmail.com": an address at one of the large providers that anybody can have. House list. */
const privateAddressPattern = soughtInSource(
  patternLines("gi")`
    \b[\w.+-]{1,64}@(?:
      gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|proton|protonmail|mail|zoho
      |yandex|qq|163|126|free|orange|laposte|btinternet|sky|t-online|libero|wp
    )\.(?:com|net|org|de|fr|it|co\.uk|uk|es|pt|nl|be|ch|at|me|ru|pl|ie|eu|com\.br|co\.in|ca|com\.au)\b
  `,
);

export const privateAddress: Rule = {
  id: "IC905",
  name: "private-address",
  title: "A private e-mail address",
  why: "An address of this kind mostly belongs to a person; in a letter to many it is personal data given away.",
  source:
    "General Data Protection Regulation, article 5(1)(f); CA Attorney General: sample notices leave out personal information",
  severity: "information",
  kinds: "all",
  languages: "any",
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      { text: "A customer, ana.prior@gmail.com, told us." },
      { text: "The list began with `jo@hotmail.com`." },
      { text: "Write to tidewater.cycles@outlook.com.", note: "Nobody can tell that it is yours." },
      { text: "- jo.lindqvist@gmx.de\n- ana@icloud.com" },
      { text: "The attacker wrote from king@proton.me." },
      { text: "> From: ana@yahoo.co.uk" },
    ],
    clean: [
      { text: "Write to help@tidewater-cycles.example." },
      { text: "The list held addresses at Gmail and Hotmail." },
      {
        text: "Write to tidewater@gmail.com.",
        record: "contacts:\n  email: tidewater@gmail.com",
        note: "By the record it is yours.",
      },
      { text: "The authority is at casework@ico.org.uk." },
      { text: "Follow @gmail for news." },
      { text: "Write to our data protection officer at dpo@example.org." },
    ],
  },
  exceptions: "Where it is your own address, put it into the record under contacts.",
};

function check({ draft, record, say }: RuleContext): readonly RuleFinding[] {
  if (!draft.text.includes("@")) {
    return [];
  }
  const own = ownAddress(record);
  return findInSource(draft, privateAddressPattern)
    .filter(({ text }) => text.toLowerCase() !== own)
    .map((span) => ({
      span,
      message: say(
        "“{0}” looks like somebody's private address. Take it out, unless it is yours or its owner agrees.",
        span.text,
      ),
    }));
}

function ownAddress(record: IncidentRecord | undefined): string | undefined {
  return record?.contacts.email.value?.toLowerCase();
}
