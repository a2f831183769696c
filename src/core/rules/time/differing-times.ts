import { wordClockLike } from "../../time/word-clock-like.ts";
import { isOver } from "../../time/order-moments.ts";
import { onceForEach } from "../../text/remember.ts";
import { proseOfNow } from "../../wording/earlier-notice.ts";
import type { Passage } from "../../wording/prose.ts";
import { rememberInPassages } from "../../wording/stretches.ts";
import { titled, writeTitle } from "../fix-title.ts";
import type { RuleContext, RuleFinding } from "../rule.ts";
import { beginningsOf } from "../words-said.ts";
import type { IncidentRecord } from "../../record/record.ts";
import { isFor } from "../../record/record-for.ts";
import { hasStoppage } from "../../record/stoppage.ts";
import { timesOfEntries } from "./entry-times.ts";
import { hourTellings, type HourTelling } from "./hours-of-record.ts";
import { keptBack } from "./kept-back.ts";
import { furtherPattern, isToldIn, tellings, type Telling } from "./moment-tellings.ts";
import { namesService } from "./names-service.ts";
import {
  isOfRecord,
  isOnDay,
  mayBe,
  timeInRecord,
  timeOf,
  timesInRecord,
  sayTimeFor,
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

const itself = String.raw`(?:it|this|(?:the|an?|our|this) (?:\w+ )?(?:leak|breach|mistake|error|fault|problem|flaw|bug|incident|gap|failure|outage))`;
const weFound = String.raw`(?:we|our \w+) (?:first )?(?:found|discovered|noticed|detected|became aware|learned|learnt|realised)`;
/** "On @ we found that", "we noticed a leak on @": the time is that of the finding. */
const foundThenPattern = new RegExp(
  String.raw`^[^a-z]*(?:on|at) @[,:|]* ?${weFound} (?:that|out(?! (?:who|how|why|what))|(?:of )?${itself})\b|\b${weFound} (?:of )?${itself} (?:on|at) @`,
  "i",
);
/** "A tenant told us": what we found came later; or we found before. */
const foundBeforePattern = new RegExp(
  String.raw`\b(?:told|informed|alerted|warned|notified|called|rang|phoned|wrote to) us\b|\b${weFound}\b`,
  "i",
);

const foundPattern = /\b(?:found|discovered|noticed|detected|became aware|learned|learnt|realised|spotted)\b/i;
const stopPattern =
  /\b(?:outages?|disruption|interruption|failures?|failing|failed|down|offline|(?:stopped|not) work\w*|(?:could|did) ?n[o']t|unavailable)\b/i;
const leakPattern = /\b(?:leak\w*|breach\w*|data|visible|exposed|shown|see|seen|saw)\b/i;

/** It is told of a part of it, of what was thought of it, or of what is to come. */
const partPattern =
  /\b(?:also|later|second|another|other|more|further|at first|first|some|partly|thought|believed|said|told you|wrote|wrong(?:ly)?|mistaken(?:ly)?|if|whether|may|might|once|after|before|never|will|expect\w*|plan\w*|hope\w*)\b/i;

function isEndOfAnother(name: Name, other: Name): boolean {
  return (name === "recovered") !== (other === "recovered");
}

interface Told {
  readonly passage: number;
  readonly time: ToldTime;
}

/** What of the record a time is told of, and when that may have been. */
interface ToldEvent {
  readonly what: string;
  readonly times: readonly RecordedTime[];
}

/** What the words of a time tell, whatever the record says; a draft is judged at each key, and its times stay the same. */
const meaningOf = onceForEach(({ words, clause }: ToldTime) => ({
  ofOutage: hourTellings.filter(
    ({ pattern, isOfService }) => !(isOfService ? partPattern : furtherPattern).test(words) && pattern.test(words),
  ),
  tellings: tellings.filter(({ pattern, unless }) => pattern.test(clause) && unless?.test(clause) !== true),
  isFirstFound: foundThenPattern.test(clause) && !furtherPattern.test(clause),
}));
const entriesFor = onceForEach((record: IncidentRecord) =>
  onceForEach((time: ToldTime) => timesOfEntries(record, time.clause).filter((each) => isOnDay(time, each))),
);

/** "We promised it by 2 December 2026 at 06:00; it is now due by 09:00": what was promised once, and not the time of it. */
const promisedBeforePattern = /\bwe (?:had )?promised (?:it|this|that|(?:you )?news) by [^.;:?!]{0,40}$/i;

const toldTimes = rememberInPassages(({ text, kind, quoted = [] }): readonly ToldTime[] | undefined => {
  const times =
    kind === "heading"
      ? []
      : readToldTimes(text).filter(
          ({ start }) =>
            !quoted.some((span) => span.start <= start && start < span.end) &&
            !promisedBeforePattern.test(text.slice(0, start)),
        );
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
  const comparison = new Comparison(context, record, passages, told);
  return told.flatMap(({ passage, time }): readonly RuleFinding[] => {
    const event = comparison.eventOf({ passage, time });
    if (event === undefined || event.times.length === 0 || comparison.fits(time, event.times)) {
      return [];
    }
    const span = draft.spanOf({ passage, start: time.start, end: time.end });
    const recorded = event.times.find(({ audience }) => isFor(audience, context.kind.readers));
    if (recorded === undefined) {
      return [{ span, message: `By the record it was at another time that ${event.what}, ${keptBack}` }];
    }
    const right = wordTimeFor(time, recorded);
    const written = draft.text.slice(span.start, span.end);
    const edit = { span, newText: wordClockLike(written, right) };
    const isExact = !besideTimePattern.test(passages[passage]?.text.slice(0, time.start) ?? "");
    return [
      {
        span,
        message: `By the record it was at ${sayTimeFor(time, recorded, context.moments)}${time.zone === undefined ? "" : " in that zone"} that ${event.what}, and the draft gives ${written}. Correct the one that is wrong.`,
        ...(isExact && {
          suggestions: [titled(() => writeTitle(edit, draft.text), "The record is right.", [edit])],
        }),
      },
    ];
  });
}

/** "shortly after 4 pm": with the record's time in place of 4 pm that would tell another. */
const besideTimePattern = /\b(?:after|before|past) $/i;

/** The times of a draft beside those of the record. */
class Comparison {
  readonly #record: IncidentRecord;
  /** Whether a service stopped with a leak: its end is not that of the leak. */
  readonly #isStoppage: boolean;
  readonly #names: ReadonlySet<Name>;
  readonly #zones: readonly number[];
  /** Whether a time without a zone can be told: not beside "Lisbon time", where the record is in another. */
  readonly #isZoneKnown: boolean;
  readonly #firstFinding: number;
  readonly #all: readonly RecordedTime[];
  /** The first of each telling of an outage's hours, where none of them is right. */
  readonly #firstOfOutage: ReadonlySet<ToldTime>;

  constructor({ now }: RuleContext, record: IncidentRecord, passages: readonly Passage[], told: readonly Told[]) {
    const { timeZone, nextUpdate } = record;
    const zones = namedZones(passages).map(({ found }) => found);
    this.#record = record;
    this.#isStoppage = hasStoppage(record);
    this.#zones = zones.flatMap(({ offsets }) => offsets);
    this.#isZoneKnown = zones.every((zone) => zone.offsets.length > 0 || isOfRecord(zone, { timeZoneId: timeZone }));
    this.#firstFinding = findings(passages)[0]?.passage ?? Infinity;
    this.#all = timesInRecord(record);
    // News that was due already is marked as late.
    const isLate = nextUpdate.at.certainty === "confirmed" && isOver(nextUpdate.at.value, now, timeZone);
    this.#names = new Set(
      [...tellings, ...hourTellings]
        .map(({ name }) => name)
        .filter((name) => timeInRecord(record, name) !== undefined && !(name === "nextUpdate" && isLate)),
    );
    this.#firstOfOutage = new Set(
      hourTellings.flatMap((telling) => {
        const same = told.filter(({ time }) => this.#tells(telling, time));
        const isRight = same.some(({ time }) => this.fits(time, this.#timesFor(time, this.#namesOf(telling))));
        return isRight ? [] : same.slice(0, 1).map(({ time }) => time);
      }),
    );
  }

  fits(time: ToldTime, times: readonly RecordedTime[]): boolean {
    return times.some((one) => mayBe(time, one, this.#zones));
  }

  /** What of the record a time is told of, and when that may have been. */
  eventOf({ time, passage }: Told): ToldEvent | undefined {
    if (!this.#isZoneKnown && time.zone === undefined) {
      return undefined;
    }
    const ofOutage = hourTellings.find((telling) => this.#names.has(telling.name) && this.#tells(telling, time));
    if (ofOutage !== undefined) {
      const times = this.#timesFor(time, this.#namesOf(ofOutage));
      return this.#firstOfOutage.has(time) ? { what: ofOutage.what, times } : undefined;
    }
    return time.isAlone ? this.#eventOfClause(time, passage) : undefined;
  }

  #eventOfClause(time: ToldTime, passage: number): ToldEvent | undefined {
    const meaning = meaningOf(time);
    const entries = entriesFor(this.#record)(time);
    const telling = meaning.tellings.find((each) => this.#names.has(each.name) && isToldIn(each, this.#record));
    if (telling?.name === "aware" && this.#isStoppage && this.#isFindingOfStop(time)) {
      return undefined;
    }
    if (telling === undefined) {
      return entries.length > 0 ? { what: "this happened", times: entries } : undefined;
    }
    const { name, what } = telling;
    if (this.#timesFor(time, [name]).length === 0) {
      // The day is another one already.
      return undefined;
    }
    const or = (others[name] ?? []).filter((other) => !this.#isStoppage || !isEndOfAnother(name, other));
    const times = [...this.#timesFor(time, [name, ...or]), ...entries];
    if (telling.isCertain === true) {
      return { what, times };
    }
    if (entries.length > 0) {
      return { what: "this happened", times: entries };
    }
    const isMeant = name === "aware" && meaning.isFirstFound && this.#firstFinding >= passage;
    const isOther = this.fits(
      time,
      this.#all.filter((each) => isOnDay(time, each)),
    );
    return isMeant && !isOther && time.day !== undefined ? { what, times } : undefined;
  }

  /** Whether what was found then is that the service failed, which is another finding than that of the leak. */
  #isFindingOfStop(time: ToldTime): boolean {
    const isThen = ({ at, what, audience }: IncidentRecord["timeline"][number]) => {
      const recorded = foundPattern.test(what) ? timeOf(at, audience) : undefined;
      return recorded !== undefined && this.fits(time, [recorded]);
    };
    return (
      (stopPattern.test(time.clause) && !leakPattern.test(time.clause)) ||
      this.#record.timeline.some((one) => isThen(one))
    );
  }

  #tells(telling: HourTelling, time: ToldTime): boolean {
    return (
      meaningOf(time).ofOutage.includes(telling) &&
      isToldIn(telling, this.#record) &&
      (telling.isOfService === undefined || (this.#isStoppage && namesService(time.words, this.#record)))
    );
  }

  #namesOf({ name, or }: HourTelling): readonly Name[] {
    return [name, ...or.filter((other) => !this.#isStoppage || !isEndOfAnother(name, other))];
  }

  #timesFor(time: ToldTime, names: readonly (Name | "step")[]): readonly RecordedTime[] {
    const { service, worksAgain } = this.#record;
    const said = names.includes("recovered") && worksAgain.length > 0 ? beginningsOf(time.words) : new Set<string>();
    const parts = worksAgain
      .filter(({ what }) => [...beginningsOf(what)].some((word) => said.has(word)))
      .flatMap(({ since }) => timeOf(since, service.audience) ?? []);
    return names
      .flatMap((name) => (name === "step" ? [] : (timeInRecord(this.#record, name) ?? [])))
      .concat(parts)
      .filter((each) => isOnDay(time, each));
  }
}
