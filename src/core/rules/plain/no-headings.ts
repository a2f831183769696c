import { countWords } from "../../wording/count-words.ts";
import { isSignedLetter } from "../owning/unsigned-letter.ts";
import { isNotDeclared } from "../not-declared.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

/** From so many words on, readers need headings; a letter from one person to another goes without for a page and a half. */
const mostWords = 400;
const mostOfLetter = 600;

export const noHeadings: Rule = {
  id: "IC711",
  name: "no-headings",
  title: "A long text without headings",
  why: "People look for the part that concerns them, and find it by its heading.",
  source:
    "Zou and others (2019), “You ‘Might’ Be Affected”, CHI 2019: use headings; California Civil Code 1798.82(d)(1): a notice has headings",
  severity: "information",
  kinds: "all",
  languages: "any",
  isAboutWords: false,
  check,
  examples: {
    flagged: [
      ...[10, 12, 14, 16, 18, 20].map((count) => ({ text: `# We are sorry\n\n${paragraphs(count)}` })),
      { text: `# We are sorry\n\nDear customer,\n\n${paragraphs(12)}\n\nThe Harbour Club Team` },
      { text: `# We are sorry\n\nDear Ana,\n\n${paragraphs(16)}\n\nMaja Okoro` },
    ],
    clean: [
      { text: `# We are sorry\n\n${paragraphs(3)}` },
      { text: `# We are sorry\n\n${paragraphs(6)}\n\n## What you can do\n\n${paragraphs(6)}` },
      { text: `${paragraphs(6)}\n\n**What you can do**\n\n${paragraphs(6)}` },
      { text: `---\nkind: apology\n---\n\n# We are sorry\n\nDear Ana,\n\n${paragraphs(12)}\n\nMaja Okoro` },
      { text: "# We are sorry" },
      { text: `# We are sorry\n\n> ${"Sorry. ".repeat(500)}` },
      { text: `# We are sorry\n\n\`\`\`\n${paragraphs(14)}\n\`\`\`` },
    ],
  },
};

function paragraphs(count: number): string {
  const sentence = "We closed the folder at once, and then we looked for others like it. ";
  return Array.from({ length: count }, () => sentence.repeat(3).trim()).join("\n\n");
}

function check({ draft, kind, say }: RuleContext): readonly RuleFinding[] {
  const headings = draft.sections.filter(({ level }, index) => level > 1 || index > 1);
  const words =
    headings.length > 0
      ? 0
      : draft.passages.reduce((sum, { text, kind }) => sum + (kind === "sentence" ? countWords(text) : 0), 0);
  const most = kind.id === "apology" && words <= mostOfLetter && isSignedLetter(draft) ? mostOfLetter : mostWords;
  return words <= most || isNotDeclared(draft)
    ? []
    : [
        {
          span: draft.titleSpan,
          message: say(
            "These {0} words stand under no headings. Give each part one that says what is in it, such as “What happened” and “What you can do”.",
            String(words),
          ),
        },
      ];
}
