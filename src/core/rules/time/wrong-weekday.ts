import type { Temporal } from "temporal-polyfill";
import type { Draft } from "../../draft/draft.ts";
import type { IncidentRecord } from "../../record/record.ts";
import { dayOf } from "../../time/moment.ts";
import { wordDateLike } from "../../time/word-date-like.ts";
import { wordDate } from "../../time/word-moment.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
import { documentDate } from "../document-date.ts";
import { draftDaysNear, type DraftDay } from "../draft-days.ts";
import { writeTitle } from "../fix-title.ts";
import type { Rule, RuleContext, RuleFinding, Suggestion } from "../rule.ts";

const found = "moments: { aware: 2026-03-02 }";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

const weekdayWords = String.raw`Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:r(?:s(?:day)?)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?`;

/** "Monday, the ", "Monday afternoon, " right before a date */
const beforeDatePattern = new RegExp(
  String.raw`\b(${weekdayWords})(?: (?:morning|afternoon|evening|night|lunchtime))?\.?,? (?:the |on )?$`,
);
/** " (Monday)", ", a Monday" right behind one */
const behindDatePattern = new RegExp(String.raw`^ ?(?:\(|, (?:a )?)(${weekdayWords})\b`);
const yearPattern = /(?:19|20)\d\d/;

/** Of a day without a year nobody can tell the year where it is further from the date of the letter. */
const mostDaysWithoutYear = 100;

export const wrongWeekday: Rule = {
  id: "IC304",
  name: "wrong-weekday",
  title: "A weekday that does not fit its date",
  why: "One of the two is wrong, readers will pick the wrong one, and whoever checks a date does not trust the rest.",
  source: "House judgement; the calendar",
  severity: "warning",
  kinds: "all",
  languages: ["en"],
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      { text: "We found it on Monday, 3 March 2026." },
      { text: "On Friday 6 March 2025 the folder was public." },
      { text: "You will hear from us by 10 March 2026 (Monday)." },
      { text: "It began on Wednesday, March 3, 2026." },
      { text: "- Sun, 1 April 2026: the service fails" },
      { text: "# Notice\n\n4 March 2026\n\nOn Monday afternoon, 3 March, we sent the list." },
      { text: "# Notice\n\n4 March 2026\n\nOn Thursday 27 February we found out." },
      { text: "On Wednesday, March 3, the folder was open.", record: found },
      {
        text: "Dear members,\n\non Sunday, 3rd March, the folder was open.\n\nLeeds, 5 March 2026",
        note: "The date is below.",
      },
      { text: "| Day | What |\n| --- | --- |\n| Thu 4 Mar 2026 | Found |" },
    ],
    clean: [
      { text: "We found it on Tuesday, 3 March 2026." },
      { text: "On Friday 6 March 2026 the folder was public." },
      { text: "You will hear from us by 10 March 2026 (Tuesday)." },
      { text: "It began on Monday and ended on 3 March 2026." },
      { text: "We meet every Monday. On 3 March 2026 we did not." },
      { text: "It began on Monday, 3 March.", note: "Of which year is not said." },
      { text: "# Notice\n\n4 March 2026\n\nOn Tuesday afternoon, 3 March, we sent the list." },
      { text: "On Tuesday, March 3, the folder was open.", record: found },
      { text: "# Notice\n\n4 March 2026\n\nThe fair is on Saturday, 3 October.", note: "Of which year is not said." },
      { text: "“It was Monday, 3 March 2026,” said the carrier.", note: "Somebody else's words." },
      { text: "Call Sun Microsystems, 3 March 2026." },
    ],
  },
};

/** When it was about, by the record. */
function dayOfRecord(record: IncidentRecord | undefined): Temporal.PlainDate | undefined {
  const moments =
    record === undefined ? [] : [record.moments.aware, record.moments.suspected, record.moments.occurredFrom];
  const [moment] = moments.flatMap(({ value }) => value ?? []);
  return moment === undefined ? undefined : dayOf(moment);
}

function check({ draft, record, moments }: RuleContext): readonly RuleFinding[] {
  const near = documentDate(draft)?.date ?? dayOfRecord(record);
  return draftDaysNear(draft, near).flatMap((day) => {
    const { text, start, end, date, passage } = day;
    const before = beforeDatePattern.exec(text.slice(0, start));
    const behind = behindDatePattern.exec(text.slice(end));
    const written = before?.[1] ?? behind?.[1];
    const named = weekdays.findIndex((weekday) => written !== undefined && weekday.startsWith(written.slice(0, 3)));
    const isOfYear = yearPattern.test(text.slice(start, end)) || isNear(date, near);
    return written === undefined ||
      named < 0 ||
      named + 1 === date.dayOfWeek ||
      !isOfYear ||
      isQuotedFromOthers(draft, passage, start)
      ? []
      : [
          findingAt(
            day,
            { written, named, from: before?.index ?? end + (behind?.[0].length ?? 0) - written.length },
            { draft, near, moments },
          ),
        ];
  });
}

function isNear(date: Temporal.PlainDate, near: Temporal.PlainDate | undefined): boolean {
  return near !== undefined && Math.abs(near.until(date, { largestUnit: "days" }).days) <= mostDaysWithoutYear;
}

interface WrittenWeekday {
  readonly written: string;
  /** Monday being 0. */
  readonly named: number;
  readonly from: number;
}

/** `near`: the day of the letter, or that of the incident. */
interface Beside extends Pick<RuleContext, "moments"> {
  readonly draft: Draft;
  readonly near: Temporal.PlainDate | undefined;
}

function findingAt(
  day: DraftDay,
  { written, named, from }: WrittenWeekday,
  { draft, near, moments }: Beside,
): RuleFinding {
  const { text, start, end, date, passage } = day;
  const right = weekdays[date.dayOfWeek - 1] ?? "";
  const until = from + written.length;
  // "(Monday" is told with its bracket.
  const hasBracket = text.charAt(until) === ")" && text.slice(start, until).includes("(");
  const [first, last] = [Math.min(from, start), Math.max(hasBracket ? until + 1 : until, end)];
  const span = draft.spanOf({ passage, start: first, end: last });
  const write = (at: { readonly start: number; readonly end: number }, words: string, when: string): Suggestion => ({
    title: writeTitle(
      { span, newText: `${text.slice(first, at.start)}${words}${text.slice(at.end, last)}` },
      draft.text,
    ),
    when,
    edits: [{ span: draft.spanOf({ passage, ...at }), newText: words }],
  });
  return {
    span,
    message: `By the calendar, ${wordDate(date, moments)} is a ${right}. One of the two is wrong: look it up, and correct the day of the week or the date.`,
    suggestions: [
      write(
        { start: from, end: until },
        written.length > 3 ? right : right.slice(0, written.length),
        "The date is right.",
      ),
      ...nearestDays(date, named, documentDate(draft) === undefined ? undefined : near).map((other) =>
        write(
          { start, end },
          wordDateLike(text.slice(start, end), other, moments),
          "The weekday is right, and the date is not.",
        ),
      ),
    ],
  };
}

/**
 * The days of the written weekday right before and behind the date, the nearer one first; of a day that was past on the
 * day of the letter none that was still to come.
 */
function nearestDays(
  date: Temporal.PlainDate,
  named: number,
  written: Temporal.PlainDate | undefined,
): readonly Temporal.PlainDate[] {
  const behind = (named + 1 - date.dayOfWeek + 7) % 7;
  const days = [date.add({ days: behind }), date.subtract({ days: 7 - behind })];
  const inOrder = behind <= 3 ? days : days.reverse();
  return inOrder.filter((day) => written === undefined || isAfter(day, written) === isAfter(date, written));
}

function isAfter(left: Temporal.PlainDate, right: Temporal.PlainDate): boolean {
  return left.since(right).sign > 0;
}
