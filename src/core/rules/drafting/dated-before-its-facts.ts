import { Temporal } from "temporal-polyfill";
import { firstDay, firstPoint } from "../../time/moment.ts";
import { wordDate } from "../../time/word-moment.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
import { documentDates } from "../document-date.ts";
import { draftDays, type DraftDay } from "../draft-days.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";
import { isToldAsOver } from "../told-days.ts";

/** What stands before the date of an entry: nothing, "Update, Thursday", "Resolved (". */
const entryPattern = /^\W{0,5}(?:(?:\w{2,12}day|updated?)\W{1,3}){0,2}(?:\w{1,20} \()?$/i;

const march = "moments: { occurredFrom: 2026-03-04T06:40 }";

export const datedBeforeItsFacts: Rule = {
  id: "IC815",
  name: "dated-before-its-facts",
  title: "Dated before what it tells",
  why: "A letter that bears an older date than what it tells makes readers doubt all its dates.",
  source: "House judgement",
  severity: "warning",
  kinds: "all",
  languages: ["en"],
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      { text: "# We are sorry\n\n3 March 2026\n\nOn 4 March 2026 we closed the folder." },
      { text: "3 March 2026\n\nWe found the copy on 9 March 2026." },
      { text: "# Notice\n\nLast updated: 3 March 2026\n\n- We told the police on 4 March 2026." },
      { text: "# Notice\n\n2026-03-03\n\nThe file was deleted on 5 March." },
      { text: "# Notice\n\nLondon, 3 March 2026\n\nThe authority wrote to us on March 6, 2026." },
      { text: "# Notice\n\nMonday 2 March 2026\n\nThe second copy was found on 3 March 2026." },
      { text: "Dear members,\n\nOn 6 May 2026 a clerk posted the rota.\n\nAnn Lee, chair\\\nLeeds, 3 May 2026" },
      {
        text: "Subject: Your meter\nSent: Monday 2 March 2026, 09:00\n\nSince 5 March 2026 the meters have run again.",
      },
      { text: "Mill Street Garage, 3 March 2026\n\nIn the night to 5 March 2026 thieves took the till." },
      { text: "# We are sorry\n\n3 March 2026\n\nThis morning we closed the folder.", record: march },
    ],
    clean: [
      { text: "# We are sorry\n\n4 March 2026\n\nThis morning we closed the folder.", record: march },
      { text: "# We are sorry\n\n3 March 2026\n\nOn 2 March 2026 we closed the folder." },
      { text: "# We are sorry\n\n3 March 2026\n\nWe will write again on 9 March 2026." },
      { text: "# We are sorry\n\n3 March 2026\n\nWe closed the folder on 3 March 2026." },
      { text: "# We are sorry\n\nOn 4 March 2026 we closed the folder.", note: "It bears no date." },
      {
        text: "# We are sorry\n\n3 March 2026\n\nText.\n\n## Update, 5 March 2026\n\nOn 4 March 2026 we closed the folder.",
      },
      { text: "# We are sorry\n\n3 March 2026\n\nWe closed the shop until 9 March 2026." },
      {
        text: "# We are sorry\n\n3 March 2026\n\nWe were told that the hearing is on 9 March 2026, and that we may come.",
      },
      { text: "Ann Lee\n\n5 January 2026\n\nOn 20 December we found the copy.", note: "Of the year before." },
      { text: "3 March 2026\n\nYou have a seat in the play on 9 March 2026, which was sold twice." },
      { text: "3 March 2026\n\nWe have engaged a firm to test the site on 9 March 2026." },
      { text: "Published 3 March 2026\nUpdated 9 March 2026\n\nOn 7 March 2026 we closed the form." },
      { text: "Server Outage, 3 March 2026\n\nOn 5 March 2026 we replaced the disk.", note: "The day of the outage." },
    ],
  },
  exceptions: "A page that is added to keeps the date of its first lines; give each addition its own.",
};

function check({ draft, record, moments }: RuleContext): readonly RuleFinding[] {
  const lines = documentDates(draft);
  const [top] = lines;
  if (top === undefined) {
    return [];
  }
  const dated = lines.reduce((latest, line) => (isLater(line.date, latest.date) ? line : latest), top);
  let latest = dated.date;
  let entry = -1;
  const first = draftDays(draft).find((day) => {
    const { kind, passage, start, date } = day;
    if (
      lines.some((line) => line.passage === passage) ||
      (kind === "heading" && passage < top.passage) ||
      kind === "row"
    ) {
      return false;
    }
    if (kind === "heading" || passage === entry || opensWithDay(day)) {
      // "Update, 5 March": what follows was written then.
      entry = passage;
      latest = isLater(date, latest) ? date : latest;
      return false;
    }
    return isLater(date, latest) && isToldAsOver(day) && !isQuotedFromOthers(draft, passage, start);
  });
  const began = record?.moments.occurredFrom;
  const beginning = began?.certainty === "confirmed" ? firstDay(firstPoint(began.value)) : undefined;
  if (first === undefined && beginning !== undefined && isLater(beginning, latest)) {
    return [
      {
        span: draft.spanOf(dated),
        message: `The draft is dated ${wordDate(dated.date, moments)}, and by the record it began on ${wordDate(beginning, moments)}. Correct the one that is wrong.`,
      },
    ];
  }
  return first === undefined
    ? []
    : [
        {
          span: draft.spanOf(first),
          message: `This tells of ${wordDate(first.date, moments)}, and the draft is dated ${wordDate(dated.date, moments)}. Put the later date on it, or correct this one.`,
        },
      ];
}

/** "(5 March 2026, 12:00)", "Resolved (2026-03-05)": an entry with a date of its own. */
function opensWithDay({ text, start }: DraftDay): boolean {
  return entryPattern.test(text.slice(0, start));
}

function isLater(left: Temporal.PlainDate, right: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(left, right) > 0;
}
