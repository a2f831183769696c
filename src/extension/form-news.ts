import { recordForm } from "../core/index.ts";
import type { FormExtensionMessage } from "../protocol/form.ts";

/** Remembers what a form was told of each field, and tells it only what has changed: a long record is told once. */
export class FormNews {
  readonly #told = new Map<string, string>();

  /** What to tell the form of a record with this text. */
  of(text: string, version: number): Extract<FormExtensionMessage, { type: "record" }> {
    const form = recordForm(text);
    const news = Object.entries(form.fields).filter(([name, value]) => {
      const json = JSON.stringify(value);
      const isNews = this.#told.get(name) !== json;
      this.#told.set(name, json);
      return isNews;
    });
    return { type: "record", version, form: { ...form, fields: Object.fromEntries(news) } };
  }
}
