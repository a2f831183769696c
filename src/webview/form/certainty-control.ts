import { element } from "../dom.ts";
import { icon, type IconName } from "../icons.ts";
import { factPart, type FormContext } from "./form-context.ts";
import { say } from "../say.ts";

/** What each looks like at a glance. */
const icons: Readonly<Record<string, IconName>> = {
  confirmed: "met",
  suspected: "suspected",
  unknown: "open",
  "ruled-out": "ruledOut",
};

/** How sure somebody is of a fact. */
export class CertaintyControl {
  readonly element: HTMLElement;
  readonly select = element("select", "certainty");
  readonly #icon = element("span", "certainty-icon");

  constructor(label: string, context: FormContext) {
    const field = factPart(context, "certainty");
    const options = field?.input.kind === "choice" ? field.input.options : [];
    this.select.append(...options.map((option) => new Option(option.label, option.value)));
    this.name(label);
    this.select.addEventListener("input", () => {
      this.#draw();
    });
    this.element = element("span", "certainty-box", this.#icon, this.select);
  }

  /** What it is about, for whoever only hears it. */
  name(about: string): void {
    this.select.ariaLabel = say("How sure: {0}", about);
  }

  get value(): string {
    return this.select.value;
  }

  set value(certainty: string) {
    this.select.value = certainty;
    this.#draw();
  }

  #draw(): void {
    const name = icons[this.select.value];
    if (name !== undefined && this.#icon.dataset["icon"] !== name) {
      this.#icon.dataset["icon"] = name;
      this.#icon.replaceChildren(icon(name));
    }
  }
}
