import type { MomentPhrases } from "./moment-phrases.ts";
import { parseMoment } from "./parse-moment.ts";
import { wordDate } from "./word-moment.ts";

/** "3 April 2026" for "2026-04-03"; what is no day stays as it is written. */
export function wordWrittenDay(day: string, phrases?: MomentPhrases): string {
  const reading = parseMoment(day, "UTC");
  return "moment" in reading && reading.moment.precision === "day" ? wordDate(reading.moment.date, phrases) : day;
}
