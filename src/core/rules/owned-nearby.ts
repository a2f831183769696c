import { spansOverlap } from "../text/span.ts";
import type { RuleContext } from "./rule.ts";

/** Whether the organisation owns a failing of its own in a passage or in one of those up to `reach` before or behind it. */
export function isOwnedNearby(passage: number, reach: number, context: RuleContext): boolean {
  return isOwned(passage, context) || isOwnedBeside(passage, reach, context);
}

/** As `isOwnedNearby`, but for the passage itself. */
export function isOwnedBeside(passage: number, reach: number, context: RuleContext): boolean {
  for (let step = 1; step <= reach; step += 1) {
    if (isOwned(passage - step, context) || isOwned(passage + step, context)) {
      return true;
    }
  }
  return false;
}

function isOwned(index: number, { draft, judgements }: RuleContext): boolean {
  const fault = judgements.get("fault");
  const passage = draft.passages[index];
  return (
    passage !== undefined &&
    fault?.state === "met" &&
    fault.evidence.some((evidence) => spansOverlap(passage.span, evidence))
  );
}
