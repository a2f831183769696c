import type { Draft, DraftPassage } from "../../draft/draft.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

/** What is bad news: something got out, broke, was attacked, or we say sorry for it. */
const newsPattern =
  /\b(?:leak\w*|breach\w*|incident\w*|outage\w*|attack\w*|hack\w*|intru\w+|compromis\w*|stole\w*|theft|expos\w*|unauthori[sz]ed|unavailab\w+|disrupt\w*|down(?:time)?|fake|rogue|steal\w*|fail\w*|broke\w*|los(?:t|s|ing)|error\w*|mistake\w*|fault\w*|malicious|malware|ransomware|phish\w*|vulnerab\w+|exploit\w*|bugs?|sorry|apolog\w+|bad news|regret\w*|wrong\w*|problems?|issues?|interrupt\w*|degrad\w+|delay\w*|crash\w*|deleted|disclos\w+|accident\w*|publicly|misconfigur\w+|flaw\w*|fraud\w*|suspicious|anomal\w+|accessed|affected|impacted|hijack\w*|brownout|slow\w*|did not (?:work|keep)|could not)\b/i;

/** "Dear customer,", "3 March 2026", "Hi everyone": what a letter opens with before it begins. */
const openingPattern =
  /^\W*(?:dear|hi|hello|to (?:all|everyone|everybody|our|whom|the)|good (?:morning|day|afternoon)|ladies|subject|from|date|by|posted|published|update|tl;?dr|this (?:is|post|announcement|page|notice|article|statement) (?:is |was |has been )?(?:a cross|also|part|cross|published|updated))\b/i;

/** What a letter that tells the bad news says of it. */
const tellingRequirements = ["apology", "data-involved", "people-affected"] as const;

/** A paragraph of fewer words is a date or an address. */
const fewestWords = 8;

export const lateBadNews: Rule = {
  id: "IC709",
  name: "late-bad-news",
  title: "The bad news does not come first",
  why: "Readers decide in the first lines whether a letter concerns them; one that opens with praise of itself goes unread.",
  source:
    "Veltsos (2012), An Analysis of Data Breach Notifications as Negative News, Business Communication Quarterly: say the bad news first",
  severity: "information",
  kinds: [
    "holding-statement",
    "apology",
    "disclosure",
    "notice-eu",
    "notice-us-ca",
    "partner-notice",
    "press-statement",
  ],
  languages: ["en"],
  isAboutWords: false,
  check,
  examples: {
    flagged: [
      "We value your trust and have worked hard to earn it over many happy years.",
      "At Tidewater Cycles we have always put our customers at the centre of all we do.",
      "Dear customer,\n\nThank you for having been with us for so many years and seasons.",
      "This spring has been a busy one, with three new shops and a whole new range of bicycles.",
      "# News from Tidewater Cycles\n\nWe would like to share some information about your account with you today.",
      "3 March 2026\n\nWe are writing to you because you are a customer of our shop in Leith.",
    ].map((text) => ({
      text: `${text}\n\nWe left a list of our customers open to everybody on 3 March, and we are sorry.`,
    })),
    clean: [
      { text: "Our list of customers leaked on 3 March.\n\nWe value your trust." },
      {
        text: "# Our list of customers leaked\n\nWe value your trust and have worked hard to earn it over many years.",
      },
      { text: "Dear customer,\n\nwe are sorry. On 3 March our list of customers leaked." },
      { text: "3 March 2026\n\nWe have bad news about the list of our customers." },
      {
        text: "We value your trust and have worked hard to earn it over many happy years.",
        note: "No bad news at all.",
      },
      {
        text: "# Notice of an outage\n\nAt Tidewater Cycles we have always put customers first in all we do.\n\nOur shop was down.",
      },
    ],
  },
};

function check({ draft, judgements }: RuleContext): readonly RuleFinding[] {
  const first = firstParagraph(draft);
  const [opening] = first;
  const told = tellingRequirements.flatMap((id) => judgements.get(id)?.evidence ?? []);
  // Only whoever owns something, says sorry or tells readers what of theirs was hit has bad news of its own to tell.
  const isOurs =
    (["fault", "apology"] as const).some((id) => judgements.get(id)?.state === "met") ||
    judgements
      .get("data-involved")
      ?.evidence.some(({ start, end }) => /\byour\b/i.test(draft.text.slice(start, end))) === true;
  if (opening === undefined || !isOurs) {
    return [];
  }
  const end = draft.passages.indexOf(opening) + first.length;
  const lastEnd = first.at(-1)?.span.end ?? 0;
  const isSaidFirst =
    draft.passages.slice(0, end).some(({ text }) => newsPattern.test(text)) ||
    told.some(({ start }) => start < lastEnd);
  const isSaidLater = draft.passages.slice(end).some(({ text }) => newsPattern.test(text)) || told.length > 0;
  return isSaidFirst || !isSaidLater
    ? []
    : [
        {
          span: { start: opening.span.start, end: lastEnd },
          message:
            "Neither the title nor this first paragraph says what happened. Begin with it: the bad news in the first sentence, whatever else you want to say after it.",
        },
      ];
}

/** The sentences of the first paragraph that is more than a date, a name or a greeting. */
function firstParagraph({ passages }: Draft): readonly DraftPassage[] {
  const start = passages.findIndex(
    ({ kind, text }) =>
      kind !== "heading" && kind !== "row" && !openingPattern.test(text) && text.split(" ").length >= fewestWords,
  );
  if (start < 0) {
    return [];
  }
  const next = passages.slice(start + 1).findIndex(({ opensBlock, kind }) => opensBlock || kind === "heading");
  return passages.slice(start, next < 0 ? undefined : start + 1 + next);
}
