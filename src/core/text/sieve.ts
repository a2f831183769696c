import { allMatches, everyPlace } from "./all-matches.ts";
import { neededWords, type NeededWords } from "./needed-words.ts";
import { alternativesOf, endOfGroup } from "./pattern-source.ts";
import { rememberByText } from "./remember.ts";
import type { Span } from "./span.ts";
import { isHeld, WordAutomaton, type HeldSets } from "./word-automaton.ts";

/** A pattern, sieved or bare, that is only asked whether it matches. */
export interface AskedPattern {
  readonly test: (text: string) => boolean;
  /** The sets of words of each of which one stands where it matches. Nothing is known of them where it is left out. */
  readonly needs?: readonly number[];
}

/** Sets of words that patterns need, and the index of each by its words. */
const sets: ReadonlySet<string>[] = [];
const indexes = new Map<string, number>();
const none: readonly RegExpExecArray[] = [];
const nowhere: readonly Span[] = [];
/** Patterns that nobody has asked yet: all are read at the first question, since each new set makes the automaton anew. */
let waiting: Sieved[] = [];
let automaton = new WordAutomaton(sets);

/** What stands in a text, and which automaton read it. */
interface Reading {
  by: WordAutomaton;
  held: HeldSets;
}

/** Most texts are asked about by many patterns. */
const readingOf = rememberByText((text): Reading => ({ by: automaton, held: automaton.read(text) }));

/** The text that was asked about last, and the one before: questions go to and fro between two. */
let lastText = "";
let lastReading = readingOf(lastText);
let textBefore = lastText;
let readingBefore = lastReading;

/** Which sets of words have one in `text`. */
export function heldIn(text: string): HeldSets {
  if (text !== lastText) {
    const reading = text === textBefore ? readingBefore : readingOf(text);
    [textBefore, readingBefore] = [lastText, lastReading];
    [lastText, lastReading] = [text, reading];
  }
  if (lastReading.by !== automaton) {
    lastReading.by = automaton;
    lastReading.held = automaton.read(text);
  }
  return lastReading.held;
}

/** Whether each of these sets has a word in a text. */
export function areHeld(held: HeldSets, needs: readonly number[]): boolean {
  for (const set of needs) {
    if (!isHeld(held, set)) {
      return false;
    }
  }
  return true;
}

/**
 * A pattern that is tried only on texts which hold the letters that it cannot match without; its matches are those of
 * the bare pattern. A draft is asked hundreds of questions, most of which none of its words has to do with.
 * `test` and `exec` are for patterns without the flag `g`, `matchAll` is for those with it.
 */
export class Sieved implements AskedPattern {
  /** The bare pattern. */
  readonly pattern: RegExp;
  #needs: readonly number[] | undefined;
  /** Patterns of which one matches where this one does; none for a short one. */
  #parts: readonly Sieved[] = [];

  constructor(pattern: RegExp) {
    this.pattern = pattern;
    waiting.push(this);
  }

  get source(): string {
    return this.pattern.source;
  }

  /** The sets of words of each of which one must stand in a text. */
  get needs(): readonly number[] {
    return (this.#needs ??= this.#readAllThatWait());
  }

  /** Whether it is worth trying on `text`. */
  mayMatch(text: string): boolean {
    // What is needed is read first: that may make all that is held anew.
    const { needs } = this;
    return needs.length === 0 || areHeld(heldIn(text), needs);
  }

  #readAllThatWait(): readonly number[] {
    const known = sets.length;
    const needed = new Map<Sieved, readonly KeyedWords[]>();
    for (const sieve of waiting) {
      needed.set(sieve, neededWords(sieve.pattern).map(withKey));
      // They join those that wait.
      sieve.#parts = partsOf(sieve.pattern).map((part) => new Sieved(part));
    }
    waiting = [];
    // Sets with a short word in common come one after the other: what is found in a text then stands at few places.
    for (const words of [...needed.values()].flat().sort(byKey)) {
      indexOf(words);
    }
    for (const [sieve, words] of needed) {
      sieve.#needs = words.map(indexOf);
    }
    if (sets.length > known) {
      automaton = new WordAutomaton(sets);
    }
    return this.#needs ?? [];
  }

  test(text: string): boolean {
    return this.mayMatch(text) && (this.#parts.length === 0 ? this.pattern.test(text) : this.#testParts(text));
  }

  /** Apart from `test`, which is asked so often that it had better make nothing. */
  #testParts(text: string): boolean {
    return this.#parts.some((part) => part.test(text));
  }

  exec(text: string): RegExpExecArray | null {
    return this.mayMatch(text) ? this.pattern.exec(text) : null;
  }

  /** Every match of a pattern with the flag `g`. */
  matchAll(text: string): readonly RegExpExecArray[] {
    return this.mayMatch(text) ? allMatches(this.pattern, text) : none;
  }

  /** Every place where a pattern with the flag `g` matches, in order; one that begins within another match too. */
  placesIn(text: string): readonly Span[] {
    return !this.mayMatch(text)
      ? nowhere
      : this.#parts.length === 0
        ? everyPlace(this.pattern, text)
        : this.#placesOfParts(text);
  }

  /** Of parts that match in the same place the first one counts, as it does in the whole pattern. */
  #placesOfParts(text: string): readonly Span[] {
    const places = new Map<number, Span>();
    for (const place of this.#parts.flatMap((part) => part.placesIn(text))) {
      if (!places.has(place.start)) {
        places.set(place.start, place);
      }
    }
    return [...places.values()].sort((left, right) => left.start - right.start);
  }

  /** `text` with what matches replaced. */
  replaceIn(text: string, by: string | ((match: string) => string)): string {
    return !this.mayMatch(text)
      ? text
      : typeof by === "string"
        ? text.replace(this.pattern, by)
        : text.replace(this.pattern, by);
  }
}

/** A pattern as long as this takes so much time to be made ready that most of it had better stay unused. */
const longPattern = 1500;
/** Alternatives are kept together up to about this length. */
const longPart = 500;
const [opening, closing] = [String.raw`\b(?:`, String.raw`)\b`];

/** "(?:a|b)" is "a|b"; all else as it is. */
function withoutGroupAround(source: string): string {
  const group = "(?:";
  const end = source.length - 1;
  return source.startsWith(group) && endOfGroup(source, group.length) === end
    ? source.slice(group.length, end)
    : source;
}

function partsOf({ source, flags }: RegExp): readonly RegExp[] {
  const end = source.length - closing.length;
  const isOneGroup =
    source.startsWith(opening) && source.endsWith(closing) && endOfGroup(source, opening.length) === end;
  if (source.length < longPattern || !isOneGroup || /\\[1-9k]/.test(source)) {
    return [];
  }
  const inner = withoutGroupAround(source.slice(opening.length, end));
  const parts: string[] = [];
  for (const alternative of alternativesOf(inner)) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + alternative.length < longPart) {
      parts[parts.length - 1] = `${last}|${alternative}`;
    } else {
      parts.push(alternative);
    }
  }
  return parts.length === 1 ? [] : parts.map((part) => new RegExp(opening + part + closing, flags));
}

/** A set of words, and all of them in one text, the shortest first. */
interface KeyedWords {
  readonly key: string;
  readonly words: NeededWords;
}

function withKey(words: NeededWords): KeyedWords {
  const inOrder = [...words].sort((left, right) => left.length - right.length || (left < right ? -1 : 1));
  return { key: inOrder.join("\n"), words };
}

function byKey({ key: left }: KeyedWords, { key: right }: KeyedWords): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function indexOf({ key, words }: KeyedWords): number {
  const known = indexes.get(key);
  if (known !== undefined) {
    return known;
  }
  indexes.set(key, sets.length);
  return sets.push(words) - 1;
}
