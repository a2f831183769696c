import type { FormSection } from "../../core/record/form/form-layout.ts";
import { button, element, setText } from "../dom.ts";
import { say } from "../say.ts";

/** The sections by name, each with how much is still open in it; leads to each. */
export class Contents {
  readonly element = element("nav", "contents");
  readonly #counts = new Map<string, HTMLElement>();

  constructor(sections: readonly FormSection[], go: (id: string) => void) {
    this.element.ariaLabel = say("Sections");
    const lines = sections.map(({ id, title }) => {
      const count = element("span", "contents-count");
      this.#counts.set(id, count);
      return element(
        "li",
        "",
        button(
          "contents-link",
          () => {
            go(id);
          },
          element("span", "", title),
          count,
        ),
      );
    });
    this.element.append(element("ul", "contents-list", ...lines));
  }

  /** `openFacts`: of one section. */
  update(id: string, openFacts: number): void {
    const count = this.#counts.get(id);
    if (count !== undefined) {
      setText(count, openFacts === 0 ? "" : say("{0} open", openFacts));
    }
  }
}
