import { Temporal } from "temporal-polyfill";
import { said, type Said } from "../text/say.ts";
import { clockChange, skippedDay } from "./clock-change.ts";
import type { MomentProblem } from "./moment-problem.ts";
import type { Moment, Point } from "./moment.ts";
import { isBefore } from "./order-moments.ts";
import { otherSpelling } from "./other-spelling.ts";

/** What a moment written down in a record turned out to be. */
export type MomentReading = { readonly moment: Moment } | MomentProblem;

type PointReading = { readonly point: Point } | MomentProblem;

/** One end: the month, the day, the clock, its offset, its zone, and the sign for what is approximate. */
const pointSource = String.raw`(\d{4}-\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,9})?) ?(Z|[+-]\d{2}:?\d{2})?(?:\[([\w+\-/]{1,60})\])?)?)?(~)?`;

/**
 * "2026-03-03", "2026-03-03T06:10", "2026-03-03 06:10:30+01:00", "2026-03-03T06:10[Europe/Lisbon]"; "2026-03", a
 * month; "2026-03-03T06:10~", approximate; "2026-03-03/2026-03-05", some time between two of these. All of it as ISO
 * 8601-2 writes dates whose writers are not sure of them.
 */
export const momentPattern = new RegExp(`^${pointSource}(?:/${pointSource})?$`, "i");

/** How many groups of `momentPattern` are one end. */
const groupsOfPoint = 6;

/** How to write one, for every sentence that asks for it. */
const howToWrite = said("Write a day as 2026-03-31, or a day and time as 2026-03-31T14:05.");

/**
 * Reads a moment. A time without an offset or zone of its own is meant in `timeZone`; whatever it was written in, the
 * moment comes back in `timeZone`. A day or time that the clocks left out, or showed twice, is a problem.
 */
export function parseMoment(text: string, timeZone: string): MomentReading {
  const match = momentPattern.exec(text.trim());
  if (match === null) {
    const spelling = otherSpelling(text.trim());
    return {
      problem: said("“{0}” is not a date that can be read. {1}", shorten(text), spelling?.advice ?? howToWrite),
      choices: spelling?.choices ?? [],
    };
  }
  const [whole, ...groups] = match;
  const [first, second] = [groups.slice(0, groupsOfPoint), groups.slice(groupsOfPoint)];
  const slash = groups[groupsOfPoint] === undefined ? undefined : whole.lastIndexOf(`/${groups[groupsOfPoint]}`);
  const from = readPoint(first, timeZone);
  if (slash === undefined || "problem" in from) {
    return "problem" in from ? around(from, "", slash === undefined ? "" : whole.slice(slash)) : { moment: from.point };
  }
  const to = readPoint(second, timeZone);
  return "problem" in to
    ? around(to, whole.slice(0, slash + 1), "")
    : rangeOf(from.point, to.point, [whole.slice(0, slash), whole.slice(slash + 1)]);
}

/** Whether `timeZone` is a zone that can be reckoned with, such as "Europe/Lisbon". */
export function isTimeZone(timeZone: string): boolean {
  return tryTo(() => Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone)) !== undefined;
}

/** What is wrong with one end, as what is wrong with the whole. */
function around({ problem, choices }: MomentProblem, before: string, behind: string): MomentProblem {
  return { problem, choices: choices.map(({ title, text }) => ({ title, text: before + text + behind })) };
}

function rangeOf(from: Point, to: Point, [first, last]: readonly [string, string]): MomentReading {
  if (isBefore(to, from)) {
    return {
      problem: said("This ends before it begins: {0} comes before {1}. Check both.", last, first),
      choices: [{ title: said("Write {0}", `${last}/${first}`), text: `${last}/${first}` }],
    };
  }
  return { moment: first === last ? from : { precision: "range", from, to } };
}

/** What is wrong with a day that is not in the calendar, as somebody wrote it: "November 31, 2026". */
export function noSuchDay(written: string): Said {
  return said("There is no such day as “{0}”. Look up which day is meant.", written);
}

function readPoint(groups: readonly (string | undefined)[], timeZone: string): PointReading {
  const [month = "", day, clock, offset, zone, sign] = groups;
  const about = sign === undefined ? {} : ({ isApproximate: true } as const);
  if (day === undefined) {
    const yearMonth = tryTo(() => Temporal.PlainYearMonth.from(month, { overflow: "reject" }));
    return yearMonth === undefined
      ? wrong(said("There is no such month as {0}. Write a month as 2026-03, or a day as 2026-03-31.", month))
      : { point: { precision: "month", month: yearMonth, ...about } };
  }
  const date = tryTo(() => Temporal.PlainDate.from(`${month}-${day}`, { overflow: "reject" }));
  if (date === undefined) {
    return wrong(said("There is no such day as {0}. {1}", `${month}-${day}`, howToWrite));
  }
  if (clock === undefined) {
    const skipped = skippedDay(date, timeZone);
    return skipped === undefined ? { point: { precision: "day", date, ...about } } : wrong(skipped);
  }
  const time = tryTo(() => Temporal.PlainTime.from(clock, { overflow: "reject" }));
  if (time === undefined) {
    return wrong(said("There is no such time of day as {0}. {1}", clock, howToWrite));
  }
  const local = date.toPlainDateTime(time);
  const at = offset === undefined ? atLocalTime(local, zone ?? timeZone, sign ?? "") : atOffset(local, offset);
  return "problem" in at ? at : { point: { precision: "minute", at: at.withTimeZone(timeZone), ...about } };
}

function atOffset(local: Temporal.PlainDateTime, offset: string): Temporal.ZonedDateTime | MomentProblem {
  const instant = tryTo(() => Temporal.Instant.from(`${local.toString()}${offset}`));
  return (
    instant?.toZonedDateTimeISO("UTC") ??
    wrong(said("“{0}” is no offset from UTC. Write one such as +01:00, or Z for UTC itself.", offset))
  );
}

function atLocalTime(
  local: Temporal.PlainDateTime,
  zone: string,
  sign: string,
): Temporal.ZonedDateTime | MomentProblem {
  if (!isTimeZone(zone)) {
    return wrong(said("There is no time zone “{0}”. Write it as a region and a city, such as Europe/Lisbon.", zone));
  }
  const at = tryTo(() => local.toZonedDateTime(zone, { disambiguation: "reject" }));
  return at ?? clockChange(local, zone, sign);
}

function wrong(problem: Said): MomentProblem {
  return { problem, choices: [] };
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** What `make` returns, or undefined where Temporal refuses. */
function tryTo<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
