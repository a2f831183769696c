import { allMatches } from "../../text/all-matches.ts";
import { spanOfMatch } from "../../text/span.ts";
import { wordingRule } from "../wording-rule.ts";

/** Words in capitals in a row, of two letters or more, also with a short one or a number between: "THIS IS A LEAK OF 13 FILES". */
const capitalsPattern =
  /(?<![\w'-])[A-Z][A-Z']{0,30}(?:[ ,&/]{1,2}(?:[A-Z][A-Z']{0,30}|\d{1,6}(?=[ ,&/]{1,2}[A-Z]))){3,40}(?![\w'-])/g;

/** A word that is no abbreviation. */
const longWordPattern = /[A-Z]{4}/;

export const shouting = wordingRule({
  id: "IC710",
  name: "shouting",
  title: "Whole lines in capitals",
  message: "“{words}” is in capitals, which reads as shouting and is slow to read. Write it as any other sentence.",
  why: "Words in capitals lose their shape, so people read them letter by letter; screen readers may spell them out.",
  source: "GSA, plainlanguage.gov: do not use all capitals for emphasis; W3C, Making content usable (2021)",
  severity: "information",
  triggers: undefined,
  passages: ["sentence", "item", "heading"],
  find: (text) =>
    allMatches(capitalsPattern, text)
      .filter(([words]) => longWordPattern.test(words))
      .map((match) => ({ ...spanOfMatch(match), message: "", replacements: [] })),
  counts: ({ passage }, { draft, kind }) => kind.headings.length === 0 || draft.passages[passage]?.kind !== "heading",
  examples: {
    flagged: [
      { text: "PLEASE READ THIS LETTER AT ONCE." },
      { text: "# NOTICE OF A DATA LEAK" },
      { text: "WE ARE VERY SORRY for what happened." },
      { text: "- DO NOT OPEN THESE MESSAGES" },
      { text: "Your account is safe, BUT YOU MUST ACT NOW." },
      { text: "**THIS IS NOT A FORGERY**" },
      { text: "IF YOU ARE UNDER 13 YEARS OF AGE, ASK YOUR PARENTS." },
    ],
    clean: [
      { text: "Please read this letter at once." },
      { text: "# Notice of a data leak" },
      { text: "It was NOT taken." },
      { text: "Times are in UTC, GMT and CET." },
      { text: "`DO NOT OPEN THESE MESSAGES`" },
      { text: "> DO NOT OPEN THESE MESSAGES", note: "A quotation." },
      { text: "The EU, UK, US and UN have rules for this." },
    ],
  },
  exceptions: "A heading that a law prescribes in capitals stays as the law has it.",
});
