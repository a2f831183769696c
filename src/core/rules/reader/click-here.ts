import { patternLines } from "../../text/pattern-lines.ts";
import { linksIn } from "../draft-links.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

/** Words of a link that say nothing of its target. */
const emptyWordsPattern = patternLines("i")`
    ^[\s*_]*(?:
      (?:(?:please|just|simply) ){0,2}(?:
        click(?:ing)?|tap(?:ping)?|press(?:ing)?|look(?:ing)?|see|go|available|found|read(?: (?:it|more))?
        |follow(?:ing)?
      )(?: on)? )?(?:
      (?:right |over )?here|this(?: (?:link|page|one))?|link|the link|read more|learn more|more|find out more|click
      |details|more information|(?:the )?following(?: link)?|visit
    )[\s*_.!:>»→]*$
  `;

export const clickHere: Rule = {
  id: "IC603",
  name: "click-here",
  title: "A link that says “here”",
  why: "“Click here” is how criminals word their links, and somebody who has links read aloud hears a list of “here”.",
  source: "W3C, Web Content Accessibility Guidelines 2.2, 2.4.4 Link Purpose; UK NCSC, advice on phishing",
  severity: "information",
  kinds: "all",
  languages: ["en"],
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      { text: "For more, click [here](https://example.org/leak)." },
      { text: "[Click here](https://example.org/leak) to change your password." },
      { text: "Read more about it on [this page](https://example.org/leak)." },
      { text: "[Learn more](https://example.org/leak)" },
      { text: "Use [this link](https://example.org/leak) to sign in." },
      { text: "You can find it **[here](https://example.org/leak)**." },
      { text: "The list is [available here](https://example.org/leak)." },
      { text: "Book a call by [clicking right here!](https://example.org/call)" },
    ],
    clean: [
      { text: "Read [what we know about the leak](https://example.org/leak)." },
      { text: "[Change your password](https://example.org/account)" },
      { text: "Our news is here: <https://example.org/leak>." },
      { text: "See [www.example.org](https://www.example.org)." },
      { text: "Do not follow links that say “click here”." },
      { text: "`[here](https://example.org)`" },
    ],
  },
};

function check({ draft }: RuleContext): readonly RuleFinding[] {
  return linksIn(draft).flatMap(({ words, target, wordsSpan }) =>
    words !== target && emptyWordsPattern.test(words)
      ? [
          {
            span: wordsSpan,
            message: `“${words.trim()}” does not say where this link leads. Make the words that name the page the link, or show the address.`,
          },
        ]
      : [],
  );
}
