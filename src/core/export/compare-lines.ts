import { diffArrays } from "diff";
import { plainAddress } from "./comparable.ts";
import { joinRuns } from "./join-runs.ts";
import { plainWords, type Run } from "./letter.ts";
import type { Line } from "./lines.ts";

/** What became of words since an earlier draft. */
export type Change = "kept" | "inserted" | "deleted";

/** Words of a line, and whether they are new, gone or neither. */
export interface ChangedRun extends Run {
  readonly change: Change;
}

/** A line, new, gone or kept; of a kept one single words may have changed. */
export interface ChangedLine {
  readonly change: Change;
  /** As it is now; for one that is gone, as it was. */
  readonly line: Line;
  /** What a kept line was before; undefined for every other. */
  readonly was: Line | undefined;
  /** The words of each cell, old ones included. A line that is no row has one cell. */
  readonly cells: readonly (readonly ChangedRun[])[];
}

/** Two lines that have fewer of their words in common are two different lines. */
const leastAlike = 0.4;

/** One line that lost or won many words still has this share of the fewer ones. */
const leastShared = 0.6;

/** With more pairs than this, lines between two that are the same are not compared one by one. */
const mostPairs = 40_000;

/** A word with its hyphens and figures ("e-mail", "12,500"), blanks, a new line, or a mark of punctuation. */
const tokenPattern = /[\p{L}\p{M}\p{N}]+(?:[-'’.,:][\p{L}\p{M}\p{N}]+)*|[^\S\n]+|\n|[^\p{L}\p{M}\p{N}\s]/gu;

/** Every line as it stands, with nothing changed. */
export function unchanged(lines: readonly Line[]): readonly ChangedLine[] {
  return lines.map((line) => whole(line, "kept", line));
}

/**
 * What happened to `before` to make it `after`. The lines that are kept or inserted are those of `after`, in order;
 * those that are kept or deleted, with their deleted and without their inserted words, say what `before` said.
 */
export function compareLines(before: readonly Line[], after: readonly Line[]): readonly ChangedLine[] {
  const changed: ChangedLine[] = [];
  let gone: readonly Line[] = [];
  let old = 0;
  let now = 0;
  const settle = (come: readonly Line[]): void => {
    append(changed, compareHunk(gone, come));
    gone = [];
  };
  for (const { added, removed, count } of diffArrays(before.map(keyOf), after.map(keyOf))) {
    if (removed) {
      gone = before.slice(old, old + count);
      old += count;
    } else if (added) {
      settle(after.slice(now, now + count));
      now += count;
    } else {
      settle([]);
      append(
        changed,
        after.slice(now, now + count).map((line, index) => whole(line, "kept", before[old + index])),
      );
      old += count;
      now += count;
    }
  }
  settle([]);
  return changed;
}

/** A list may be longer than a call has room for. */
function append<Item>(list: Item[], more: readonly Item[]): void {
  for (const item of more) {
    list.push(item);
  }
}

/** Equal for lines of which nothing at all has changed, but which of their blanks keep words together. */
export function keyOf(line: Line): string {
  const cells = line.cells.map((runs) => runs.map(withPlainTarget));
  return withBreakingBlanks(JSON.stringify([shapeOf(line), cells]));
}

function withPlainTarget<Linked extends Pick<Run, "target">>(run: Linked): Linked {
  return run.target === undefined ? run : { ...run, target: plainAddress(run.target) };
}

function withBreakingBlanks(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, " ");
}

/** Equal for lines that look the same but for their words; only such lines are compared word by word. */
function shapeOf(line: Line): string {
  const { kind, depth, cells } = line;
  const own =
    kind === "row"
      ? [line.isHead, cells.length]
      : [line.level, line.mark && [line.mark.list !== undefined, line.mark.checked]];
  return JSON.stringify([kind, depth, ...own]);
}

function whole(line: Line, change: Change, was?: Line): ChangedLine {
  return { change, line, was, cells: line.cells.map((runs) => runs.map((run) => ({ ...run, change }))) };
}

/** Lines that stood between two that are the same, and those that stand there now. */
function compareHunk(gone: readonly Line[], come: readonly Line[]): readonly ChangedLine[] {
  const pairs = pairsOf(gone, come);
  const changed: ChangedLine[] = [];
  let old = 0;
  let now = 0;
  for (const [oldIndex, nowIndex] of [...pairs, [gone.length, come.length] as const]) {
    append(
      changed,
      gone.slice(old, oldIndex).map((line) => whole(line, "deleted")),
    );
    append(
      changed,
      come.slice(now, nowIndex).map((line) => whole(line, "inserted")),
    );
    const before = gone[oldIndex];
    const after = come[nowIndex];
    if (before !== undefined && after !== undefined) {
      changed.push(compareWords(before, after));
    }
    old = oldIndex + 1;
    now = nowIndex + 1;
  }
  return changed;
}

/** Which line became which: pairs in the order of both, chosen so that most words are kept. */
function pairsOf(gone: readonly Line[], come: readonly Line[]): readonly (readonly [number, number])[] {
  if (gone.length * come.length > mostPairs) {
    return [];
  }
  const bags = [gone, come].map((lines) => lines.map((line) => ({ shape: shapeOf(line), words: wordsOf(line) })));
  const alike = (old: number, now: number): number => {
    const before = bags[0]?.[old];
    const after = bags[1]?.[now];
    return before === undefined || after?.shape !== before.shape ? 0 : likeness(before.words, after.words);
  };
  // best[old][now]: the most that can be kept of the lines from there on.
  const best = Array.from({ length: gone.length + 1 }, () => new Float64Array(come.length + 1));
  const at = (old: number, now: number): number => best[old]?.[now] ?? 0;
  for (let old = gone.length - 1; old >= 0; old -= 1) {
    for (let now = come.length - 1; now >= 0; now -= 1) {
      const value = alike(old, now);
      const paired = value < leastAlike ? 0 : value + at(old + 1, now + 1);
      best[old]?.fill(Math.max(paired, at(old + 1, now), at(old, now + 1)), now, now + 1);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let old = 0, now = 0; old < gone.length && now < come.length;) {
    if (at(old, now) === at(old + 1, now)) {
      old += 1;
    } else if (at(old, now) === at(old, now + 1)) {
      now += 1;
    } else {
      pairs.push([old++, now++]);
    }
  }
  return pairs;
}

function wordsOf({ cells }: Line): readonly string[] {
  return (
    cells
      .map(plainWords)
      .join(" ")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The share of words that two lines have in common, from 0 to 1. */
function likeness(left: readonly string[], right: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of left) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  let common = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    common += count > 0 ? 1 : 0;
    counts.set(word, count - 1);
  }
  return left.length + right.length === 0 ? 0 : (2 * common) / (left.length + right.length);
}

/** What became of one line, word by word; undefined where most words of both are others, or it looks another way. */
export function compareLine(before: Line, after: Line): ChangedLine | undefined {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const common = (likeness(old, now) * (old.length + now.length)) / 2;
  return shapeOf(before) === shapeOf(after) && common >= leastShared * Math.min(old.length, now.length)
    ? compareWords(before, after)
    : undefined;
}

function compareWords(before: Line, after: Line): ChangedLine {
  const cells = after.cells.map((runs, index) => compareRuns(before.cells[index] ?? [], runs));
  return { change: "kept", line: after, was: before, cells };
}

function compareRuns(before: readonly Run[], after: readonly Run[]): readonly ChangedRun[] {
  const old = before.flatMap(tokensOf);
  const now = after.flatMap(tokensOf);
  const chunks = diffArrays(old.map(keyOfToken), now.map(keyOfToken));
  const changed: ChangedRun[] = [];
  let oldDone = 0;
  let nowDone = 0;
  chunks.forEach(({ count, added, removed }, index) => {
    const was = added ? [] : old.slice(oldDone, (oldDone += count));
    const is = removed ? [] : now.slice(nowDone, (nowDone += count));
    const isKept = !added && !removed;
    const isGap = isKept && index > 0 && index < chunks.length - 1 && is.every(({ text }) => text.trim() === "");
    if (isKept && !isGap) {
      append(
        changed,
        is.map((run) => ({ ...run, change: "kept" as const })),
      );
    } else {
      // A mere blank between two changes would only break them up: it goes and comes with them.
      append(
        changed,
        was.map((run) => ({ ...run, change: "deleted" as const })),
      );
      append(
        changed,
        is.map((run) => ({ ...run, change: "inserted" as const })),
      );
    }
  });
  return orderChanges(changed);
}

function keyOfToken(run: Run): string {
  const { text, bold, italic, struck, code, target } = withPlainTarget(run);
  return JSON.stringify([withBreakingBlanks(text), bold, italic, struck, code, target]);
}

/** The mark of a footnote is whole. */
function tokensOf(run: Run): readonly Run[] {
  return run.note === undefined ? (run.text.match(tokenPattern) ?? []).map((text) => ({ ...run, text })) : [run];
}

/** What was taken out before what was put in, between two stretches that were kept; runs that look alike made one. */
function orderChanges(runs: readonly ChangedRun[]): readonly ChangedRun[] {
  const ordered: ChangedRun[] = [];
  let deleted: ChangedRun[] = [];
  let inserted: ChangedRun[] = [];
  const settle = (): void => {
    append(ordered, deleted);
    append(ordered, inserted);
    deleted = [];
    inserted = [];
  };
  for (const run of runs) {
    if (run.change === "kept") {
      settle();
      ordered.push(run);
    } else {
      (run.change === "deleted" ? deleted : inserted).push(run);
    }
  }
  settle();
  return joinRuns(ordered);
}
