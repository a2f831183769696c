import type { ReadableRecord } from "../record/record-for.ts";
import type { DocumentView } from "./document-view.ts";
import { lateStepsIn, measuresViews, measuresZone, type Told } from "./measures-view.ts";

type StepsView = Pick<
  DocumentView,
  | "response"
  | "prevention"
  | "anythingOpen"
  | "anythingLate"
  | "anythingBroken"
  | "owns"
  | "anySooner"
  | "anyLost"
  | "lost"
  | "measuresZone"
>;

/**
 * What was done and what is promised.
 *
 * @param isOwnedAbove whether it is owned already that steps come later than was promised
 */
export function stepsView(record: ReadableRecord, told: Told, isOwnedAbove: boolean): StepsView {
  const measures = measuresViews(record, told);
  const { response, prevention, lost } = measures;
  const both = [response, prevention];
  const lateSteps = lateStepsIn(measures);
  return {
    response,
    prevention,
    anythingOpen: hasOpenSteps(record),
    anythingLate: both.some(({ late, moved, doneLate }) => late.length + moved.length + doneLate.length > 0),
    anythingBroken: both.some(({ anyBroken }) => anyBroken),
    owns: { above: isOwnedAbove, each: !isOwnedAbove && lateSteps < 2, once: !isOwnedAbove && lateSteps > 1 },
    anySooner: both.some(({ sooner }) => sooner.length > 0),
    anyLost: lost.length > 0,
    lost,
    measuresZone: measuresZone(record, told.phrases),
  };
}

/** Whether any step is still in progress or promised. */
export function hasOpenSteps({ measures }: ReadableRecord): boolean {
  return measures.some(({ state }) => state !== "done");
}
