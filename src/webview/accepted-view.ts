import type { ChecklistAcceptance } from "../protocol/checklist.ts";
import { button, element, setChildren, setText } from "./dom.ts";
import { say } from "./say.ts";

/** The marks that somebody decided to let stand, with reason and name. */
export class AcceptedView {
  readonly element = element("details", "rest");
  readonly #takeBack: (rule: string) => void;
  readonly #title = element("summary", "rest-title");
  readonly #list = element("ul", "items");
  readonly #entries: AcceptedEntry[] = [];

  constructor(takeBack: (rule: string) => void) {
    this.#takeBack = takeBack;
    this.element.append(this.#title, this.#list);
  }

  update(accepted: readonly ChecklistAcceptance[]): void {
    setText(this.#title, say("Accepted as it is ({0})", accepted.length));
    const shown = accepted.map((acceptance, index) => {
      const entry = (this.#entries[index] ??= new AcceptedEntry(this.#takeBack));
      entry.update(acceptance);
      return entry.element;
    });
    setChildren(this.#list, shown);
  }
}

class AcceptedEntry {
  readonly element: HTMLLIElement;
  readonly #title = element("h2", "item-heading");
  readonly #decision = element("p", "quiet");
  readonly #reason = element("p", "item-why");
  readonly #button: HTMLButtonElement;
  #rule = "";

  constructor(takeBack: (rule: string) => void) {
    this.#title.tabIndex = -1;
    this.#button = button(
      "link",
      () => {
        takeBack(this.#rule);
      },
      say("Take it back"),
    );
    this.element = element("li", "item accepted", this.#title, this.#decision, this.#reason, this.#button);
    this.element.dataset["focusHome"] = "";
  }

  update({ rule, title, decision, reason }: ChecklistAcceptance): void {
    this.#rule = rule;
    setText(this.#title, title);
    setText(this.#decision, decision);
    setText(this.#reason, reason);
    // Read alone, in a list of buttons, it still says what it is about.
    this.#button.ariaLabel = say("Take it back: {0}", title);
  }
}
