import { findMoments } from "../../wording/dates-in-text.ts";
import type { Draft, DraftPassage } from "../../draft/draft.ts";
import { kindsBut } from "../kinds-but.ts";
import { isNotDeclared } from "../not-declared.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

/** The date of a document stands in so many passages at its top or its end. */
const passagesAtTop = 8;
const passagesAtEnd = 6;
/** A line with more words than this tells of a day and is no dateline; a heading may be longer. */
const mostWords = 14;

export const undatedDocument: Rule = {
  id: "IC814",
  name: "undated-document",
  title: "No date",
  why: "What you know changes by the hour; without a date readers cannot tell whether this is the latest word.",
  source: "PagerDuty incident response guide: include the date in the title",
  severity: "information",
  kinds: kindsBut(["status-investigating", "status-identified", "status-monitoring", "status-resolved"]),
  languages: ["en"],
  isAboutWords: false,
  check,
  examples: {
    flagged: [
      { text: "# We are sorry\n\nWe left a folder open." },
      {
        text: "# We are sorry\n\nOn 3 March 2026 we found out that anybody could read the list of our customers, and we closed it.",
      },
      { text: "We left a folder open.\n\nYours sincerely,\n\nAna Prior" },
      { text: "# Notice of a leak\n\nDear all,\n\nlast week we left a folder open." },
      { text: "# Notice\n\n- We found it at 14:05.\n- We closed it at 14:10." },
      { text: "# The outage in our shop\n\nOur shop was down, and we are sorry for that." },
    ],
    clean: [
      { text: "# We are sorry\n\n3 March 2026\n\nWe left a folder open." },
      { text: "# Incident report, 3 March 2026\n\nWe left a folder open." },
      { text: "# We are sorry\n\nLast updated: 2026-03-03\n\nWe left a folder open." },
      { text: "We left a folder open.\n\nAna Prior, Lisbon, 3 March 2026" },
      { text: "# We are sorry\n\n03/04/2026\n\nWe left a folder open.", note: "A date, if one that may be misread." },
      { text: "Subject: We are sorry\n\nWe left a folder open.", note: "A mail bears its own." },
      { text: "# We are sorry", note: "Nothing is written yet." },
      { text: "# We are sorry\n\nPublished on 3 March 2026 by Ana Prior\n\nWe left a folder open." },
    ],
  },
  exceptions: "A page that shows the date by itself needs none in its text; a status page does.",
};

function check({ draft }: RuleContext): readonly RuleFinding[] {
  return !draft.passages.some(({ kind }) => kind !== "heading") || hasDate(draft) || isNotDeclared(draft)
    ? []
    : [
        {
          span: draft.titleSpan,
          message: "This draft has no date. Put it below the title, with the time where news comes by the hour.",
        },
      ];
}

/** "Subject: An outage": mail programs date a mail by themselves. */
const mailPattern = /^(?:subject|from|to): /i;

function hasDate({ passages }: Draft): boolean {
  const top = passages.slice(0, passagesAtTop);
  return (
    top.some(({ text }) => mailPattern.test(text)) ||
    [...top, ...passages.slice(-passagesAtEnd)].some(
      (passage) => isDateline(passage) && findMoments(passage.text).some(({ kind }) => kind !== "time"),
    )
  );
}

function isDateline({ text, kind }: DraftPassage): boolean {
  return kind === "heading" || text.split(" ").length <= mostWords;
}
