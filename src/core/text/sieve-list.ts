import { areHeld, heldIn, type AskedPattern } from "./sieve.ts";

/** Some of the sets of words that patterns need: those which have their bits at one place. */
interface Asked {
  readonly place: number;
  bits: number;
  /** For each bit the indexes of the patterns that need this set first. */
  readonly by: number[][];
}

const nothing: readonly number[] = [];

/**
 * Which of `things` have a pattern that is worth trying on a text, in order. To ask about all of them takes hardly
 * longer than to ask about one.
 */
export function sieveList<T>(
  things: readonly T[],
  patternOf: (thing: T) => AskedPattern,
): (text: string) => readonly T[] {
  let find: ((text: string) => readonly T[]) | undefined;
  return (text) => {
    find ??= finderOf(
      things,
      things.map((thing) => patternOf(thing).needs ?? nothing),
    );
    return find(text);
  };
}

/** Whether one of `patterns` matches, asked of all of them at once. */
export function anyOf(patterns: readonly AskedPattern[]): AskedPattern {
  const worthTrying = sieveList(patterns, (pattern) => pattern);
  return { test: (text) => worthTrying(text).some((pattern) => pattern.test(text)) };
}

function finderOf<T>(things: readonly T[], needs: readonly (readonly number[])[]): (text: string) => readonly T[] {
  const always = [...needs.keys()].filter((index) => needs[index]?.length === 0);
  const worthAlways = things.filter((_, index) => needs[index]?.length === 0);
  const asked = askedOf(needs);
  // Used again for each text: the indexes of those that are worth trying, in order.
  const worth = new Uint16Array(things.length);
  return (text) => {
    const held = heldIn(text);
    worth.set(always);
    let count = always.length;
    for (const { place, bits, by } of asked) {
      for (let rest = bits & (held[place] ?? 0); rest !== 0; rest &= rest - 1) {
        for (const index of by[31 - Math.clz32(rest & -rest)] ?? []) {
          if (areHeld(held, needs[index] ?? [])) {
            putInOrder(worth, count, index);
            count += 1;
          }
        }
      }
    }
    return count === always.length ? worthAlways : thingsAt(things, worth, count);
  };
}

/** Puts `number` among the first `count` of `numbers`, which are in order. */
function putInOrder(numbers: Uint16Array, count: number, number: number): void {
  let at = count;
  for (; at > 0 && (numbers[at - 1] ?? 0) > number; at -= 1) {
    numbers[at] = numbers[at - 1] ?? 0;
  }
  numbers[at] = number;
}

/** The things of the first `count` of `indexes`. */
function thingsAt<T>(things: readonly T[], indexes: Uint16Array, count: number): readonly T[] {
  const found: T[] = [];
  for (let at = 0; at < count; at += 1) {
    const thing = things[indexes[at] ?? 0];
    if (thing !== undefined) {
      found.push(thing);
    }
  }
  return found;
}

function askedOf(needs: readonly (readonly number[])[]): readonly Asked[] {
  const places = new Map<number, Asked>();
  for (const [index, [first]] of needs.entries()) {
    if (first !== undefined) {
      const asked = places.get(first >> 5) ?? { place: first >> 5, bits: 0, by: [] };
      places.set(asked.place, asked);
      asked.bits |= 1 << (first & 31);
      (asked.by[first & 31] ??= []).push(index);
    }
  }
  return [...places.values()];
}
