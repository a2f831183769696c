import { areHeld, heldIn, type Sieved } from "./sieve.ts";

/** Some of the sets of words that patterns need: those which have their bits at one place. */
interface Asked {
  readonly place: number;
  bits: number;
  /** For each bit the indexes of the patterns that need this set first. */
  readonly by: number[][];
}

/**
 * Which of `things` have a pattern that is worth trying on a text, in order. To ask about all of them takes hardly
 * longer than to ask about one.
 */
export function sieveList<T>(things: readonly T[], sieveOf: (thing: T) => Sieved): (text: string) => readonly T[] {
  let find: ((text: string) => readonly T[]) | undefined;
  return (text) => {
    find ??= finderOf(
      things,
      things.map((thing) => sieveOf(thing).needs),
    );
    return find(text);
  };
}

function finderOf<T>(things: readonly T[], needs: readonly (readonly number[])[]): (text: string) => readonly T[] {
  const always = needs.flatMap((sets, index) => (sets.length === 0 ? [index] : []));
  const asked = askedOf(needs);
  const thingsAt = (indexes: readonly number[]): readonly T[] => indexes.flatMap((index) => things[index] ?? []);
  const thingsAlways = thingsAt(always);
  return (text) => {
    const held = heldIn(text);
    const found: number[] = [];
    for (const { place, bits, by } of asked) {
      for (let rest = bits & (held[place] ?? 0); rest !== 0; rest &= rest - 1) {
        for (const index of by[31 - Math.clz32(rest & -rest)] ?? []) {
          if (areHeld(held, needs[index] ?? [])) {
            found.push(index);
          }
        }
      }
    }
    return found.length === 0 ? thingsAlways : thingsAt(inOrder([...always, ...found]));
  };
}

function inOrder(numbers: readonly number[]): readonly number[] {
  return numbers.length === 1 ? numbers : numbers.toSorted((left, right) => left - right);
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
