import type { ReadableRecord } from "../record/record-for.ts";
import type { PartBack } from "../record/record.ts";
import type { PartTakenBack } from "../record/told.ts";
import { restOf } from "../record/service-parts.ts";
import { isBefore } from "../time/order-moments.ts";
import type { Point } from "../time/moment.ts";
import { headWords, wordMoment } from "../time/word-moment.ts";
import type { ViewValue } from "./document-view.ts";
import { isKnownFact, type DocumentWords } from "./fact-views.ts";
import { isSeveral } from "./service-steps.ts";
import { withCapital, wordList, wordPhrase, wordService } from "./word-values.ts";

/** A part of the service that works again. */
export interface PartView {
  /** "Card payments", to begin a sentence. */
  readonly part: ViewValue;
  /** The same inside a sentence. */
  readonly partWithin: ViewValue;
  /** Whether "they" is said of it, in English. */
  readonly isSeveral: boolean;
  /** "2 December 2026 at 12:00", to stand behind "since". */
  readonly since: ViewValue;
  /** The same at the head of a line. */
  readonly when: ViewValue;
  /** "on 2 December 2026 at 12:00". */
  readonly on: ViewValue;
}

/** Parts of a service that work again while others do not. */
export interface PartsView {
  /** Something does not work, and parts of it do again. */
  readonly any: boolean;
  readonly items: readonly PartView[];
  /** Once everything works again: the parts that did so before the rest. */
  readonly sooner: readonly PartView[];
  readonly anySooner: boolean;
  /** All of them, to begin a sentence. */
  readonly names: ViewValue;
  /** The same inside a sentence. */
  readonly namesWithin: ViewValue;
  readonly areSeveral: boolean;
  /** "Online banking", to begin a sentence: what does not work yet; "" where all that was named works again. */
  readonly rest: ViewValue;
  /** The same inside a sentence. */
  readonly restWithin: ViewValue;
  readonly isRestSeveral: boolean;
  /** What readers were told works again, and what does not any more. */
  readonly gone: readonly PartGoneView[];
  readonly anyGone: boolean;
}

/** A part of the service of which readers were told that it works again. */
export interface PartGoneView {
  /** Inside a sentence. */
  readonly partWithin: ViewValue;
  readonly isSeveral: boolean;
  /** "On 2 December 2026 at 12:40", to begin a sentence: when readers were told. */
  readonly when: ViewValue;
}

/** What works again of a service that does not work as a whole, where it `isRunning`. */
export function partsView(
  { service, worksAgain, moments: { recovered }, told }: ReadableRecord,
  isRunning: boolean,
  words: DocumentWords,
): PartsView {
  const back = isRunning ? worksAgain : [];
  const names = back.map(({ what }) => wordService(what));
  const { rest } = restOf(isKnownFact(service) ? wordService(service.value) : "", names);
  const all = wordList(names, "and", words.phrases);
  const sooner = worksAgain.filter(
    ({ since }) => !isRunning && recovered.certainty === "confirmed" && isBefore(since, recovered.value),
  );
  const taken = told?.partsTakenBack ?? [];
  return {
    any: back.length > 0,
    items: back.map((part) => partView(part, words)),
    sooner: sooner.map((part) => partView(part, words)),
    anySooner: sooner.length > 0,
    names: withCapital(all),
    namesWithin: all,
    areSeveral: names.length > 1 || isSeveral(all),
    rest: withCapital(rest),
    restWithin: rest,
    isRestSeveral: isSeveral(rest),
    gone: taken.map((part) => partGoneView(part, words)),
    anyGone: taken.length > 0,
  };
}

function partGoneView({ what, on }: PartTakenBack, { phrases }: DocumentWords): PartGoneView {
  const name = wordService(what);
  return { partWithin: name, isSeveral: isSeveral(name), when: withCapital(wordMoment(on, "when", phrases.moments)) };
}

function partView({ what, since }: PartBack, words: DocumentWords): PartView {
  const name = wordService(what);
  return {
    part: withCapital(name),
    partWithin: name,
    isSeveral: isSeveral(wordPhrase(what)),
    since: words.spoken(since, "inRange"),
    when: headWords(words.spoken(since, "head")),
    on: words.spoken(since, "when"),
  };
}

/** Those of which the time is not still to come; in an exercise all. */
export function partsBackBy({ worksAgain, drill }: ReadableRecord, now: Point): readonly PartBack[] {
  return worksAgain.filter(({ since }) => drill || !isBefore(now, since));
}
