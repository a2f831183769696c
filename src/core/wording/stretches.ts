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
}

/** What was answered for a stretch, and the index of its first passage. */
export interface StretchAnswer<T> {
  readonly first: number;
  readonly answer: T;
}

/** So many stretches are remembered at least; a draft of a hundred thousand words has fewer. */
const fewestRemembered = 4_000;
const stretches = new Memory<Stretch>(fewestRemembered);
const stretchesIn = new WeakMap<readonly Passage[], readonly StretchAnswer<Stretch>[]>();
let places = 0;

/** `make`, asked only once for equal stretches as long as they come up again. */
function remembering<T extends object | number>(make: (passages: readonly Passage[]) => T): (stretch: Stretch) => T {
  const place = places;
  places += 1;
  return ({ answers, passages }) => {
    const known = answers[place] as T | undefined;
    if (known !== undefined) {
      return known;
    }
    const made = make(passages);
    answers[place] = made;
    return made;
  };
}

/** `make`, asked only once for equal stretches as long as they come up again; the answers in the order of the text. */
export function rememberByStretch<T extends object | number>(
  make: (passages: readonly Passage[]) => T,
): (passages: readonly Passage[]) => readonly StretchAnswer<T>[] {
  const answerOf = remembering(make);
  return (passages) =>
    stretchesOf(passages).map(({ first, answer: stretch }) => ({ first, answer: answerOf(stretch) }));
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
  return (passages, beside) =>
    stretchesOf(passages).map(({ first, answer: stretch }) => {
      const { known, passages: own } = answersOf(stretch);
      const before = known[0]?.beside === beside ? known[0] : known.find((each) => each.beside === beside);
      const answered = before ?? { beside, answer: make(own, beside) };
      if (before === undefined) {
        known.length = Math.min(known.length, mostBeside - 1);
        known.unshift(answered);
      }
      return { first, answer: answered.answer };
    });
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
  return rememberInStretches((passages) =>
    passages.flatMap((passage, offset) => {
      const found = find(passage);
      return found === undefined ? [] : [{ offset, found }];
    }),
  );
}

/** The same of what is found in a whole stretch at once. */
export function rememberInStretches<T>(
  find: (passages: readonly Passage[]) => readonly InStretch<T>[],
): (passages: readonly Passage[]) => readonly InPassage<T>[] {
  const findIn = remembering(find);
  return (passages) => {
    const all: InPassage<T>[] = [];
    for (const { first, answer: stretch } of stretchesOf(passages)) {
      for (const { offset, found } of findIn(stretch)) {
        all.push({ passage: first + offset, found });
      }
    }
    return all;
  };
}

/** The indexes of the passages that `is` holds for, in the order of the text. */
export function rememberWhere(is: (passage: Passage) => boolean): (passages: readonly Passage[]) => readonly number[] {
  const where = rememberInPassages((passage) => (is(passage) ? true : undefined));
  return (passages) => where(passages).map(({ passage }) => passage);
}

function stretchesOf(passages: readonly Passage[]): readonly StretchAnswer<Stretch>[] {
  const known = stretchesIn.get(passages) ?? readStretches(passages);
  stretchesIn.set(passages, known);
  return known;
}

function readStretches(passages: readonly Passage[]): readonly StretchAnswer<Stretch>[] {
  const before = lastRead;
  const placed: StretchAnswer<Stretch>[] = [];
  let next = 0;
  for (const [first, end] of boundsOf(passages)) {
    // Nearly always the stretch that came here last time; behind a new one, the one before.
    const known = [next, next - 1].find((place) => isSame(before[place]?.answer.passages, passages, first, end));
    const answer = (known === undefined ? undefined : before[known]?.answer) ?? stretchOf(passages.slice(first, end));
    placed.push({ first, answer });
    next = (known ?? next) + 1;
  }
  lastRead = placed;
  return placed;
}

/** The stretches of the prose that was read last: the next one is mostly the same with one more letter. */
let lastRead: readonly StretchAnswer<Stretch>[] = [];

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
  return (
    known?.length === end - first &&
    known.every(({ text, kind, opensBlock, heading, links, quoted }, offset) => {
      const passage = passages[first + offset];
      return (
        passage?.text === text &&
        passage.kind === kind &&
        passage.opensBlock === opensBlock &&
        passage.heading === heading &&
        // What did not change keeps these as they are.
        passage.links === links &&
        passage.quoted === quoted
      );
    })
  );
}

function stretchOf(passages: readonly Passage[]): Stretch {
  return stretches.of(passages.map(keyOfPassage).join("\n"), () => ({ passages, answers: [] }));
}

/** All that a passage consists of, in one text. */
export function keyOfPassage({ text, kind, opensBlock, heading, links, quoted = [] }: Passage): string {
  const quotes = quoted.map(({ start, end }) => `${String(start)}-${String(end)}`).join(" ");
  return [kind, opensBlock ? "opens" : "", quotes, heading, ...links, text].join("\0");
}
