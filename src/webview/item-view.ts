import type { ChecklistItem } from "../protocol/checklist.ts";
import { ChoiceButton } from "./choice-button.ts";
import { button, element, setChildren, setText, unseen } from "./dom.ts";
import { icon, type IconName } from "./icons.ts";

/** What a person can ask for at one line of the checklist. */
export interface ItemActions {
  readonly reveal: () => void;
  readonly insert: (choice: number) => void;
  readonly openRule: () => void;
}

/** One line of the checklist. It is made once and then only changed, so that the focus in it stays where it is. */
export class ItemView {
  readonly element: HTMLLIElement;
  readonly #actions: ItemActions;
  readonly #icon = element("span", "item-icon");
  readonly #title = element("span", "item-title");
  readonly #state = element("span", "item-state");
  readonly #heading = element("h2", "item-heading", this.#title, unseen(": "), this.#state);
  readonly #quote = element("span", "evidence-quote");
  readonly #evidence: HTMLButtonElement;
  readonly #why = element("p", "item-why");
  readonly #choose = element("p", "item-choose", "Add one, whichever is true:");
  readonly #insertions = element("ul", "choices");
  readonly #choices: ChoiceButton[] = [];
  readonly #rule: HTMLButtonElement;
  readonly #body = element("div", "item-body");

  constructor(actions: ItemActions) {
    this.#actions = actions;
    this.#evidence = button("evidence", actions.reveal, unseen("Show in the draft: "), this.#quote, icon("reveal"));
    this.#rule = button("link", actions.openRule, "Why this matters");
    // So that the focus can come here when the control it was on has gone.
    this.#heading.tabIndex = -1;
    this.element = element("li", "item", this.#icon, this.#body);
    this.element.dataset["focusHome"] = "";
  }

  update(item: ChecklistItem): void {
    const { state, isRequired, evidence, insertions } = item;
    this.#drawIcon(state === "unchecked" || (state === "missing" && !isRequired) ? "unneeded" : state);
    this.element.dataset["requirement"] = item.requirement;
    this.element.dataset["state"] = state;
    this.element.dataset["required"] = String(isRequired);
    setText(this.#title, item.title);
    setText(this.#state, item.stateText);
    setText(this.#quote, `“${evidence ?? ""}”`);
    this.#evidence.title = `Show in the draft: “${evidence ?? ""}”`;
    setText(this.#why, item.why);
    // Read alone, in a list of links, it still says what it is about.
    this.#rule.ariaLabel = `Why this matters: ${item.title}`;
    this.#drawInsertions(item);
    const isGap = isRequired && (state === "missing" || state === "open");
    const isExplained = isRequired && (state === "missing" || state === "accepted") && item.why !== "";
    setChildren(this.#body, [
      this.#heading,
      evidence === undefined ? undefined : this.#evidence,
      isExplained ? this.#why : undefined,
      insertions.length > 1 ? this.#choose : undefined,
      insertions.length > 0 ? this.#insertions : undefined,
      isGap ? this.#rule : undefined,
    ]);
  }

  #drawIcon(name: IconName): void {
    if (this.#icon.dataset["icon"] !== name) {
      this.#icon.dataset["icon"] = name;
      this.#icon.replaceChildren(icon(name));
    }
  }

  #drawInsertions({ insertions }: ChecklistItem): void {
    const choices = insertions.map(({ title, when }, index) => {
      const choice = (this.#choices[index] ??= new ChoiceButton("add", () => {
        this.#actions.insert(index);
      }));
      choice.update(title, when);
      return choice.element;
    });
    setChildren(this.#insertions, choices);
  }
}
