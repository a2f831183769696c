import { Temporal } from "temporal-polyfill";
import type { PublicRecord } from "../record/public-record.ts";
import type { MomentName } from "../record/record.ts";
import type { Moment } from "../time/moment.ts";
import { dayOf } from "../time/order-moments.ts";
import { wordMoment, wordMomentWithZone, wordZoneAlone } from "../time/word-moment.ts";
import type { DocumentView, TimelineEntryView } from "./document-view.ts";
import { wordSentence } from "./word-values.ts";

interface Point {
  readonly at: Moment;
  readonly name: MomentName | undefined;
  readonly note: string;
  readonly isSuspected: boolean;
}

/** In the order in which they come where the record does not say which was first. */
const pointOrder: readonly MomentName[] = ["occurredFrom", "aware", "occurredTo", "contained", "recovered", "told"];

/** The course of the incident up to `today`: its moments and what the team marked public, earliest first. */
export function timelineView(record: PublicRecord, today: Temporal.PlainDate): DocumentView["timeline"] {
  const notes = record.timeline.map(({ at, what }) => ({
    at,
    name: undefined,
    note: wordSentence(what),
    isSuspected: false,
  }));
  const moments = momentPoints(record)
    .filter(({ at }) => !notes.some((note) => isSame(note.at, at)))
    // What is sent today is itself the telling.
    .filter(({ at, name }) => name !== "told" || Temporal.PlainDate.compare(dayOf(at), today) < 0);
  const points = [...moments, ...notes].sort(comparePoints);
  const zones = new Set(points.flatMap(({ at }) => (at.precision === "minute" ? [wordZoneAlone(at.at)] : [])));
  const word = zones.size > 1 ? wordMomentWithZone : wordMoment;
  return {
    any: points.length > 0,
    entries: points.map((point) => entryView(point, word)),
    zone: zones.size === 1 ? ([...zones][0] ?? "") : "",
  };
}

function momentPoints({ moments }: PublicRecord): readonly Point[] {
  return pointOrder.flatMap((name) => {
    const fact = moments[name];
    if (fact.certainty !== "confirmed" && fact.certainty !== "suspected") {
      return [];
    }
    const contained = moments.contained.certainty === "confirmed" ? moments.contained.value : undefined;
    const isSaidByContained = name === "occurredTo" && contained !== undefined && isSame(fact.value, contained);
    return isSaidByContained ? [] : [{ at: fact.value, name, note: "", isSuspected: fact.certainty === "suspected" }];
  });
}

function isSame(left: Moment, right: Moment): boolean {
  return wordMomentWithZone(left) === wordMomentWithZone(right);
}

/** By day; within a day, what is only known to be that day comes first if it is a beginning, else last. */
function comparePoints(left: Point, right: Point): number {
  const byDay = Temporal.PlainDate.compare(dayOf(left.at), dayOf(right.at));
  if (byDay !== 0) {
    return byDay;
  }
  if (left.at.precision === "minute" && right.at.precision === "minute") {
    return Temporal.ZonedDateTime.compare(left.at.at, right.at.at);
  }
  return partOfDay(left) - partOfDay(right);
}

function partOfDay({ at, name }: Point): number {
  if (at.precision === "minute") {
    return 1;
  }
  return name === undefined || name === "occurredFrom" || name === "aware" ? 0 : 2;
}

function entryView({ at, name, note, isSuspected }: Point, word: (moment: Moment) => string): TimelineEntryView {
  return {
    when: word(at),
    note,
    began: name === "occurredFrom",
    ended: name === "occurredTo",
    foundOut: name === "aware",
    contained: name === "contained",
    recovered: name === "recovered",
    told: name === "told",
    suspected: isSuspected,
  };
}
