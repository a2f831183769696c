import type { ViewValue } from "./document-view.ts";
import { isReworded, isSameDeed } from "./versions/changes/reworded.ts";
import { markdownOf } from "./versions/changes/what-moved.ts";

interface Step {
  readonly action: ViewValue;
}

/** For each step of now the one that it was then: under the same words, or else under others that are much the same, or that tell it as done. */
export function pairSteps<Then extends Step, Now extends Step>(
  then: readonly Then[],
  now: readonly Now[],
): ReadonlyMap<Now, Then> {
  const left = new Set(then);
  const pairs = new Map<Now, Then>();
  for (const isOne of [isSameStep, isRewordedStep]) {
    for (const step of now) {
      const before = pairs.has(step) ? undefined : [...left].find((each) => isOne(each, step));
      if (before !== undefined) {
        pairs.set(step, before);
        left.delete(before);
      }
    }
  }
  return pairs;
}

/** Whether both are told in the same words, but for capitals. */
export function isSameStep(then: Step, now: Step): boolean {
  return keyOf(then) === keyOf(now);
}

function keyOf({ action }: Step): string {
  return markdownOf(action).toLowerCase();
}

function isRewordedStep(then: Step, now: Step): boolean {
  const [before, after] = [markdownOf(then.action), markdownOf(now.action)];
  return isSameDeed(before, after) || isReworded(before, after);
}
