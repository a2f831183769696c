import { rememberByText } from "../../text/remember.ts";
import { findCalendarDays } from "../../wording/calendar-days.ts";
import { findMoments } from "../../wording/dates-in-text.ts";
import { rememberByStretch } from "../../wording/stretches.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

export const timelineOutOfOrder: Rule = {
  id: "IC305",
  name: "timeline-out-of-order",
  title: "A timeline out of order",
  why: "A line in the wrong place makes readers take the later thing for the cause of the earlier one, or doubt the whole list.",
  source: "House judgement; PagerDuty, post-mortem template: a timeline in the order of time",
  severity: "warning",
  kinds: "all",
  languages: ["en"],
  isAboutWords: false,
  check,
  examples: {
    flagged: [
      { text: "- 3 March 2026: found\n- 2 March 2026: copied\n- 4 March 2026: closed\n- 5 March 2026: told" },
      { text: "- 14:05 UTC: found\n- 15:10 UTC: closed\n- 14:30 UTC: called\n- 16:00 UTC: told" },
      {
        text: "| When | What |\n| --- | --- |\n| 3 March 2026, 06:10 UTC | Found |\n| 3 March 2026, 05:55 UTC | Closed |\n| 4 March 2026 | Told |",
      },
      { text: "1. 2026-03-03: found\n2. 2026-03-05: closed\n3. 2026-03-04: told\n4. 2026-03-06: mended" },
      {
        text: "- 2:05 PM, Monday, May 3, 2026: found\n- 3:10 PM, Tuesday, May 4, 2026: told\n- 4:15 PM, Monday, May 3, 2026: closed",
      },
      { text: "- 14:05: 3 May backup found\n- 14:40: 4 May letter recalled\n- 14:20: 5 May export restored" },
      { text: "- 10:00 3 March 2026: found\n- 11:00 2 March 2026: copied\n- 12:00 4 March 2026: closed" },
      { text: "- **3 March:** found\n- **1 March:** copied\n- **4 March:** closed" },
      {
        text: "- On 3 March 2026 we found it.\n- On 5 March 2026 we closed it.\n- On 4 March 2026 we told you.\n- On 6 March 2026 we mended it.",
      },
    ],
    clean: [
      { text: "- 2 March 2026: copied\n- 3 March 2026: found\n- 4 March 2026: closed" },
      { text: "- 5 March 2026: told\n- 4 March 2026: closed\n- 3 March 2026: found", note: "The newest first." },
      { text: "- 30 December: copied\n- 2 January: found\n- 3 January: closed", note: "Over the turn of the year." },
      { text: "- 22:50 UTC: copied\n- 23:40 UTC: found\n- 00:10 UTC: closed", note: "Past midnight." },
      { text: "- Before 3 March 2026: names\n- Since 1 March 2026: orders", note: "Two lines are no timeline." },
      {
        text: "- 11:10, 3 March 2026: copied\n- 15:13 on 3 March 2026: seen\n- 10:00 4 March 2026: closed",
        note: "The hour in front of its day.",
      },
      {
        text: "- 14:05: 3 May backup found\n- 14:20: 1 May export restored\n- 14:40: 4 May letter recalled",
        note: "The days of what was found.",
      },
      { text: "- 14:05 – 3 May backup found\n- 14:20 – 1 May export restored\n- 14:40 – 4 May letter recalled" },
      {
        text: "- 2:05 PM, Monday, May 3, 2026: found\n- 9:10 AM, Tuesday, May 4, 2026: told\n- 10:15 AM, Tuesday, May 4, 2026: closed",
      },
      {
        text: "On 3 March we found it. It had begun on 1 March. On 4 March we closed it.",
        note: "A tale may look back.",
      },
      {
        text: "- Invoices of 3 March\n- Letters of 1 March\n- Orders of 4 March\n- Notes of 2 March",
        note: "Things, not a course.",
      },
      {
        text: "| Step | Owner | Due |\n| --- | --- | --- |\n| Lock | Ada | 3 April 2026 |\n| Test | Bea | 1 April 2026 |\n| Tell | Cy | 4 April 2026 |",
      },
    ],
  },
};

/** Where in the line its time may begin at the latest: "- **On 3 March", "| 14:05". */
const latestStart = 6;
/** A timeline has at least so many lines. */
const fewestLines = 3;
const minutesOfDay = 24 * 60;

interface Line {
  /** Its place among the passages. */
  readonly passage: number;
  /** Days since 1970 where there is a year; without one, days since the start of a year. */
  readonly day: number | undefined;
  readonly hasYear: boolean;
  readonly minute: number | undefined;
}

function check({ draft }: RuleContext): readonly RuleFinding[] {
  const timelines = timelinesByStretch(draft.passages).flatMap(({ first, answer }) =>
    answer.map((lines) => lines.map((line) => ({ ...line, passage: first + line.passage }))),
  );
  return timelines.flatMap((lines) => {
    const steps = lines.slice(1).map((line, index) => ({ line, isBack: isBefore(line, lines[index]) }));
    const back = steps.filter(({ isBack }) => isBack);
    const isMostlyForward = back.length > 0 && back.length * 3 <= lines.length;
    return isMostlyForward
      ? back.map(({ line }) => ({
          span: draft.passages[line.passage]?.span ?? draft.titleSpan,
          message:
            "This line of the timeline is earlier than the one above it. Put it where it belongs, or correct its time.",
        }))
      : [];
  });
}

/** Runs of list items or table rows, under one heading, that each begin with a time. */
const timelinesByStretch = rememberByStretch((passages): readonly (readonly Line[])[] => {
  const runs: Line[][] = [];
  let run: Line[] = [];
  for (const [passage, { text, kind, opensBlock }] of passages.entries()) {
    const isLine = kind === "item" || kind === "row";
    if (isLine && !opensBlock) {
      continue;
    }
    const time = isLine ? timeAtStart(text).time : undefined;
    if (time === undefined) {
      runs.push(run);
      run = [];
    } else {
      run.push({ passage, ...time });
    }
  }
  return [...runs, run].filter((lines) => lines.length >= fewestLines);
});

/** When a line says that it was; undefined where it does not begin with a time. */
const timeAtStart = rememberByText((text): { readonly time: Omit<Line, "passage"> | undefined } => {
  const moments = /\d/.test(text) ? findMoments(text) : [];
  const [first] = moments;
  if (first === undefined || first.start > latestStart || first.kind === "month") {
    return { time: undefined };
  }
  // "10:00 on 7 March": the day may stand behind the hour.
  const dayMoment = moments.find(
    ({ kind, start }) => kind === "day" && (start === first.start || isDayBehind(text.slice(first.end, start))),
  );
  const [calendarDay] = dayMoment === undefined ? [] : findCalendarDays(text.slice(0, dayMoment.end));
  const clock = moments.find(({ kind, start }) => kind === "time" && start <= first.end + 8);
  return {
    time: {
      day:
        calendarDay === undefined ? dayOfYear(dayMoment?.key) : Math.round(calendarDay.date.since("1970-01-01").days),
      hasYear: calendarDay !== undefined,
      minute: clock === undefined ? undefined : Number(clock.key),
    },
  };
});

/** " UTC on ", ", Monday, ": what stands between an hour and its day; behind "14:05: " begins what happened. */
function isDayBehind(between: string): boolean {
  return !/[:\u2013\u2014-]/.test(between) && between.replace(weekdayPattern, "").length <= mostBetween;
}

const weekdayPattern = /\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?[.,]* /;
const mostBetween = 8;

/** "03-04" → the day of a year; undefined for no day. */
function dayOfYear(key: string | undefined): number | undefined {
  const [month, day] = key?.split("-").map(Number) ?? [];
  return month === undefined || day === undefined ? undefined : (month - 1) * 31 + day;
}

/** Whether a line is certainly earlier than the one above it. */
function isBefore(line: Line, above: Line | undefined): boolean {
  if (above === undefined || line.hasYear !== above.hasYear) {
    return false;
  }
  if (line.day !== undefined && above.day !== undefined && line.day !== above.day) {
    const back = above.day - line.day;
    // Without years, a leap back of half a year and more is one into the next year.
    return back > 0 && (line.hasYear || back < 180);
  }
  const isSameDay = line.day === above.day;
  if (!isSameDay || line.minute === undefined || above.minute === undefined) {
    return false;
  }
  const back = above.minute - line.minute;
  // Without days, a leap back of half a day and more is one past midnight.
  return back > 0 && (line.day !== undefined || back < minutesOfDay / 2);
}
