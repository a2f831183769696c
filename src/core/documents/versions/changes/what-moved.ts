import { Verbatim, type FactView, type ViewValue } from "../../document-view.ts";
import { escapeMarkdown } from "../../escape-markdown.ts";
import type { Relation } from "./relation.ts";

/**
 * What happened to a fact between two notices, as far as readers are concerned. `learned`: nothing was known of it.
 * `narrower`: more exactly known than was told, and sure then and now; `other`: it is another than was told; `same`: the
 * same, and surer or less sure. `gone`: nobody can tell any more.
 */
export type Move =
  | { readonly kind: "none" }
  | {
      readonly kind: "learned";
      readonly isSure: boolean;
      /** It was known, and not for these readers. */
      readonly wasWithheld: boolean;
    }
  | { readonly kind: "narrower" }
  | {
      readonly kind: "other";
      readonly isSure: boolean;
      readonly wasSure: boolean;
      readonly relation: Exclude<Relation, "same">;
    }
  | { readonly kind: "same"; readonly isSure: boolean }
  | { readonly kind: "gone" };

/** How a fact moved from what it was to what it is; `relation`: how its values stand to each other, where that can be told. */
export function moveOf(then: FactView, now: FactView, relation: Relation = "undecided"): Move {
  if (!now.known) {
    return then.known && now.unknown ? { kind: "gone" } : { kind: "none" };
  }
  if (!then.known) {
    return { kind: "learned", isSure: now.confirmed, wasWithheld: then.withheld };
  }
  if (relation !== "same" && markdownOf(then.text) !== markdownOf(now.text)) {
    const isSure = now.confirmed;
    return relation === "narrower" && isSure && then.confirmed
      ? { kind: "narrower" }
      : { kind: "other", isSure, wasSure: then.confirmed, relation };
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
