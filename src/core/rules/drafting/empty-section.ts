import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

/** A comment, which nobody sees in what goes out. */
const commentPattern = /<!--[\s\S]*?-->/g;

/** `## A heading`, or a line with a row of `=` or `-` below it; a bold line is a heading only by its looks. */
const realHeadingPattern = /^ {0,3}#|\n {0,3}[=-]+\s*$/;

/** "What you can do", in bold: what asks is a heading, where other bold lines may be a call to act or a signature. */
const askingPattern = /^(?:what|how|when|who|why|where|was|wie|wann|wer|warum|wo)\b[^.!:…]*$/i;

/** "Ana Prior, Head of Customer Care": who signs, in large letters. */
const signaturePattern = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}, \p{L}/u;

export const emptySection: Rule = {
  id: "IC803",
  name: "empty-section",
  title: "A heading with nothing under it",
  why: "A heading promises an answer; with nothing under it readers see that somebody forgot it, or has something to hide.",
  source: "House judgement",
  severity: "warning",
  kinds: "all",
  languages: "any",
  isAboutWords: false,
  check,
  examples: {
    flagged: [
      { text: "# A letter\n\n## What happened\n\n## What you can do\n\nChange your password." },
      { text: "# A letter\n\nWe are sorry.\n\n## What happened" },
      { text: "# A letter\n\n## What happened\n\n<!-- to be written by Ana -->\n\n## Who was affected\n\nNobody." },
      { text: "What happened\n-------------\n\nWhat you can do\n---------------\n\nChange your password." },
      { text: "## What happened\n\n---\n\n## What you can do\n\nChange your password." },
      { text: "## One\n\nText.\n\n### What happened\n\n## Two\n\nText." },
      { text: "**What happened**\n\nWe left it open.\n\n**How we prevent it**\n\n**How to reach us**\n\nWrite to us." },
    ],
    clean: [
      { text: "# A letter\n\n## What happened\n\nWe left a folder open." },
      {
        text: "# A letter\n\n## What happened\n\n### In the shop\n\nWe left a folder open.",
        note: "A smaller heading under a larger one.",
      },
      { text: "## The log\n\n```\n14:05 open\n```" },
      { text: "## What they wrote\n\n> We have your files." },
      { text: "## When\n\n| Day | What |\n| --- | --- |\n| 3 March | Found |" },
      { text: "## Map\n\n![Our office](office.png)" },
      {
        text: "**What happened**\nWe left it open.\n\n**Call us on 01632 960100**\n\n**How to reach us**\n\nWrite to us.",
      },
      { text: "# A letter", note: "No more than its title." },
      { text: "# A letter\n\nWe are sorry.\n\n#### Ana Prior, Head of Customer Care" },
    ],
  },
};

function check({ draft, say }: RuleContext): readonly RuleFinding[] {
  const { sections, text } = draft;
  return sections.flatMap(({ level, title, headingSpan, bodySpan }, index) => {
    const heading = text.slice(headingSpan.start, headingSpan.end);
    const next = sections[index + 1];
    const isOnlyTitle = index === 1 && next === undefined;
    const isKicker = index === 1 && next !== undefined && next.level === 1;
    const isSignature = next === undefined && signaturePattern.test(title);
    const hasSmallerBelow = next !== undefined && next.level > level;
    const body = text.slice(bodySpan.start, bodySpan.end).replace(commentPattern, "");
    return level === 0 ||
      isOnlyTitle ||
      isKicker ||
      isSignature ||
      hasSmallerBelow ||
      (!realHeadingPattern.test(heading) && !askingPattern.test(title)) ||
      /[^\s*_-]/.test(body)
      ? []
      : [
          {
            span: headingSpan,
            message: say(
              "Nothing stands under “{0}”. Write what belongs there, or that it is not yet known, or take the heading out.",
              title,
            ),
          },
        ];
  });
}
