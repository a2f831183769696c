import type { RequirementId } from "../../../wording/requirements.ts";
import type { FactView } from "../../document-view.ts";
import type { ChangeWords, FactName } from "./change-words.ts";
import type { Relation } from "./relation.ts";
import { markdownOf, moveOf } from "./what-moved.ts";

export interface ChangeOptions {
  readonly words: ChangeWords;
  /** Whether the notice may tell its readers of this. */
  readonly maySay: (requirement: RequirementId) => boolean;
  /** Whether the earlier notice said these words of Markdown. */
  readonly wasSaid: (words: string) => boolean;
}

/** One fact that has a name of its own; "" where it did not move. Nothing is said to have been told that was not. */
export function factChange(
  name: FactName,
  then: FactView,
  now: FactView,
  { words: { move }, wasSaid }: ChangeOptions,
  relation: Relation = "undecided",
): string {
  const words = then.known ? markdownOf(then.text) : "";
  const earlier = words !== "" && wasSaid(words) ? words : undefined;
  return move(name, moveOf(then, now, relation), now.known ? markdownOf(now.text) : "", earlier);
}
