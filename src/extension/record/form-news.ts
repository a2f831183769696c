import type { Temporal } from "temporal-polyfill";
import type { Translate } from "../checklist/checklist-state.ts";
import { recordForm, type FormItems, type FormValue } from "../../core/index.ts";
import type { FormExtensionMessage, ListNews } from "../../protocol/form.ts";

/** Remembers what a form was told of each field, and tells it only what has changed: a long record is told once. */
export class FormNews {
  readonly #told = new Map<string, FormValue>();
  readonly #translate: Translate | undefined;

  /** `translate`: into the language of the screen; English without it. */
  constructor(translate?: Translate) {
    this.#translate = translate;
  }

  /** What to tell the form of a record with this text, at `now`. */
  of(text: string, version: number, now: Temporal.Instant): Extract<FormExtensionMessage, { type: "record" }> {
    const form = recordForm(text, now, this.#translate);
    const fields: Record<string, FormValue> = {};
    const lists: Record<string, ListNews> = {};
    for (const [name, value] of Object.entries(form.fields)) {
      const told = this.#told.get(name);
      this.#told.set(name, value);
      if (told?.kind === "items" && value.kind === "items") {
        const news = listNews(told, value);
        Object.assign(lists, news.gone > 0 || news.items.length > 0 ? { [name]: news } : {});
      } else if (!isSame(told, value)) {
        fields[name] = value;
      }
    }
    return { type: "record", version, form: { ...form, fields }, lists };
  }
}

function listNews({ items: before }: FormItems, { items: after }: FormItems): ListNews {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && isSame(before[from], after[from])) {
    from += 1;
  }
  let same = 0;
  while (same < most - from && isSame(before[before.length - 1 - same], after[after.length - 1 - same])) {
    same += 1;
  }
  return { from, gone: before.length - same - from, items: after.slice(from, after.length - same) };
}

/** What has not changed is mostly the very same object: only the rest is compared in full. */
function isSame(one: FormValue | undefined, other: FormValue | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
