import { firstDay, firstPoint, lastDay, lastPoint, type Moment } from "../../time/moment.ts";
import { isBefore } from "../../time/order-moments.ts";
import type { Audience, Fact } from "../../record/fact.ts";
import type { IncidentRecord } from "../../record/record.ts";
import { hasStoppage } from "../../record/stoppage.ts";
import { rememberInPassages } from "../../wording/stretches.ts";
import { lengthWords, readLength } from "./length-words.ts";

/** How fast a sentence says that the harm was stopped, or the service switched off, and where it says so. */
export interface ToldSpeed {
  readonly start: number;
  readonly end: number;
  readonly hours: number;
  /** What was switched off, in the draft's words; undefined where it tells of the harm. */
  readonly thing: string | undefined;
  /** Whether it says since when; else a time told before may be meant. */
  readonly isAnchored: boolean;
}

const within = `(?:with)?in (?:(?:just|only|less than|under|about|around) ){0,2}(?:${lengthWords})`;
/** "after the patient called", "of the first report" */
const learnt =
  "[^.;,]{0,40}?(?:called|rang|phoned|told|reported|noticed|found|learn(?:ed|t)|heard|discovered|warned|alerted|complained|knew|finding out|report|call|warning|message|alert|complaint)";
/** "was fully contained within an hour", "we contained the leak in under 40 minutes" */
const containedPattern = new RegExp(
  String.raw`\b(?:incident|breach|leak|outage|attack|intrusion|disruption|it|this|we|team) (?:was|were|had been|has been|had|have)? ?(?:(?:fully|completely|quickly|then) )?contained (?:(?:it|this|the [\w-]+) )?(?:(?:fully|completely) )?(?<speed>${within})`,
  "i",
);
const thing = String.raw`(?<thing>(?:the|our) (?:[\w-]+ ){0,3}?[\w-]+)`;
/** "we switched the portal off within minutes", "the shop was shut down ten minutes after the first call" */
const switchedOffPatterns = [
  String.raw`\b(?:switched|turned|shut|took) ${thing} (?:off|down|offline)`,
  String.raw`\b(?:switched|turned|shut) (?:off|down) ${thing}`,
  String.raw`\b${thing} (?:was|were) (?:switched|turned|shut|taken) (?:off|down|offline)`,
].map(
  (words) =>
    new RegExp(
      String.raw`${words} (?<speed>${within}(?= (?:of|after) ${learnt}\b|[.,;!]|$| and\b)|(?:${lengthWords}) after ${learnt}\b|(?:immediately|straight away|right away|at once|directly|instantly) after ${learnt}\b|as soon as (?:we|somebody|someone) ${learnt}\b)`,
      "i",
    ),
);
const othersPattern =
  /\b(?:not|never|if|whether|usually|always|aim|should|would|could|will|can|until then|last (?:year|time))\b/i;
/** Nobody says “at once” of more. */
const mostAtOnce = 0.75;

/** Where a draft says within what time it could do no more harm, or the service was off. */
export const toldSpeeds = rememberInPassages(({ text, kind }): ToldSpeed | undefined => {
  const match =
    kind === "heading" || othersPattern.test(text)
      ? null
      : [containedPattern, ...switchedOffPatterns].map((pattern) => pattern.exec(text)).find((found) => found !== null);
  if (match === null || match === undefined) {
    return undefined;
  }
  const { speed = "", thing: off } = match.groups ?? {};
  const start = match.index + match[0].lastIndexOf(speed);
  const length = new RegExp(lengthWords, "i").exec(speed)?.[0];
  return {
    start,
    end: start + speed.length,
    hours: length === undefined ? mostAtOnce : readLength(length).most,
    thing: off,
    isAnchored: /\b(?:after|of|as soon as)\b/i.test(
      `${speed}${text.slice(start + speed.length, start + speed.length + 4)}`,
    ),
  };
});

export interface HoursTaken {
  readonly hours: number;
  readonly audiences: readonly Audience[];
}

const learntPattern = new RegExp(String.raw`\b(?:${learnt.replace(/^[^(]*/, "")})\b`, "i");

/**
 * The fewest hours that it can have taken by the record until it could do no more harm, or until the service was off:
 * from its beginning or from when somebody knew of it, whichever came last; and who may read of both. Undefined where the
 * record does not know both.
 */
export function hoursToContain(record: IncidentRecord, isOfService: boolean): HoursTaken | undefined {
  const { moments, timeline } = record;
  const known = (fact: Fact<Moment>) =>
    fact.certainty === "confirmed" ? [{ at: fact.value, audience: fact.audience }] : [];
  const [end] = [
    ...(isOfService && hasStoppage(record) ? known(moments.serviceStopped) : []),
    ...known(moments.contained),
  ];
  const hours = [
    ...[moments.occurredFrom, moments.notifiedBySupplier, moments.suspected, moments.aware].flatMap(known),
    ...timeline.filter(({ what }) => learntPattern.test(what)),
  ]
    // Nobody counts from what came after its end.
    .flatMap(({ at, audience }) =>
      end === undefined || isBefore(end.at, at)
        ? []
        : [{ hours: fewestHours(at, end.at), audiences: [audience, end.audience] }],
    )
    .sort((left, right) => left.hours - right.hours);
  const [least] = hours;
  return least !== undefined && least.hours > 0 ? least : undefined;
}

function fewestHours(start: Moment, end: Moment): number {
  const [from, to] = [lastPoint(start), firstPoint(end)];
  return from.precision === "minute" && to.precision === "minute"
    ? to.at.since(from.at).total("hours")
    : (lastDay(from).until(firstDay(to)).days - 1) * 24;
}
