import { sayInEnglish, sayLater, type Say } from "../../../text/say.ts";
import { Temporal } from "temporal-polyfill";
import { marginOf } from "../../../record/to-come.ts";
import { momentPattern, noSuchDay, parseMoment } from "../../../time/parse-moment.ts";
import { isBefore } from "../../../time/order-moments.ts";
import type { Moment } from "../../../time/moment.ts";
import { firstDay, firstPoint } from "../../../time/moment.ts";
import { wordDate, wordMoment, wordMomentWithZone } from "../../../time/word-moment.ts";
import type { ChangeOptions } from "./fact-change.ts";
import type { Phrases } from "../../phrases.ts";
import { withoutNeedlessEscapes } from "../../tidy-markdown.ts";

/** When a notice went out, as its frozen copy says it; undefined where that is no moment. */
export function readPublishedOn(on: string, timeZone: string): Moment | undefined {
  const reading = parseMoment(on, timeZone);
  return "moment" in reading ? reading.moment : undefined;
}

/**
 * Why a moment that is written as it should be is none, such as a day that does not exist; undefined where it is one,
 * or is written in another way.
 *
 * @param written the day as somebody wrote it, where that is not `on`: "November 31, 2026"
 */
export function impossiblePublishedOn(
  on: string,
  timeZone: string,
  say: Say = sayInEnglish,
  written = on,
): string | undefined {
  const reading = parseMoment(on, timeZone);
  const [day = ""] = on.split(/[ T]/);
  if (written !== on && momentPattern.test(on) && "problem" in parseMoment(day, timeZone)) {
    return sayLater(say, noSuchDay(written.trim()));
  }
  return "problem" in reading && momentPattern.test(on) ? sayLater(say, reading.problem) : undefined;
}

/** Clocks differ a little. */
const clockMargin = { minutes: 5 };

/**
 * Whether a notice cannot have gone out `on` a moment, since that is still to come at `now`. Not where it is no moment,
 * nor where no time zone is known and it has come somewhere in the world.
 */
export function isPublishedToCome(on: string, now: Temporal.Instant, timeZone: string): boolean {
  const moment = readPublishedOn(on, timeZone);
  const margin = marginOf(timeZone, clockMargin);
  const latest = { precision: "minute", at: now.toZonedDateTimeISO(timeZone).add(margin) } as const;
  return moment !== undefined && isBefore(latest, moment);
}

/** The instant of a moment, for what depended on the clock when it was: a day counts from its noon. */
export function instantOf(moment: Moment, timeZone: string): Temporal.Instant {
  const point = firstPoint(moment);
  return point.precision === "minute"
    ? point.at.toInstant()
    : firstDay(point)
        .toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from("12:00") })
        .toInstant();
}

/** The section that tells readers of an earlier notice what is new. "" where nothing is. Line ends are `\n`. */
export function wordChangesSection(
  changes: readonly string[],
  publishedOn: Moment,
  { words, maySay, isSameDay }: Pick<ChangeOptions, "words" | "maySay"> & { readonly isSameDay: boolean },
  { moments }: Phrases,
): string {
  if (changes.length === 0) {
    return "";
  }
  // Of two notices of one day the hour tells which; then it is not said again.
  const isHourSaid = isSameDay && maySay("timeline") && publishedOn.precision === "minute";
  const day = wordDate(firstDay(firstPoint(publishedOn)), moments);
  const heading = `## ${words.section.heading(isHourSaid ? wordMoment(publishedOn, "plain", moments) : day)}`;
  const opening =
    maySay("timeline") && !isHourSaid
      ? words.section.opening(wordMomentWithZone(publishedOn, "when", moments))
      : words.section.bareOpening;
  const items = changes.map((change) => withoutNeedlessEscapes(`- ${change}`));
  return `${heading}\n\n${opening}\n\n${items.join("\n")}\n`;
}
