import type { FieldPath } from "../../core/record/edit-text.ts";

/** Where something stands in the record. An item's number changes as others come and go. */
export class Place {
  readonly #parent: Place | undefined;
  step: string | number;

  constructor(parent: Place | undefined, step: string | number) {
    this.#parent = parent;
    this.step = step;
  }

  get path(): FieldPath {
    return this.#parent === undefined ? [this.step] : [...this.#parent.path, this.step];
  }

  at(step: string | number): Place {
    return new Place(this, step);
  }
}
