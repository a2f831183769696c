import { Temporal } from "temporal-polyfill";
import { wordDate } from "../../time/word-moment.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
import { draftDays } from "../draft-days.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";
import { isToldAsOver } from "../told-days.ts";

export const futureToldAsPast: Rule = {
  id: "IC307",
  name: "future-told-as-past",
  title: "A day to come, told as if it were over",
  why: "Either the date is wrong or the thing has not been done: readers will find out which, on that day.",
  source:
    "House judgement; NCSC, Effective communications in a cyber incident (2024): do not say what must be taken back later",
  severity: "warning",
  kinds: "all",
  languages: ["en"],
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      { text: "On 3 March 2027 we found that a folder was public." },
      { text: "We closed the folder on 30 March 2026." },
      { text: "The list was copied on 2026-06-01." },
      { text: "- On 9 April 2026 all passwords were reset." },
      {
        text: "# A letter\n\n4 March 2026\n\nThe service failed on 30 April.",
        note: "The year is that of the letter.",
      },
      { text: "We informed the authority on 6 March 2026." },
      { text: "Our porters found the open door on Monday 9 March 2026." },
      { text: "The lifts came back at 06:30 on 9 March 2026." },
      { text: "| Day | What we did |\n| --- | --- |\n| 9 March 2026 | We told the council |" },
      { text: "Since 9 March 2026 nobody outside the office has been able to open it." },
    ],
    clean: [
      { text: "On 3 March 2026 we found that a folder was public." },
      { text: "We will close the office on 30 March 2026." },
      { text: "All passwords are to be reset on 9 April 2026." },
      { text: "We promised you an answer by 9 April 2026." },
      { text: "We extended the offer until 9 April 2026." },
      { text: "We closed the folder on 5 March 2026.", note: "Today." },
      { text: "The audit that was booked for 9 April 2026 is cancelled." },
      { text: "“We closed it on 9 April 2026,” said the carrier.", note: "Somebody else's words." },
      { text: "We printed a wrong hour for the concert on 9 April 2026." },
      { text: "We got permission to reopen on 9 April 2026." },
      { text: "The office is closed on 9 April 2026." },
    ],
  },
};

function check({ draft, record, now, moments }: RuleContext): readonly RuleFinding[] {
  const today = now.toZonedDateTimeISO(record?.timeZone ?? "UTC").toPlainDate();
  return draftDays(draft)
    .filter(
      (day) =>
        Temporal.PlainDate.compare(day.date, today) > 0 &&
        isToldAsOver(day) &&
        !isQuotedFromOthers(draft, day.passage, day.start),
    )
    .map((day) => ({
      span: draft.spanOf(day),
      message: `${wordDate(day.date, moments)} is still to come, and the sentence tells it as over. Correct the date, or say what will be done.`,
    }));
}
