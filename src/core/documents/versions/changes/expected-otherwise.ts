import type { DocumentView, ExpectedView, FactView } from "../../document-view.ts";
import type { ChangeOptions } from "./fact-change.ts";
import { wordsSaid } from "./said-in.ts";
import { markdownOf } from "./what-moved.ts";

/**
 * Tells of a day by which the earlier notice expected something to be known, and which is another by now, or none. ""
 * where it said no such day, or where the document itself says that the day has passed.
 */
export function expectedOtherwise(
  then: ExpectedView,
  now: ExpectedView,
  { wasSaid }: Pick<ChangeOptions, "wasSaid">,
  tell: (earlier: string, by: string) => string,
): string {
  const [earlier, by] = [then, now].map(({ expectedBy }) => markdownOf(expectedBy)) as [string, string];
  const isMoved = earlier !== "" && earlier !== by && markdownOf(now.wasExpectedBy) === "";
  const said = isMoved ? wordsSaid(earlier, wasSaid) : undefined;
  return said === undefined ? "" : tell(said, by);
}

/** Whether what was not known, or not for certain, is so still. */
export function isStillOpen(then: FactView, now: FactView): boolean {
  return (then.unknown && now.unknown) || (then.suspected && now.suspected);
}

/** Of what does not work, while it does not. */
export function backExpectedOtherwise(
  then: DocumentView,
  now: DocumentView,
  options: Pick<ChangeOptions, "wasSaid" | "words">,
): string {
  const isRunning = now.stopped.running || now.isRunningOutage;
  return isRunning
    ? expectedOtherwise(then.back, now.back, options, (earlier, by) => options.words.expected("recovered", earlier, by))
    : "";
}

/** Of kinds of data of which it is still not known whether they are involved. */
export function dataExpectedOtherwise(
  { data: then }: DocumentView,
  { data: now }: DocumentView,
  options: Pick<ChangeOptions, "wasSaid" | "words">,
): readonly string[] {
  const today = [...now.suspected, ...now.open];
  return [...then.suspected, ...then.open].map((before) => {
    const kinds = markdownOf(before.kinds);
    const after = today.find((each) => markdownOf(each.kinds) === kinds);
    return after === undefined
      ? ""
      : expectedOtherwise(before, after, options, (earlier, by) => options.words.data.expected(kinds, earlier, by));
  });
}
