import { diffArrays } from "diff";

/** So many words of what both say are kept beside each difference, to know the place by. */
const kept = 2;
/** A single word is not worth leaving out. */
const fewest = 2;

/** Two wordings of one line, each without the long stretches that both have. */
export interface Excerpts {
  readonly old: string;
  readonly new: string;
}

/** What differs between two wordings, on one line each: what they have in common would hide it in a list. */
export function excerptsOf(old: string, fresh: string): Excerpts {
  const [before, after] = [old, fresh].map((text) => text.split(/\s+/).filter((word) => word !== "")) as [
    string[],
    string[],
  ];
  const parts = diffArrays(before, after);
  let [olds, news]: [readonly string[], readonly string[]] = [[], []];
  for (const [index, { added, removed, value }] of parts.entries()) {
    const isFirst = index === 0;
    const isLast = index === parts.length - 1;
    const words = added || removed || (isFirst && isLast) ? value : shortened(value, isFirst, isLast);
    if (!added) {
      olds = olds.concat(words);
    }
    if (!removed) {
      news = news.concat(words);
    }
  }
  return { old: olds.join(" "), new: news.join(" ") };
}

/** What both say, but for its words next to a difference. */
function shortened(words: readonly string[], isFirst: boolean, isLast: boolean): readonly string[] {
  const [from, to] = [isFirst ? 0 : kept, words.length - (isLast ? 0 : kept)];
  return to - from < fewest ? words : [...words.slice(0, from), "…", ...words.slice(to)];
}
