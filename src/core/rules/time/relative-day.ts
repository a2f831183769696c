import { findMoments } from "../../wording/dates-in-text.ts";
import { documentDate } from "../document-date.ts";
import { wordingRule } from "../wording-rule.ts";

/** "27 Nov, 18:50": without its year, which the reader of a post knows. */
const dayAtTopPattern =
  /^(?:[a-z]+day,? )?(?:\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}(?:st|nd|rd|th)?)\b[^a-z]{0,20}$/i;
const passagesAtTop = 4;

export const relativeDay = wordingRule({
  id: "IC308",
  name: "relative-day",
  title: "“Yesterday”, in a letter without a date",
  message:
    "“{words}” depends on the day on which somebody reads it, and nothing in the draft says when it was written. Write the date.",
  why: "Letters are read days later and passed on; “yesterday” is then another day.",
  source: "PagerDuty, incident response documentation: put the date in the title",
  severity: "information",
  asksFor: "timeline",
  triggers: [
    "yesterday",
    "this morning",
    "this afternoon",
    "this evening",
    "last night",
    "tonight",
    "tomorrow",
    "earlier today",
    "later today",
  ],
  phrases: [
    { words: String.raw`(?:early |late )?yesterday(?: (?:morning|afternoon|evening|night))?(?!'s)` },
    {
      words: String.raw`(?:early |late )?(?:this (?:morning|afternoon|evening)|last night|tonight|(?:earlier|later) today)(?!'s)`,
    },
    { words: String.raw`tomorrow(?: (?:morning|afternoon|evening|night))?(?!'s)` },
  ],
  unless: String.raw`every|each|day-to-day|today and tomorrow|of tomorrow|if`,
  passages: ["sentence", "item"],
  counts: ({ passage }, { draft }) =>
    documentDate(draft) === undefined &&
    !draft.passages.slice(0, passagesAtTop).some(({ text }) => dayAtTopPattern.test(text)) &&
    !draft.passages
      .slice(Math.max(passage - 1, 0), passage + 2)
      .some(({ text }) => findMoments(text).some(({ kind }) => kind === "day")),
  examples: {
    flagged: [
      { text: "Yesterday we found that a folder was public." },
      { text: "The service failed early this morning." },
      { text: "Last night somebody copied the list." },
      { text: "You will get a new card tomorrow." },
      { text: "We will tell you more later today." },
      { text: "- Folder closed yesterday evening" },
    ],
    clean: [
      { text: "# Berths\n\n4 March 2026, 13:00 London time\n\nThis morning a folder was public." },
      { text: "# Berths\n\n4 March 2026 (all times London time)\n\nThis morning a folder was public." },
      { text: "# Berths\n\n4 Mar, 18:50\n\nYesterday a folder was public." },
      { text: "Yesterday, on 3 March 2026, we found that a folder was public." },
      {
        text: "# Notice\n\n4 March 2026\n\nYesterday we found that a folder was public.",
        note: "The letter has its date.",
      },
      { text: "We build the shop of tomorrow." },
      { text: "The figures of 3 March were wrong." },
      { text: "“It failed last night,” said the carrier.", note: "Somebody else's words." },
      { text: "We look at the alarms every day." },
    ],
  },
});
