import { Temporal } from "temporal-polyfill";
import { wordDate } from "../../time/word-moment.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
import { draftDays } from "../draft-days.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

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
    ],
  },
};

const pastVerbs = String.raw`found|discovered|noticed|detected|learned|learnt|saw|closed|opened|locked|changed|reset|restored|told|informed|notified|reported|wrote|sent|published|copied|stole|accessed|failed|began|started|ended|stopped|happened|occurred|deleted|removed|blocked|revoked|repaired|fixed|mended|updated|installed|moved|replaced|switched|called|confirmed|took|got|gained|left|made|released|deployed|introduced`;

/** "we closed it on", "was copied on": what is told of the day behind it is over. */
const toldBeforePattern = new RegExp(
  String.raw`\b(?:(?:we|they|he|she|it|I|somebody|someone|attackers?|criminals?|hackers?|the \w+) (?:\w+ly )?(?:${pastVerbs})|(?:was|were|had been) (?:\w+ly )?(?:${pastVerbs}|stolen|taken|public|open|down|offline|written))\b[^.;:]{0,80}\Won (?:the )?$`,
  "i",
);
/** ", we found that" behind "On 3 March" */
const toldBehindPattern = new RegExp(
  String.raw`^,? (?:we|they|he|she|it|I|somebody|someone|attackers?|criminals?|hackers?|an? \w+|the \w+|our \w+|all \w+|\w+s) (?:\w+ly )?(?:(?:was|were|had been) (?:\w+ly )?)?(?:${pastVerbs}|stolen|taken|public|open|down|offline|written)\b`,
  "i",
);
/** The day is that of something else: a promise, a plan, a limit. */
const plannedPattern =
  /\b(?:will|shall|would|going to|plan(?:s|ned)?|due|by|until|till|booked|scheduled|promis\w+|expect\w*|announc\w+|to be|valid|expires?|before|offer\w*|set for|agreed|decided|moved|from)\b/i;

function check({ draft, record, now }: RuleContext): readonly RuleFinding[] {
  const today = now.toZonedDateTimeISO(record?.timeZone ?? "UTC").toPlainDate();
  return draftDays(draft)
    .filter(
      ({ text, kind, passage, start, end, date }) =>
        kind !== "heading" &&
        kind !== "row" &&
        Temporal.PlainDate.compare(date, today) > 0 &&
        !plannedPattern.test(text) &&
        isTold(text, start, end) &&
        !isQuotedFromOthers(draft, passage, start),
    )
    .map((day) => ({
      span: draft.spanOf(day),
      message: `${wordDate(day.date)} is still to come, and the sentence tells it as over. Correct the date, or say what will be done.`,
    }));
}

function isTold(text: string, start: number, end: number): boolean {
  return (
    toldBeforePattern.test(text.slice(0, start)) ||
    (/^(?:on )?(?:the )?$/i.test(text.slice(0, start)) && toldBehindPattern.test(text.slice(end)))
  );
}
