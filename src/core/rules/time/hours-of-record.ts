import type { Fact } from "../../record/fact.ts";
import type { IncidentRecord, MomentName } from "../../record/record.ts";
import type { Moment } from "../../time/moment.ts";
import type { HoursTaken } from "./contained-within.ts";
import { isToldIn, type OnlyFor } from "./moment-tellings.ts";

/** A time of day that a draft tells of the course of an outage, and the moment of the record that it is. */
export interface HourTelling {
  readonly name: MomentName;
  readonly what: string;
  /** Moments that may be meant as well. */
  readonly or: readonly MomentName[];
  /** In a sentence that has `@` where the time stands, with or without its day. */
  readonly pattern: RegExp;
  readonly only?: OnlyFor;
  /** Where the sentence names the service that stopped. */
  readonly isOfService?: true;
}

const outage = String.raw`(?:outage|disruption|failure|incident)`;
const stopped = String.raw`(?:outage|disruption)`;
const leak = "(?:leak|breach)";
const day = String.raw`(?:,? on [^.;@]{3,30})?`;
const allAgain = String.raw`(?:all|every) (?:[\w-]+ )?(?:shops?|services?|systems?|sites?|apps?|pages?)|everything`;
const off = String.raw`(?:switched off|turned off|shut down|taken (?:offline|down)|off(?:line)?|down|unavailable|not (?:working|available))`;
const out = String.raw`\b(?:(?:was|were|been) ${off}|(?:did not|didn['’]t|could not|couldn['’]t) \w+)\b[^.;@]{0,40} (?:from|between) [^.;@]{3,40} (?:to|until|till|and) @`;

const lastedFrom = (nouns: string) => String.raw`\bthe ${nouns} (?:lasted|went on|ran) from @ (?:to|until|till)\b`;
const endedAt = (nouns: string) =>
  String.raw`\bthe ${nouns} (?:began|started)\b[^.;]{0,60} and (?:it )?ended${day} at @|\bthe ${nouns} (?:lasted|went on|ran)(?: from [^.;@]{3,40} (?:to|until|till)| until| till) @`;

/** What can mean little else in a document about one outage. */
export const hourTellings: readonly HourTelling[] = [
  { name: "occurredFrom", what: "it began", or: [], only: "outage", pattern: pattern(lastedFrom(outage)) },
  {
    name: "occurredTo",
    what: "it ended",
    or: ["contained", "recovered"],
    only: "outage",
    pattern: pattern(endedAt(outage)),
  },
  {
    name: "serviceStopped",
    what: "the service stopped working",
    or: [],
    only: "more",
    pattern: pattern(lastedFrom(stopped)),
  },
  { name: "recovered", what: "everything worked again", or: [], only: "more", pattern: pattern(endedAt(stopped)) },
  { name: "occurredFrom", what: "it began", or: [], only: "more", pattern: pattern(lastedFrom(leak)) },
  { name: "occurredTo", what: "it ended", or: ["contained"], only: "more", pattern: pattern(endedAt(leak)) },
  {
    name: "recovered",
    what: "everything worked again",
    or: ["contained", "occurredTo"],
    pattern: pattern(
      String.raw`\bwe (?:had )?(?:fully )?restored (?:${allAgain})${day} (?:at|by) @|\b(?:${allAgain}) (?:was|were) (?:fully )?(?:restored|back|working again)${day} (?:at|by) @`,
    ),
  },
  {
    name: "serviceStopped",
    what: "the service stopped working",
    or: [],
    only: "more",
    isOfService: true,
    // "payments stopped working at @", "at @ we switched off the payment service"
    pattern: pattern(
      String.raw`\b(?:stopped working|went (?:down|off(?:line)?)|(?:was|were) ${off})${day} at @|\bwe (?:switched|turned|shut) (?:off|down) [^.;@]{3,50} at @|^at @,? we (?:switched|turned|shut) (?:off|down)\b`,
    ),
  },
  {
    name: "recovered",
    what: "everything worked again",
    or: [],
    only: "more",
    isOfService: true,
    // "payments came back at @", "were switched off from 09:40 to @"
    pattern: pattern(
      String.raw`\b(?:came back|worked again|(?:was|were) (?:fully )?(?:back|restored|(?:working|available) again|switched (?:back )?on(?: again)?))(?: online)?${day} at @|${out}`,
    ),
  },
];

function pattern(words: string): RegExp {
  return new RegExp(words, "i");
}

/** How many hours an outage lasted by the record, or in a leak that of the service, and who may read of it; undefined where its beginning or end is not known to the minute. */
export function hoursItLasted(record: IncidentRecord): HoursTaken | undefined {
  const { occurredFrom, occurredTo, serviceStopped, recovered } = record.moments;
  return isToldIn({ only: "more" }, record)
    ? hoursBetween(serviceStopped, recovered)
    : hoursBetween(occurredFrom, occurredTo);
}

/** The same of the harm that a leak did. */
export function hoursOfHarm({
  moments: { occurredFrom, occurredTo, contained },
}: IncidentRecord): HoursTaken | undefined {
  return hoursBetween(occurredFrom, occurredTo.certainty === "confirmed" ? occurredTo : contained);
}

/** Undefined where one of the two is not known to the minute. */
export function hoursBetween(start: Fact<Moment>, end: Fact<Moment>): HoursTaken | undefined {
  const [from, to] = [instantOf(start), instantOf(end)];
  return from && to && { hours: to.at.since(from.at).total("hours"), audiences: [start.audience, end.audience] };
}

function instantOf(fact: Fact<Moment>) {
  return fact.certainty === "confirmed" && fact.value.precision === "minute" ? fact.value : undefined;
}
