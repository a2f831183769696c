import { firstDay, firstPoint, lastDay, lastPoint, type Moment } from "../../time/moment.ts";
import { isBefore } from "../../time/order-moments.ts";
import type { Fact } from "../../record/fact.ts";
import type { IncidentRecord } from "../../record/record.ts";
import { rememberInPassages } from "../../wording/stretches.ts";

/** How long a sentence says that it took to stop the harm, and where it says so. */
export interface ToldSpeed {
  readonly start: number;
  readonly end: number;
  readonly hours: number;
}

const numbers = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const hoursIn: Readonly<Record<string, number>> = { minute: 1 / 60, hour: 1, day: 24 };
/** "was fully contained within an hour", "we contained the leak in under 40 minutes" */
const containedPattern =
  /\b(?:incident|breach|leak|outage|attack|intrusion|disruption|it|this|we|team) (?:was|were|had been|has been|had|have)? ?(?:(?:fully|completely|quickly|then) )?contained (?:(?:it|this|the [\w-]+) )?(?:(?:fully|completely) )?(?:with)?in (?:(?:just|only|less than|under|about|around) ){0,2}(an?|\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (minute|hour|day)s?\b/i;
const othersPattern =
  /\b(?:not|never|if|whether|usually|always|aim|should|would|could|until then|last (?:year|time))\b/i;

/** Where a draft says within what time it could do no more harm. */
export const toldSpeeds = rememberInPassages(({ text, kind }): ToldSpeed | undefined => {
  const match = kind === "heading" || othersPattern.test(text) ? null : containedPattern.exec(text);
  if (match === null) {
    return undefined;
  }
  const [words, count = "", unit = ""] = match;
  const word = count.toLowerCase();
  const number = /^an?$/.test(word) ? 1 : numbers.includes(word) ? numbers.indexOf(word) + 1 : Number(word);
  const start = match.index + words.search(/(?:with)?in (?:(?:just|only|less|under|about|around|than) )*\S+ \S+$/i);
  return { start, end: match.index + words.length, hours: number * (hoursIn[unit.toLowerCase()] ?? 1) };
});

/**
 * The fewest hours that it can have taken by the record until it could do no more harm, from its beginning or from when
 * somebody knew of it, whichever came last. Undefined where the record does not know both.
 */
export function hoursToContain({ moments }: IncidentRecord): number | undefined {
  const known = (fact: Fact<Moment>) => (fact.certainty === "confirmed" ? [fact.value] : []);
  const [end] = known(moments.contained);
  const hours = [moments.occurredFrom, moments.notifiedBySupplier, moments.aware]
    .flatMap(known)
    // Nobody counts from what came after its end.
    .flatMap((start) => (end === undefined || isBefore(end, start) ? [] : [fewestHours(start, end)]));
  const least = Math.min(...hours);
  return hours.length > 0 && least > 0 ? least : undefined;
}

function fewestHours(start: Moment, end: Moment): number {
  const [from, to] = [lastPoint(start), firstPoint(end)];
  return from.precision === "minute" && to.precision === "minute"
    ? to.at.since(from.at).total("hours")
    : (lastDay(from).until(firstDay(to)).days - 1) * 24;
}
