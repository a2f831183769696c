import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

const commentPattern = /<!--[\s\S]{0,2000}?-->/g;

/** What is meant for a program: `markdownlint-disable`, `prettier-ignore`. */
const forProgramsPattern =
  /^<!--\s*(?:markdownlint-|prettier-|textlint-|vale |cspell:|toc|\/toc|more|omit|incident-comms)/i;

export const commentLeft: Rule = {
  id: "IC811",
  name: "comment-left",
  title: "A hidden comment",
  why: "Comments do not show on the page, but anybody can read them in a web page's source, and they often hold what was not to be said.",
  source: "House judgement",
  severity: "information",
  kinds: "all",
  languages: "any",
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      { text: "We are sorry.\n\n<!-- Legal wants this softer -->" },
      { text: "We are sorry. <!-- really? --> It was our fault." },
      { text: "<!--\nWrite what happened here.\n-->\n\nWe left a folder open." },
      { text: "- One <!-- two? -->\n- Three" },
      { text: "<!-- TODO -->" },
      { text: "# A letter <!-- draft 3 -->" },
    ],
    clean: [
      { text: "We are sorry." },
      { text: "<!-- markdownlint-disable-next-line IC103 -->\n\nWe are sorry." },
      { text: "`<!-- a comment -->` is how comments look." },
      { text: "```html\n<!-- a comment -->\n```" },
      { text: "The arrow --> shows the way." },
      { text: "<!-- prettier-ignore -->\n\nWe are sorry." },
    ],
  },
};

function check({ draft }: RuleContext): readonly RuleFinding[] {
  const { text, ignored, frontMatter } = draft;
  if (!text.includes("<!--")) {
    return [];
  }
  return [...text.matchAll(commentPattern)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const isInCode = ignored.some(
      ({ start, end }) => start <= span.start && span.end <= end && text.slice(start, start + 4) !== "<!--",
    );
    return isInCode || span.start < frontMatter.span.end || forProgramsPattern.test(match[0])
      ? []
      : [
          {
            span,
            message:
              "This comment does not show, but it may go out with the text. Settle what it says and take it out.",
          },
        ];
  });
}
