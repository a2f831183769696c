import type { Span } from "../../text/span.ts";
import { countWords } from "../../wording/count-words.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

/** A paragraph of more words than this is marked. */
const mostWords = 150;

export const longParagraph: Rule = {
  id: "IC706",
  name: "long-paragraph",
  title: "A wall of text",
  why: "People skim a notice for what concerns them, and in a long paragraph there is nothing to hold on to.",
  source: "GSA, plainlanguage.gov: no more than 150 words in a paragraph, in three to eight sentences",
  severity: "information",
  kinds: "all",
  languages: "any",
  isAboutWords: false,
  check,
  examples: {
    flagged: [16, 17, 18, 20, 25, 30].map((count) => ({ text: sentences(count) })),
    clean: [
      { text: sentences(5) },
      { text: `${sentences(8)}\n\n${sentences(8)}` },
      { text: `- ${sentences(8)}\n- ${sentences(8)}` },
      { text: `## When\n\n${sentences(8)}\n\n## Where\n\n${sentences(8)}` },
      { text: `> ${sentences(20)}`, note: "A quotation." },
      { text: `\`\`\`\n${sentences(20)}\n\`\`\``, note: "Code." },
    ],
  },
};

function sentences(count: number): string {
  return "We closed the folder at once, and then we looked for others. ".repeat(count).trim();
}

function check({ draft }: RuleContext): readonly RuleFinding[] {
  const paragraphs: { span: Span; words: number }[] = [];
  for (const { kind, opensBlock, span, text } of draft.passages) {
    const words = countWords(text);
    const last = paragraphs.at(-1);
    if (opensBlock || last === undefined) {
      paragraphs.push({ span, words: kind === "sentence" ? words : 0 });
    } else if (kind === "sentence") {
      paragraphs[paragraphs.length - 1] = {
        span: { start: last.span.start, end: span.end },
        words: last.words + words,
      };
    }
  }
  return paragraphs
    .filter(({ words }) => words > mostWords)
    .map(({ span, words }) => ({
      span,
      message: `This paragraph has ${String(words)} words. Make several of it, one for each thing that it says, or a list.`,
    }));
}
