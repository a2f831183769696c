import type { FieldPath } from "../../core/record/edit-text.ts";
import type { FormValue } from "../../core/record/form/record-form.ts";
import type { ShownProblem } from "./field-frame.ts";

/** A part of the form that shows one part of the record. It is made once and then only changed. */
export interface FieldView {
  readonly element: HTMLElement;
  /** The record says this now. What a person is typing stays. */
  readonly update: (value: FormValue) => void;
  /** The part for what stands further in; itself where nothing nearer is there. */
  readonly find: (path: FieldPath) => FieldView;
  readonly showProblems: (problems: readonly ShownProblem[]) => void;
  readonly focus: () => void;
}
