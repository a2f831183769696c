import { Temporal } from "temporal-polyfill";
import { fillPattern } from "../../text/fill-pattern.ts";
import { englishMoments, type MomentPhrases } from "../../time/moment-phrases.ts";
import { shortMonth, wordClock } from "../../time/word-moment.ts";
import type { TimeScale } from "./time-scale.ts";
import type { TimelineTick } from "./timeline-scene.ts";

/** How many steps there may be, so that labels have room where there is enough of it … */
const mostSteps = 6.5;
/** … and how far apart those stand that stay where there is little, as a share of the width. */
const leastApart = 0.27;

const minute = 60_000;
const day = 24 * 60 * minute;

interface Step {
  readonly unit: "minutes" | "days" | "months";
  readonly count: number;
}

const steps: readonly Step[] = [
  ...[1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720].map((count) => ({ unit: "minutes", count }) as const),
  ...[1, 2, 4, 7, 14].map((count) => ({ unit: "days", count }) as const),
  ...[1, 2, 3, 6].map((count) => ({ unit: "months", count }) as const),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].map((count) => ({ unit: "months", count: 12 * count }) as const),
];

const lengths = { minutes: minute, days: day, months: 30.4 * day } as const;

/** The marks of the axis: full minutes, hours, days, months or years of `timeZone`, whichever fit. */
export function axisTicks(scale: TimeScale, timeZone: string, moments?: MomentPhrases): readonly TimelineTick[] {
  const { from, to } = scale.extent;
  const step = steps.find(({ unit, count }) => (to - from) / (count * lengths[unit]) <= mostSteps) ?? steps.at(-1);
  if (step === undefined) {
    return [];
  }
  const start = Temporal.Instant.fromEpochMilliseconds(Math.ceil(from)).toZonedDateTimeISO(timeZone).toPlainDateTime();
  const ticks: TimelineTick[] = [];
  let before = "";
  let kept: { readonly at: number; readonly detail: string } | undefined;
  for (let index = 0, local = firstOf(step, start); ; index += 1) {
    const at = local.add({ [step.unit]: index * step.count });
    const time = at.toZonedDateTime(timeZone).epochMilliseconds;
    if (time > to) {
      return ticks;
    }
    const place = scale.place(time);
    // Where the clocks change, two marks can fall on one another.
    if (time >= from && (ticks.at(-1)?.at ?? -1) < place) {
      const { label, detail } = labelOf(at, step, moments);
      const isSpare = kept !== undefined && place - kept.at < leastApart;
      // Said once, where it begins to hold: also for those who see only the labels that stay.
      const isNews = detail !== (isSpare ? before : kept?.detail);
      ticks.push({ at: place, label, detail: isNews ? detail : "", isSpare });
      before = detail;
      kept = isSpare ? kept : { at: place, detail };
    }
  }
}

/** The last full step before `start`: the day's for minutes, Mondays for weeks, January for years. */
function firstOf({ unit, count }: Step, start: Temporal.PlainDateTime): Temporal.PlainDateTime {
  const midnight = start.with({ hour: 0, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 });
  switch (unit) {
    case "minutes": {
      const passed = start.hour * 60 + start.minute;
      return midnight.add({ minutes: passed - (passed % count) });
    }
    case "days":
      return count % 7 === 0 ? midnight.subtract({ days: start.dayOfWeek - 1 }) : midnight;
    case "months": {
      const passed = start.year * 12 + start.month - 1;
      return midnight.with({ day: 1 }).subtract({ months: passed % count });
    }
  }
}

function labelOf(
  at: Temporal.PlainDateTime,
  { unit, count }: Step,
  moments: MomentPhrases = englishMoments,
): { readonly label: string; readonly detail: string } {
  const month = shortMonth(at, moments);
  const dayPattern = moments.words.plain.day.replace(/,? ?\{year\}/, "");
  const date = fillPattern(dayPattern, { day: String(at.day), month });
  switch (unit) {
    case "minutes":
      return { label: wordClock(at, moments.hours).replace(":00 ", " "), detail: date };
    case "days":
      return { label: date, detail: "" };
    case "months":
      return count % 12 === 0 ? { label: String(at.year), detail: "" } : { label: month, detail: String(at.year) };
  }
}
