import type { Temporal } from "temporal-polyfill";
import { findCalendarDays } from "../../wording/calendar-days.ts";
import { wordDate } from "../../time/word-moment.ts";
import { wordingRule } from "../wording-rule.ts";
import type { Hit, Replacement } from "../wording.ts";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

const weekdayWords = String.raw`Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:r(?:s(?:day)?)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?`;

/** "Monday, the " right before a date */
const beforeDatePattern = new RegExp(String.raw`\b(${weekdayWords})\.?,? (?:the |on )?$`);
/** " (Monday)", ", a Monday" right behind one */
const behindDatePattern = new RegExp(String.raw`^ ?(?:\(|, (?:a )?)(${weekdayWords})\b`);

export const wrongWeekday = wordingRule({
  id: "IC304",
  name: "wrong-weekday",
  title: "A weekday that does not fit its date",
  message: "",
  why: "One of the two is wrong, readers will pick the wrong one, and whoever checks a date does not trust the rest.",
  source: "House judgement; the calendar",
  severity: "warning",
  triggers: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
  passages: ["heading", "sentence", "item", "row"],
  find: findWrongWeekdays,
  examples: {
    flagged: [
      { text: "We found it on Monday, 3 March 2026." },
      { text: "On Friday 6 March 2025 the folder was public." },
      { text: "You will hear from us by 10 March 2026 (Monday)." },
      { text: "It began on Wednesday, March 3, 2026." },
      { text: "- Sun, 1 April 2026: the service fails" },
      { text: "| Day | What |\n| --- | --- |\n| Thu 4 Mar 2026 | Found |" },
    ],
    clean: [
      { text: "We found it on Tuesday, 3 March 2026." },
      { text: "On Friday 6 March 2026 the folder was public." },
      { text: "You will hear from us by 10 March 2026 (Tuesday)." },
      { text: "It began on Monday and ended on 3 March 2026." },
      { text: "We meet every Monday. On 3 March 2026 we did not." },
      { text: "It began on Monday, 3 March.", note: "Of which year is not said." },
      { text: "Call Sun Microsystems, 3 March 2026." },
    ],
  },
});

function findWrongWeekdays(text: string): readonly Hit[] {
  return findCalendarDays(text).flatMap(({ start, end, date }) => {
    const before = beforeDatePattern.exec(text.slice(0, start));
    const behind = behindDatePattern.exec(text.slice(end));
    const written = before?.[1] ?? behind?.[1];
    const named = weekdays.findIndex((weekday) => written !== undefined && weekday.startsWith(written.slice(0, 3)));
    if (written === undefined || named < 0 || named + 1 === date.dayOfWeek) {
      return [];
    }
    const from = before === null ? end + (behind?.[0].length ?? 0) - written.length : before.index;
    return [hitAt({ from, written, date, start, end, isBefore: before !== null, named })];
  });
}

interface WrongWeekday {
  readonly from: number;
  readonly written: string;
  readonly date: Temporal.PlainDate;
  readonly start: number;
  readonly end: number;
  readonly isBefore: boolean;
  /** The weekday that is written, Monday being 0. */
  readonly named: number;
}

function hitAt({ from, written, date, start, end, isBefore, named }: WrongWeekday): Hit {
  const right = weekdays[date.dayOfWeek - 1] ?? "";
  const shown = written.length > 3 ? right : right.slice(0, written.length);
  const words = (weekday: string, day: Temporal.PlainDate): string =>
    isBefore ? `${weekday}, ${wordDate(day)}` : `${wordDate(day)} (${weekday})`;
  const others = nearestDays(date, named).map((day): Replacement => ({
    of: "words",
    text: words(weekdays[named] ?? "", day),
    when: "The weekday is right, and the date is not.",
  }));
  return {
    start: isBefore ? from : start,
    end: isBefore ? end : from + written.length + 1,
    message: `By the calendar, ${wordDate(date)} is a ${right}. One of the two is wrong: look it up, and correct the day of the week or the date.`,
    replacements: [{ of: "words", text: words(shown, date), when: "The date is right." }, ...others],
  };
}

/** The days of the written weekday right before and behind the date, the nearer one first. */
function nearestDays(date: Temporal.PlainDate, named: number): readonly Temporal.PlainDate[] {
  const behind = (named + 1 - date.dayOfWeek + 7) % 7;
  const days = [date.add({ days: behind }), date.subtract({ days: 7 - behind })];
  return behind <= 3 ? days : days.reverse();
}
