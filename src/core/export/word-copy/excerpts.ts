import { diffArrays } from "diff";

/** So many words of what both say are kept beside each difference, to know the place by. */
const kept = 2;
/** A single word is not worth leaving out. */
const fewest = 2;

/** Two wordings of one line, each without the long stretches that both have. */
export interface Excerpts {
  readonly old: string;
  readonly new: string;
  /** The same from where they begin to differ until they differ no more. */
  readonly gone: string;
  readonly come: string;
}

/** What differs between two wordings, on one line each: what they have in common would hide it in a list. */
export function excerptsOf(old: string, fresh: string): Excerpts {
  const [before, after] = [old, fresh].map((text) => text.split(/\s+/).filter((word) => word !== "")) as [
    string[],
    string[],
  ];
  const parts = earlyIn(diffArrays(before, after));
  const isChanged = ({ added, removed }: (typeof parts)[number]): boolean => added || removed;
  const [from, to] = [parts.findIndex(isChanged), parts.findLastIndex(isChanged)];
  let [olds, news]: [readonly string[], readonly string[]] = [[], []];
  let [gone, come]: [readonly string[], readonly string[]] = [[], []];
  for (const [index, { added, removed, value }] of parts.entries()) {
    const isFirst = index === 0;
    const isLast = index === parts.length - 1;
    const words = added || removed || (isFirst && isLast) ? value : shortened(value, isFirst, isLast);
    const core = index < from || index > to ? [] : words;
    if (!added) {
      [olds, gone] = [olds.concat(words), gone.concat(core)];
    }
    if (!removed) {
      [news, come] = [news.concat(words), come.concat(core)];
    }
  }
  const [went, came] = [gone.join(" "), come.join(" ")];
  return { old: olds.join(" "), new: news.join(" "), gone: behind(came, went), come: behind(went, came) };
}

/** "you, by 3 May" beside "you": "by 3 May" is what differs. Of the other, nothing does. */
function behind(other: string, words: string): string {
  const [short, long] = [other, words].sort((one, two) => one.length - two.length) as [string, string];
  const rest = long.slice(short.length);
  const isMore = short !== "" && long.startsWith(short) && /^[^\p{L}\p{N}]+(?=[\p{L}\p{N}])/u.test(rest);
  return !isMore ? words : words === short ? "" : rest.replace(/^[\s,;:]+/, "");
}

/** A sentence that went is that sentence, and not its end with the first words of the next. */
function earlyIn(parts: readonly Part[]): readonly Part[] {
  const early = parts.map((part) => ({ ...part, value: [...part.value] }));
  early.forEach((part, index) => {
    const [before, after] = [early[index - 1], early[index + 1]];
    const isAlone = [before, after].every((one) => one !== undefined && !one.added && !one.removed);
    while (
      isAlone &&
      (part.added || part.removed) &&
      before?.value.at(-1) === part.value.at(-1) &&
      before?.value.length
    ) {
      part.value.unshift(before.value.pop() ?? "");
      after?.value.unshift(part.value.pop() ?? "");
    }
  });
  return early.filter(({ value }) => value.length > 0);
}

interface Part {
  readonly added: boolean;
  readonly removed: boolean;
  readonly value: string[];
}

/** What both say, but for its words next to a difference. */
function shortened(words: readonly string[], isFirst: boolean, isLast: boolean): readonly string[] {
  const [from, to] = [isFirst ? 0 : kept, words.length - (isLast ? 0 : kept)];
  return to - from < fewest ? words : [...words.slice(0, from), "…", ...words.slice(to)];
}
