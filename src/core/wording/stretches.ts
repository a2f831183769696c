/**
 * What is remembered of a whole stretch of prose. A draft is judged at each keystroke, and all but one of its stretches
 * stand as they were: who asks by stretch asks some hundred times and not once for each of a thousand sentences.
 */
import { Memory } from "../text/remember.ts";
import type { Passage } from "./prose.ts";

/** A heading and what stands under it, up to the next one. */
interface Stretch {
  readonly passages: readonly Passage[];
  /** One place for each function that remembers. */
  readonly answers: unknown[];
  /** Of a stretch in which one passage was written anew: what was answered before, and which passage it is. */
  readonly revised?: { readonly answers: readonly unknown[]; readonly changed: number } | undefined;
}

/** What was answered for a stretch, and the index of its first passage. */
export interface StretchAnswer<T> {
  readonly first: number;
  readonly answer: T;
}

/** The stretches of one text, in order. */
interface Placing {
  readonly stretches: readonly StretchAnswer<Stretch>[];
  /** A number that no other placing has. */
  readonly id: number;
  /** The number of the placing that has the same stretches in the same places but for one. */
  readonly like: number | undefined;
  /** The index of that one. */
  readonly changed: number;
}

/** So many stretches are remembered at least; a draft of a hundred thousand words has fewer. */
const fewestRemembered = 4_000;
const stretches = new Memory<Stretch>(fewestRemembered);
const placings = new WeakMap<readonly Passage[], Placing>();
let places = 0;

/**
 * `make`, asked only once for equal stretches as long as they come up again; `revise`, where it is given, for a stretch
 * in which only the passage at `changed` is new.
 */
function remembering<T extends object | number>(
  make: (passages: readonly Passage[]) => T,
  revise?: (before: T, passages: readonly Passage[], changed: number) => T,
): (stretch: Stretch) => T {
  const place = places;
  places += 1;
  return ({ answers, passages, revised }) => {
    const known = answers[place] as T | undefined;
    if (known !== undefined) {
      return known;
    }
    const before = revised?.answers[place] as T | undefined;
    const made =
      revise === undefined || revised === undefined || before === undefined
        ? make(passages)
        : revise(before, passages, revised.changed);
    answers[place] = made;
    return made;
  };
}

/** One item for each stretch of some passages; after a key in one of them, only that one is made anew. */
function forEachStretch<T>(make: (stretch: StretchAnswer<Stretch>) => T): (placing: Placing) => readonly T[] {
  let lastId = -1;
  let last: readonly T[] = [];
  return ({ stretches: placed, id, like, changed }) => {
    if (id !== lastId) {
      const one = like === lastId ? placed[changed] : undefined;
      last = one === undefined ? placed.map(make) : withOne(last, changed, make(one));
      lastId = id;
    }
    return last;
  };
}

/** The same list where nothing changes in it, as mostly nothing was and is found in the stretch: then all that was made of it stands. */
function withOne<T>(list: readonly T[], index: number, item: T): readonly T[] {
  return list[index] === item ? list : list.with(index, item);
}

/** `make`, asked only once for equal stretches as long as they come up again; the answers in the order of the text. */
export function rememberByStretch<T extends object | number>(
  make: (passages: readonly Passage[]) => T,
): (passages: readonly Passage[]) => readonly StretchAnswer<T>[] {
  const answerOf = remembering(make);
  const answers = forEachStretch(({ first, answer: stretch }) => ({ first, answer: answerOf(stretch) }));
  return (passages) => answers(placingOf(passages));
}

/** With so many other things at once answers are kept; a draft has few names and few letters to be explained. */
const mostBeside = 32;

/** What was answered for a stretch beside one other thing. */
interface AnswerBeside<T> {
  readonly beside: string;
  readonly answer: T;
}

/** The same where answers also depend on something else, such as the organisation's names. */
export function rememberByStretchWith<T>(
  make: (passages: readonly Passage[], beside: string) => T,
): (passages: readonly Passage[], beside: string) => readonly StretchAnswer<T>[] {
  const answersOf = remembering((passages): { passages: readonly Passage[]; known: AnswerBeside<T>[] } => ({
    passages,
    known: [],
  }));
  const answerBeside = ({ first, answer: stretch }: StretchAnswer<Stretch>, beside: string): StretchAnswer<T> => {
    const { known, passages } = answersOf(stretch);
    const before = known[0]?.beside === beside ? known[0] : known.find((each) => each.beside === beside);
    const answered = before ?? { beside, answer: make(passages, beside) };
    if (before === undefined) {
      known.length = Math.min(known.length, mostBeside - 1);
      known.unshift(answered);
    }
    return { first, answer: answered.answer };
  };
  let last = { beside: "", answers: forEachStretch((stretch) => answerBeside(stretch, "")) };
  return (passages, beside) => {
    if (beside !== last.beside) {
      last = { beside, answers: forEachStretch((stretch) => answerBeside(stretch, beside)) };
    }
    return last.answers(placingOf(passages));
  };
}

/** What was found in a passage, and its index. */
export interface InPassage<T> {
  readonly passage: number;
  readonly found: T;
}

/** What was found in the passage that stands so many behind the first of its stretch. */
export interface InStretch<T> {
  readonly offset: number;
  readonly found: T;
}

/** What `find` finds in each passage, in the order of the text; passages in which it finds nothing are left out. */
export function rememberInPassages<T>(
  find: (passage: Passage) => T | undefined,
): (passages: readonly Passage[]) => readonly InPassage<T>[] {
  const findAt = (passages: readonly Passage[], offset: number): readonly InStretch<T>[] => {
    const passage = passages[offset];
    const found = passage === undefined ? undefined : find(passage);
    return found === undefined ? nothing : [{ offset, found }];
  };
  return rememberInStretches(
    (passages) => passages.flatMap((_, offset) => findAt(passages, offset)),
    (before, passages, changed) => {
      const found = findAt(passages, changed);
      return found.length === 0 && before.every(({ offset }) => offset !== changed)
        ? before
        : [
            ...before.filter(({ offset }) => offset < changed),
            ...found,
            ...before.filter(({ offset }) => offset > changed),
          ];
    },
  );
}

/** The same of what is found in a whole stretch at once. */
export function rememberInStretches<T>(
  find: (passages: readonly Passage[]) => readonly InStretch<T>[],
  revise?: (before: readonly InStretch<T>[], passages: readonly Passage[], changed: number) => readonly InStretch<T>[],
): (passages: readonly Passage[]) => readonly InPassage<T>[] {
  const findIn = remembering(find, revise);
  const parts = forEachStretch(({ first, answer: stretch }): readonly InPassage<T>[] => {
    const inStretch = findIn(stretch);
    return inStretch.length === 0
      ? nothing
      : inStretch.map(({ offset, found }) => ({ passage: first + offset, found }));
  });
  let last: { readonly parts: readonly (readonly InPassage<T>[])[]; readonly all: readonly InPassage<T>[] } | undefined;
  return (passages) => {
    const found = parts(placingOf(passages));
    if (found !== last?.parts) {
      last = { parts: found, all: found.flat() };
    }
    return last.all;
  };
}

const nothing: readonly never[] = [];

/** The indexes of the passages that `is` holds for, in the order of the text. */
export function rememberWhere(is: (passage: Passage) => boolean): (passages: readonly Passage[]) => readonly number[] {
  const where = rememberInPassages((passage) => (is(passage) ? true : undefined));
  return (passages) => where(passages).map(({ passage }) => passage);
}

function placingOf(passages: readonly Passage[]): Placing {
  const known = placings.get(passages) ?? readPlacing(passages);
  placings.set(passages, known);
  return known;
}

/** The stretches of the prose that was read last: the next one is mostly the same with one more letter. */
let lastRead: Placing = { stretches: [], id: 0, like: undefined, changed: 0 };

function readPlacing(passages: readonly Passage[]): Placing {
  const before = lastRead.stretches;
  const placed: StretchAnswer<Stretch>[] = [];
  const changed: number[] = [];
  let next = 0;
  for (const [first, end] of boundsOf(passages)) {
    // Nearly always the stretch that came here last time; behind a new one, the one before.
    const known = [next, next - 1].find((place) => isSame(before[place]?.answer.passages, passages, first, end));
    const same = known === undefined ? undefined : before[known];
    if (same?.first === first && known === placed.length) {
      placed.push(same);
    } else {
      changed.push(placed.length);
      placed.push({
        first,
        answer: same?.answer ?? stretchOf(passages.slice(first, end), before[next]?.answer),
      });
    }
    next = (known ?? next) + 1;
  }
  const [one = 0, ...others] = changed;
  const isLike = placed.length === before.length && others.length === 0;
  if (changed.length > 0 || !isLike) {
    lastRead = { stretches: placed, id: lastRead.id + 1, like: isLike ? lastRead.id : undefined, changed: one };
  }
  return lastRead;
}

/** Where each stretch begins and ends. */
function boundsOf(passages: readonly Passage[]): readonly (readonly [number, number])[] {
  const starts = passages.flatMap(({ kind }, index) => (kind === "heading" || index === 0 ? [index] : []));
  return starts.map((start, index) => [start, starts[index + 1] ?? passages.length]);
}

function isSame(
  known: readonly Passage[] | undefined,
  passages: readonly Passage[],
  first: number,
  end: number,
): boolean {
  return known?.length === end - first && nextDifference(known, passages, { first, from: 0 }) < 0;
}

/** The offset of the first passage from `from` on that is another one than in `passages` from `first` on; -1 where all are the same. */
function nextDifference(
  known: readonly Passage[],
  passages: readonly Passage[],
  { first, from }: { readonly first: number; readonly from: number },
): number {
  return known.findIndex((one, offset) => offset >= from && !isEqual(one, passages[first + offset]));
}

function isEqual(
  { text, kind, opensBlock, heading, links, quoted = nothing }: Passage,
  passage: Passage | undefined,
): boolean {
  return (
    passage?.text === text &&
    passage.kind === kind &&
    passage.opensBlock === opensBlock &&
    passage.heading === heading &&
    areEqual(passage.links, links, (left, right) => left === right) &&
    areEqual(passage.quoted ?? nothing, quoted, (left, right) => left.start === right.start && left.end === right.end)
  );
}

function areEqual<T>(one: readonly T[], other: readonly T[], isSameItem: (left: T, right: T) => boolean): boolean {
  return (
    one === other ||
    (one.length === other.length &&
      one.every((item, index) => {
        const beside = other[index];
        return beside !== undefined && isSameItem(item, beside);
      }))
  );
}

/** `before`: the stretch that stood there when the text was read last. */
function stretchOf(passages: readonly Passage[], before: Stretch | undefined): Stretch {
  return stretches.of(passages.map(keyOfPassage).join("\n"), () => ({
    passages,
    answers: [],
    revised: before && revisedFrom(before, passages),
  }));
}

function revisedFrom({ passages: before, answers }: Stretch, passages: readonly Passage[]): Stretch["revised"] {
  const changed = before.length === passages.length ? nextDifference(before, passages, { first: 0, from: 0 }) : -1;
  const isOnlyOne = changed >= 0 && nextDifference(before, passages, { first: 0, from: changed + 1 }) < 0;
  return isOnlyOne ? { answers, changed } : undefined;
}

/** All that a passage consists of, in one text. */
export function keyOfPassage({ text, kind, opensBlock, heading, links, quoted = [] }: Passage): string {
  const quotes = quoted.map(({ start, end }) => `${String(start)}-${String(end)}`).join(" ");
  return [kind, opensBlock ? "opens" : "", quotes, heading, ...links, text].join("\0");
}
