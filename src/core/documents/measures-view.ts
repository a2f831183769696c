import type { Temporal } from "temporal-polyfill";
import type { ReadableRecord } from "../record/record-for.ts";
import { measurePurposes, type Measure, type MeasurePurpose } from "../record/record.ts";
import type { ToldStep } from "../record/told.ts";
import type { Moment } from "../time/moment.ts";
import { isBefore, isOver } from "../time/order-moments.ts";
import type { MomentUse } from "../time/moment-phrases.ts";
import { headWords, wordMoment, zonesOf } from "../time/word-moment.ts";
import type { ViewValue } from "./document-view.ts";
import { pairSteps } from "./pair-steps.ts";
import type { Phrases } from "./phrases.ts";
import { wordPhrase } from "./word-values.ts";

/** One step as templates see it. */
export interface MeasureView {
  readonly action: ViewValue;
  readonly owner: ViewValue;
  /** "15 June 2026", for a table. */
  readonly due: ViewValue;
  /** "by 15 June 2026", for a sentence. */
  readonly dueBy: ViewValue;
  /** "1 June 2026", for a table: the first day that a notice promised, where that is another; else "". */
  readonly firstDue: ViewValue;
  /** "by 1 June 2026": the first day that a notice promised. Where nothing is held against notices, as `dueBy`. */
  readonly promisedBy: ViewValue;
  /** When it was done: "20 May 2026", for brackets. */
  readonly doneAt: ViewValue;
  /** "on 20 May 2026", for a sentence. */
  readonly doneWhen: ViewValue;
  readonly done: boolean;
  readonly inProgress: boolean;
  readonly promised: boolean;
  /** Not done, though the promised day is over. */
  readonly late: boolean;
  /** Done, after the promised day was over. */
  readonly doneLate: boolean;
  /** The same, where a notice that went out promised that day. */
  readonly keptLate: boolean;
  /** A notice promised it for a day that it did not keep, or that has been moved since. */
  readonly broken: boolean;
  /** No notice that went out names it. */
  readonly isNew: boolean;
  /** Open, and now due later than a notice promised, though not overdue. */
  readonly moved: boolean;
  /** Open, and now due sooner than a notice promised. */
  readonly sooner: boolean;
}

/** A step that a notice promised and that the record no longer has. */
export interface LostStepView {
  readonly action: ViewValue;
  /** "by 15 June 2026"; "" where no notice named a day. */
  readonly promisedBy: ViewValue;
}

/** Measures of one purpose, in the order of the record. */
export interface MeasuresView {
  readonly all: readonly MeasureView[];
  readonly done: readonly MeasureView[];
  readonly inProgress: readonly MeasureView[];
  readonly promised: readonly MeasureView[];
  /** In progress or promised. */
  readonly open: readonly MeasureView[];
  /** Open, though the promised day is over. */
  readonly late: readonly MeasureView[];
  /** Those that notices which went out named, and the others. Where nothing is held against notices, all are named. */
  readonly named: readonly MeasureView[];
  readonly added: readonly MeasureView[];
  readonly moved: readonly MeasureView[];
  readonly sooner: readonly MeasureView[];
  readonly doneLate: readonly MeasureView[];
  readonly broken: readonly MeasureView[];
  readonly any: boolean;
  readonly anyOpen: boolean;
  readonly anyDone: boolean;
  readonly anyInProgress: boolean;
  readonly anyPromised: boolean;
  readonly anyLate: boolean;
  readonly anyBroken: boolean;
  readonly anyNamed: boolean;
  readonly anyAdded: boolean;
}

/** When and in which words something is told. */
export interface Told {
  readonly now: Temporal.Instant;
  readonly timeZone: string;
  readonly phrases: Phrases;
}

/** A step beside what readers were told of it; undefined where nothing is held against that. */
interface StepBeside {
  readonly measure: Measure;
  readonly before: ToldStep | "new" | undefined;
}

/** The measures of a record by their purpose, and those that notices promised and that it no longer has. */
export function measuresViews(
  { measures, told: history }: ReadableRecord,
  told: Told,
): Readonly<Record<MeasurePurpose, MeasuresView>> & { readonly lost: readonly LostStepView[] } {
  const steps = history?.steps ?? [];
  const pairs = pairSteps(steps, measures);
  const beside = measures.map((measure) => ({ measure, before: history && (pairs.get(measure) ?? ("new" as const)) }));
  const of = (purpose: MeasurePurpose): MeasuresView =>
    measuresView(beside.filter(({ measure }) => measure.purpose === purpose).map((each) => measureView(each, told)));
  const kept = new Set(pairs.values());
  const lost = steps.filter((step) => step.isOpen && step.isPromise && !kept.has(step));
  return {
    response: of("response"),
    prevention: of("prevention"),
    lost: lost.map(({ action, due }) => ({ action: wordPhrase(action), promisedBy: word(due, "by", told) })),
  };
}

/** How many steps come later than was promised, so that a document has to own it. */
export function lateStepsIn(measures: Readonly<Record<MeasurePurpose, MeasuresView>>): number {
  return measurePurposes
    .flatMap((purpose) => measures[purpose].all)
    .filter(({ late, moved, keptLate }) => late || moved || keptLate).length;
}

/** The zone that all times of measures share; "" where they say none or several. */
export function measuresZone({ measures }: ReadableRecord, phrases: Phrases): string {
  const moments = measures.flatMap(({ due, doneAt }) => [due, doneAt]).filter((moment) => moment !== undefined);
  const zones = new Set(moments.flatMap((moment) => zonesOf(moment, phrases.moments)));
  return zones.size === 1 ? ([...zones][0] ?? "") : "";
}

function measuresView(all: readonly MeasureView[]): MeasuresView {
  const done = all.filter((measure) => measure.done);
  const inProgress = all.filter((measure) => measure.inProgress);
  const promised = all.filter((measure) => measure.promised);
  const late = all.filter((measure) => measure.late);
  const broken = all.filter((measure) => measure.broken);
  const added = all.filter((measure) => measure.isNew);
  return {
    all,
    done,
    inProgress,
    promised,
    open: [...inProgress, ...promised],
    late,
    named: all.filter((measure) => !measure.isNew),
    added,
    moved: all.filter((measure) => measure.moved),
    sooner: all.filter((measure) => measure.sooner),
    doneLate: all.filter((measure) => measure.doneLate),
    broken,
    any: all.length > 0,
    anyOpen: inProgress.length + promised.length > 0,
    anyDone: done.length > 0,
    anyInProgress: inProgress.length > 0,
    anyPromised: promised.length > 0,
    anyLate: late.length > 0,
    anyBroken: broken.length > 0,
    anyNamed: added.length < all.length,
    anyAdded: added.length > 0,
  };
}

function measureView({ measure, before }: StepBeside, told: Told): MeasureView {
  const { action, owner, doneAt, state } = measure;
  const isDone = state === "done";
  const isPast = (moment: Moment): boolean =>
    isDone ? doneAt !== undefined && isBefore(moment, doneAt) : isOver(moment, told.now, told.timeZone);
  // What readers were promised counts; what nobody held against notices was promised as the record says.
  const first = typeof before === "object" ? before.due : undefined;
  const promise = before === undefined ? measure.due : first;
  const due = isDone ? (first ?? measure.due) : openDue(measure.due, first, isPast);
  const isMoved = isEarlier(first, due);
  const isSooner = isEarlier(due, first);
  const keptLate = isDone && first !== undefined && isPast(first);
  const isLate = !isDone && due !== undefined && isPast(due);
  return {
    action: wordPhrase(action),
    owner: owner ?? "",
    due: headWords(word(due, "plain", told)),
    dueBy: word(due, "by", told),
    firstDue: isMoved || isSooner ? headWords(word(first, "plain", told)) : "",
    promisedBy: word(promise, "by", told),
    doneAt: word(doneAt, "plain", told),
    doneWhen: word(doneAt, "when", told),
    done: isDone,
    inProgress: state === "in-progress",
    promised: state === "promised",
    late: isLate,
    doneLate: isDone && promise !== undefined && isPast(promise),
    keptLate,
    broken: keptLate || isMoved || (isLate && first !== undefined),
    isNew: before === "new",
    moved: isMoved && !isLate,
    sooner: isSooner,
  };
}

/** A day of our own before the promised one counts only as long as it can be kept. */
function openDue(
  due: Moment | undefined,
  promise: Moment | undefined,
  isPast: (moment: Moment) => boolean,
): Moment | undefined {
  return due === undefined || (isEarlier(due, promise) && isPast(due)) ? promise : due;
}

function isEarlier(left: Moment | undefined, right: Moment | undefined): boolean {
  return left !== undefined && right !== undefined && isBefore(left, right);
}

function word(moment: Moment | undefined, use: MomentUse, { phrases }: Told): string {
  return moment === undefined ? "" : wordMoment(moment, use, phrases.moments);
}
