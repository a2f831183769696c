import { Verbatim, type GroupView, type ItemView, type ViewValue } from "./document-view.ts";
import type { Phrases } from "./phrases.ts";
import { wordList } from "./word-values.ts";
import { markdownOf } from "./versions/changes/what-moved.ts";

/** What some groups of people can do in particular. */
export interface AdvisedView {
  /** Who they are, to stand within a sentence; "" where nobody can say it. */
  readonly whom: ViewValue;
  readonly areSeveral: boolean;
  readonly items: readonly ItemView[];
}

/** What groups can do, each sentence once: what several can do under all their names, before what one alone can do. */
export function advisedGroups(groups: readonly GroupView[], phrases: Phrases): readonly AdvisedView[] {
  const advised = groups.filter(({ advice }) => advice.known);
  const blocks = new Map<string, { readonly groups: readonly GroupView[]; readonly items: ItemView[] }>();
  for (const group of advised) {
    for (const item of group.advice.items) {
      const all = advised.filter((other) => other === group || (isNamed(other) && isNamed(group) && has(other, item)));
      const key = all.map((each) => groups.indexOf(each)).join();
      const block = blocks.get(key) ?? { groups: all, items: [] };
      blocks.set(key, block);
      if (all[0] === group) {
        block.items.push(item);
      }
    }
  }
  const order = [...blocks.values()].sort(
    (left, right) => Number(right.groups.length > 1) - Number(left.groups.length > 1),
  );
  return order.map(({ groups: those, items }) => {
    const names = wordList(
      those.map(({ whom }) => markdownOf(whom)),
      "and",
      phrases,
    );
    return { whom: names === "" ? "" : new Verbatim(names), areSeveral: those.length > 1, items };
  });
}

function isNamed({ whom }: GroupView): boolean {
  return whom !== "";
}

function has({ advice }: GroupView, { item }: ItemView): boolean {
  return advice.items.some((other) => markdownOf(other.item) === markdownOf(item));
}
