import type { DocumentView, MeasureView } from "../../document-view.ts";
import type { ChangeOptions } from "./fact-change.ts";
import { isReworded } from "./reworded.ts";
import { markdownOf } from "./what-moved.ts";

/** What has been done since, what is promised now, and what was promised and is not in the record any more. */
export function measureChanges(then: DocumentView, now: DocumentView, options: ChangeOptions): readonly string[] {
  const { news } = options.words;
  return (["response", "prevention"] as const).flatMap((purpose) => {
    if (!options.maySay(purpose)) {
      return [];
    }
    const pairs = pairUp(then[purpose].all, now[purpose].all);
    const changed = now[purpose].all.map((measure) => measureChange(measure, pairs.get(measure), options));
    const kept = new Set([...pairs.values()].map(keyOf));
    const lost = then[purpose].open.filter((measure) => !kept.has(keyOf(measure)));
    const told = lost.map(({ action }) => markdownOf(action)).filter(options.wasSaid);
    return [...changed, ...told.map(news.unexplained)];
  });
}

function measureChange(
  measure: MeasureView,
  before: MeasureView | undefined,
  { words: { news }, wasSaid }: ChangeOptions,
): string {
  const action = markdownOf(measure.action);
  const earlier = before === undefined ? "" : markdownOf(before.action);
  const isTold = earlier !== "" && wasSaid(earlier);
  const due = markdownOf(measure.dueBy);
  const dueBehind = due === "" ? "" : `, ${due}`;
  const dueBefore = before === undefined ? "" : markdownOf(before.dueBy);
  // In a table it stands without the word before it.
  const wasDueSaid = before !== undefined && (wasSaid(dueBefore) || wasSaid(markdownOf(before.due)));
  if (measure.done) {
    const when = markdownOf(measure.doneAt);
    const word = isTold ? news.done : news.doneNew;
    const sentence = word(action, when === "" ? "" : ` (${when})`);
    const isLate = isTold && measure.doneLate && dueBefore !== "" && wasDueSaid;
    return before?.done === true ? "" : isLate ? `${sentence} ${news.doneLate(dueBefore)}` : sentence;
  }
  const isOtherDay = dueBefore !== "" && due !== "" && dueBefore !== due;
  if (before === undefined || (isOtherDay && !isTold)) {
    return (measure.inProgress ? news.started : news.promised)(action, dueBehind);
  }
  if (isOtherDay && wasDueSaid) {
    return news.otherDay(action, dueBefore, due);
  }
  if (before.promised && measure.inProgress) {
    return news.started(action, dueBehind);
  }
  return isTold && keyOf(before) !== keyOf(measure) ? news.reworded(action, earlier) : "";
}

/** For each step of today the one that it was then: under the same words, or else under others that are much the same. */
function pairUp(then: readonly MeasureView[], now: readonly MeasureView[]): ReadonlyMap<MeasureView, MeasureView> {
  const left = new Set(then);
  const pairs = new Map<MeasureView, MeasureView>();
  for (const isOne of [isSameStep, isRewordedStep]) {
    for (const measure of now) {
      const before = pairs.has(measure) ? undefined : [...left].find((each) => isOne(each, measure));
      if (before !== undefined) {
        pairs.set(measure, before);
        left.delete(before);
      }
    }
  }
  return pairs;
}

function isSameStep(then: MeasureView, now: MeasureView): boolean {
  return keyOf(then) === keyOf(now);
}

function keyOf({ action }: MeasureView): string {
  return markdownOf(action).toLowerCase();
}

function isRewordedStep(then: MeasureView, now: MeasureView): boolean {
  return isReworded(markdownOf(then.action), markdownOf(now.action));
}
