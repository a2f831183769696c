import { hostOf, linksIn, type DraftLink } from "../draft-links.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

/** Link words that are themselves an address: `example.org`, `https://www.example.org/help`. */
const addressPattern =
  /^[\s*_]*(?:https?:\/\/)?((?:[a-z0-9-]{1,63}\.){1,5}(?:com|org|net|edu|gov|info|eu|io|co|app|dev|uk|ie|de|at|ch|fr|es|it|nl|be|pl|se|no|dk|fi|pt|us|ca|au|nz|in|jp|example))(?:[/?#:][^\s*_]*)?[\s*_]*$/i;

export const misleadingLink: Rule = {
  id: "IC601",
  name: "misleading-link",
  title: "A link that shows one address and leads to another",
  why: "Criminals disguise links in just this way, and a notice about a leak must not teach people to trust them.",
  source: "UK NCSC, advice on phishing; House judgement after the look-alike site of the 2017 Equifax notice",
  severity: "warning",
  kinds: "all",
  languages: "any",
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      { text: "Go to [www.example.org](https://example.net/help)." },
      { text: "Go to [https://example.org/help](https://links.example.com/c?u=1)." },
      { text: "Write to us at [help.example.org](https://forms.example.com/1)." },
      { text: "See [**example.org**](https://example.co/x)." },
      { text: "- [example.org/status](http://status.example.io)" },
      { text: "See [example.org](https://example.org.evil.example.net/)." },
    ],
    clean: [
      { text: "Go to [www.example.org](https://www.example.org/help)." },
      { text: "Go to [example.org](https://www.example.org/help)." },
      { text: "Go to [www.example.org](https://example.org/help)." },
      { text: "Go to [our help page](https://help.example.com)." },
      { text: "See <https://example.org>." },
      { text: "Read [notes.md](https://example.org/notes).", note: "The name of a file." },
      { text: "`[example.org](https://example.net)`", note: "Code." },
      { text: "Go to [the example.org page](https://status.example.net).", note: "Words, not an address." },
    ],
  },
};

function check({ draft, say }: RuleContext): readonly RuleFinding[] {
  return linksIn(draft).flatMap((link) => {
    const shown = shownHost(link);
    const real = hostOf(link.target);
    return shown === undefined || real === undefined || isSameSite(shown, real)
      ? []
      : [
          {
            span: link.span,
            message: say(
              "This link shows {0} and leads to {1}. Show the address that it leads to, or write in words what is there.",
              shown,
              real,
            ),
          },
        ];
  });
}

function shownHost({ words, target }: DraftLink): string | undefined {
  return words === target ? undefined : addressPattern.exec(words)?.[1]?.toLowerCase();
}

/** Whether one is the other, or a part of it such as `help.example.org`. */
function isSameSite(left: string, right: string): boolean {
  const [shown, real] = [left, right].map((host) => host.replace(/^www\./, ""));
  return shown === real || real?.endsWith(`.${shown ?? ""}`) === true;
}
