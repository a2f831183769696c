import type { Temporal } from "temporal-polyfill";
import type { ReadableData, ReadableFact, ReadableRecord } from "../record/record-for.ts";
import { momentNames } from "../record/record.ts";
import { isHarmStillOpen, isStillOpen } from "../record/stoppage.ts";
import { firstDay, firstPoint, type Moment } from "../time/moment.ts";
import { isOver } from "../time/order-moments.ts";
import { wordDate, wordMoment, wordMomentWithZone, zonesOf } from "../time/word-moment.ts";
import { consequencesView } from "./consequences-view.ts";
import { correctionViews } from "./correction-view.ts";
import { adviceOfGroup, dataAdviceOf, joined } from "./data-advice.ts";
import { dataOfAll, dataView } from "./data-view.ts";
import { Verbatim, type DocumentView, type FactView, type ViewValue } from "./document-view.ts";
import { expectedBy, factView, isKnownFact, listView, type DocumentWords } from "./fact-views.ts";
import { lateStepsIn, measuresViews, measuresZone, type Told } from "./measures-view.ts";
import { partsBackBy, partsView } from "./parts-view.ts";
import { pastMoments } from "./past-moments.ts";
import { isAffected, onlyGroupOf, peopleView } from "./people-view.ts";
import type { Phrases } from "./phrases.ts";
import { categoryWords, lastedView, pointOf, reportView } from "./report-view.ts";
import { repairView } from "./repair-view.ts";
import { expectedBack } from "./service-steps.ts";
import { stoppageView } from "./stoppage-view.ts";
import { timelineView } from "./timeline-view.ts";
import { endSentence, saysWe, wordAside, wordCount, wordPhrase, wordSentence, wordService } from "./word-values.ts";

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
export function buildView(
  whole: ReadableRecord,
  { now, standsAlone, phrases, keepsPassed = false, toOthers = false, isOwnedAbove = false }: ViewOptions,
): DocumentView {
  const nowPoint = pointOf(now, whole.timeZone);
  const record = {
    ...whole,
    moments: pastMoments(whole, nowPoint),
    worksAgain: partsBackBy(whole, nowPoint),
  };
  const today = now.toZonedDateTimeISO(record.timeZone);
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
  const timeline = timelineView(record, today, phrases.moments, expectedIn);
  const words: DocumentWords = {
    phrases,
    full: (moment) => wordMomentWithZone(moment, "plain", phrases.moments),
    spoken: spokenIn(timeline.zone),
    expected: expectedIn(timeline.zone),
  };
  const phrase = (fact: ReadableFact<string>): FactView => factView(fact, wordPhrase, words);
  const { moments } = record;
  const told: Told = { now, timeZone: record.timeZone, phrases };
  const data = dataOfAll(record);
  const isOutage = isKnownFact(record.type) && record.type.value === "outage";
  const notOver = isStillOpen(record);
  const stopped = stoppageView(record, words);
  const adviceOfAll = adviceNow(record);
  const onData = dataAdviceOf(record, phrases);
  const dataAdvice = onData.forAll;
  const people = peopleView(record, words, (group) => adviceOfGroup(group, onData, adviceOfAll));
  const own = onlyGroupOf(record);
  const measures = measuresViews(record, told);
  const feared = consequencesFor(record, joined(own?.consequences, record.consequences));
  const consequences = consequencesView(feared, data, words);
  const advice = listView(joined(own?.advice, adviceOfAll, onData.beside(own?.advice)), words);
  const lateSteps = lateStepsIn(measures);
  const isAnythingOpen = record.measures.some(({ state }) => state !== "done");
  const nextAt = keepsPassed ? record.nextUpdate.at : stillAhead(record.nextUpdate.at, now, record.timeZone);
  const brokenNews = keepsPassed ? undefined : record.told?.brokenNews;
  return {
    today: isSameDay(record.told?.lastOn, today)
      ? wordMomentWithZone(nowPoint, "plain", phrases.moments)
      : wordDate(today, phrases.moments),
    now: wordMomentWithZone(nowPoint, "plain", phrases.moments),
    drill: record.drill,
    forAuthority: record.forAuthority,
    toOthers,
    type: typeView(record, data, words),
    organisation: organisationView(record, words),
    signatory: { name: phrase(record.signatory.name), role: phrase(record.signatory.role) },
    moments: momentsView(moments, words),
    notOver,
    harmNotOver: isHarmStillOpen(record),
    isUnfinished:
      notOver ||
      isAnythingOpen ||
      isKnownFact(nextAt) ||
      record.measures.every(({ purpose }) => purpose !== "prevention"),
    isRunningOutage: isOutage && notOver,
    worksAgain: isOutage && worksAgain(record),
    stopped,
    parts: partsView(record, stopped.running || (isOutage && notOver), words),
    back: words.expected(notOver ? expectedBack(record) : undefined),
    lasted: lastedView(record, words),
    report: reportView(whole, nowPoint, words),
    people,
    data: dataView(data, words),
    records: factView(record.records, (count) => wordCount(count, phrases), words),
    service: factView(record.service, wordService, words),
    cause: causeView(record, words),
    consequences,
    anyConsequences: consequences.known || people.anyConsequences,
    response: measures.response,
    prevention: measures.prevention,
    anythingLate: [measures.response, measures.prevention].some(
      ({ late, moved, doneLate }) => late.length + moved.length + doneLate.length > 0,
    ),
    anythingBroken: measures.response.anyBroken || measures.prevention.anyBroken,
    owns: { above: isOwnedAbove, each: !isOwnedAbove && lateSteps < 2, once: !isOwnedAbove && lateSteps > 1 },
    anySooner: [measures.response, measures.prevention].some(({ sooner }) => sooner.length > 0),
    anyLost: measures.lost.length > 0,
    lost: measures.lost,
    measuresZone: measuresZone(record, phrases),
    sinceFirst: { any: false, day: "", items: [] },
    anyCorrections: record.corrections.length > 0,
    anythingOpen: isAnythingOpen,
    corrections: correctionViews(record.corrections, phrases),
    onlyUnsureCorrected:
      record.corrections.length > 0 && record.corrections.every(({ wasUnsure }) => wasUnsure === true),
    repair: repairView(record, told),
    advice,
    anyAdvice: advice.known || (advice.unknown && dataAdvice.length > 0) || people.anyAdvice,
    dataAdvice: { any: dataAdvice.length > 0, items: dataAdvice.map((item) => ({ item })) },
    contacts: contactsView(record, words),
    nextUpdate: {
      announced: isKnownFact(nextAt) || isKnownFact(record.nextUpdate.where) || brokenNews !== undefined,
      by: nextAt.certainty === "confirmed" ? words.expected(nextAt.value).expectedBy : "",
      at: factView(nextAt, (at) => wordMomentWithZone(at, "by", phrases.moments), words),
      broken: brokenNews === undefined ? "" : wordMomentWithZone(brokenNews, "by", phrases.moments),
      where: phrase(record.nextUpdate.where),
    },
    timeline,
  };
}

function isSameDay(moment: Moment | undefined, day: Temporal.ZonedDateTime): boolean {
  return moment !== undefined && firstDay(firstPoint(moment)).equals(day.toPlainDate());
}

/** An update announced for a time that has passed is no announcement any more. */
function stillAhead(at: ReadableFact<Moment>, now: Temporal.Instant, timeZone: string): ReadableFact<Moment> {
  return isKnownFact(at) && isOver(at.value, now, timeZone) ? { certainty: "unknown" } : at;
}

/** A leak of which kinds of data are confirmed is confirmed itself; one without personal data is none. */
function typeView({ type }: ReadableRecord, data: ReadableData, words: DocumentWords): DocumentView["type"] {
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
    imprint: [legalName, address].flatMap((fact) => (fact.certainty === "confirmed" ? [fact.value] : [])).join(", "),
  };
}

function momentsView(moments: ReadableRecord["moments"], words: DocumentWords): DocumentView["moments"] {
  const entries = momentNames.map((name) => [name, factView(moments[name], words.full, words)]);
  return Object.fromEntries(entries) as DocumentView["moments"];
}

/** What may follow for everybody: where nobody knows it, but it is known for a group and kept inside, it is kept inside. */
function consequencesFor(
  { people: { groups } }: ReadableRecord,
  ofAll: ReadableRecord["consequences"],
): ReadableRecord["consequences"] {
  const ofGroups = groups.filter(isAffected).map(({ consequences }) => consequences);
  const isKept = ofGroups.some(({ certainty }) => certainty === "withheld") && !ofGroups.some(isKnownFact);
  return ofAll.certainty === "unknown" && isKept ? { certainty: "withheld" } : ofAll;
}

/** Advice for everybody: with what holds only until everything works again, as long as it does not. */
function adviceNow(record: ReadableRecord): ReadableFact<readonly string[]> {
  const { advice, adviceMeanwhile } = record;
  return worksAgain(record) || !isKnownFact(adviceMeanwhile)
    ? advice
    : joined(adviceMeanwhile, advice.certainty === "ruled-out" ? { certainty: "unknown" } : advice);
}

/** Whether nothing of what stopped is still to come back. */
function worksAgain({ type, moments: { occurredTo, recovered } }: ReadableRecord): boolean {
  const isOutage = isKnownFact(type) && type.value === "outage";
  return recovered.certainty === "confirmed" || (isOutage && occurredTo.certainty === "confirmed");
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
