import type { FormSection } from "../../core/record/form/form-layout.ts";
import type { FormProblem, FormValue, RecordForm } from "../../core/record/form/record-form.ts";
import { button, element, setText } from "../dom.ts";
import { icon } from "../icons.ts";
import type { FieldView } from "./field-view.ts";
import type { FormContext } from "./form-context.ts";
import { makeField } from "./make-field.ts";
import { Place } from "./place.ts";
import { ProblemList } from "./problem-list.ts";

/** The whole form: its head, what is wrong, and the sections. */
export class FormView {
  readonly element: HTMLElement;
  readonly #title = element("h1", "form-title");
  readonly #note = element("div", "form-note");
  readonly #noteText = element("p");
  readonly #problems: ProblemList;
  readonly #sections = element("fieldset", "sections");
  readonly #views = new Map<string, FieldView>();
  #shown: readonly FieldView[] = [];

  constructor(context: FormContext) {
    this.#problems = new ProblemList((problem) => {
      this.#viewOf(problem)?.focus();
    });
    this.#note.append(icon("information"), this.#noteText, button("small-button", context.showAsText, "Show as Text"));
    this.#title.tabIndex = -1;
    this.#sections.append(element("legend", "unseen", "The facts"));
    for (const section of context.layout.sections) {
      this.#sections.append(this.#makeSection(section, context));
    }
    this.element = element(
      "div",
      "form",
      element("header", "form-head", this.#title),
      this.#note,
      this.#problems.element,
      this.#sections,
    );
  }

  #makeSection({ id, title, lead, fields }: FormSection, context: FormContext): HTMLElement {
    const heading = element("h2", "section-title", title);
    heading.id = `section-${id}`;
    const made = element("section", "section", heading, ...(lead === "" ? [] : [element("p", "section-lead", lead)]));
    made.setAttribute("aria-labelledby", heading.id);
    for (const field of fields) {
      const view = makeField(field, new Place(undefined, field.name), context, field.label === title);
      this.#views.set(field.name, view);
      made.append(view.element);
    }
    return made;
  }

  update(form: RecordForm): void {
    for (const [name, value] of Object.entries(form.fields)) {
      this.#views.get(name)?.update(value);
      if (name === "title") {
        setText(this.#title, titleOf(value));
      }
    }
    this.#sections.disabled = form.refusal !== undefined;
    this.#sections.hidden = !form.isRecord;
    this.#note.hidden = form.refusal === undefined;
    setText(this.#noteText, form.refusal ?? "");
    this.#showProblems(form.problems);
  }

  #showProblems(problems: readonly FormProblem[]): void {
    const byView = new Map<FieldView, string[]>();
    for (const problem of problems) {
      const view = this.#viewOf(problem);
      if (view !== undefined) {
        byView.set(view, [...(byView.get(view) ?? []), problem.message]);
      }
    }
    for (const view of this.#shown) {
      if (!byView.has(view)) {
        view.showProblems([]);
      }
    }
    byView.forEach((messages, view) => {
      view.showProblems(messages);
    });
    this.#shown = [...byView.keys()];
    this.#problems.update(problems);
  }

  #viewOf({ path: [name, ...rest] }: FormProblem): FieldView | undefined {
    return this.#views.get(String(name))?.find(rest);
  }
}

function titleOf(value: FormValue): string {
  return value.kind === "words" && value.words !== "" ? value.words : "Untitled incident";
}
