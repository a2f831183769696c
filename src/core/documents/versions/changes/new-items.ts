import type { GroupView, ViewValue } from "../../document-view.ts";
import type { Phrases } from "../../phrases.ts";
import { wordList } from "../../word-values.ts";
import { markdownOf } from "./what-moved.ts";

/** Sentences to readers: what all of them are told, and what groups of them are. */
export interface ItemsToReaders {
  readonly all: readonly ViewValue[];
  readonly groups: readonly (Pick<GroupView, "who" | "whom"> & { readonly items: readonly ViewValue[] })[];
}

/** A sentence that some readers were not told before. */
export interface NewItem {
  /** In Markdown. */
  readonly words: string;
  /** The groups to whom it is new, in Markdown; "" where that is everybody, or nobody can say who they are. */
  readonly whom: string;
}

/** What readers are told by now and were not: each sentence once, with those to whom alone it is new. */
export function newItems(then: ItemsToReaders, now: ItemsToReaders, phrases: Phrases): readonly NewItem[] {
  const before = everyItem(then);
  const sentences = new Set(everyItem(now).map(markdownOf));
  return [...sentences].flatMap((words) => {
    const isToAll = holds(now.all, words);
    const whom = now.groups.filter(({ items }) => isToAll || holds(items, words));
    const newTo = whom.filter(({ who }) => {
      const known = then.groups.find((group) => markdownOf(group.who.text) === markdownOf(who.text));
      // Of a group that nobody knew of, or that had another name, nothing can be told.
      return !holds(known === undefined ? before : [...then.all, ...known.items], words);
    });
    if (whom.length === 0 ? holds(before, words) : newTo.length === 0) {
      return [];
    }
    const names = newTo.map((group) => markdownOf(group.whom)).filter((name) => name !== "");
    return [{ words, whom: newTo.length === now.groups.length ? "" : wordList(names, "and", phrases) }];
  });
}

/** All that anybody among the readers is told. */
export function everyItem({ all, groups }: ItemsToReaders): readonly ViewValue[] {
  return [...all, ...groups.flatMap(({ items }) => items)];
}

function holds(items: readonly ViewValue[], words: string): boolean {
  return items.some((item) => markdownOf(item).toLowerCase() === words.toLowerCase());
}
