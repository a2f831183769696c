import type { DocumentView } from "../../document-view.ts";
import { lateStepsIn, type MeasureView } from "../../measures-view.ts";
import { isSameStep, pairSteps } from "../../pair-steps.ts";
import type { ChangeWords } from "./change-words.ts";
import type { ChangeOptions } from "./fact-change.ts";
import { markdownOf } from "./what-moved.ts";

/**
 * What has been done since, what is promised now, and what was promised and is not in the record any more.
 *
 * @param isToldBy whether it is told already that a step is done, by what it has brought about
 */
export function measureChanges(
  then: DocumentView,
  now: DocumentView,
  options: ChangeOptions,
  isToldBy: (step: MeasureView) => boolean,
): readonly string[] {
  return ownedOnce(stepChanges(then, now, options, isToldBy), now, options);
}

/** Where several steps come later than was promised, that is owned once for all, or in a section below with the reasons. */
function ownedOnce(
  changes: readonly string[],
  now: DocumentView,
  { words: { owned }, isOwnedBelow = false }: ChangeOptions,
): readonly string[] {
  const owning = changes.filter((change) => ownsStep(change, owned));
  if (owning.length === 0 || (owning.length === 1 && lateStepsIn(now) < 2 && !isOwnedBelow)) {
    return changes;
  }
  const bare = changes.map((change) =>
    (isOwnedBelow ? [...owned.each, owned.why] : owned.each).reduce((words, piece) => words.replace(piece, ""), change),
  );
  return isOwnedBelow ? bare : [...bare, owned.once];
}

/** Whether a sentence owns that a step, or any step, comes later than was promised. */
export function ownsStep(change: string, { each, once }: ChangeWords["owned"]): boolean {
  return change === once || each.some((words) => change.includes(words));
}

function stepChanges(
  then: DocumentView,
  now: DocumentView,
  options: ChangeOptions,
  isToldBy: (step: MeasureView) => boolean,
): readonly string[] {
  const { news } = options.words;
  return (["response", "prevention"] as const).flatMap((purpose) => {
    if (!options.maySay(purpose)) {
      return [];
    }
    const pairs = pairSteps(then[purpose].all, now[purpose].all);
    const changed = now[purpose].all.map((measure) =>
      measureChange(measure, pairs.get(measure), { ...options, isToldBy }),
    );
    const kept = [...pairs.values()];
    const lost = then[purpose].open.filter((measure) => !kept.some((each) => isSameStep(each, measure)));
    const told = lost.map(({ action }) => markdownOf(action)).filter(options.wasSaid);
    return [...changed, ...told.map(news.unexplained)];
  });
}

function measureChange(
  measure: MeasureView,
  before: MeasureView | undefined,
  {
    words: { news },
    wasSaid,
    wasSaidBeside,
    isToldBy,
  }: ChangeOptions & { readonly isToldBy: (step: MeasureView) => boolean },
): string {
  const action = markdownOf(measure.action);
  const earlier = before === undefined ? "" : markdownOf(before.action);
  const isTold = earlier !== "" && wasSaid(earlier);
  const due = markdownOf(measure.dueBy);
  const dueBehind = due === "" ? "" : measure.late ? news.overdue(due) : `, ${due}`;
  const dueBefore = before === undefined ? "" : markdownOf(before.dueBy);
  // In a table it stands without the word before it.
  const wasDueSaid =
    before !== undefined && [dueBefore, markdownOf(before.due)].some((day) => wasSaidBeside(earlier, day));
  // What this notice did not name, and another promised for an earlier day, is owned where the document lists it.
  if (!isTold && measure.broken) {
    return "";
  }
  if (measure.done) {
    const when = markdownOf(measure.doneAt);
    const word = isTold ? news.done : news.doneNew;
    const sentence = word(action, when === "" ? "" : ` (${when})`);
    const isLate = isTold && measure.doneLate && dueBefore !== "" && wasDueSaid;
    if (before?.done === true || (isToldBy(measure) && !isLate)) {
      return "";
    }
    return isLate ? `${sentence} ${news.doneLate(dueBefore)}` : sentence;
  }
  const isOtherDay = dueBefore !== "" && due !== "" && dueBefore !== due;
  if (before === undefined || (isOtherDay && !isTold)) {
    return (measure.inProgress ? news.started : news.promised)(action, dueBehind);
  }
  if (isTold && wasDueSaid && dueBefore !== "" && measure.late && !before.late) {
    return news.notKept(action, dueBefore);
  }
  if (isOtherDay && wasDueSaid) {
    const say = measure.moved ? news.later : measure.sooner ? news.sooner : news.otherDay;
    return say(action, dueBefore, due);
  }
  if (before.promised && measure.inProgress) {
    return news.started(action, dueBehind);
  }
  return isTold && !isSameStep(before, measure) ? news.reworded(action, earlier) : "";
}
