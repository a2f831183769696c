import { readingCounts, readingGrades, sumOfCounts } from "../../wording/reading-grade.ts";
import { rememberByStretch } from "../../wording/stretches.ts";
import { kindsBut } from "../kinds-but.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

/** In a shorter text the formulas say nothing reliable. */
const fewestWords = 100;
/** Where every formula asks for more years of school than this. */
const mostYears = 12;

export const hardToRead: Rule = {
  id: "IC708",
  name: "hard-to-read",
  title: "Hard to read as a whole",
  why: "Half of all adults read less well than at the end of school, and a notice must reach them too.",
  source:
    "Zou and others (2019), “You ‘Might’ Be Affected”, CHI 2019: 97 per cent of notices were hard or fairly hard to read; the formulas of Flesch and Kincaid, Gunning, McLaughlin (SMOG), Senter and Smith, Coleman and Liau",
  severity: "information",
  kinds: kindsBut(["regulator-worksheet"]),
  languages: ["en"],
  isAboutWords: false,
  check,
  examples: {
    flagged: hardTexts(),
    clean: [
      ...hardTexts().map(({ text }) => ({ text: text.split(". ").slice(0, 2).join(". ") })),
      {
        text: "We left a folder open. Anybody could read it for eight days. We closed it as soon as we saw it. ".repeat(
          8,
        ),
      },
    ],
  },
  exceptions: "A report for specialists may be hard. Names of places and products make a text look harder than it is.",
};

/** Sentences of officials, made up. */
function hardTexts() {
  const sentences = [
    "The organisation subsequently initiated a comprehensive investigation regarding unauthorised accessibility of confidential documentation stored by administrative departments.",
    "Considerable uncertainty regarding the identification of potentially responsible individuals necessitated additional consultation with independent specialists.",
    "Preliminary conclusions indicate that inadequate configuration of authentication infrastructure constituted the predominant contributory circumstance.",
    "Implementation of supplementary organisational safeguards throughout the administration continues according to established prioritisation.",
    "Notification of individuals experiencing potential disadvantages resulting from unauthorised disclosure constitutes an immediate organisational responsibility.",
    "Representatives of regulatory authorities participated continuously in the evaluation of appropriate communication procedures.",
  ];
  return sentences.map((_, turn) => ({
    text: [...sentences, ...sentences]
      .slice(turn, turn + 6)
      .concat(sentences.slice(0, 2))
      .join(" "),
  }));
}

const countsByStretch = rememberByStretch((passages) =>
  readingCounts(passages.filter(({ kind }) => kind === "sentence" || kind === "item").map(({ text }) => text)),
);

function check({ draft }: RuleContext): readonly RuleFinding[] {
  const counts = sumOfCounts(countsByStretch(draft.passages).map(({ answer }) => answer));
  const grades = counts.words < fewestWords ? [] : readingGrades(counts);
  const [lowest = 0] = grades;
  return lowest <= mostYears
    ? []
    : [
        {
          span: draft.titleSpan,
          message: `By five reading formulas this text asks for ${String(Math.round(lowest))} to ${String(Math.round(grades.at(-1) ?? lowest))} years of school. Shorter sentences and everyday words bring it down; many people read with ease only what asks for eight.`,
        },
      ];
}
