import type { Said } from "../text/say.ts";
/** One way in which a moment may have been meant. */
export interface MomentChoice {
  /** What it stands for, to be chosen from: "It was the first 01:30 (UTC+01:00)". */
  readonly title: Said;
  /** The whole moment, as it is to be written. */
  readonly text: string;
}

/** Why a moment could not be read: a sentence that says how to write it, and what may have been meant. */
export interface MomentProblem {
  readonly problem: Said;
  /** Empty where nobody can tell. */
  readonly choices: readonly MomentChoice[];
}
