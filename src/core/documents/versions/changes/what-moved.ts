import { Verbatim, type FactView, type ViewValue } from "../../document-view.ts";
import { escapeMarkdown } from "../../escape-markdown.ts";

/**
 * What happened to a fact between two notices, as far as readers are concerned. `learned`: nothing was known of it.
 * `other`: it is another than was told; `same`: the same, and surer or less sure. `gone`: nobody can tell any more.
 */
export type Move =
  | { readonly kind: "none" }
  | { readonly kind: "learned"; readonly isSure: boolean }
  | { readonly kind: "other"; readonly isSure: boolean; readonly wasSure: boolean }
  | { readonly kind: "same"; readonly isSure: boolean }
  | { readonly kind: "gone" };

/** How a fact moved from what it was to what it is. */
export function moveOf(then: FactView, now: FactView): Move {
  if (!now.known) {
    return then.known && now.unknown ? { kind: "gone" } : { kind: "none" };
  }
  if (!then.known) {
    return { kind: "learned", isSure: now.confirmed };
  }
  if (markdownOf(then.text) !== markdownOf(now.text)) {
    return { kind: "other", isSure: now.confirmed, wasSure: then.confirmed };
  }
  return then.confirmed === now.confirmed ? { kind: "none" } : { kind: "same", isSure: now.confirmed };
}

/** A value as it stands in a document. */
export function markdownOf(value: ViewValue): string {
  return value instanceof Verbatim ? value.markdown : escapeMarkdown(value);
}

/** Items of `now` that `then` has not, whatever their capitals. */
export function added(then: readonly ViewValue[], now: readonly ViewValue[]): readonly string[] {
  const known = new Set(then.map((value) => markdownOf(value).toLowerCase()));
  return now.map(markdownOf).filter((words) => !known.has(words.toLowerCase()));
}
