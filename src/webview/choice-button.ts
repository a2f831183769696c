import { button, element, setText } from "./dom.ts";
import { icon, type IconName } from "./icons.ts";

/** A button with a title and, in a second line, half a sentence that helps to choose it. */
export class ChoiceButton {
  readonly element: HTMLLIElement;
  readonly #title = element("span", "choice-title");
  readonly #hint = element("span", "choice-hint");

  constructor(iconName: IconName, onClick: () => void) {
    const words = element("span", "choice-words", this.#title, " ", this.#hint);
    this.element = element("li", "", button("choice", onClick, icon(iconName), words));
  }

  update(title: string, hint: string | undefined): void {
    setText(this.#title, title);
    setText(this.#hint, hint ?? "");
    this.#hint.hidden = hint === undefined;
  }
}
