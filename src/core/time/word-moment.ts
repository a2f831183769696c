import type { Temporal } from "temporal-polyfill";
import { fillPattern } from "../text/fill-pattern.ts";
import { said, type Said, type SaidEither } from "../text/say.ts";
import { englishMoments, type MomentPhrases, type MomentShape, type MomentUse } from "./moment-phrases.ts";
import { firstDay, type Moment, type Point } from "./moment.ts";

/** English, January first. */
export const months = englishMoments.months;

/** "3 March 2026". */
export function wordDate(
  date: Temporal.PlainDate | Temporal.ZonedDateTime,
  phrases: MomentPhrases = englishMoments,
): string {
  return fillPattern(phrases.words.plain.day, dayParts(date, phrases));
}

/** The same, for the language of a screen. */
export function saidDate({ day, month, year }: Temporal.PlainDate): Said {
  return {
    ...said("{0} {1} {2}", String(day), said(months[month - 1] ?? ""), String(year)),
    american: "{1} {0}, {2}",
  };
}

/** "06:10", for the language of a screen. */
export function saidClock(at: Temporal.PlainDateTime | Temporal.ZonedDateTime): SaidEither {
  return { usual: wordClock(at), american: wordClock(at, 12) };
}

/** "06:10"; where the clock goes by twelve hours "6:10 AM", and "noon", which neither AM nor PM makes plain. */
export function wordClock(
  at: Temporal.PlainTime | Temporal.PlainDateTime | Temporal.ZonedDateTime,
  hours?: MomentPhrases["hours"],
): string {
  const clock = at
    .toString({ smallestUnit: "minute" })
    .replace(/^[^T]*T/, "")
    .slice(0, "06:10".length);
  if (hours === undefined) {
    return clock;
  }
  const half = at.hour < 12 ? "AM" : "PM";
  return clock === "12:00" ? "noon" : `${String(at.hour % 12 || 12)}${clock.slice(2)} ${half}`;
}

/** "Mar". */
export function shortMonth({ month }: { readonly month: number }, { months } = englishMoments): string {
  return (months[month - 1] ?? "").slice(0, 3);
}

/**
 * "3 March 2026", "3 March 2026 at 06:10", "March 2026"; "about 06:10 on 3 March 2026"; "between 06:10 and 07:30 on
 * 3 March 2026". The zone is said once elsewhere. Other uses: "by the end of March 2026", "on 3 March 2026".
 */
export function wordMoment(moment: Moment, use: MomentUse = "plain", phrases: MomentPhrases = englishMoments): string {
  return new Wording(use, phrases, false).moment(moment);
}

/** As `wordMoment`, with the zone behind a time of day: "3 March 2026 at 06:10 (Lisbon time, UTC+00:00)". */
export function wordMomentWithZone(
  moment: Moment,
  use: MomentUse = "plain",
  phrases: MomentPhrases = englishMoments,
): string {
  return new Wording(use, phrases, true).moment(moment);
}

/** `words` of a moment as they stand at the head of a line: with a capital. */
export function headWords(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "Lisbon time, UTC+00:00", or "UTC". A zone named after no city goes by its offset alone. */
export function wordZone(at: Temporal.ZonedDateTime, phrases: MomentPhrases = englishMoments): string {
  return zoneWords(at, phrases, "short");
}

/** The zones of the times of day in a moment, for a sentence of its own: "Lisbon time (UTC+00:00)", "UTC". Empty where it says no time. */
export function zonesOf(moment: Moment, phrases: MomentPhrases = englishMoments): readonly string[] {
  const points = moment.precision === "range" ? [moment.from, moment.to] : [moment];
  return [
    ...new Set(points.flatMap((point) => (point.precision === "minute" ? [zoneWords(point.at, phrases, "long")] : []))),
  ];
}

function zoneWords(at: Temporal.ZonedDateTime, { zone }: MomentPhrases, length: "short" | "long"): string {
  const { timeZoneId, offset } = at;
  if (timeZoneId === "UTC" || timeZoneId === "Etc/UTC") {
    return "UTC";
  }
  const named = zone.named.find((each) => each.offset === offset && each.zones.includes(timeZoneId));
  if (named !== undefined) {
    return length === "short" && named.twice !== undefined && comesTwice(at) ? named.twice : named[length];
  }
  const city = cityOf(timeZoneId);
  return city === undefined
    ? fillPattern(zone.other, { offset })
    : fillPattern(length === "short" ? zone.city : zone.cityAlone, { city: zone.cities[city] ?? city, offset });
}

/** Whether the clocks showed this time once more, as they were put back. */
function comesTwice(at: Temporal.ZonedDateTime): boolean {
  const [first, second] = (["earlier", "later"] as const).map((disambiguation) =>
    at.toPlainDateTime().toZonedDateTime(at.timeZoneId, { disambiguation }),
  );
  return first?.offset !== second?.offset;
}

/** "America/Argentina/Buenos_Aires" → "Buenos Aires". */
function cityOf(timeZone: string): string | undefined {
  const parts = timeZone.split("/");
  return parts.length < 2 || parts[0] === "Etc" ? undefined : parts.at(-1)?.replaceAll("_", " ");
}

/** The words of one language for one use. */
class Wording {
  readonly #use: MomentUse;
  readonly #phrases: MomentPhrases;
  readonly #isZoneSaid: boolean;

  constructor(use: MomentUse, phrases: MomentPhrases, isZoneSaid: boolean) {
    this.#use = use;
    this.#phrases = phrases;
    this.#isZoneSaid = isZoneSaid;
  }

  moment(moment: Moment): string {
    if (moment.precision !== "range") {
      return this.#point(moment, this.#use, this.#zone(moment));
    }
    const { from, to } = moment;
    if (from.precision === "minute" && to.precision === "minute") {
      const isOneZone = this.#zone(from) === this.#zone(to);
      return isOneZone && from.at.toPlainDate().equals(to.at.toPlainDate())
        ? this.#withinDay(from, to)
        : this.#range(this.#end(from, isOneZone ? "" : this.#zone(from)), this.#end(to));
    }
    return this.#range(from.precision === to.precision ? this.#withoutYear(from, to) : this.#end(from), this.#end(to));
  }

  #pattern(use: MomentUse, shape: MomentShape): string {
    const { words } = this.#phrases;
    return words[use]?.[shape] ?? words.plain[shape];
  }

  #range(from: string, to: string): string {
    return fillPattern(this.#pattern(this.#use, "range"), { from, to });
  }

  #withinDay(from: Extract<Point, { precision: "minute" }>, to: Extract<Point, { precision: "minute" }>): string {
    const clock = (point: typeof from): string =>
      point.isApproximate === true
        ? fillPattern(this.#phrases.aboutClock, { clock: wordClock(point.at, this.#phrases.hours) })
        : wordClock(point.at, this.#phrases.hours);
    return fillPattern(this.#pattern(this.#use, "rangeInDay"), {
      ...dayParts(to.at, this.#phrases),
      from: clock(from),
      to: clock(to),
      zone: this.#zone(to),
    });
  }

  #end(point: Point, zone = this.#zone(point)): string {
    return this.#point(point, "inRange", zone);
  }

  /** "3 March" before "5 March 2026", "March" before "May 2026"; with its year where the years differ. */
  #withoutYear(point: Point, next: Point): string {
    const isSameYear = firstDay(point).year === firstDay(next).year;
    const pattern = this.#pattern("inRange", shapeOf(point));
    return isSameYear
      ? fillPattern(pattern.replace(/,? \{year\}/, ""), dayParts(firstDay(point), this.#phrases))
      : this.#end(point);
  }

  #point(point: Point, use: MomentUse, zone: string): string {
    const midnight = isMidnight(point) ? this.#phrases.words[use]?.midnight : undefined;
    if (midnight !== undefined) {
      return fillPattern(midnight, { ...dayParts(firstDay(point).subtract({ days: 1 }), this.#phrases), zone });
    }
    const clock = point.precision === "minute" ? wordClock(point.at, this.#phrases.hours) : "";
    return fillPattern(this.#pattern(use, shapeOf(point)), {
      ...dayParts(firstDay(point), this.#phrases),
      clock,
      zone,
    });
  }

  /** " (Lisbon time, UTC+00:00)"; "" where the zone is said elsewhere. */
  #zone(point: Point): string {
    return this.#isZoneSaid && point.precision === "minute"
      ? fillPattern(this.#phrases.zone.behind, { zone: wordZone(point.at, this.#phrases) })
      : "";
  }
}

/** The end of one day and the beginning of the next. */
function isMidnight(point: Point): boolean {
  return point.precision === "minute" && point.isApproximate !== true && point.at.hour === 0 && point.at.minute === 0;
}

const aboutShapes = { month: "aboutMonth", day: "aboutDay", minute: "aboutMinute" } as const;

function shapeOf(point: Point): MomentShape {
  return point.isApproximate === true ? aboutShapes[point.precision] : point.precision;
}

function dayParts(
  { day, month, year }: { readonly day: number; readonly month: number; readonly year: number },
  phrases: MomentPhrases,
): Readonly<Record<"day" | "month" | "year", string>> {
  return { day: String(day), month: phrases.months[month - 1] ?? "", year: String(year) };
}
