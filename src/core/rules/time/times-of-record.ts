import { Temporal } from "temporal-polyfill";
import type { Audience, Fact } from "../../record/fact.ts";
import type { IncidentRecord, MomentName } from "../../record/record.ts";
import { firstPoint, lastPoint, type Moment } from "../../time/moment.ts";
import type { MomentPhrases } from "../../time/moment-phrases.ts";
import { wordClock } from "../../time/word-moment.ts";
import type { NamedZone, ToldTime } from "./told-times.ts";

/** When something was by the record, known to the minute; and how far off a time beside it may be, in minutes. */
export interface RecordedTime {
  readonly from: Temporal.ZonedDateTime;
  readonly to: Temporal.ZonedDateTime;
  readonly leeway: number;
  readonly audience: Audience;
}

/** So far from "about 16:20" is still about then. */
const leewayOfAbout = 30;
const minutesOfDay = 1440;
const minutesOfHour = 60;

/** Undefined where the moment is not known to the minute. */
export function timeOf(moment: Moment | undefined, audience: Audience): RecordedTime | undefined {
  if (moment === undefined) {
    return undefined;
  }
  const [from, to] = [firstPoint(moment), lastPoint(moment)];
  if (from.precision !== "minute" || to.precision !== "minute") {
    return undefined;
  }
  const isAbout = from.isApproximate === true || to.isApproximate === true;
  return { from: from.at, to: to.at, leeway: isAbout ? leewayOfAbout : 0, audience };
}

export function timeInRecord(record: IncidentRecord, name: MomentName | "nextUpdate"): RecordedTime | undefined {
  const fact: Fact<Moment> = name === "nextUpdate" ? record.nextUpdate.at : record.moments[name];
  return fact.certainty === "confirmed" ? timeOf(fact.value, fact.audience) : undefined;
}

/** Every time that the record knows to the minute. */
export function timesInRecord({
  moments,
  timeline,
  measures,
  service,
  worksAgain,
}: IncidentRecord): readonly RecordedTime[] {
  const all = [
    ...Object.values(moments).map(({ certainty, value, audience }) => ({
      at: certainty === "confirmed" ? value : undefined,
      audience,
    })),
    ...timeline,
    ...worksAgain.map(({ since }) => ({ at: since, audience: service.audience })),
    ...measures.flatMap(({ due, doneAt, audience }) => [due, doneAt].map((at) => ({ at, audience }))),
  ];
  return all.flatMap(({ at, audience }) => timeOf(at, audience) ?? []);
}

/**
 * Whether a told time may be the recorded one: as a time of its own zone, else of the record's or of one that the draft
 * names, and as exact as it was told. Where nobody can tell the zone it may be any.
 */
export function mayBe(told: ToldTime, { from, to, leeway }: RecordedTime, draftZones: readonly number[]): boolean {
  const offsets =
    told.zone === undefined || isOfRecord(told.zone, from) ? [offsetOf(from), ...draftZones] : told.zone.offsets;
  return (
    offsets.length === 0 ||
    offsets.some((offset) =>
      (told.isHalfOpen ? [0, minutesOfDay / 2] : [0]).some((more) => {
        const ahead = shortest(minuteAt(from, offset) - told.minutes - more);
        return ahead + minutesBetween(from, to) + leeway >= -told.before && ahead - leeway <= told.behind;
      }),
    )
  );
}

/** Whether a told day is that of a recorded time; in another zone it may be the one beside it. True where none is told. */
export function isOnDay({ day, zone }: ToldTime, { from, to }: RecordedTime): boolean {
  const shifted = (zone?.offsets ?? []).map((offset) =>
    from.add({ minutes: (offset - offsetOf(from)) * minutesOfHour }),
  );
  return (
    day === undefined ||
    [from, to, ...shifted].some(
      (at) =>
        day.keys.includes(at.toPlainDate().toString().slice("2026-".length)) &&
        (day.year === undefined || day.year === at.year),
    )
  );
}

/** In the zone that was told, or the record's: "14:05". */
export function wordTimeFor({ zone }: Pick<ToldTime, "zone">, { from }: RecordedTime): string {
  const [offset = offsetOf(from)] = zone?.offsets ?? [];
  const minutes = minuteAt(from, offset);
  return [Math.trunc(minutes / minutesOfHour), minutes % minutesOfHour]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
}

/** The same as it is told: "14:05", "2:05 PM". */
export function sayTimeFor(told: Pick<ToldTime, "zone">, recorded: RecordedTime, { hours }: MomentPhrases): string {
  return wordClock(Temporal.PlainTime.from(wordTimeFor(told, recorded)), hours);
}

/** "Lisbon time", in a record whose zone is "Europe/Lisbon". */
export function isOfRecord({ place, offsets }: NamedZone, { timeZoneId }: { readonly timeZoneId: string }): boolean {
  return offsets.length === 0 && place !== undefined && timeZoneId.replaceAll("_", " ").endsWith(place);
}

/** Hours ahead of UTC. */
function offsetOf(at: Temporal.ZonedDateTime): number {
  return at.offsetNanoseconds / 3_600_000_000_000;
}

/** The minute of the day at so many hours ahead of UTC. */
function minuteAt(at: Temporal.ZonedDateTime, offset: number): number {
  const minutes = Math.floor(at.epochMilliseconds / 60_000) + offset * minutesOfHour;
  return ((minutes % minutesOfDay) + minutesOfDay) % minutesOfDay;
}

function minutesBetween(from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime): number {
  return to.since(from).total("minutes");
}

/** The same on a clock that goes round, between twelve hours before and twelve hours behind. */
function shortest(minutes: number): number {
  const half = minutesOfDay / 2;
  return ((((minutes + half) % minutesOfDay) + minutesOfDay) % minutesOfDay) - half;
}
