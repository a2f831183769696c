import { Temporal } from "temporal-polyfill";
import type { Moment } from "./moment.ts";
import { wordDate } from "./word-moment.ts";

/** What a moment written down in a record turned out to be: the moment, or a sentence that says how to write it. */
export type MomentReading = { readonly moment: Moment } | { readonly problem: string };

/** "2026-03-03", "2026-03-03T06:10", "2026-03-03 06:10:30+01:00", "2026-03-03T06:10[Europe/Lisbon]" */
export const momentPattern =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,9})?) ?(Z|[+-]\d{2}:?\d{2})?(?:\[([\w+\-/]{1,60})\])?)?$/i;

/** How to write one, for every sentence that asks for it. */
const howToWrite = "Write a day as 2026-03-31, or a day and time as 2026-03-31T14:05.";

/**
 * Reads a day, or a day and time. A time without an offset or zone of its own is meant in `timeZone`; whatever
 * it was written in, the moment comes back in `timeZone`. A time that the clocks left out, or showed twice, is a problem.
 */
export function parseMoment(text: string, timeZone: string): MomentReading {
  const match = momentPattern.exec(text.trim());
  if (match === null) {
    return { problem: `“${shorten(text)}” is not a date that can be read. ${howToWrite}` };
  }
  const [, day = "", clock, offset, zone] = match;
  const date = tryTo(() => Temporal.PlainDate.from(day, { overflow: "reject" }));
  if (date === undefined) {
    return { problem: `There is no such day as ${day}. ${howToWrite}` };
  }
  if (clock === undefined) {
    return { moment: { precision: "day", date } };
  }
  const time = tryTo(() => Temporal.PlainTime.from(clock, { overflow: "reject" }));
  if (time === undefined) {
    return { problem: `There is no such time of day as ${clock}. ${howToWrite}` };
  }
  return offset === undefined
    ? atLocalTime(date.toPlainDateTime(time), zone ?? timeZone, timeZone)
    : atOffset(date.toPlainDateTime(time), offset, timeZone);
}

/** Whether `timeZone` is a zone that can be reckoned with, such as "Europe/Lisbon". */
export function isTimeZone(timeZone: string): boolean {
  return tryTo(() => Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone)) !== undefined;
}

function atOffset(local: Temporal.PlainDateTime, offset: string, timeZone: string): MomentReading {
  const instant = tryTo(() => Temporal.Instant.from(`${local.toString()}${offset}`));
  return instant === undefined
    ? { problem: `“${offset}” is no offset from UTC. Write one such as +01:00, or Z for UTC itself.` }
    : { moment: { precision: "minute", at: instant.toZonedDateTimeISO(timeZone) } };
}

function atLocalTime(local: Temporal.PlainDateTime, zone: string, timeZone: string): MomentReading {
  if (!isTimeZone(zone)) {
    return { problem: `There is no time zone “${zone}”. Write it as a region and a city, such as Europe/Lisbon.` };
  }
  const at = tryTo(() => local.toZonedDateTime(zone, { disambiguation: "reject" }));
  if (at !== undefined) {
    return { moment: { precision: "minute", at: at.withTimeZone(timeZone) } };
  }
  return { problem: clockChangeProblem(local, zone) };
}

/** A local time that does not exist, or exists twice: both happen when the clocks change. */
function clockChangeProblem(local: Temporal.PlainDateTime, zone: string): string {
  const earlier = local.toZonedDateTime(zone, { disambiguation: "earlier" });
  const later = local.toZonedDateTime(zone, { disambiguation: "later" });
  const when = `${local.toPlainTime().toString({ smallestUnit: "minute" })} on ${wordDate(local.toPlainDate())}`;
  if (!earlier.toPlainDateTime().equals(local)) {
    return `There was no ${when} in ${zone}: the clocks went forward over it. Check the time.`;
  }
  const written = local.toString({ smallestUnit: "minute" });
  return `${when} came twice in ${zone}, as the clocks went back. Say which: ${written}${earlier.offset} for the first, ${written}${later.offset} for the second.`;
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
