import { Temporal } from "temporal-polyfill";
import { findCalendarDays } from "../../wording/calendar-days.ts";
import { isOver } from "../../time/order-moments.ts";
import { wordMoment } from "../../time/word-moment.ts";
import { momentsIn } from "../../time/moments-in.ts";
import type { Say } from "../../text/say.ts";
import type { Measure } from "../../record/record.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

export const overdueMeasure: Rule = {
  id: "IC506",
  name: "overdue-measure",
  title: "A step that is late by the record, told as if it were not",
  why: "Whoever was promised a step by a certain day checks on that day; hearing of the delay from you costs less trust than finding it out.",
  source:
    "House judgement; NCSC, Effective communications in a cyber incident (2024): do not say what must be taken back later",
  severity: "warning",
  kinds: "all",
  languages: "any",
  isAboutWords: false,
  yieldsTo: ["IC504"],
  check,
  examples: {
    flagged: [
      ...[
        "- Encrypt all backups",
        "We will encrypt all backups.",
        "So that this does not happen again, we will encrypt all backups (responsible: Head of Technology).",
        "| Step | State |\n| --- | --- |\n| Encrypt all backups | Promised |",
        "We are working on this now:\n\n- Encrypt all **backups**",
        "## What we will do\n\nEncrypt all backups.",
        "- Encrypt all backups, by 1 March 2026 (responsible: Head of Technology)",
        "| Step | Due |\n| --- | --- |\n| Encrypt all backups | 1 March 2026 |",
      ].map((text) => ({ text, record: recordWith("state: promised, due: 2026-03-01") })),
    ],
    clean: [
      { text: "- Encrypt all backups", record: recordWith("state: promised, due: 2026-04-01") },
      { text: "- Encrypt all backups", record: recordWith("state: done, due: 2026-03-01") },
      { text: "- Encrypt all backups", record: recordWith("state: promised") },
      {
        text: "- Encrypt all backups: we are late with this, and will have done it by Friday",
        record: recordWith("state: in-progress, due: 2026-03-01"),
      },
      {
        text: "| Step | State |\n| --- | --- |\n| Encrypt all backups | Promised, late |",
        record: recordWith("state: promised, due: 2026-03-01"),
      },
      {
        text: "- Encrypt all backups, bis zum 1. März 2026",
        record: recordWith("state: promised, due: 2026-03-01"),
      },
      {
        text: "- Encrypt all backups, by 1 March 2026 (responsible: Head of Technology) – overdue",
        record: recordWith("state: promised, due: 2026-03-01"),
      },
      {
        text: "- Encrypt all backups: we promised it by 1 March 2026, and it is not done. That is our fault.",
        record: recordWith("state: promised, due: 2026-03-01"),
      },
      {
        text: "- Encrypt all backups, now by 9 April 2026",
        record: recordWith("state: promised, due: 2026-03-01"),
      },
      {
        text: "- Encrypt all backups, now by April 9, 2026",
        record: recordWith("state: promised, due: 2026-03-01"),
      },
      { text: "We will encrypt all backups." },
      { text: "We will repair the door.", record: recordWith("state: promised, due: 2026-03-01") },
    ],
  },
};

function recordWith(fields: string): string {
  return `measures:\n  - { action: Encrypt all backups, purpose: prevention, audience: public, ${fields} }`;
}

/** It is told that the step is late: "late", "is not done", "verspätet". */
const latePattern =
  /\b(?:late|later than|delay(?:ed)?|overdue|behind|not (?:yet )?done|verspätet|verzögert|im Verzug)\b/i;
/** A day is named: "1 March", "1. März", "2026-03-01". */
const dayPattern = /\d{1,2}(?:st|nd|rd|th|\.)? [a-zä]{3}|\d{4}-\d{2}-\d{2}/i;

function check({ draft, record, now, say }: RuleContext): readonly RuleFinding[] {
  const today = now.toZonedDateTimeISO(record?.timeZone ?? "UTC").toPlainDate();
  const late = (record?.measures ?? []).filter(
    ({ state, due }) => state !== "done" && due !== undefined && isOver(due, now, record?.timeZone ?? "UTC"),
  );
  return late.flatMap((measure) => {
    const passage = draft.passages.find(
      ({ text, kind }) =>
        kind !== "heading" && tells(text, measure) && !latePattern.test(text) && !namesDayToCome(text, today),
    );
    return passage === undefined ? [] : [{ span: passage.span, message: messageFor(measure, say) }];
  });
}

/** Whether a day is named that is not over, or that cannot be read. The day that was promised tells of no delay. */
function namesDayToCome(text: string, today: Temporal.PlainDate): boolean {
  const days = findCalendarDays(text, today.year);
  return days.length === 0
    ? dayPattern.test(text)
    : days.some(({ date }) => Temporal.PlainDate.compare(date, today) >= 0);
}

function tells(text: string, { action }: Measure): boolean {
  return action.length > 5 && text.toLowerCase().includes(action.trim().replace(/\.$/, "").toLowerCase());
}

function messageFor({ due }: Measure, say: Say): string {
  const day = due === undefined ? say("by a day that is over") : wordMoment(due, "by", momentsIn(say));
  return say(
    "By the record this was due {0} and is not done. Say that it is late and give a new day, or put it right in the record.",
    day,
  );
}
