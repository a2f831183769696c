import { element, setChildren, setText } from "../dom.ts";
import { icon } from "../icons.ts";
import { uniqueId } from "./form-context.ts";

export interface FrameOptions {
  readonly label: string;
  /** "" where there is nothing to explain. */
  readonly meaning: string;
  /** Several controls under one name, rather than one. */
  readonly isGroup: boolean;
  /** The name is for a screen reader alone. */
  readonly isBare?: boolean;
}

/** The name of a field, what it means, its controls, and what is wrong with it. */
export class FieldFrame {
  readonly element: HTMLElement;
  readonly body = element("div", "field-body");
  readonly #problems = element("ul", "field-problems");
  readonly #name: HTMLElement;
  readonly #described: readonly string[];
  #control: HTMLElement | undefined;

  constructor({ label, meaning, isGroup, isBare }: FrameOptions) {
    const hint = element("p", "field-meaning", meaning);
    hint.id = uniqueId();
    this.#problems.id = uniqueId();
    const isExplained = meaning !== "";
    this.#described = isExplained ? [hint.id] : [];
    const name = isBare === true ? "unseen" : "field-label";
    this.#name = isGroup ? element("legend", name, label) : element("label", name, label);
    const parts = [this.#name, ...(isExplained ? [hint] : []), this.body, this.#problems];
    this.element = isGroup ? element("fieldset", "field", ...parts) : element("div", "field", ...parts);
    if (isGroup) {
      this.describe(this.element);
    }
  }

  /** What it is called from now on. */
  rename(label: string): void {
    setText(this.#name, label);
  }

  /** Ties the one control of the field to its name and its problems. */
  label(control: HTMLElement): void {
    control.id ||= uniqueId();
    if (this.#name instanceof HTMLLabelElement) {
      this.#name.htmlFor = control.id;
    }
    this.describe(control);
  }

  /** Ties a control, or the group of them, to what explains it. */
  describe(control: HTMLElement): void {
    this.#control = control;
    this.#tie();
  }

  showProblems(messages: readonly string[]): void {
    const present = Array.from(this.#problems.children);
    setChildren(
      this.#problems,
      messages.map((message, index) => {
        const line = present[index] ?? element("li", "field-problem", icon("missing"), element("span"));
        setText(line.lastElementChild as Element, message);
        return line;
      }),
    );
    this.element.classList.toggle("has-problem", messages.length > 0);
    this.#tie();
  }

  #tie(): void {
    const hasProblem = this.#problems.childElementCount > 0;
    const ids = hasProblem ? [...this.#described, this.#problems.id] : this.#described;
    if (ids.length > 0) {
      this.#control?.setAttribute("aria-describedby", ids.join(" "));
    } else {
      this.#control?.removeAttribute("aria-describedby");
    }
    if (this.#control?.matches("input, textarea, select") === true) {
      this.#control.toggleAttribute("aria-invalid", false);
      if (hasProblem) {
        this.#control.setAttribute("aria-invalid", "true");
      }
    }
  }
}
