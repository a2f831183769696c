import { button, element, setChildren, setText } from "./dom.ts";
import { icon, type IconName } from "./icons.ts";

/** A button with a title and, in a second line, half a sentence that helps to choose it. */
export class ChoiceButton {
  readonly element: HTMLLIElement;
  readonly #title = element("span", "choice-title");
  readonly #hint = element("span", "choice-hint");
  readonly #words = element("span", "choice-words", this.#title);

  constructor(iconName: IconName, onClick: () => void) {
    this.element = element("li", "", button("choice", onClick, icon(iconName), this.#words));
  }

  update(title: string, hint: string | undefined): void {
    setText(this.#title, title);
    setText(this.#hint, hint ?? "");
    setChildren(this.#words, [this.#title, hint === undefined ? undefined : this.#hint]);
  }
}
