import { patternLines } from "../../text/pattern-lines.ts";
import { linksIn } from "../draft-links.ts";
import { titled, writeTitle } from "../fix-title.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

/** "the phishing page at", "a malicious domain:", "the attackers' server" just before an address. */
const maliciousPattern = patternLines("i")`
    \b(?:
      malicious|phishing|fake|fraudulent|forged|rogue|spoofed|scam|look-?alike|imposter|infected|attackers?'?s?
      |hackers?'?s?|criminals?'?s?|command[- ]and[- ]control
    ) (?:\w+ ){0,2}(?:
      domains?|sites?|websites?|pages?|web pages?|address(?:es)?|servers?|urls?|links?|forms?|shops?|files?
    )(?: (?:is|was|were|are|at|called|under|from|to|such as|like|namely|for example)){0,2}[\s:"“'‘(<]{0,4}$
  `;

/** The words before a link that are looked at. */
const reach = 100;

export const liveMaliciousAddress: Rule = {
  id: "IC911",
  name: "live-malicious-address",
  title: "An address of the attackers that can be clicked",
  why: "A reader who clicks it lands where the criminals want them; mail filters may also hold back your whole letter.",
  source: "UK NCSC and CISA practice: defang addresses, as in hxxps://example[.]org",
  severity: "warning",
  kinds: "all",
  languages: ["en"],
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      { text: "The phishing page was https://tidewater-login.example.net/." },
      { text: "They set up a fake website at <https://tidewater.example.net>." },
      { text: "The malicious domain: https://evil.example.net" },
      { text: "Do not open the fake link [here](https://evil.example.net)." },
      { text: "The attackers' server was http://198.51.100.7/x." },
      { text: "- The fraudulent shop is https://shop.example.net" },
    ],
    clean: [
      { text: "The phishing page was hxxps://tidewater-login.example[.]net." },
      { text: "The phishing page was `https://tidewater-login.example.net/`." },
      { text: "Read how to spot phishing pages on https://www.ncsc.gov.uk/phishing." },
      { text: "We closed the fake page. Our own is https://www.example.org." },
      { text: "Report fake messages at https://www.example.org/report." },
      { text: "Our website is https://www.example.org." },
    ],
  },
};

function check({ draft }: RuleContext): readonly RuleFinding[] {
  return linksIn(draft)
    .filter(
      ({ span, target }) =>
        /^https?:/i.test(target) &&
        maliciousPattern.test(draft.text.slice(Math.max(span.start - reach, 0), span.start)),
    )
    .map(({ targetSpan, target }) => {
      const edit = { span: targetSpan, newText: defanged(target) };
      return {
        span: targetSpan,
        message:
          "This address belongs to the attackers, and readers can click it. Write it so that nobody can, or leave it out.",
        suggestions: [
          titled(() => writeTitle(edit, draft.text), "Where readers need the address in order to recognise it.", [
            edit,
          ]),
        ],
      };
    });
}

/** "https://evil.example/x" → "hxxps://evil[.]example/x" */
function defanged(target: string): string {
  return target
    .replace(/^http/i, "hxxp")
    .replace(/^(\w+:\/\/)([^/]+)/, (_, scheme: string, host: string) => scheme + host.replaceAll(".", "[.]"));
}
