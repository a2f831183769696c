import type { FieldPath } from "../../core/record/edit-text.ts";
import type { FormField } from "../../core/record/form/form-layout.ts";
import type { FormValue } from "../../core/record/form/record-form.ts";
import { button, element, setChildren } from "../dom.ts";
import type { FieldFrame, ShownProblem } from "./field-frame.ts";
import type { FieldView } from "./field-view.ts";
import type { FormContext } from "./form-context.ts";
import { makeField } from "./make-field.ts";
import type { Place } from "./place.ts";
import { say } from "../say.ts";

export interface GroupOptions {
  readonly frame: FieldFrame;
  readonly place: Place;
  readonly context: FormContext;
}

/** Fields below one another; those that few incidents need are folded away. */
export class GroupView implements FieldView {
  readonly element: HTMLElement;
  readonly #frame: FieldFrame;
  readonly #fields: readonly FormField[];
  readonly #views: ReadonlyMap<string, FieldView>;
  readonly #rare = element("details", "rare");
  readonly #odd: HTMLElement;

  constructor(fields: readonly FormField[], { frame, place, context }: GroupOptions) {
    this.#frame = frame;
    this.element = frame.element;
    this.element.classList.add("group");
    this.#fields = fields;
    this.#views = new Map(fields.map((field) => [field.name, makeField(field, place.at(field.name), context)]));
    const rare = this.#elements(fields.filter(({ isRare }) => isRare));
    this.#rare.append(element("summary", "more-title", say("Rarely needed")), ...rare);
    this.#rare.hidden = rare.length === 0;
    this.#odd = element(
      "p",
      "odd",
      say("This is written in a way that no form can show. "),
      button("link", context.showAsText, say("Change it as text")),
    );
    // What is not in the record yet is told nothing, and has to be filled in all the same.
    this.#show(fields.filter((field) => !isShownWhereGiven(field)));
  }

  update(value: FormValue): void {
    if (value.kind !== "group") {
      setChildren(this.#frame.body, [this.#odd]);
      return;
    }
    const written = this.#fields.filter((field) => !isShownWhereGiven(field) || value.fields[field.name] !== undefined);
    for (const { name, isRare } of written) {
      const inner = value.fields[name];
      if (inner !== undefined) {
        this.#views.get(name)?.update(inner);
        if (isRare === true && saysSomething(inner)) {
          this.#rare.open = true;
        }
      }
    }
    this.#show(written);
  }

  #show(fields: readonly FormField[]): void {
    setChildren(this.#frame.body, [...this.#elements(fields.filter(({ isRare }) => isRare !== true)), this.#rare]);
  }

  #elements(fields: readonly FormField[]): readonly HTMLElement[] {
    return fields.flatMap(({ name }) => this.#views.get(name)?.element ?? []);
  }

  find([step, ...rest]: FieldPath): FieldView {
    if (this.#fields.some(({ name, isRare }) => name === step && isRare)) {
      this.#rare.open = true;
    }
    return this.#views.get(String(step))?.find(rest) ?? this;
  }

  showProblems(problems: readonly ShownProblem[]): void {
    this.#frame.showProblems(problems);
  }

  focus(): void {
    this.#views.values().next().value?.focus();
  }
}

function isShownWhereGiven({ isFormer, isConditional }: FormField): boolean {
  return isFormer === true || isConditional === true;
}

function saysSomething(value: FormValue): boolean {
  switch (value.kind) {
    case "words":
      return value.words !== "";
    case "fact":
      return value.certainty !== "unknown" || Object.keys(value.parts).length > 0;
    case "items":
      return value.items.length > 0;
    case "group":
    case "odd":
      return true;
  }
}
