import type { FormSection } from "../../core/record/form/form-layout.ts";
import type { FormValue } from "../../core/record/form/record-form.ts";
import { element, setChildren } from "../dom.ts";
import type { FieldView } from "./field-view.ts";
import type { FormContext } from "./form-context.ts";
import { makeField } from "./make-field.ts";
import type { SectionState } from "./contents.ts";
import { countByClock, countOpenFacts } from "./open-facts.ts";
import { Place } from "./place.ts";

type Values = Readonly<Record<string, FormValue>>;

/** One section of the form under its heading. */
export class SectionView {
  readonly id: string;
  readonly element: HTMLElement;
  readonly #section: FormSection;
  readonly #heading: HTMLHeadingElement;
  readonly #views: ReadonlyMap<string, FieldView>;
  readonly #below = element("div", "section-below");

  constructor(section: FormSection, context: FormContext) {
    const { id, title, lead, fields } = section;
    this.id = id;
    this.#section = section;
    this.#heading = element("h2", "section-title", title);
    this.#heading.id = `section-${id}`;
    // So that the contents can lead here.
    this.#heading.tabIndex = -1;
    this.#views = new Map(
      fields.map((field) => [
        field.name,
        // Under a heading that says the same, its name would be read twice.
        makeField(field, new Place(undefined, field.name), context, field.label === title),
      ]),
    );
    this.element = element("section", "section", this.#heading);
    this.element.setAttribute("aria-labelledby", this.#heading.id);
    this.element.append(
      ...(lead === "" ? [] : [element("p", "section-lead", lead)]),
      ...[...this.#views.values()].map((view) => view.element),
      this.#below,
    );
  }

  /** Takes what is new, out of all that is known; gives what is to be done in it. */
  update(news: Values, all: Values): SectionState {
    for (const [name, view] of this.#views) {
      const value = news[name];
      if (value !== undefined) {
        view.update(value);
      }
    }
    const { fields } = this.#section;
    const count = (mark: Parameters<typeof countByClock>[1]): number =>
      fields.reduce((sum, { name }) => sum + countByClock(all[name], mark), 0);
    return {
      open: fields.reduce((sum, field) => sum + countOpenFacts(field, all), 0),
      overdue: count("overdue"),
      toCome: count("to-come"),
      isUpdatePassed: count("update-passed") > 0,
    };
  }

  view(name: string): FieldView | undefined {
    return this.#views.get(name);
  }

  showBelow(content: HTMLElement): void {
    setChildren(this.#below, [content]);
  }

  focus(): void {
    this.#heading.focus();
    this.#heading.scrollIntoView();
  }
}
