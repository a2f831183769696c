import { Temporal } from "temporal-polyfill";
import type { ReadableRecord } from "../record/record-for.ts";
import type { MomentName } from "../record/record.ts";
import { hasStoppage } from "../record/stoppage.ts";
import { firstDay, firstPoint, lastDay, lastPoint, type Moment, type Point as TimePoint } from "../time/moment.ts";
import type { MomentPhrases } from "../time/moment-phrases.ts";
import { isBefore } from "../time/order-moments.ts";
import { headWords, wordMoment, wordMomentWithZone, zonesOf } from "../time/word-moment.ts";
import type { DocumentView, ExpectedView, TimelineEntryView, ViewValue } from "./document-view.ts";
import { expectedBy, isKnownFact, type DocumentWords } from "./fact-views.ts";
import { isToldBy } from "./told-by-note.ts";
import { isToldFirst, toldAfter } from "./telling.ts";
import { withCapital, wordSentence, wordService } from "./word-values.ts";

/** The moments that readers are told of, in the order in which they come where the record does not say which was first. */
const toldNames = [
  "occurredFrom",
  "serviceStopped",
  "suspected",
  "notifiedBySupplier",
  "aware",
  "occurredTo",
  "contained",
  "recovered",
  "authorityTold",
  "told",
] as const satisfies readonly MomentName[];
type ToldName = (typeof toldNames)[number];

/** What ends something, or comes after it: where only the day is known it stands behind the times of that day. */
const endings: ReadonlySet<ToldName | undefined> = new Set([
  "occurredTo",
  "contained",
  "recovered",
  "authorityTold",
  "told",
]);

interface Point {
  readonly at: Moment;
  readonly name: ToldName | undefined;
  readonly note: string;
  /** The group that was told then, where others were told before; "" else. */
  readonly group: string;
  /** A part of the service that worked again then, inside a sentence; "" else. */
  readonly part: string;
  readonly isSuspected: boolean;
  /** By when what is suspected will be known. */
  readonly expectedBy: Moment | undefined;
}

/** The course of the incident up to `now`: its moments and what the team marked for the reader, earliest first. */
export function timelineView(
  record: ReadableRecord,
  now: Temporal.ZonedDateTime,
  phrases: MomentPhrases,
  expectedIn: (zone: ViewValue) => DocumentWords["expected"],
): DocumentView["timeline"] {
  const notes = record.timeline.map(({ at, what }) => ({
    at,
    name: undefined,
    note: wordSentence(what),
    group: "",
    part: "",
    isSuspected: false,
    expectedBy: undefined,
  }));
  const moments = momentPoints(record)
    .filter(({ at, name }) => !notes.some(({ at: same, note }) => isSame(same, at) && isToldBy(note, name)))
    .filter(({ at, name }) => name !== "told" || wasEarlier(at, now));
  const parts = partPoints(record).filter(
    ({ at }) => ![...notes, ...moments].some((other) => isSame(other.at, at) && isToldBack(other)),
  );
  // Of what is equal in time, a part comes before the whole.
  const whole = moments.findIndex(({ name }) => name === "recovered");
  const later = laterTold(record).filter(({ at }) => wasEarlier(at, now));
  const points = inOrder([...moments.toSpliced(whole < 0 ? moments.length : whole, 0, ...parts), ...later, ...notes]);
  const zones = new Set(points.flatMap(({ at }) => zonesOf(at, phrases)));
  const word = (at: Moment): string => (zones.size > 1 ? wordMomentWithZone : wordMoment)(at, "head", phrases);
  const zone = zones.size === 1 ? ([...zones][0] ?? "") : "";
  const expected = expectedIn(zone);
  const toWhom = toldWhom(record, now);
  return {
    any: points.length > 0,
    entries: points.map((point) => ({ ...entryView(point, word), ...toWhom, ...expected(point.expectedBy) })),
    zone,
  };
}

function momentPoints(record: ReadableRecord): readonly Point[] {
  const { moments, type } = record;
  const names = toldNames.filter((name) => name !== "serviceStopped" || hasStoppage(record));
  const isOutage = isKnownFact(type) && type.value === "outage";
  // What could do no more harm before anybody knew of it came to an end: nobody of ours stopped it.
  const isUnnoticed =
    !isOutage &&
    isKnownFact(moments.contained) &&
    isKnownFact(moments.aware) &&
    isBefore(moments.contained.value, moments.aware.value);
  return names.flatMap((name) => {
    const fact = moments[name];
    if (!isKnownFact(fact)) {
      return [];
    }
    const isEndOf = (other: MomentName): boolean => {
      const { [other]: ending } = moments;
      return ending.certainty === "confirmed" && isSame(fact.value, ending.value);
    };
    // In an outage what counts is that it works again; in a leak, that it was stopped.
    const isSaidElsewhere = isOutage
      ? (name === "contained" && (isEndOf("occurredTo") || isEndOf("recovered"))) ||
        (name === "occurredTo" && isEndOf("recovered"))
      : isUnnoticed
        ? name === "contained" && isKnownFact(moments.occurredTo)
        : name === "occurredTo" && isEndOf("contained");
    return isSaidElsewhere
      ? []
      : [
          {
            at: fact.value,
            name: name === "contained" && isUnnoticed ? "occurredTo" : name,
            note: "",
            group: "",
            part: "",
            isSuspected: fact.certainty === "suspected",
            expectedBy: expectedBy(fact),
          },
        ];
  });
}

/** Whether only some were told, and whether those whom it is written to were not among them. */
function toldWhom(
  record: ReadableRecord,
  now: Temporal.ZonedDateTime,
): Pick<TimelineEntryView, "toldFirst" | "notYou" | "youLater" | "toldYou"> {
  const { people } = record;
  const isToOne = people.ofAll !== undefined;
  const [own] = isToOne ? toldAfter(record) : [];
  const isLate = own?.told !== undefined && wasEarlier(own.told.value, now);
  const all = { ...record, people: { ...people, groups: [...people.groups, ...(people.others ?? [])] } };
  return {
    toldFirst: isToldFirst(all),
    notYou: !isLate && own !== undefined,
    youLater: isLate,
    toldYou: isToOne,
  };
}

/** The groups that were told on a later day than the first. */
function laterTold(record: ReadableRecord): readonly Point[] {
  return toldAfter(record).flatMap(({ whom, told }) =>
    told === undefined
      ? []
      : [
          {
            at: told.value,
            name: "told",
            note: "",
            group: whom,
            part: "",
            isSuspected: told.certainty === "suspected",
            expectedBy: expectedBy(told),
          },
        ],
  );
}

function partPoints({ worksAgain, service }: ReadableRecord): readonly Point[] {
  return (isKnownFact(service) ? worksAgain : []).map(({ what, since }) => ({
    at: since,
    name: undefined,
    note: "",
    group: "",
    part: wordService(what),
    isSuspected: false,
    expectedBy: undefined,
  }));
}

function isToldBack({ name, note }: Point): boolean {
  return name === "recovered" || isToldBy(note, "recovered");
}

/** Whether the people affected were told before what is sent `now`, which else is itself the telling. */
function wasEarlier(told: Moment, now: Temporal.ZonedDateTime): boolean {
  const isOfEarlierDay = Temporal.PlainDate.compare(lastDay(lastPoint(told)), now.toPlainDate()) < 0;
  return isOfEarlierDay || isBefore(told, { precision: "minute", at: now });
}

function isSame(left: Moment, right: Moment): boolean {
  return wordMomentWithZone(left) === wordMomentWithZone(right);
}

/** Where a point stands in the order. */
interface Place {
  readonly day: Temporal.PlainDate;
  readonly partOfDay: number;
  readonly time: TimePoint;
}

/**
 * Earliest first. What may have been before the incident began, and cannot have been, stands behind its beginning: not so a
 * service, which may have stopped before the leak began. A part that may have worked again only after all of it did stands
 * before that.
 */
function inOrder(points: readonly Point[]): readonly Point[] {
  const beginning = points.find(({ name }) => name === "occurredFrom");
  const end = points.find(({ name }) => name === "recovered");
  const placed = points.map((point) => {
    const place = placeOf(point);
    const isBehind =
      beginning !== undefined &&
      point.name !== undefined &&
      point.name !== "serviceStopped" &&
      comparePlaces(place, placeOf(beginning)) < 0 &&
      !isBefore(point.at, beginning.at);
    const isAhead =
      end !== undefined && point.part !== "" && comparePlaces(placeOf(end), place) < 0 && !isBefore(end.at, point.at);
    return { point, place: isBehind ? placeOf(beginning) : isAhead ? placeOf(end) : place };
  });
  return placed.sort((left, right) => comparePlaces(left.place, right.place)).map(({ point }) => point);
}

/** By day; within a day, what is only known to be that day comes first if it is a beginning, else last. */
function comparePlaces(left: Place, right: Place): number {
  return (
    Temporal.PlainDate.compare(left.day, right.day) ||
    left.partOfDay - right.partOfDay ||
    (left.time.precision === "minute" && right.time.precision === "minute"
      ? Temporal.ZonedDateTime.compare(left.time.at, right.time.at)
      : 0)
  );
}

/** A beginning stands where it can have been first, an ending where it can have been last. */
function placeOf({ at, name, part }: Point): Place {
  const isEnding = endings.has(name) || part !== "";
  const time = isEnding ? lastPoint(at) : firstPoint(at);
  const vagueness = { month: 2, day: 1, minute: 0 }[time.precision];
  return { day: isEnding ? lastDay(time) : firstDay(time), partOfDay: isEnding ? vagueness : -vagueness, time };
}

function entryView(
  { at, name, note, group, part, isSuspected }: Point,
  word: (moment: Moment) => string,
): Omit<TimelineEntryView, keyof ExpectedView | "toldFirst" | "notYou" | "youLater" | "toldYou"> {
  return {
    when: headWords(word(at)),
    note,
    began: name === "occurredFrom",
    ended: name === "occurredTo",
    suspectedIt: name === "suspected",
    supplierToldUs: name === "notifiedBySupplier",
    foundOut: name === "aware",
    contained: name === "contained",
    serviceStopped: name === "serviceStopped",
    recovered: name === "recovered",
    partBack: withCapital(part),
    partBackWithin: part,
    authorityTold: name === "authorityTold",
    told: name === "told",
    toldGroup: group,
    suspected: isSuspected,
  };
}
