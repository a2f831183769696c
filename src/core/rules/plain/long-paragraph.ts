import { findRunTogether } from "../../draft/run-together.ts";
import { spansOverlap } from "../../text/span.ts";
import { countWords } from "../../wording/count-words.ts";
import { rememberByStretch } from "../../wording/stretches.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

/** A paragraph of more words than this is marked. */
const mostWords = 150;

const pasted = [
  "Dear readers,",
  "We left a folder open. It held your names and addresses.",
  "What we have done",
  "We closed the folder at once. We then looked for others and found none.",
  "Yours sincerely,",
  "Lois Adeyemi",
].join("\n");

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
    flagged: [
      { text: pasted, note: "As it comes out of Word: one line for each paragraph." },
      ...[16, 17, 18, 20, 25, 30].map((count) => ({ text: sentences(count) })),
    ],
    clean: [
      { text: sentences(5) },
      { text: `${sentences(8)}\n\n${sentences(8)}` },
      { text: `- ${sentences(8)}\n- ${sentences(8)}` },
      { text: `## When\n\n${sentences(8)}\n\n## Where\n\n${sentences(8)}` },
      { text: pasted.replaceAll("\n", "\n\n") },
      {
        text: "We are sorry.\nWe closed the folder at once.\nWe told the police.\nWe will write again.",
        note: "One sentence for each line.",
      },
      { text: `> ${sentences(20)}`, note: "A quotation." },
      { text: `\`\`\`\n${sentences(20)}\n\`\`\``, note: "Code." },
    ],
  },
};

function sentences(count: number): string {
  return "We closed the folder at once, and then we looked for others. ".repeat(count).trim();
}

/** The long ones of a stretch: from which passage to which, and of how many words. */
const longParagraphs = rememberByStretch((passages) => {
  const paragraphs: { from: number; to: number; words: number }[] = [];
  for (const [index, { kind, opensBlock, text }] of passages.entries()) {
    const words = kind === "sentence" ? countWords(text) : 0;
    const last = paragraphs.at(-1);
    if (opensBlock || last === undefined) {
      paragraphs.push({ from: index, to: index, words });
    } else if (kind === "sentence") {
      paragraphs[paragraphs.length - 1] = { from: last.from, to: index, words: last.words + words };
    }
  }
  return paragraphs.filter(({ words }) => words > mostWords);
});

function check({ draft, say }: RuleContext): readonly RuleFinding[] {
  const { passages, titleSpan } = draft;
  const together = findRunTogether(draft);
  const long = longParagraphs(passages).flatMap(({ first, answer }) =>
    answer.map(({ from, to, words }) => {
      const start = passages[first + from]?.span ?? titleSpan;
      const end = passages[first + to]?.span ?? titleSpan;
      return {
        span: { start: start.start, end: end.end },
        message: say(
          "This paragraph has {0} words. Make several of it, one for each thing that it says, or a list.",
          String(words),
        ),
      };
    }),
  );
  return [
    // Only its first line is marked: under the whole letter other marks would not be seen.
    ...together.map(({ firstLine: { start, end }, lineCount, edits }) => ({
      span: { start, end },
      message: say(
        "Here {0} lines stand below one another without an empty line between them, so that they run on as one paragraph in every copy. Put an empty line below each.",
        String(lineCount),
      ),
      suggestions: [
        { title: say("Put empty lines between them"), when: say("Each of them is a paragraph of its own"), edits },
      ],
    })),
    ...long.filter(({ span }) => !together.some((other) => spansOverlap(other.span, span))),
  ].toSorted((left, right) => left.span.start - right.span.start);
}
