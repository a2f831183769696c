import { Sieved } from "../../text/sieve.ts";
import type { Say } from "../../text/say.ts";
import type { Span } from "../../text/span.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
import { rememberInPassages } from "../../wording/stretches.ts";
import { hostOf, linksIn } from "../draft-links.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

/** Services that anybody can make a short address with. House list. */
const shorteners: ReadonlySet<string> = new Set([
  ...["bit.ly", "bitly.com", "buff.ly", "cutt.ly", "goo.gl", "is.gd", "j.mp", "lnkd.in", "ow.ly", "qr.ae", "rb.gy"],
  ...["rebrand.ly", "s.id", "shorturl.at", "soo.gd", "t.co", "t.ly", "tiny.cc", "tinyurl.com", "tr.im", "v.gd", "x.co"],
]);

export const shortenedLink: Rule = {
  id: "IC602",
  name: "shortened-link",
  title: "A shortened link",
  why: "Nobody can see where a shortened link leads, which is why criminals use them; after a leak people are right not to follow one.",
  source: "UK NCSC, advice on phishing: be wary of links whose target you can't see",
  severity: "warning",
  kinds: "all",
  languages: "any",
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      { text: "See <https://bit.ly/3abc>." },
      { text: "See [our page](https://tinyurl.com/x1)." },
      { text: "Details: https://t.co/abc" },
      { text: "- [Change your password](http://ow.ly/abc)" },
      { text: "Book a call at https://cutt.ly/call." },
      { text: "[Status](https://www.bit.ly/status)" },
      { text: "Tell us what you think: tinyurl.com/our-survey" },
    ],
    clean: [
      { text: "See <https://www.example.org/leak>." },
      { text: "See [our page](https://example.org/x1)." },
      { text: "The attacker's messages held links such as `https://bit.ly/3abc`." },
      { text: "> Click https://bit.ly/3abc\n\nMessages like this one are not from us." },
      { text: "We never use bit.ly or other short links." },
      { text: "See <https://habit.ly/x>." },
    ],
  },
};

/** "tinyurl.com/our-notice", as print and text messages have it. */
const bareAddressPattern = new Sieved(
  new RegExp(
    String.raw`(?<![\w./@-])(${[...shorteners].map((host) => host.replace(".", String.raw`\.`)).join("|")})\/[\w-]{2,60}`,
    "gi",
  ),
);
const bareAddressesIn = rememberInPassages(({ text }) => {
  const found = bareAddressPattern.matchAll(text);
  return found.length === 0 ? undefined : found;
});

function check({ draft, say }: RuleContext): readonly RuleFinding[] {
  const links = linksIn(draft).flatMap(({ span, target }) => {
    const host = hostOf(target)?.replace(/^www\./, "");
    return host === undefined || !shorteners.has(host) ? [] : [findingAt(span, host, say)];
  });
  const addresses = bareAddressesIn(draft.passages).flatMap(({ passage, found }) =>
    found.flatMap(({ 0: words, 1: host = "", index }) =>
      isQuotedFromOthers(draft, passage, index)
        ? []
        : [findingAt(draft.spanOf({ passage, start: index, end: index + words.length }), host, say)],
    ),
  );
  return [...links, ...addresses];
}

function findingAt(span: Span, host: string, say: Say): RuleFinding {
  return {
    span,
    message: say(
      "{0} hides where this link leads, as links of criminals do. Give the full address, on a site that your readers know.",
      host,
    ),
  };
}
