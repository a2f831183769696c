import { hostOf, linksIn } from "../draft-links.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

/** "192.168.1.1", "printer.local": what stands at the reader's own place and has no other address. */
const atHomePattern = /^(?:localhost|10\.|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|[^.]+\.(?:local|lan|home|box)$)/;

export const insecureLink: Rule = {
  id: "IC604",
  name: "insecure-link",
  title: "A link without encryption",
  why: "Browsers warn people of pages under http://, and a notice about safety must not send them there.",
  source: "UK NCSC, Using TLS to protect data: serve everything over https",
  severity: "information",
  kinds: "all",
  languages: "any",
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      { text: "See <http://www.example.org/leak>." },
      { text: "See [our page](http://example.org/leak)." },
      { text: "News: http://status.example.org" },
      { text: "- [Change your password](http://example.org/account)" },
      { text: "The report is at http://example.org/report.pdf." },
      { text: "[Help](HTTP://EXAMPLE.ORG/help)" },
      { text: "The form is on our website (http://example.org/form)." },
    ],
    clean: [
      { text: "See <https://www.example.org/leak>." },
      { text: "See [our page](https://example.org/leak)." },
      { text: "The fake page was `http://example.net/login`." },
      { text: "> Go to http://example.net/login\n\nThis message is a forgery." },
      { text: "Write to [us](mailto:help@example.org)." },
      { text: "An address that begins with http:// is not encrypted." },
      { text: "Open http://192.168.0.1 at home.", note: "A device of the reader's own." },
    ],
  },
  exceptions: "A page that has no encrypted address. Ask whoever runs it for one.",
};

function check({ draft, say }: RuleContext): readonly RuleFinding[] {
  return linksIn(draft).flatMap(({ target, targetSpan }) => {
    const host = /^http:/i.test(target) ? hostOf(target) : undefined;
    if (host === undefined || atHomePattern.test(host)) {
      return [];
    }
    const edit = { span: { start: targetSpan.start, end: targetSpan.start + 4 }, newText: "https" };
    return [
      {
        span: targetSpan,
        message: say(
          "This link to {0} is not encrypted, and browsers warn of such pages. Use the address that begins with https://.",
          host,
        ),
        suggestions: [
          {
            title: say("Write “https://” before “{0}”", target.slice(7)),
            when: say("Where the page opens under that address too: try it."),
            edits: [edit],
          },
        ],
      },
    ];
  });
}
