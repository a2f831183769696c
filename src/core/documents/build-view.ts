import type { Temporal } from "temporal-polyfill";
import type { PublicFact, PublicRecord } from "../record/public-record.ts";
import type { Measure, MeasurePurpose } from "../record/record.ts";
import type { Moment } from "../time/moment.ts";
import { isOver } from "../time/order-moments.ts";
import { wordDate, wordMoment, wordMomentWithZone, wordZoneAlone } from "../time/word-moment.ts";
import { Verbatim, type DocumentView, type FactView, type MeasuresView } from "./document-view.ts";
import { factView, listView, type MomentWords } from "./fact-views.ts";
import { timelineView } from "./timeline-view.ts";
import { endSentence, saysWe, wordList, wordPeople, wordPhrase, wordSentence } from "./word-values.ts";

export interface ViewOptions {
  readonly now: Temporal.Instant;
  /** A section that goes into somebody else's text names the zone of every time itself. */
  readonly standsAlone: boolean;
}

/** What templates can say of an incident at `now`. */
export function buildView(record: PublicRecord, { now, standsAlone }: ViewOptions): DocumentView {
  const today = now.toZonedDateTimeISO(record.timeZone);
  const timeline = timelineView(record, today.toPlainDate());
  const words: MomentWords = {
    full: wordMomentWithZone,
    expectedBy: (moment) => {
      const isZoneSaid = !standsAlone && moment.precision === "minute" && wordZoneAlone(moment.at) === timeline.zone;
      return isOver(moment, now, record.timeZone) ? "" : isZoneSaid ? wordMoment(moment) : wordMomentWithZone(moment);
    },
  };
  const phrase = (fact: PublicFact<string>): FactView => factView(fact, wordPhrase, words);
  const moment = (fact: PublicFact<Moment>): FactView => factView(fact, words.full, words);
  const { moments } = record;
  const nextAt = stillAhead(record.nextUpdate.at, now, record.timeZone);
  return {
    today: wordDate(today),
    drill: record.drill,
    type: typeView(record),
    organisation: { name: factView(record.organisation.name, (name) => name, words) },
    signatory: { name: phrase(record.signatory.name), role: phrase(record.signatory.role) },
    moments: {
      occurredFrom: moment(moments.occurredFrom),
      occurredTo: moment(moments.occurredTo),
      aware: moment(moments.aware),
      contained: moment(moments.contained),
      recovered: moment(moments.recovered),
      told: moment(moments.told),
    },
    notOver: [moments.occurredTo, moments.contained, moments.recovered].every(
      ({ certainty }) => certainty === "unknown",
    ),
    people: {
      nobody: isNobody(record),
      count: factView(record.people.count, wordPeople, words),
      who: phrase(record.people.who),
    },
    data: dataView(record.data, words),
    service: phrase(record.service),
    cause: causeView(record, words),
    consequences: listView(record.consequences, words),
    response: measuresView(record, "response", now),
    prevention: measuresView(record, "prevention", now),
    advice: listView(record.advice, words),
    contacts: contactsView(record, words),
    nextUpdate: {
      announced: isKnownFact(nextAt) || isKnownFact(record.nextUpdate.where),
      by: nextAt.certainty === "confirmed" ? words.expectedBy(nextAt.value) : "",
      at: moment(nextAt),
      where: phrase(record.nextUpdate.where),
    },
    timeline,
  };
}

function isKnownFact(fact: PublicFact<unknown>): boolean {
  return fact.certainty === "confirmed" || fact.certainty === "suspected";
}

/** An update announced for a time that has passed is no announcement any more. */
function stillAhead(at: PublicFact<Moment>, now: Temporal.Instant, timeZone: string): PublicFact<Moment> {
  const isPast = (at.certainty === "confirmed" || at.certainty === "suspected") && isOver(at.value, now, timeZone);
  return isPast ? { certainty: "unknown" } : at;
}

/** A leak of which kinds of data are confirmed is confirmed itself; one without personal data is none. */
function typeView({ type, data }: PublicRecord): DocumentView["type"] {
  const value = type.certainty === "confirmed" || type.certainty === "suspected" ? type.value : undefined;
  const isLeak = value === "leak" && data.certainty !== "ruled-out";
  const hasConfirmedData = data.certainty === "confirmed" && data.value.some((kind) => kind.certainty === "confirmed");
  const isConfirmed = type.certainty === "confirmed" || hasConfirmedData;
  return {
    confirmedLeak: isLeak && isConfirmed,
    suspectedLeak: isLeak && !isConfirmed,
    outage: value === "outage",
    other: !isLeak && value !== "outage",
  };
}

function isNobody({ people: { count } }: PublicRecord): boolean {
  const isNone = count.certainty === "confirmed" && "exactly" in count.value && count.value.exactly === 0;
  return isNone || (count.certainty === "ruled-out" && count.value === undefined);
}

function dataView(data: PublicRecord["data"], words: MomentWords): DocumentView["data"] {
  const kinds = data.certainty === "confirmed" || data.certainty === "suspected" ? data.value : [];
  const named = (certainty: "confirmed" | "suspected" | "ruled-out"): readonly string[] =>
    kinds.flatMap((kind) => (kind.certainty === certainty && kind.value !== undefined ? [wordPhrase(kind.value)] : []));
  const confirmed = named("confirmed");
  const suspected = named("suspected");
  const isSilent = data.certainty !== "withheld" && data.certainty !== "ruled-out";
  return {
    unknown: isSilent && confirmed.length + suspected.length === 0,
    withheld: data.certainty === "withheld",
    none: data.certainty === "ruled-out",
    expectedBy: data.certainty === "unknown" && data.expectedBy !== undefined ? words.expectedBy(data.expectedBy) : "",
    confirmedKinds: wordList(confirmed, "and"),
    suspectedKinds: wordList(suspected, "and"),
    ruledOutKinds: wordList(named("ruled-out"), "or"),
  };
}

function causeView({ cause }: PublicRecord, words: MomentWords): DocumentView["cause"] {
  const says = (fact: PublicFact<string>): boolean =>
    (fact.certainty === "confirmed" || fact.certainty === "suspected") && saysWe(fact.value);
  return {
    summary: factView(cause.summary, wordSentence, words),
    ownPart: factView(cause.ownPart, ownSentence, words),
    ownPartSaysWe: says(cause.ownPart),
    failedToPrevent: factView(cause.failedToPrevent, ownSentence, words),
    failedToPreventSaysWe: says(cause.failedToPrevent),
  };
}

/** Words that do not name us go behind ours ("What we did wrong: left the folder open.") and keep their small letter. */
function ownSentence(words: string): string {
  return saysWe(words) ? wordSentence(words) : endSentence(words);
}

function contactsView({ contacts }: PublicRecord, words: MomentWords): DocumentView["contacts"] {
  // Both were checked while reading and hold nothing that could end the brackets.
  const address = (fact: PublicFact<string>): FactView => factView(fact, (value) => new Verbatim(`<${value}>`), words);
  return {
    any: [contacts.email, contacts.phone, contacts.web].some(isKnownFact),
    email: address(contacts.email),
    phone: factView(contacts.phone, wordPhrase, words),
    hours: factView(contacts.hours, wordPhrase, words),
    web: address(contacts.web),
  };
}

function measuresView(record: PublicRecord, purpose: MeasurePurpose, now: Temporal.Instant): MeasuresView {
  const measures = record.measures.filter((measure) => measure.purpose === purpose);
  const all = measures.map((measure) => measureView(measure, now, record.timeZone));
  const done = all.filter((measure) => measure.done);
  const inProgress = all.filter((measure) => measure.inProgress);
  const promised = all.filter((measure) => measure.promised);
  return {
    all,
    done,
    inProgress,
    promised,
    any: all.length > 0,
    anyDone: done.length > 0,
    anyInProgress: inProgress.length > 0,
    anyPromised: promised.length > 0,
  };
}

function measureView(measure: Measure, now: Temporal.Instant, timeZone: string): MeasuresView["all"][number] {
  const { action, owner, due, doneAt, state } = measure;
  return {
    action: wordPhrase(action),
    owner: owner ?? "",
    due: due === undefined ? "" : wordMoment(due),
    doneAt: doneAt === undefined ? "" : wordMoment(doneAt),
    done: state === "done",
    inProgress: state === "in-progress",
    promised: state === "promised",
    late: state !== "done" && due !== undefined && isOver(due, now, timeZone),
  };
}
