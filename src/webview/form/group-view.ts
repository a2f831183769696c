import type { FieldPath } from "../../core/record/edit-text.ts";
import type { FormField } from "../../core/record/form/form-layout.ts";
import type { FormValue } from "../../core/record/form/record-form.ts";
import { button, element, setChildren } from "../dom.ts";
import type { FieldFrame } from "./field-frame.ts";
import type { FieldView } from "./field-view.ts";
import type { FormContext } from "./form-context.ts";
import { makeField } from "./make-field.ts";
import type { Place } from "./place.ts";

export interface GroupOptions {
  readonly frame: FieldFrame;
  readonly place: Place;
  readonly context: FormContext;
}

/** Fields below one another. */
export class GroupView implements FieldView {
  readonly element: HTMLElement;
  readonly #frame: FieldFrame;
  readonly #views: ReadonlyMap<string, FieldView>;
  readonly #odd: HTMLElement;
  #isOdd: boolean | undefined;

  constructor(fields: readonly FormField[], { frame, place, context }: GroupOptions) {
    this.#frame = frame;
    this.element = frame.element;
    this.element.classList.add("group");
    this.#views = new Map(fields.map((field) => [field.name, makeField(field, place.at(field.name), context)]));
    this.#odd = element(
      "p",
      "odd",
      "This is written in a way that no form can show. ",
      button("link", context.showAsText, "Change it as text"),
    );
  }

  update(value: FormValue): void {
    const isOdd = value.kind !== "group";
    if (isOdd !== this.#isOdd) {
      this.#isOdd = isOdd;
      setChildren(this.#frame.body, isOdd ? [this.#odd] : [...this.#views.values()].map((view) => view.element));
    }
    if (!isOdd) {
      for (const [name, view] of this.#views) {
        const inner = value.fields[name];
        if (inner !== undefined) {
          view.update(inner);
        }
      }
    }
  }

  find([step, ...rest]: FieldPath): FieldView {
    return this.#views.get(String(step))?.find(rest) ?? this;
  }

  showProblems(messages: readonly string[]): void {
    this.#frame.showProblems(messages);
  }

  focus(): void {
    this.#views.values().next().value?.focus();
  }
}
