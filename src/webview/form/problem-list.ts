import type { FormProblem } from "../../core/record/form/record-form.ts";
import { button, element, setChildren, setText } from "../dom.ts";
import { icon } from "../icons.ts";
import { say } from "../say.ts";

/** More would be a wall; the rest stands at its field. */
const mostShown = 20;

/** What is wrong with the record, each with a way to its place. */
export class ProblemList {
  readonly element = element("section", "problems");
  readonly #title = element("h2", "problems-title");
  readonly #list = element("ul", "problems-list");
  readonly #go: (problem: FormProblem) => void;
  readonly #labelOf: (problem: FormProblem) => string;
  #shown = "";

  /** `labelOf`: what the place of a problem is called; "" where that has no name. */
  constructor(go: (problem: FormProblem) => void, labelOf: (problem: FormProblem) => string) {
    this.#go = go;
    this.#labelOf = labelOf;
    this.#title.id = "problems";
    this.element.setAttribute("aria-labelledby", this.#title.id);
    this.element.append(this.#title, this.#list);
  }

  update(problems: readonly FormProblem[]): void {
    const words = JSON.stringify(problems);
    if (words === this.#shown) {
      return;
    }
    this.#shown = words;
    this.element.hidden = problems.length === 0;
    setText(this.#title, titleFor(problems.length));
    setChildren(
      this.#list,
      problems.slice(0, mostShown).map((problem) => this.#line(problem)),
    );
  }

  #line(problem: FormProblem): HTMLElement {
    const go = () => {
      this.#go(problem);
    };
    const { message } = problem;
    const label = this.#labelOf(problem);
    const words = label === "" || message.includes(label) ? message : `${label}: ${message}`;
    return element("li", "", button("problem-link", go, icon("missing"), element("span", "", words)));
  }
}

function titleFor(count: number): string {
  return count === 1 ? say("One thing to look at") : say("{0} things to look at", count);
}
