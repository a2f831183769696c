import { isOver } from "../../time/order-moments.ts";
import { proseOfNow } from "../../wording/earlier-notice.ts";
import { rememberInPassages } from "../../wording/stretches.ts";
import type { RuleContext, RuleFinding } from "../rule.ts";
import type { IncidentRecord } from "../../record/record.ts";
import { timesOfEntries } from "./entry-times.ts";
import { hourTellings } from "./hours-of-record.ts";
import { furtherPattern, tellings, type Telling } from "./moment-tellings.ts";
import {
  isOfRecord,
  isOnDay,
  mayBe,
  timeInRecord,
  timesInRecord,
  wordTimeFor,
  type RecordedTime,
} from "./times-of-record.ts";
import { readToldTimes, zoneIn, type ToldTime } from "./told-times.ts";

type Name = Exclude<Telling["name"], "step">;

/** Moments that may be meant by the words for another. */
const others: Readonly<Partial<Record<Name, readonly Name[]>>> = {
  aware: ["suspected", "notifiedBySupplier", "determined"],
  occurredTo: ["contained", "recovered"],
  contained: ["occurredTo", "recovered"],
  recovered: ["contained", "occurredTo"],
};

/** "On @ we found that", "we noticed a hole on @": the time is that of the finding. */
const foundThenPattern =
  /^(?:[^a-z]*(?:then|first),? )?(?:on|at) @[,:|]* ?(?:we|our \w+) (?:first )?(?:found|discovered|noticed|detected|became aware|learned|learnt|realised|realized)\b(?! (?:no|nothing|nobody|out (?:who|how|why|what))\b)|\b(?:we|our \w+) (?:first )?(?:found|discovered|noticed|detected|became aware of|learned of|learnt of)(?: (?!that|which|who|when|how|why|where|what|no)[\w-]+){0,6} (?:on|at) @/i;
/** Of more than the first finding. */
const laterFindingPattern =
  /\b(?:also|again|later|second|third|another|other|further|more|if|whether|not|said|told|wrote|thought)\b/i;
/** "A tenant told us": what we found came later; or we found before. */
const foundBeforePattern =
  /\b(?:told|informed|alerted|warned|notified|called|contacted|rang|phoned|e-?mailed|wrote to) us\b|\b(?:we|our \w+) (?:first )?(?:found|discovered|noticed|detected|became aware|learned|learnt|realised)\b/i;

interface Told {
  readonly passage: number;
  readonly time: ToldTime;
}

/** What of the record a time is told of, and when that may have been. */
interface ToldEvent {
  readonly what: string;
  readonly times: readonly RecordedTime[];
}

const toldTimes = rememberInPassages(({ text, kind, quoted = [] }): readonly ToldTime[] | undefined => {
  const times =
    kind === "heading"
      ? []
      : readToldTimes(text).filter(({ start }) => !quoted.some((span) => span.start <= start && start < span.end));
  return times.length === 0 ? undefined : times;
});
const namedZones = rememberInPassages(({ text }) => zoneIn(text));
const findings = rememberInPassages(({ text, kind }) =>
  kind === "sentence" && foundBeforePattern.test(text) ? text : undefined,
);

/** Where a draft gives another time of day than the record for what is plainly the same. */
export function differingTimes(context: RuleContext, record: IncidentRecord): readonly RuleFinding[] {
  const { draft } = context;
  const { passages } = proseOfNow(draft, "timeline");
  const told = toldTimes(passages).flatMap(({ passage, found }) => found.map((time): Told => ({ passage, time })));
  if (told.length === 0) {
    return [];
  }
  const zones = namedZones(passages).map(({ found }) => found);
  const draftZones = zones.flatMap(({ offsets }) => offsets);
  const timeZoneId = record.timeZone;
  // Beside "Lisbon time", and a record in another zone, nobody can tell.
  const isTold = zones.every((zone) => zone.offsets.length > 0 || isOfRecord(zone, { timeZoneId }));
  const fits = (time: ToldTime, { times }: ToldEvent) => times.some((one) => mayBe(time, one, draftZones));
  return told.flatMap((one): readonly RuleFinding[] => {
    const event = isTold || one.time.zone !== undefined ? eventOf(one, told, context, record, fits) : undefined;
    const [recorded] = event?.times ?? [];
    if (event === undefined || recorded === undefined || fits(one.time, event)) {
      return [];
    }
    const span = draft.spanOf({ passage: one.passage, start: one.time.start, end: one.time.end });
    const right = wordTimeFor(one.time, recorded);
    return [
      {
        span,
        message: `By the record it was at ${right}${one.time.zone === undefined ? "" : " in that zone"} that ${event.what}, and the draft gives ${draft.text.slice(span.start, span.end)}. Correct the one that is wrong.`,
        suggestions: [{ title: `Write “${right}”`, when: "The record is right.", edits: [{ span, newText: right }] }],
      },
    ];
  });
}

type Fits = (time: ToldTime, event: ToldEvent) => boolean;

function eventOf(
  one: Told,
  told: readonly Told[],
  { draft, now }: RuleContext,
  record: IncidentRecord,
  fits: Fits,
): ToldEvent | undefined {
  const { time, passage } = one;
  const timesFor = (name: Name, or: readonly Name[]) =>
    [name, ...or].flatMap((each) => timeInRecord(record, each) ?? []).filter((each) => isOnDay(time, each));
  const isKnown = (name: Name) =>
    timeInRecord(record, name) !== undefined &&
    !(
      name === "nextUpdate" &&
      record.nextUpdate.at.certainty === "confirmed" &&
      isOver(record.nextUpdate.at.value, now, record.timeZone)
    );
  const ofOutage = furtherPattern.test(time.words)
    ? undefined
    : hourTellings.find(({ name, pattern }) => isKnown(name) && pattern.test(time.words));
  if (ofOutage !== undefined) {
    const event = { what: ofOutage.what, times: timesFor(ofOutage.name, ofOutage.or) };
    // The first is marked, where none of them is right.
    const same = told.filter((each) => ofOutage.pattern.test(each.time.words));
    return same[0] === one && !same.some((each) => fits(each.time, event)) ? event : undefined;
  }
  if (!time.isAlone) {
    return undefined;
  }
  const entries = timesOfEntries(record, time.clause).filter((each) => isOnDay(time, each));
  const telling = tellings.find(
    ({ name, pattern, unless }) => isKnown(name) && pattern.test(time.clause) && unless?.test(time.clause) !== true,
  );
  if (telling !== undefined && timesFor(telling.name, []).length === 0) {
    // The day is another one already.
    return undefined;
  }
  if (telling?.isCertain === true) {
    return { what: telling.what, times: [...timesFor(telling.name, others[telling.name] ?? []), ...entries] };
  }
  if (entries.length > 0) {
    return { what: "this happened", times: entries };
  }
  if (telling === undefined || time.day === undefined) {
    return undefined;
  }
  const isFirst =
    telling.name === "aware"
      ? foundThenPattern.test(time.clause) &&
        !laterFindingPattern.test(time.clause) &&
        findings(draft.passages).every((each) => each.passage >= passage)
      : !told.some((each) => each !== one && fits(each.time, { what: "", times: timesFor(telling.name, []) }));
  const isOther = fits(time, { what: "", times: timesInRecord(record).filter((each) => isOnDay(time, each)) });
  return isFirst && !isOther
    ? { what: telling.what, times: timesFor(telling.name, others[telling.name] ?? []) }
    : undefined;
}
