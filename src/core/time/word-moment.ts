import type { Temporal } from "temporal-polyfill";
import type { Moment } from "./moment.ts";

const months = [
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
  return `${date.day} ${months[date.month - 1] ?? ""} ${date.year}`;
}

/** "3 March 2026", or "3 March 2026 at 06:10"; the zone is said once elsewhere. */
export function wordMoment(moment: Moment): string {
  return moment.precision === "day" ? wordDate(moment.date) : `${wordDate(moment.at)} at ${wordClock(moment.at)}`;
}

/** As `wordMoment`, with the zone behind a time of day: "3 March 2026 at 06:10 (Lisbon time, UTC+00:00)". */
export function wordMomentWithZone(moment: Moment): string {
  return moment.precision === "day" ? wordMoment(moment) : `${wordMoment(moment)} (${wordZone(moment.at)})`;
}

/** "Lisbon time, UTC+00:00", or "UTC". A zone named after no city goes by its offset alone. */
export function wordZone(at: Temporal.ZonedDateTime): string {
  const city = cityOf(at.timeZoneId);
  if (at.timeZoneId === "UTC" || at.timeZoneId === "Etc/UTC") {
    return "UTC";
  }
  return city === undefined ? `UTC${at.offset}` : `${city} time, UTC${at.offset}`;
}

/** For a sentence of its own: "Lisbon time (UTC+00:00)", or "UTC". */
export function wordZoneAlone(at: Temporal.ZonedDateTime): string {
  return wordZone(at).replace(/, (.+)$/, " ($1)");
}

/** "America/Argentina/Buenos_Aires" → "Buenos Aires". */
function cityOf(timeZone: string): string | undefined {
  const parts = timeZone.split("/");
  return parts.length < 2 || parts[0] === "Etc" ? undefined : parts.at(-1)?.replaceAll("_", " ");
}

function wordClock(at: Temporal.ZonedDateTime): string {
  return at.toPlainTime().toString({ smallestUnit: "minute" });
}
