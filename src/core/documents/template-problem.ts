/** Something wrong with a template, at its place. */
export interface TemplateProblem {
  /** Path below `templates/`, as in `Templates`. */
  readonly template: string;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  /** The variable, section or partial that it is about, where there is one. */
  readonly variable?: string;
  /** A plain sentence that says what to do. */
  readonly message: string;
}
