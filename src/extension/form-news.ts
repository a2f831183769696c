import { recordForm, type FormValue } from "../core/index.ts";
import type { FormExtensionMessage } from "../protocol/form.ts";

/** Remembers what a form was told of each field, and tells it only what has changed: a long record is told once. */
export class FormNews {
  readonly #told = new Map<string, FormValue>();

  /** What to tell the form of a record with this text. */
  of(text: string, version: number): Extract<FormExtensionMessage, { type: "record" }> {
    const form = recordForm(text);
    const news = Object.entries(form.fields).filter(([name, value]) => {
      const told = this.#told.get(name);
      this.#told.set(name, value);
      return !isSame(told, value);
    });
    return { type: "record", version, form: { ...form, fields: Object.fromEntries(news) } };
  }
}

/** What has not changed in a list is mostly the very same object: only the rest is compared in full. */
function isSame(one: FormValue | undefined, other: FormValue | undefined): boolean {
  if (one === other) {
    return true;
  }
  return one?.kind === "items" && other?.kind === "items"
    ? one.items.length === other.items.length && one.items.every((item, index) => isSame(item, other.items[index]))
    : JSON.stringify(one) === JSON.stringify(other);
}
