import type { Temporal } from "temporal-polyfill";
import { isSameName } from "../record/group-names.ts";
import type { ReadableFact, ReadableRecord } from "../record/record-for.ts";
import { momentNames } from "../record/record.ts";
import { isHarmStillOpen, isStillOpen, worksAgain } from "../record/stoppage.ts";
import { firstDay, firstPoint, type Moment } from "../time/moment.ts";
import { isOver } from "../time/order-moments.ts";
import { wordDate, wordMoment, wordMomentWithZone, zonesOf } from "../time/word-moment.ts";
import { correctionsView } from "./correction-view.ts";
import { dataOfAll } from "./data-view.ts";
import { Verbatim, type DocumentView, type FactView, type ViewValue } from "./document-view.ts";
import { expectedBy, factView, isKnownFact, type DocumentWords } from "./fact-views.ts";
import { harmView } from "./harm-view.ts";
import type { Told } from "./measures-view.ts";
import { newsView, stillAhead } from "./news-view.ts";
import { partsBackBy, partsView } from "./parts-view.ts";
import { pastMoments } from "./past-moments.ts";
import type { Phrases } from "./phrases.ts";
import { categoryWords, lastedView, pointOf, reportView } from "./report-view.ts";
import { repairView } from "./repair-view.ts";
import { expectedBack } from "./service-steps.ts";
import { hasOpenSteps, stepsView } from "./steps-view.ts";
import { stoppageView } from "./stoppage-view.ts";
import { timelineView } from "./timeline-view.ts";
import {
  endSentence,
  namesUsFirst,
  saysWe,
  wordAside,
  wordCount,
  wordPhrase,
  wordSentence,
  wordService,
} from "./word-values.ts";

/** What a view hangs on beside the record. */
export interface ViewOptions {
  readonly now: Temporal.Instant;
  readonly phrases: Phrases;
  /** A section that goes into somebody else's text names the zone of every time itself. */
  readonly standsAlone: boolean;
  /** Whether times for which news is promised are told as if they were still to come. */
  readonly keepsPassed?: boolean;
  /** Whether its readers are not those affected: it tells them of these. */
  readonly toOthers?: boolean;
  /** Whether it is owned already that steps come later than was promised, in what has changed since an earlier notice. */
  readonly isOwnedAbove?: boolean;
}

const notExpected = { expectedBy: "", wasExpectedBy: "" };

/** What templates can say of an incident at `now`. */
export function buildView(whole: ReadableRecord, options: ViewOptions): DocumentView {
  const { now, phrases, keepsPassed = false, toOthers = false, isOwnedAbove = false } = options;
  const nowPoint = pointOf(now, whole.timeZone);
  const record = {
    ...whole,
    moments: pastMoments(whole, nowPoint),
    worksAgain: partsBackBy(whole, nowPoint),
  };
  const { words, timeline } = wordsAndTimeline(record, options);
  const told: Told = { now, timeZone: record.timeZone, phrases };
  const isOutage = isKnownFact(record.type) && record.type.value === "outage";
  const notOver = isStillOpen(record);
  const stopped = stoppageView(record, words);
  const parts = partsView(record, stopped.running || (isOutage && notOver), words);
  const nextAt = keepsPassed ? record.nextUpdate.at : stillAhead(record, now);
  return {
    today: todayView(record, now, phrases),
    now: wordMomentWithZone(nowPoint, "plain", phrases.moments),
    drill: record.drill,
    american: phrases.numbers === "en-US",
    forAuthority: record.forAuthority,
    toOthers,
    type: typeView(record, words),
    organisation: organisationView(record, words),
    signatory: signatoryView(record, words),
    moments: momentsView(record.moments, words),
    notOver,
    harmNotOver: isHarmStillOpen(record),
    isUnfinished:
      notOver ||
      hasOpenSteps(record) ||
      isKnownFact(nextAt) ||
      record.measures.every(({ purpose }) => purpose !== "prevention"),
    isRunningOutage: isOutage && notOver,
    worksAgain: isOutage && worksAgain(record),
    stopped,
    parts,
    back: words.expected(notOver ? expectedBack(record) : undefined),
    lasted: lastedView(record, words),
    report: reportView(whole, nowPoint, words),
    ...harmView(record, words),
    records: factView(record.records, (count) => wordCount(count, phrases), words),
    service: factView(record.service, wordService, words),
    cause: causeView(record, words),
    ...stepsView(record, told, isOwnedAbove),
    sinceFirst: { any: false, day: "", items: [] },
    ...correctionsView(record.corrections, phrases),
    anyPutRight: record.corrections.length > 0 || parts.anyGone,
    onlyPartsGone: record.corrections.length === 0 && parts.anyGone,
    repair: repairView(record, told),
    contacts: contactsView(record, words),
    nextUpdate: newsView(record, nextAt, (keepsPassed ? undefined : record.told?.news) ?? {}, words),
    timeline,
  };
}

/** How moments are worded, which hangs on the zone that the timeline names for all of its times. */
function wordsAndTimeline(
  record: ReadableRecord,
  { now, phrases, standsAlone, keepsPassed = false }: ViewOptions,
): { readonly words: DocumentWords; readonly timeline: DocumentView["timeline"] } {
  const spokenIn =
    (zone: ViewValue): DocumentWords["spoken"] =>
    (moment, use) => {
      const isZoneSaid = !standsAlone && zonesOf(moment, phrases.moments).every((each) => each === zone);
      return (isZoneSaid ? wordMoment : wordMomentWithZone)(moment, use, phrases.moments);
    };
  const expectedIn =
    (zone: ViewValue): DocumentWords["expected"] =>
    (moment) => {
      if (moment === undefined) {
        return notExpected;
      }
      const isPassed = !keepsPassed && isOver(moment, now, record.timeZone);
      return { ...notExpected, [isPassed ? "wasExpectedBy" : "expectedBy"]: spokenIn(zone)(moment, "by") };
    };
  const today = now.toZonedDateTimeISO(record.timeZone);
  const timeline = timelineView(record, today, phrases.moments, expectedIn);
  const words = {
    phrases,
    full: (moment: Moment) => wordMomentWithZone(moment, "plain", phrases.moments),
    spoken: spokenIn(timeline.zone),
    expected: expectedIn(timeline.zone),
  };
  return { words, timeline };
}

/** The day; with its time where something went out on it before. */
function todayView({ told, timeZone }: ReadableRecord, now: Temporal.Instant, { moments }: Phrases): ViewValue {
  const today = now.toZonedDateTimeISO(timeZone);
  const isSameDay = told?.lastOn !== undefined && firstDay(firstPoint(told.lastOn)).equals(today.toPlainDate());
  return isSameDay ? wordMomentWithZone(pointOf(now, timeZone), "plain", moments) : wordDate(today, moments);
}

/** A leak of which kinds of data are confirmed is confirmed itself; one without personal data is none. */
function typeView(record: ReadableRecord, words: DocumentWords): DocumentView["type"] {
  const { type } = record;
  const data = dataOfAll(record);
  const value = isKnownFact(type) ? type.value : undefined;
  const isLeak = value === "leak" && data.certainty !== "ruled-out";
  const hasConfirmedData = data.certainty === "confirmed" && data.value.some((kind) => kind.certainty === "confirmed");
  const isConfirmed = type.certainty === "confirmed" || hasConfirmedData;
  return {
    confirmedLeak: isLeak && isConfirmed,
    suspectedLeak: isLeak && !isConfirmed,
    outage: value === "outage",
    other: !isLeak && value !== "outage",
    ...words.expected(expectedBy(type)),
  };
}

function causeView({ cause }: ReadableRecord, words: DocumentWords): DocumentView["cause"] {
  const says = (fact: ReadableFact<string>): boolean => isKnownFact(fact) && saysWe(fact.value, words.phrases);
  const [partBy, summaryBy] = [cause.ownPart, cause.summary].map((fact) =>
    JSON.stringify(words.expected(expectedBy(fact))),
  );
  const isPartOpenWithIt =
    cause.summary.certainty === "unknown" &&
    cause.ownPart.certainty === "unknown" &&
    !isKnownFact(cause.failedToPrevent) &&
    (expectedBy(cause.ownPart) === undefined || partBy === summaryBy);
  // Words that do not name us go behind ours ("What we did wrong: left the folder open.") and keep their small letter.
  const own = (value: string): string => (saysWe(value, words.phrases) ? wordSentence(value) : endSentence(value));
  return {
    summary: factView(cause.summary, wordSentence, words),
    category: factView(cause.category, (category) => categoryWords[category], words),
    supplier: factView(cause.supplier, wordPhrase, words),
    ownPart: factView(cause.ownPart, own, words),
    isPartOpenWithIt,
    isPartUndated:
      isPartOpenWithIt && expectedBy(cause.ownPart) === undefined && expectedBy(cause.summary) !== undefined,
    isOurPartKnown: isKnownFact(cause.ownPart) || isKnownFact(cause.failedToPrevent),
    ownPartSaysWe: says(cause.ownPart),
    summarySaysWe: isKnownFact(cause.summary) && namesUsFirst(cause.summary.value, words.phrases),
    failedToPrevent: factView(cause.failedToPrevent, own, words),
    failedToPreventSaysWe: says(cause.failedToPrevent),
  };
}

function organisationView({ organisation }: ReadableRecord, words: DocumentWords): DocumentView["organisation"] {
  const name = (fact: ReadableFact<string>): FactView => factView(fact, (value) => value, words);
  const { legalName, address } = organisation;
  return {
    name: name(organisation.name),
    legalName: name(legalName),
    parent: name(organisation.parent),
    address: name(address),
    // A name that stands above already is not said twice.
    imprint: [...(isSame(organisation.name, legalName) ? [] : [legalName]), address]
      .flatMap((fact) => (fact.certainty === "confirmed" ? [fact.value] : []))
      .join(", "),
  };
}

function isSame(left: ReadableFact<string>, right: ReadableFact<string>): boolean {
  return isKnownFact(left) && isKnownFact(right) && isSameName(left.value, right.value);
}

function momentsView(moments: ReadableRecord["moments"], words: DocumentWords): DocumentView["moments"] {
  const entries = momentNames.map((name) => [name, factView(moments[name], words.full, words)]);
  return Object.fromEntries(entries) as DocumentView["moments"];
}

function contactsView({ contacts }: ReadableRecord, words: DocumentWords): DocumentView["contacts"] {
  // Both were checked while reading and hold nothing that could end the brackets.
  const address = (fact: ReadableFact<string>): FactView =>
    factView(fact, (value) => new Verbatim(`<${value}>`), words);
  return {
    any: [contacts.email, contacts.phone, contacts.web, contacts.post].some(isKnownFact),
    email: address(contacts.email),
    phone: factView(contacts.phone, wordPhrase, words),
    hours: factView(contacts.hours, wordAside, words),
    web: address(contacts.web),
    post: factView(contacts.post, wordPhrase, words),
    dataProtectionOfficer: factView(contacts.dataProtectionOfficer, wordPhrase, words),
    press: factView(contacts.press, wordPhrase, words),
  };
}

function signatoryView({ signatory }: ReadableRecord, words: DocumentWords): DocumentView["signatory"] {
  return { name: factView(signatory.name, wordPhrase, words), role: factView(signatory.role, wordPhrase, words) };
}
