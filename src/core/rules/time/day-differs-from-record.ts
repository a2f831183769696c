import type { Temporal } from "temporal-polyfill";
import { isKnown } from "../../record/fact.ts";
import type { IncidentRecord, MomentName } from "../../record/record.ts";
import { dayOf } from "../../time/moment.ts";
import { wordDate } from "../../time/word-moment.ts";
import { findCalendarDays, type CalendarDay } from "../../wording/calendar-days.ts";
import type { Match } from "../../wording/prose.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
import { draftDays } from "../draft-days.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

const found = "moments:\n  aware: 2026-03-03T06:10";
const back = "moments:\n  recovered: 2026-03-04T18:00";

export const dayDiffersFromRecord: Rule = {
  id: "IC310",
  name: "day-differs-from-record",
  title: "Another day than the record gives",
  why: "Two dates for one thing, in two of your documents, are the first thing that a journalist or a regulator finds.",
  source:
    "NCSC, Effective communications in a cyber incident (2024): be consistent, and take back as little as you can",
  severity: "warning",
  kinds: "all",
  languages: ["en"],
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      { text: "On 2 March 2026 we found that a folder was public.", record: found },
      { text: "We discovered the leak on 5 March 2026.", record: found },
      { text: "We became aware of it on March 13, 2026.", record: found },
      { text: "- On 2026-03-01 we noticed the open folder", record: found },
      { text: "The service was restored on 5 March 2026.", record: back },
      { text: "On 3 March 2026 the service was back.", record: back },
    ],
    clean: [
      { text: "On 3 March 2026 we found that a folder was public.", record: found },
      {
        text: "We found it on 3 March 2026. On 5 March 2026 we found a second copy.",
        record: found,
        note: "The day of the record is there.",
      },
      { text: "On 2 March 2026 somebody copied the list.", record: found, note: "Another thing." },
      { text: "On 2 March 2026 we found that a folder was public.", note: "No record." },
      { text: "We found it in March 2026.", record: found },
      { text: "On 2 March 2026 we found it.", record: "moments:\n  aware: { certainty: unknown }" },
      { text: "The service was restored on 4 March 2026.", record: back },
    ],
  },
};

/** What is told of a moment right beside its day. */
const tellings: readonly { readonly name: MomentName; readonly what: string; readonly pattern: RegExp }[] = [
  {
    name: "aware",
    what: "you found out",
    pattern:
      /\b(?:we|our \w+) (?:first )?(?:found(?: out)?|discovered|noticed|detected|became aware|learned|learnt)\b/i,
  },
  {
    name: "recovered",
    what: "it worked again",
    pattern:
      /\b(?:service|system|site|shop|app|platform|everything|it|they)s? (?:was|were) (?:fully |completely )?(?:restored|recovered|back|working again)\b|\bwe (?:fully )?restored\b/i,
  },
];

function check(context: RuleContext): readonly RuleFinding[] {
  const { draft, record } = context;
  const days = draftDays(draft).filter(({ kind }) => kind !== "heading");
  return tellings.flatMap(({ name, what, pattern }) => {
    const recorded = dayInRecord(record, name);
    if (recorded === undefined || days.some(({ date }) => date.equals(recorded))) {
      return [];
    }
    const told = days.find((day) => isToldOf(day, pattern, context));
    return told === undefined ? [] : [findingFor(told, recorded, what, context)];
  });
}

function dayInRecord(record: IncidentRecord | undefined, name: MomentName): Temporal.PlainDate | undefined {
  const moment = record?.moments[name];
  return moment !== undefined && isKnown(moment) ? dayOf(moment.value) : undefined;
}

function isToldOf(day: CalendarDay & Match, pattern: RegExp, { draft }: RuleContext): boolean {
  const text = draft.passages[day.passage]?.text ?? "";
  const isOneDay = findCalendarDays(text).length <= 1;
  return isOneDay && pattern.test(text) && !isQuotedFromOthers(draft, day.passage, day.start);
}

function findingFor(
  day: CalendarDay & Match,
  recorded: Temporal.PlainDate,
  what: string,
  { draft }: RuleContext,
): RuleFinding {
  const span = draft.spanOf(day);
  const text = wordDate(recorded);
  return {
    span,
    message: `By the record it was on ${text} that ${what}, and the draft gives ${wordDate(day.date)}. Correct the one that is wrong.`,
    suggestions: [{ title: `Write “${text}”`, when: "The record is right.", edits: [{ span, newText: text }] }],
  };
}
