import { Temporal } from "temporal-polyfill";
import type { ReadableFact, ReadableGroup, ReadableRecord } from "../record/record-for.ts";
import { firstDay, firstPoint, lastDay, lastPoint, type Moment, type Point } from "../time/moment.ts";
import type { FactView, ViewValue } from "./document-view.ts";
import { expectedBy, factView, isKnownFact, type DocumentWords } from "./fact-views.ts";
import { isAhead } from "./past-moments.ts";
import { isAffected } from "./people-view.ts";
import { wordPhrase } from "./word-values.ts";

type KnownMoment = Extract<ReadableFact<Moment>, { certainty: "confirmed" | "suspected" }>;

/** A group that was not among the first who were told. */
interface ToldAfter {
  /** Who they are, inside a sentence. */
  readonly whom: string;
  /** When they were told, or are to be; undefined where they were not. */
  readonly told: KnownMoment | undefined;
}

/** The same for a document. */
export interface ToldAfterView {
  readonly whom: ViewValue;
  readonly told: FactView;
  /** It has no day. */
  readonly notYet: boolean;
  /** Its day lies ahead. */
  readonly toCome: boolean;
  /** Its day is over. */
  readonly done: boolean;
}

/** The groups that were told on a later day than the first, or were not told at all. */
export function toldAfter(record: ReadableRecord): readonly ToldAfter[] {
  const { people, moments } = record;
  return people.groups.filter(isAffected).flatMap((group): readonly ToldAfter[] => {
    const { who, told } = group;
    if (!isKnownFact(who)) {
      return [];
    }
    const whom = wordPhrase(who.value);
    const isLater = isKnownFact(told) && isKnownFact(moments.told) && isOfLaterDay(told.value, moments.told.value);
    return isLater ? [{ whom, told }] : isUntold(group, record) ? [{ whom, told: undefined }] : [];
  });
}

/** Whether those who were told first were not all; also where it is nobody's to know when a group was told. */
export function isToldFirst(record: ReadableRecord): boolean {
  const groups = record.people.groups.filter(isAffected);
  const dated = groups.flatMap(({ who, told }) => (isKnownFact(who) && isKnownFact(told) ? [who.value] : []));
  return (
    toldAfter(record).length > 0 ||
    unreachedIn(record).some((name) => !dated.includes(name)) ||
    groups.some(({ told }) => told.certainty === "withheld")
  );
}

/** What there is to say of those who were told after the first, at `now`. */
export function toldAfterView(record: ReadableRecord, now: Point, words: DocumentWords): readonly ToldAfterView[] {
  return toldAfter(record).map(({ whom, told }) => ({
    whom,
    told: factView(told ?? { certainty: "unknown" }, words.full, words),
    notYet: told === undefined,
    toCome: told !== undefined && isAhead(told, now),
    done: told !== undefined && !isAhead(told, now),
  }));
}

function isOfLaterDay(told: Moment, first: Moment): boolean {
  return Temporal.PlainDate.compare(lastDay(lastPoint(first)), firstDay(firstPoint(told))) < 0;
}

/** It is ruled out that they were told, or still to come; or no notice that went out reached them. */
function isUntold({ who, told }: ReadableGroup, record: ReadableRecord): boolean {
  const isOpen = told.certainty === "unknown" && expectedBy(told) !== undefined;
  const isUnreached = isKnownFact(who) && unreachedIn(record).includes(who.value);
  return told.certainty === "ruled-out" || isOpen || (told.certainty === "unknown" && isUnreached);
}

function unreachedIn({ told }: ReadableRecord): readonly string[] {
  return told?.untold ?? [];
}
