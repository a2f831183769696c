import { compareLine, compareLines, keyOf, unchanged, type ChangedLine } from "../compare-lines.ts";
import type { Line } from "../lines.ts";

/** The three wordings of a text: the draft, its Word copy before anybody's marked changes, and that copy with them. */
export interface Wordings {
  readonly draft: readonly Line[];
  readonly before: readonly Line[];
  readonly now: readonly Line[];
  /** Whether a line of the copy before and one of it now are made of the same piece of the file. */
  readonly areSame: (before: Line, now: Line) => boolean;
  /** Whether they have a piece in common. */
  readonly areAkin: (before: Line, now: Line) => boolean;
}

/** A line that all three have, each in its own words. */
export interface SharedLine {
  readonly was: Line;
  readonly now: Line;
  /** From the draft to the copy without its marked changes; then from there on. */
  readonly unmarked: ChangedLine;
  readonly marked: ChangedLine;
}

/** Lines that went and those that came in their place, one of both at least. */
export interface LineHunk {
  readonly gone: readonly Line[];
  readonly come: readonly Line[];
  /** The lines of the copy, in both of its wordings, that this is about. */
  readonly inCopy: readonly Line[];
  /** Whether nothing in it but marked changes. */
  readonly isMarked: boolean;
}

/** Hunks that stand between two shared lines, then the shared line; undefined at the end of the text. */
export interface Stretch {
  readonly hunks: readonly LineHunk[];
  readonly shared: SharedLine | undefined;
}

/** How the draft became what the copy says: what is the same without the marked changes differs by them alone. */
export function stretchesOf({ draft, before, now, ...pieces }: Wordings): readonly Stretch[] {
  const unmarked = stepsTo(compareLines(draft, before), "inserted", "deleted");
  const marked = stepsTo(compareMarked(before, now, pieces), "deleted", "inserted");
  const stretches: Stretch[] = [];
  let hunks: LineHunk[] = [];
  for (let at = 0; at <= before.length; at += 1) {
    const [gone, come] = [unmarked.beside[at] ?? [], marked.beside[at] ?? []];
    gone.forEach((line) => (hunks = joinedTo(hunks, { gone: [line], come: [], inCopy: [], isMarked: false })));
    come.forEach((line) => (hunks = joinedTo(hunks, { gone: [], come: [line], inCopy: [line], isMarked: true })));
    const [line, from, to] = [before[at], unmarked.own[at], marked.own[at]];
    if (from?.was !== undefined && to?.change === "kept") {
      stretches.push({ hunks, shared: { was: from.was, now: to.line, unmarked: from, marked: to } });
      hunks = [];
    } else if (from?.was !== undefined && line !== undefined) {
      const isMarked = keyOf(from.was) === keyOf(line);
      hunks = joinedTo(hunks, { gone: [from.was], come: [], inCopy: [line], isMarked });
    } else if (to?.change === "kept") {
      hunks = joinedTo(hunks, { gone: [], come: [to.line], inCopy: [to.line], isMarked: false });
    }
  }
  return [...stretches, { hunks, shared: undefined }].flatMap(withSame);
}

/** What went and came as it was, as where somebody did in the draft what is marked in Word, is shared. */
function withSame(stretch: Stretch): readonly Stretch[] {
  const lines = stretch.hunks.flatMap((hunk) => [
    ...hunk.gone.map((line) => ({ line, isGone: true, key: keyOf(line), hunk: { ...hunk, gone: [line], come: [] } })),
    ...hunk.come.map((line) => ({ line, isGone: false, key: keyOf(line), hunk: { ...hunk, gone: [], come: [line] } })),
  ]);
  const [gone, come] = [true, false].map(
    (side) => new Set(lines.filter((each) => each.isGone === side).map(({ key }) => key)),
  );
  const at = lines.findIndex(({ key }) => gone?.has(key) === true && come?.has(key) === true);
  const first = lines[at];
  const other = lines.findIndex((each) => each.key === first?.key && each.isGone !== first.isGone);
  const second = lines[other];
  const [same] = unchanged(first === undefined ? [] : [first.line]);
  if (first === undefined || second === undefined || same === undefined) {
    return [stretch];
  }
  const hunksOf = (some: typeof lines): readonly LineHunk[] => some.map(({ hunk }) => hunk).reduce(joinedTo, []);
  const isAbove = (index: number, { isGone }: (typeof lines)[number]): boolean =>
    index < at || (index < other && isGone !== first.isGone);
  const [was, now] = first.isGone ? [first.line, second.line] : [second.line, first.line];
  const rest = lines.filter((_, index) => index !== at && index !== other);
  const above = new Set(lines.filter((each, index) => isAbove(index, each)));
  return [
    { hunks: hunksOf(rest.filter((each) => above.has(each))), shared: { was, now, unmarked: same, marked: same } },
    ...withSame({ hunks: hunksOf(rest.filter((each) => !above.has(each))), shared: stretch.shared }),
  ];
}

/** So many new lines are looked through for one. */
const farthest = 200;

/**
 * As `compareLines`, but a line that is made of the same piece of the file is the same line, however much of it changed,
 * and one that was made two, or two that were made one, come in the place of the other.
 */
function compareMarked(
  before: readonly Line[],
  now: readonly Line[],
  { areSame, areAkin }: Pick<Wordings, "areSame" | "areAkin">,
): readonly ChangedLine[] {
  const changed: ChangedLine[] = [];
  let [old, done] = [0, 0];
  for (const [at, line] of before.entries()) {
    const to =
      at < old ? -1 : now.findIndex((one, index) => index >= done && index < done + farthest && areAkin(line, one));
    const other = now[to];
    if (other === undefined) {
      continue;
    }
    const entry = areSame(line, other) ? compareLine(line, other) : undefined;
    if (entry === undefined && areSame(line, other)) {
      continue;
    }
    changed.push(...compareLines(before.slice(old, at), now.slice(done, to)));
    [old, done] = [at + 1, to + 1];
    if (entry !== undefined) {
      changed.push(entry);
      continue;
    }
    const isAkin = (one: Line | undefined, another: Line | undefined): boolean =>
      one !== undefined && another !== undefined && areAkin(one, another);
    while (now.slice(to, done).some((one) => isAkin(before[old], one))) {
      old += 1;
    }
    while (before.slice(at, old).some((one) => isAkin(one, now[done]))) {
      done += 1;
    }
    changed.push(...asNew(before.slice(at, old), "deleted"), ...asNew(now.slice(to, done), "inserted"));
  }
  return [...changed, ...compareLines(before.slice(old), now.slice(done))];
}

function asNew(lines: readonly Line[], change: "inserted" | "deleted"): readonly ChangedLine[] {
  return unchanged(lines).map((entry) => ({ ...entry, change, was: undefined }));
}

/** What became of each line of the copy without its marked changes, and what stands before it on the other side alone. */
function stepsTo(
  changed: readonly ChangedLine[],
  own: "inserted" | "deleted",
  other: "inserted" | "deleted",
): { readonly own: readonly ChangedLine[]; readonly beside: readonly (readonly Line[])[] } {
  const [owns, beside]: [ChangedLine[], Line[][]] = [[], []];
  for (const entry of changed) {
    if (entry.change === other) {
      (beside[owns.length] ??= []).push(entry.line);
    } else if (entry.change === own || entry.change === "kept") {
      owns.push(entry);
    }
  }
  return { own: owns, beside };
}

/** What went and what came in its place is one hunk, marked where both are; what went after that is the next. */
function joinedTo(hunks: LineHunk[], next: LineHunk): LineHunk[] {
  const last = hunks.at(-1);
  const isReplaced = last?.come.length === 0 && next.gone.length === 0;
  if (
    last === undefined ||
    (last.isMarked !== next.isMarked && !isReplaced) ||
    (last.come.length > 0 && next.gone.length > 0)
  ) {
    return [...hunks, next];
  }
  const [gone, come] = [
    [...last.gone, ...next.gone],
    [...last.come, ...next.come],
  ];
  return [
    ...hunks.slice(0, -1),
    { gone, come, inCopy: [...last.inCopy, ...next.inCopy], isMarked: last.isMarked && next.isMarked },
  ];
}
