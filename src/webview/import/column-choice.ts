import type { ImportColumn } from "../../core/record/import/import-preview.ts";
import { element } from "../dom.ts";

/** Something else that can be chosen than a column. */
export interface OtherChoice {
  readonly value: string;
  readonly words: string;
}

/** A drop-down that says which column of the file is what. Its values are numbers of columns, and those of `others`. */
export class ColumnChoice {
  readonly element: HTMLElement;
  readonly #select = element("select");
  readonly #others: readonly OtherChoice[];
  #shown = "";

  constructor(label: string, others: readonly OtherChoice[], onChange: () => void) {
    this.element = element("label", "import-column", element("span", "field-label", label), this.#select);
    this.#others = others;
    this.#select.addEventListener("change", onChange);
  }

  /** The number of a column, or the value of another choice. */
  get value(): string {
    return this.#select.value;
  }

  update(columns: readonly ImportColumn[], value: string): void {
    const shown = JSON.stringify(columns);
    if (shown !== this.#shown) {
      this.#shown = shown;
      const options = [
        ...this.#others.map(({ value: other, words }) => new Option(words, other)),
        ...columns.map(
          ({ name, example }, index) => new Option(example === "" ? name : `${name}: ${example}`, String(index)),
        ),
      ];
      this.#select.replaceChildren(...options);
    }
    this.#select.value = value;
  }
}
