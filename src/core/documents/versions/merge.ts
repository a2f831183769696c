import { diffArrays } from "diff";

/** From an index up to another one, which is not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * A stretch in which three texts do not say the same. `moved`: the person left what was drafted as it was, and the
 * record now says something else. `own`: the person changed it, and the record says what it said. `both`: the person
 * changed it, and the record too.
 */
export interface Region {
  readonly kind: "moved" | "own" | "both";
  /** In what was drafted then. */
  readonly base: Stretch;
  /** In the person's text. */
  readonly mine: Stretch;
  /** In what would be drafted now. */
  readonly now: Stretch;
}

interface Texts {
  readonly base: readonly string[];
  readonly mine: readonly string[];
  readonly now: readonly string[];
}

type Place = Omit<Region, "kind">;

/** Where in the other text each sentence of `base` stands; -1 for one that is not there. */
interface Matches {
  readonly inMine: readonly number[];
  readonly inNow: readonly number[];
}

/**
 * Where the person's text and what would be drafted now part from what was drafted then, in order. Sentences are given
 * by their marks. Nothing that the person wrote is ever in a region `moved`.
 */
export function findRegions(texts: Texts): readonly Region[] {
  const { base, mine, now } = texts;
  const matches = { inMine: matchesOf(base, mine), inNow: matchesOf(base, now) };
  const regions: Region[] = [];
  let start: Place = { base: span(0, 0), mine: span(0, 0), now: span(0, 0) };
  const settle = (end: { readonly base: number; readonly mine: number; readonly now: number }): void => {
    const place = {
      base: span(start.base.to, end.base),
      mine: span(start.mine.to, end.mine),
      now: span(start.now.to, end.now),
    };
    regions.push(...classify(place, texts, matches));
  };
  base.forEach((_, index) => {
    const inMine = matches.inMine[index] ?? -1;
    const inNow = matches.inNow[index] ?? -1;
    if (inMine >= 0 && inNow >= 0) {
      settle({ base: index, mine: inMine, now: inNow });
      start = { base: span(0, index + 1), mine: span(0, inMine + 1), now: span(0, inNow + 1) };
    }
  });
  settle({ base: base.length, mine: mine.length, now: now.length });
  return regions;
}

function span(from: number, to: number): Stretch {
  return { from, to };
}

function matchesOf(base: readonly string[], other: readonly string[]): readonly number[] {
  const matches = new Array<number>(base.length).fill(-1);
  let old = 0;
  let now = 0;
  for (const { added, removed, count } of diffArrays([...base], [...other])) {
    if (!added && !removed) {
      for (let index = 0; index < count; index += 1) {
        matches[old + index] = now + index;
      }
    }
    old += added ? 0 : count;
    now += removed ? 0 : count;
  }
  return matches;
}

function classify(place: Place, texts: Texts, matches: Matches): readonly Region[] {
  const said = {
    base: texts.base.slice(place.base.from, place.base.to),
    mine: texts.mine.slice(place.mine.from, place.mine.to),
    now: texts.now.slice(place.now.from, place.now.to),
  };
  if (isSame(said.mine, said.now)) {
    return [];
  }
  if (isSame(said.base, said.mine)) {
    return [{ kind: "moved", ...place }];
  }
  if (isSame(said.base, said.now)) {
    return [{ kind: "own", ...place }];
  }
  return addedBetween(place, matches) ?? splitByWhoChanged(place, texts, matches) ?? [{ kind: "both", ...place }];
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((print, index) => print === right[index]);
}

/** Where one of the two only put something between what was drafted, the other one's change stands for itself. */
function addedBetween(place: Place, { inMine, inNow }: Matches): readonly Region[] | undefined {
  if (isEmpty(place.base)) {
    return withAdditions(place, [], "mine", "own");
  }
  const matchesIn = (matches: readonly number[]) => matches.slice(place.base.from, place.base.to);
  const [ofMine, ofNow] = [matchesIn(inMine), matchesIn(inNow)];
  if (ofMine.every((index) => index >= 0)) {
    return withAdditions(place, ofMine, "mine", "own");
  }
  return ofNow.every((index) => index >= 0) ? withAdditions(place, ofNow, "now", "moved") : undefined;
}

/**
 * What one text has beside all that was drafted, each stretch for itself, and between them what the other text says
 * instead. That cannot be told apart where it has another number of sentences: then it all stands at the first place.
 */
function withAdditions(
  place: Place,
  matches: readonly number[],
  side: "mine" | "now",
  kind: "own" | "moved",
): readonly Region[] {
  const other = side === "mine" ? "now" : "mine";
  const isOneByOne = place[other].to - place[other].from === matches.length;
  const regions: Region[] = [];
  let done = { base: place.base.from, here: place[side].from, there: place[other].from };
  const push = (to: typeof done, as: Region["kind"]): void => {
    const here = span(done.here, to.here);
    const there = span(done.there, to.there);
    if (!isEmpty(here) || !isEmpty(there)) {
      const [mine, now] = side === "mine" ? [here, there] : [there, here];
      regions.push({ kind: as, base: span(done.base, to.base), mine, now });
    }
    done = to;
  };
  for (let index = 0; index < matches.length;) {
    const at = matches[index] ?? 0;
    push({ ...done, here: at }, kind);
    let length = 1;
    while (matches[index + length] === at + length) {
      length += 1;
    }
    index += length;
    push(
      {
        base: done.base + length,
        here: at + length,
        there: isOneByOne ? done.there + length : place[other].to,
      },
      kind === "own" ? "moved" : "own",
    );
  }
  push({ ...done, here: place[side].to }, kind);
  push({ ...done, there: place[other].to }, kind === "own" ? "moved" : "own");
  return regions;
}

function isEmpty({ from, to }: Stretch): boolean {
  return from >= to;
}

/**
 * Neighbours of which the person changed some and the record others, each for itself. Undefined where a sentence was
 * changed by both, or where the two changed the whole.
 */
function splitByWhoChanged(place: Place, texts: Texts, { inMine, inNow }: Matches): readonly Region[] | undefined {
  const runs: { readonly isKept: boolean; readonly from: number; to: number }[] = [];
  for (let index = place.base.from; index < place.base.to; index += 1) {
    const isKept = (inMine[index] ?? -1) >= 0;
    if (!isKept && (inNow[index] ?? -1) < 0) {
      return undefined;
    }
    const last = runs.at(-1);
    if (last?.isKept === isKept) {
      last.to = index + 1;
    } else {
      runs.push({ isKept, from: index, to: index + 1 });
    }
  }
  if (runs.length < 2) {
    return undefined;
  }
  const regions: Region[] = [];
  let mine = place.mine.from;
  let now = place.now.from;
  runs.forEach((run, index) => {
    const next = runs[index + 1];
    // What stands between two runs belongs to the one whose sentences are not there.
    const mineTo = run.isKept
      ? (inMine[run.to - 1] ?? mine) + 1
      : next === undefined
        ? place.mine.to
        : (inMine[next.from] ?? mine);
    const nowTo = run.isKept
      ? next === undefined
        ? place.now.to
        : (inNow[next.from] ?? now)
      : (inNow[run.to - 1] ?? now) + 1;
    const isLast = next === undefined;
    const part = {
      base: span(run.from, run.to),
      mine: span(mine, isLast ? place.mine.to : mineTo),
      now: span(now, isLast ? place.now.to : nowTo),
    };
    regions.push(...classify(part, texts, { inMine, inNow }));
    mine = part.mine.to;
    now = part.now.to;
  });
  return regions;
}
