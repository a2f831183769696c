import type { ChecklistItem, ChecklistOffer } from "../protocol/checklist.ts";
import { ChoiceButton } from "./choice-button.ts";
import { button, element, setChildren, setText, unseen } from "./dom.ts";
import { icon, type IconName } from "./icons.ts";
import { say } from "./say.ts";

/** What a person can ask for at one line of the checklist. */
export interface ItemActions {
  readonly reveal: () => void;
  readonly insert: (choice: number) => void;
  readonly openRule: () => void;
  readonly offer: (offer: ChecklistOffer) => void;
}

const offerTitles: Readonly<Record<ChecklistOffer, string>> = {
  "say-here": say("It is said here…"),
  accept: say("Leave it out…"),
  "take-back": say("Take it back"),
};

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
  readonly #lapsed = element("p", "item-lapsed");
  readonly #why = element("p", "item-why");
  readonly #choose = element("p", "item-choose", say("Add one, whichever is true:"));
  readonly #insertions = element("ul", "choices");
  readonly #choices: ChoiceButton[] = [];
  readonly #rule: HTMLButtonElement;
  readonly #offers: Readonly<Record<ChecklistOffer, HTMLButtonElement>>;
  readonly #links = element("p", "item-links");
  readonly #body = element("div", "item-body");

  constructor(actions: ItemActions) {
    this.#actions = actions;
    this.#evidence = button(
      "evidence",
      actions.reveal,
      unseen(say("Show in the draft: ")),
      this.#quote,
      icon("reveal"),
    );
    this.#rule = button("link", actions.openRule, say("Why this matters"));
    this.#offers = {
      "say-here": this.#offerButton("say-here"),
      accept: this.#offerButton("accept"),
      "take-back": this.#offerButton("take-back"),
    };
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
    setText(this.#quote, say("“{0}”", evidence ?? ""));
    this.#evidence.title = say("Show in the draft: “{0}”", evidence ?? "");
    setText(this.#why, item.why);
    // Read alone, in a list of links, it still says what it is about.
    this.#rule.ariaLabel = say("Why this matters: {0}", item.title);
    setText(this.#lapsed, item.lapsedNote ?? "");
    this.#drawInsertions(item);
    const isGap = isRequired && (state === "missing" || state === "open");
    this.#drawLinks(item, isGap);
    const isExplained = isRequired && (state === "missing" || state === "accepted") && item.why !== "";
    setChildren(this.#body, [
      this.#heading,
      evidence === undefined ? undefined : this.#evidence,
      item.lapsedNote === undefined ? undefined : this.#lapsed,
      isExplained ? this.#why : undefined,
      insertions.length > 1 ? this.#choose : undefined,
      insertions.length > 0 ? this.#insertions : undefined,
      this.#links.hasChildNodes() ? this.#links : undefined,
    ]);
  }

  #offerButton(offer: ChecklistOffer): HTMLButtonElement {
    return button(
      "link",
      () => {
        this.#actions.offer(offer);
      },
      offerTitles[offer],
    );
  }

  #drawLinks({ title, offers }: ChecklistItem, isGap: boolean): void {
    const buttons = offers.map((offer) => {
      this.#offers[offer].ariaLabel = `${offerTitles[offer]}: ${title}`;
      return this.#offers[offer];
    });
    setChildren(this.#links, [...buttons, isGap ? this.#rule : undefined]);
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
