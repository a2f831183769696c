import type { RequirementId } from "../../../wording/requirements.ts";
import type { FactView } from "../../document-view.ts";
import type { ChangeWords, FactName } from "./change-words.ts";
import { expectedOtherwise, isStillOpen } from "./expected-otherwise.ts";
import type { Relation } from "./relation.ts";
import { wordsSaid } from "./said-in.ts";
import { markdownOf, moveOf } from "./what-moved.ts";

/** How changes are told, and what is asked of the notice that they are told after. */
export interface ChangeOptions {
  readonly words: ChangeWords;
  /** Whether the notice may tell its readers of this. */
  readonly maySay: (requirement: RequirementId) => boolean;
  /** Whether the earlier notice said these words of Markdown. */
  readonly wasSaid: (words: string) => boolean;
  /** Whether the document of today says them below; left out where there is none. */
  readonly saysBelow?: (words: string) => boolean;
  /** Whether it said words where it named something. */
  readonly wasSaidBeside: (named: string, words: string) => boolean;
  /** The sentence with which it said that no personal data was involved; undefined where it did not. */
  readonly noDataTold?: string | undefined;
  /** Whether the document says below which steps come later, and why. */
  readonly isOwnedBelow?: boolean;
  /** Whether what was told wrongly names these two values: it is not told a second time. */
  readonly isCorrected?: (earlier: string, now: string) => boolean;
  /** Whether what was told wrongly names this kind of data. */
  readonly isKindCorrected?: (kind: string) => boolean;
}

/** One fact that has a name of its own; "" where it did not move. Nothing is said to have been told that was not. */
export function factChange(
  name: FactName,
  then: FactView,
  now: FactView,
  { words: { move, expected }, wasSaid, isCorrected }: ChangeOptions,
  relation: Relation = "undecided",
): string {
  const words = then.known ? markdownOf(then.text) : "";
  const earlier = wordsSaid(words, wasSaid);
  const today = now.known ? markdownOf(now.text) : "";
  if (earlier !== undefined && isCorrected?.(earlier, today) === true) {
    return "";
  }
  const moved = moveOf(then, now, relation);
  // By when everything works again may hang on more than that one fact.
  return moved.kind === "none" && name !== "recovered" && isStillOpen(then, now)
    ? expectedOtherwise(then, now, { wasSaid }, (before, by) => expected(name, before, by))
    : move(name, moved, today, earlier);
}
