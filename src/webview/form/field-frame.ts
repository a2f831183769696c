import { button, element, setChildren, setText } from "../dom.ts";
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

/** Something that is wrong with a field, and ways to mend it. */
export interface ShownProblem {
  readonly message: string;
  readonly choices: readonly string[];
  readonly mend: (choice: number) => void;
}

/** The name of a field, what it means, its controls, and what is wrong with it. */
export class FieldFrame {
  readonly element: HTMLElement;
  readonly body = element("div", "field-body");
  readonly #name: HTMLElement;
  readonly #problems = element("ul", "field-problems");
  readonly #described: readonly string[];
  #shown = "";
  #control: HTMLElement | undefined;

  constructor({ label, meaning, isGroup, isBare = false }: FrameOptions) {
    const hint = element("p", "field-meaning", meaning);
    hint.id = uniqueId();
    this.#problems.id = uniqueId();
    const isExplained = meaning !== "";
    this.#described = isExplained ? [hint.id] : [];
    const name = isBare ? "unseen" : "field-label";
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

  showProblems(problems: readonly ShownProblem[]): void {
    const words = JSON.stringify(problems);
    // Drawn anew, a button in it would lose the focus for nothing.
    if (words !== this.#shown) {
      this.#shown = words;
      setChildren(this.#problems, problems.map(problemLine));
      this.element.classList.toggle("has-problem", problems.length > 0);
      this.#tie();
    }
  }

  #tie(): void {
    const hasProblem = this.#problems.childElementCount > 0;
    const ids = hasProblem ? [this.#problems.id, ...this.#described] : this.#described;
    if (ids.length > 0) {
      this.#control?.setAttribute("aria-describedby", ids.join(" "));
    } else {
      this.#control?.removeAttribute("aria-describedby");
    }
    for (const input of this.body.querySelectorAll("input, textarea, select")) {
      if (hasProblem) {
        input.setAttribute("aria-invalid", "true");
      } else {
        input.removeAttribute("aria-invalid");
      }
    }
  }
}

function problemLine({ message, choices, mend }: ShownProblem): HTMLElement {
  const ways = choices.map((title, choice) =>
    button(
      "small-button",
      () => {
        mend(choice);
      },
      title,
    ),
  );
  const words = element("div", "problem-words", element("span", "", message));
  words.append(...(ways.length > 0 ? [element("div", "problem-ways", ...ways)] : []));
  return element("li", "field-problem", icon("missing"), words);
}
