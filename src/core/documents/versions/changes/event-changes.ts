import type { ReadableRecord } from "../../../record/record-for.ts";
import type { MomentName, TimelineEntry } from "../../../record/record.ts";
import { headWords, wordMoment, wordMomentWithZone } from "../../../time/word-moment.ts";
import type { DocumentView, TimelineEntryView } from "../../document-view.ts";
import { isToldBy } from "../../told-by-note.ts";
import { wordSentence } from "../../word-values.ts";
import type { ChangeOptions } from "./fact-change.ts";
import type { KnownIncident } from "./fact-changes.ts";
import { isGraveNews } from "./grave-news.ts";
import { relationOfMoments, type Relation } from "./relation.ts";
import { isReworded } from "./reworded.ts";
import { markdownOf } from "./what-moved.ts";

const purposes = ["response", "prevention"] as const;

/** An entry of the course of events. */
export interface Event {
  readonly when: string;
  readonly note: string;
}

/** What stands in the course of events for a moment of the record. */
const momentsIn = {
  began: "occurredFrom",
  ended: "occurredTo",
  suspectedIt: "suspected",
  supplierToldUs: "notifiedBySupplier",
  foundOut: "aware",
  contained: "contained",
  recovered: "recovered",
  authorityTold: "authorityTold",
  told: "told",
} as const satisfies Partial<Record<keyof TimelineEntryView, MomentName>>;

/**
 * What has come into the course of events; not an entry that only says in other words what one said of the same time,
 * nor one of a step that is told as done, nor what the earlier notice said elsewhere.
 *
 * @param hasMoved whether moments that were told have become entries, as those of an outage do where it is a leak as well
 */
export function newEvents(
  then: DocumentView,
  now: DocumentView,
  { maySay, wasSaid }: ChangeOptions,
  hasMoved: boolean,
): readonly Event[] {
  const before = eventsIn(then);
  const wasTold = ({ when, note }: Event): boolean =>
    wasSaid(when) &&
    (wasSaid(note) || (hasMoved && then.timeline.entries.some((entry) => isMoment(entry, when, note))));
  const wasDone = purposes.flatMap((purpose) => then[purpose].done.map(({ action }) => markdownOf(action)));
  const done = purposes
    .filter((purpose) => maySay(purpose))
    .flatMap((purpose) => now[purpose].done.map(({ action }) => markdownOf(action)))
    .filter((action) => !wasDone.includes(action));
  return eventsIn(now).filter(
    ({ when, note }) =>
      note !== "" &&
      !wasTold({ when, note }) &&
      !before.some((entry) => entry.note === note || (entry.when === when && isReworded(entry.note, note))) &&
      !done.some((action) => isReworded(action, note)),
  );
}

/** Whether it told by itself of the moment that `note` tells of at that time. */
function isMoment(entry: TimelineEntryView, when: string, note: string): boolean {
  return (
    markdownOf(entry.when) === when &&
    Object.entries(momentsIn).some(([of, name]) => entry[of as keyof typeof momentsIn] && isToldBy(note, name))
  );
}

/** Whether the course of events says these words. */
export function isInCourse(words: string, view: DocumentView): boolean {
  return eventsIn(view).some(({ note }) => note === words);
}

function eventsIn({ timeline }: DocumentView): readonly Event[] {
  return timeline.entries.map(({ when, note }) => ({ when: markdownOf(when), note: markdownOf(note) }));
}

/** An entry that says the same of another time than readers were told. */
export interface MovedEvent extends Event {
  /** When it was by the earlier notice. */
  readonly earlier: string;
  readonly relation: Relation;
}

/** What readers were told of another time. */
export function movedEvents(
  then: KnownIncident,
  now: KnownIncident,
  { wasSaid, isCorrected }: ChangeOptions,
): readonly MovedEvent[] {
  const { timeZone } = now.record;
  const relation = (one: TimelineEntry, other: TimelineEntry): Relation =>
    relationOfMoments({ certainty: "confirmed", value: one.at }, { certainty: "confirmed", value: other.at }, timeZone);
  const today = now.record.timeline.filter(
    (entry) => !then.record.timeline.some((each) => isAlike(each, entry) && relation(each, entry) === "same"),
  );
  const left = then.record.timeline.filter(
    (entry) => !now.record.timeline.some((each) => isAlike(each, entry) && relation(entry, each) === "same"),
  );
  const wordIn = ({ at }: TimelineEntry, incident: KnownIncident): string => whenOf(at, incident);
  return today.flatMap((entry) => {
    const index = left.findIndex((each) => isAlike(each, entry));
    const [before] = index < 0 ? [] : left.splice(index, 1);
    const earlier = before === undefined ? "" : wordIn(before, then);
    const when = wordIn(entry, now);
    return before === undefined ||
      !wasSaid(noteOf(before)) ||
      !wasSaid(earlier) ||
      isCorrected?.(earlier, when) === true
      ? []
      : [{ when, note: noteOf(entry), earlier, relation: relation(before, entry) }];
  });
}

/** What readers were told of the course of events, and is not in it any more: not where a moment tells it by itself now. */
export function goneEvents(then: KnownIncident, now: KnownIncident, { wasSaid }: ChangeOptions): readonly Event[] {
  const steps = purposes.flatMap((purpose) => now.view[purpose].all.map(({ action }) => markdownOf(action)));
  const [before, today] = [eventsIn(then.view), eventsIn(now.view)];
  const isAlone = (events: readonly Event[], at: string): boolean =>
    events.some(({ when, note }) => when === at && note === "");
  const saysAlike = (one: string, other: string): boolean => isReworded(one, other) || isReworded(other, one);
  return before.filter(
    ({ when, note }) =>
      note !== "" &&
      wasSaid(note) &&
      !steps.some((action) => saysAlike(action, note)) &&
      !(isAlone(today, when) && !isAlone(before, when)) &&
      !today.some((entry) => entry.note === note || (entry.when === when && saysAlike(note, entry.note))),
  );
}

/** What was told of one time, and what is told of it now in its place. */
export function otherEvents(fresh: readonly Event[], gone: readonly Event[]): ReadonlyMap<Event, Event> {
  const sameTime = (events: readonly Event[], when: string) => events.filter((event) => event.when === when);
  return new Map(
    fresh.flatMap((event) => {
      const [before, ...others] = sameTime(gone, event.when);
      const isOne = before !== undefined && others.length === 0 && sameTime(fresh, event.when).length === 1;
      return isOne && /\d[:.]\d\d/.test(event.when) ? [[event, before] as const] : [];
    }),
  );
}

function isAlike(one: TimelineEntry, other: TimelineEntry): boolean {
  return noteOf(one) === noteOf(other);
}

function noteOf({ what }: ReadableRecord["timeline"][number]): string {
  return markdownOf(wordSentence(what));
}

/** As the course of events has it. */
function whenOf(at: TimelineEntry["at"], { phrases, view }: KnownIncident): string {
  const word = view.timeline.zone === "" ? wordMomentWithZone : wordMoment;
  return markdownOf(headWords(word(at, "head", phrases.moments)));
}
/** Where a sentence names nothing but the moment of an entry, they are one: "Everything works again: 09:00. …" */
export function withEvents(
  moments: readonly string[],
  events: readonly Event[],
  tell: (some: readonly Event[]) => readonly string[],
): readonly string[] {
  const isOf = (sentence: string, { when }: Event): boolean =>
    sentence
      .replace(/ \([^()]*\)\.$/, ".")
      .toLowerCase()
      .endsWith(`: ${when.toLowerCase()}.`);
  const joined = moments.map((sentence) =>
    [sentence, ...events.filter((event) => isOf(sentence, event)).map(({ note }) => note)].join(" "),
  );
  return [...joined, ...tell(events.filter((event) => !moments.some((sentence) => isOf(sentence, event))))];
}

/** "Between 09:00 and 10:00" as it stands within a sentence; "November 27, 2026" keeps its capital. */
export function withinSentence(when: string): string {
  return /^\p{L}+ \d+(?:,|$)/u.test(when) ? when : when.charAt(0).toLowerCase() + when.slice(1);
}

/** Whether readers must hear of it before all else. */
export function isGrave({ note }: Event): boolean {
  return isGraveNews(note);
}
