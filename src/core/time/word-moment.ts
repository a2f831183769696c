import type { Temporal } from "temporal-polyfill";
import { firstDay, type Moment, type Point } from "./moment.ts";

export const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** "3 March 2026". */
export function wordDate(date: Temporal.PlainDate | Temporal.ZonedDateTime): string {
  return `${date.day} ${wordMonth(date)}`;
}

/** "Mar". */
export function shortMonth({ month }: { readonly month: number }): string {
  return (months[month - 1] ?? "").slice(0, 3);
}

/**
 * "3 March 2026", "3 March 2026 at 06:10", "March 2026"; "about 06:10 on 3 March 2026"; "between 06:10 and 07:30 on
 * 3 March 2026". The zone is said once elsewhere.
 */
export function wordMoment(moment: Moment): string {
  return wordWith(moment, () => "");
}

/** As `wordMoment`, with the zone behind a time of day: "3 March 2026 at 06:10 (Lisbon time, UTC+00:00)". */
export function wordMomentWithZone(moment: Moment): string {
  return wordWith(moment, (at) => ` (${wordZone(at)})`);
}

/** `words` of a moment as they say when something was: "on 3 March 2026", "in March 2026", "about 3 March 2026". */
export function whenWords(moment: Moment, words: string): string {
  if (moment.precision === "range" || moment.isApproximate === true) {
    return words;
  }
  return `${moment.precision === "month" ? "in" : "on"} ${words}`;
}

/** `words` of a moment as they say by when something will be: "by 3 March 2026", "by the end of March 2026". */
export function byWords(moment: Moment, words: string, preposition: "by" | "until" = "by"): string {
  if (moment.precision === "range") {
    return words;
  }
  const end = moment.precision === "month" && moment.isApproximate !== true ? "the end of " : "";
  return `${preposition} ${end}${words}`;
}

/** `words` of a moment as they stand at the head of a line: "In March 2026", "3 March 2026", "About 3 March 2026". */
export function headWords(moment: Moment, words: string): string {
  const head = moment.precision === "month" ? whenWords(moment, words) : words;
  return head.charAt(0).toUpperCase() + head.slice(1);
}

/** "Lisbon time, UTC+00:00", or "UTC". A zone named after no city goes by its offset alone. */
export function wordZone(at: Temporal.ZonedDateTime): string {
  const city = cityOf(at.timeZoneId);
  if (at.timeZoneId === "UTC" || at.timeZoneId === "Etc/UTC") {
    return "UTC";
  }
  return city === undefined ? `UTC${at.offset}` : `${city} time, UTC${at.offset}`;
}

/** The zones of the times of day in a moment, for a sentence of its own: "Lisbon time (UTC+00:00)", "UTC". Empty where it says no time. */
export function zonesOf(moment: Moment): readonly string[] {
  const points = moment.precision === "range" ? [moment.from, moment.to] : [moment];
  return [
    ...new Set(
      points.flatMap((point) => (point.precision === "minute" ? [wordZone(point.at).replace(/, (.+)$/, " ($1)")] : [])),
    ),
  ];
}

type WordZone = (at: Temporal.ZonedDateTime) => string;

function wordWith(moment: Moment, zone: WordZone): string {
  if (moment.precision !== "range") {
    return moment.precision === "minute" ? `${wordPoint(moment)}${zone(moment.at)}` : wordPoint(moment);
  }
  const { from, to } = moment;
  if (from.precision === "minute" && to.precision === "minute") {
    const ends = [zone(from.at), zone(to.at)] as const;
    const isOneZone = ends[0] === ends[1];
    const isOneDay = from.at.toPlainDate().equals(to.at.toPlainDate());
    return isOneDay && isOneZone
      ? `between ${wordClock(from)} and ${wordClock(to)} on ${wordDate(to.at)}${ends[1]}`
      : `between ${wordPoint(from)}${isOneZone ? "" : ends[0]} and ${wordPoint(to)}${ends[1]}`;
  }
  const first = from.precision === to.precision ? withoutYear(from, to) : wordWith(from, zone);
  return `between ${first} and ${wordWith(to, zone)}`;
}

/** "3 March" before "5 March 2026", "March" before "May 2026"; with its year where the years differ. */
function withoutYear(point: Point, next: Point): string {
  const { year } = firstDay(point);
  return year === firstDay(next).year ? wordPoint(point).slice(0, -` ${year}`.length) : wordPoint(point);
}

function wordPoint(point: Point): string {
  const about = point.isApproximate === true ? "about " : "";
  switch (point.precision) {
    case "month":
      return `${about}${wordMonth(point.month)}`;
    case "day":
      return `${about}${wordDate(point.date)}`;
    case "minute":
      return about === ""
        ? `${wordDate(point.at)} at ${wordClock(point)}`
        : `${wordClock(point)} on ${wordDate(point.at)}`;
  }
}

function wordMonth({ month, year }: { readonly month: number; readonly year: number }): string {
  return `${months[month - 1] ?? ""} ${year}`;
}

/** "06:10", or "about 06:10". */
function wordClock(point: Extract<Point, { precision: "minute" }>): string {
  const about = point.isApproximate === true ? "about " : "";
  return `${about}${point.at.toPlainTime().toString({ smallestUnit: "minute" })}`;
}

/** "America/Argentina/Buenos_Aires" → "Buenos Aires". */
function cityOf(timeZone: string): string | undefined {
  const parts = timeZone.split("/");
  return parts.length < 2 || parts[0] === "Etc" ? undefined : parts.at(-1)?.replaceAll("_", " ");
}
