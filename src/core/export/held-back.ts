import { isGrave } from "../review/is-grave.ts";
import type { Finding, Review } from "../review/review.ts";
import { overlapTest } from "../text/span.ts";
import type { ExportProblem } from "./export-problems.ts";
import type { ReadyLetter } from "./prepare-export.ts";

/** What keeps a draft from going out, in the order of the text. It may go where both are empty. */
export interface HeldBack {
  /** Gaps and names in the letter: with these it goes out for nobody. */
  readonly problems: readonly ExportProblem[];
  /** Marks that are as grave as errors, by our rules or by the team's own: it goes out with these where somebody says so. */
  readonly marks: readonly Finding[];
}

/** Gaps and names: the letter tells which of them stay behind in a comment. */
const alsoInLetter: readonly string[] = ["IC801", "IC901"];

/** Whether a draft may go out. A mark that somebody has accepted is none any more. */
export function heldBack(
  { findings }: Pick<Review, "findings">,
  { problems, hidden }: Pick<ReadyLetter, "problems" | "hidden">,
): HeldBack {
  const isTold = overlapTest([...problems.map(({ span }) => span), ...hidden]);
  const marks = findings.filter((one) => isGrave(one) && !(alsoInLetter.includes(one.rule) && isTold(one.span)));
  return { problems, marks };
}
