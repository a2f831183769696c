import type { DocumentView, MeasureView } from "../../document-view.ts";
import type { ChangeOptions } from "./fact-change.ts";
import { markdownOf } from "./what-moved.ts";

/** What has been done since, what is promised now, and what was promised and is not in the record any more. */
export function measureChanges(then: DocumentView, now: DocumentView, options: ChangeOptions): readonly string[] {
  const { news } = options.words;
  return (["response", "prevention"] as const).flatMap((purpose) => {
    if (!options.maySay(purpose)) {
      return [];
    }
    const before = byAction(then[purpose].all);
    const after = byAction(now[purpose].all);
    const changed = now[purpose].all.map((measure) => measureChange(measure, before.get(keyOf(measure)), options));
    const lost = then[purpose].open.filter((measure) => !after.has(keyOf(measure)));
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
  const isTold = before !== undefined && wasSaid(action);
  const due = markdownOf(measure.dueBy);
  const dueBehind = due === "" ? "" : `, ${due}`;
  if (measure.done) {
    const when = markdownOf(measure.doneAt);
    const word = isTold ? news.done : news.doneNew;
    return before?.done === true ? "" : word(action, when === "" ? "" : ` (${when})`);
  }
  const dueBefore = before === undefined ? "" : markdownOf(before.dueBy);
  const isOtherDay = dueBefore !== "" && due !== "" && dueBefore !== due;
  if (before === undefined || (isOtherDay && !isTold)) {
    return (measure.inProgress ? news.started : news.promised)(action, dueBehind);
  }
  if (isOtherDay && wasSaid(dueBefore)) {
    return news.otherDay(action, dueBefore, due);
  }
  return before.promised && measure.inProgress ? news.started(action, dueBehind) : "";
}

function byAction(measures: readonly MeasureView[]): ReadonlyMap<string, MeasureView> {
  return new Map(measures.map((measure) => [keyOf(measure), measure]));
}

function keyOf({ action }: MeasureView): string {
  return markdownOf(action).toLowerCase();
}
