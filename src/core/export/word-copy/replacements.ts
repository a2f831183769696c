import type { TextEdit } from "../../text/edit.ts";
import type { Line } from "../lines.ts";
import type { DraftLines } from "./draft-lines.ts";
import { hunkEdits } from "./hunk-edits.ts";
import { allSayable } from "./sayable.ts";
import type { SharedWords, WordsGroup } from "./three-way-words.ts";
import { wordsEdits } from "./words-edits.ts";

/** Lines that come in the place of some of the draft. */
export interface Replacement {
  readonly at: number;
  readonly count: number;
  readonly now: readonly Line[];
  /** Where it is one line in other words: those that differ, if others of the line may stay as they are. */
  readonly words?: { readonly of: SharedWords; readonly groups: readonly WordsGroup[] };
}

/** A draft in which some lines were replaced, and which could not be. */
export interface Replaced {
  readonly draft: DraftLines;
  readonly left: readonly Replacement[];
}

/** What lines are once some are replaced. What is new in a place stands above what was there. */
export function linesWith(lines: readonly Line[], replacements: readonly Replacement[]): readonly Line[] {
  return allSayable(
    ordered(replacements).reduceRight<readonly Line[]>(
      (all, { at, count, now }) => all.toSpliced(at, count, ...now),
      lines,
    ),
  );
}

/**
 * Replaces lines one after the other from the end, where no place has moved yet, each as what stands below it is by then.
 * What does not go in between its neighbours is written anew with them.
 */
export function replaceLines(draft: DraftLines, replacements: readonly Replacement[]): Replaced {
  let current = draft;
  const done: Replacement[] = [];
  const put = (replacement: Replacement, ...places: readonly Replacement[]): boolean => {
    const next = places.map((place) => tried(current, place)).find(Boolean);
    current = next?.draft ?? current;
    if (next !== undefined) {
      done.push(replacement);
    }
    return next !== undefined;
  };
  const off = ordered(joined(replacements))
    .toReversed()
    .filter((each) => !put(each, each));
  const failed = off.filter((each) => {
    const moved = done
      .filter(({ at, count }) => at < each.at || (at === each.at && count === 0))
      .reduce((sum, { count, now }) => sum + now.length - count, 0);
    return !put(each, ...widened(current.lines, { ...each, at: each.at + moved }));
  });
  const left = replacements.filter((each) =>
    failed.some((one) => one === each || (each.words !== undefined && one.words?.of === each.words.of)),
  );
  return { draft: current, left };
}

/** What makes a draft say one replacement, and the draft then; undefined where Markdown cannot say that there. */
export function tried(
  draft: DraftLines,
  replacement: Replacement,
): { readonly draft: DraftLines; readonly edits: readonly TextEdit[] } | undefined {
  const { text, lines } = draft;
  const { at, count, now, words } = replacement;
  const [was, fresh] = [lines[at], now[0]];
  const beside = { above: lines.slice(0, at), below: lines[at + count] };
  const ways = [
    ...(words !== undefined && was !== undefined && fresh !== undefined ? wordsEdits(text, was, fresh) : []),
    ...hunkEdits(text, { ...beside, gone: lines.slice(at, at + count), come: now }),
  ];
  const expected = linesWith(lines, [replacement]);
  for (const edits of ways) {
    const after = draft.after(edits, expected);
    if (after !== undefined) {
      return { draft: after, edits };
    }
  }
  return undefined;
}

/** In the order of the text; what is new in a place before what goes there. */
function ordered(replacements: readonly Replacement[]): readonly Replacement[] {
  return replacements.toSorted((one, other) => one.at - other.at || Math.min(one.count, 1) - Math.min(other.count, 1));
}

/** Words of one line as one replacement of it. */
function joined(replacements: readonly Replacement[]): readonly Replacement[] {
  const rest: Replacement[] = [];
  for (const each of replacements) {
    const same = rest.findIndex(({ words }) => words !== undefined && words.of === each.words?.of);
    const [one, of] = [rest[same], each.words?.of];
    if (one?.words === undefined || of === undefined) {
      rest.push(each);
    } else {
      const groups = [...one.words.groups, ...(each.words?.groups ?? [])];
      rest[same] = { ...one, now: [of.with(groups)], words: { of, groups } };
    }
  }
  return rest;
}

/** The same, and the same with the lines beside it. */
function widened(lines: readonly Line[], replacement: Replacement): readonly Replacement[] {
  const { at, count, now } = replacement;
  const wide = [
    [0, 1],
    [1, 0],
    [1, 1],
  ].map(([above = 0, below = 0]) => {
    const [before, behind] = [lines.slice(Math.max(at - above, 0), at), lines.slice(at + count, at + count + below)];
    return {
      at: at - before.length,
      count: before.length + count + behind.length,
      now: [...before, ...now, ...behind],
    };
  });
  return [replacement, ...wide];
}
