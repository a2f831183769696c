import type { ChecklistKind, WebviewMessage } from "../protocol/checklist.ts";
import { ChoiceButton } from "./choice-button.ts";
import { element, setChildren } from "./dom.ts";
import { say } from "./say.ts";

/** The buttons that draft a new document, one for each kind. */
export class KindsView {
  readonly element: HTMLElement;
  readonly #send: (message: WebviewMessage) => void;
  readonly #list = element("ul", "choices");
  readonly #choices = new Map<ChecklistKind["id"], ChoiceButton>();

  constructor(send: (message: WebviewMessage) => void) {
    this.#send = send;
    const title = element("h2", "section-title", say("Draft a new document"));
    title.id = "kinds-title";
    this.#list.setAttribute("aria-labelledby", title.id);
    this.element = element("section", "kinds", title, this.#list);
  }

  update(kinds: readonly ChecklistKind[]): void {
    const buttons = kinds.map(({ id, title, purpose }) => {
      let choice = this.#choices.get(id);
      if (choice === undefined) {
        choice = new ChoiceButton("draft", () => {
          this.#send({ type: "draft", kind: id });
        });
        this.#choices.set(id, choice);
      }
      choice.update(title, purpose);
      return choice.element;
    });
    setChildren(this.#list, buttons);
  }
}
