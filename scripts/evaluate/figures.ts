import type { Span } from "../../src/core/index.ts";

/** How one document was judged for one requirement. */
export interface Verdict {
  readonly slug: string;
  /** What readers say. */
  readonly truth: boolean;
  /** What the rule says; “open” counts as not met. */
  readonly judged: boolean;
  /** Where the rule sees it, in the document's text. */
  readonly evidence: readonly Span[];
  /** Whether one of those places overlaps a passage that readers named; undefined where they named none. */
  readonly isShownRight: boolean | undefined;
  /** Whether it becomes missing when the passages that readers named are deleted; undefined where it was not met or none was found. */
  readonly isMissedAfterDeletion: boolean | undefined;
}

/** Shares from 0 to 1; NaN where there is nothing to count. */
export interface Figures {
  readonly documents: number;
  readonly met: number;
  readonly macroF1: number;
  readonly precision: number;
  readonly recall: number;
  readonly deletion: number;
  readonly shown: number;
}

export function figuresOf(verdicts: readonly Verdict[]): Figures {
  const count = (truth: boolean, judged: boolean) =>
    verdicts.filter((verdict) => verdict.truth === truth && verdict.judged === judged).length;
  const rightlyMet = count(true, true);
  const rightlyMissing = count(false, false);
  const wronglyMet = count(false, true);
  const wronglyMissing = count(true, false);
  return {
    documents: verdicts.length,
    met: rightlyMet + wronglyMissing,
    macroF1: (f1(rightlyMet, wronglyMet, wronglyMissing) + f1(rightlyMissing, wronglyMissing, wronglyMet)) / 2,
    precision: rightlyMet / (rightlyMet + wronglyMet),
    recall: rightlyMet / (rightlyMet + wronglyMissing),
    deletion: share(verdicts.map((verdict) => verdict.isMissedAfterDeletion)),
    shown: share(verdicts.map((verdict) => verdict.isShownRight)),
  };
}

/** 1 where there is nothing to find and nothing was found. */
function f1(right: number, wrong: number, missed: number): number {
  return right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed);
}

function share(answers: readonly (boolean | undefined)[]): number {
  const known = answers.filter((answer) => answer !== undefined);
  return known.filter(Boolean).length / known.length;
}
