import type { FormSection } from "../../core/record/form/form-layout.ts";
import { button, element, setText } from "../dom.ts";
import { say } from "../say.ts";

/** What is to be done in one section. */
export interface SectionState {
  /** How many facts nobody knows yet. */
  readonly open: number;
  /** How many measures are late. */
  readonly overdue: number;
  /** How many entries are of a time that is still to come. */
  readonly toCome: number;
  /** Whether the time at which readers were to hear more has passed. */
  readonly isUpdatePassed: boolean;
}

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

  update(id: string, { open, overdue, toCome, isUpdatePassed }: SectionState): void {
    const count = this.#counts.get(id);
    if (count !== undefined) {
      const words = [
        open === 0 ? "" : say("{0} open", open),
        overdue === 0 ? "" : say("{0} overdue", overdue),
        toCome === 0 ? "" : say("{0} to come", toCome),
        isUpdatePassed ? say("time has passed") : "",
      ];
      setText(count, words.filter(Boolean).join(" · "));
      count.dataset["late"] = String(overdue > 0 || isUpdatePassed);
    }
  }
}
