/** What a letter counts as: 0 ends every word; a digit is a digit. */
const codes = new Uint8Array(0x10000);
const told = "0abcdefghijklmnopqrstuvwxyz '@|./:[({<\\_?%-";
for (let index = 0; index < told.length; index += 1) {
  codes[told.charCodeAt(index)] = index + 1;
  codes[told.charAt(index).toUpperCase().charCodeAt(0)] = index + 1;
}
for (const digit of "123456789") {
  codes[digit.charCodeAt(0)] = 1;
}
// With the flag `u` these match the letters that they look like.
codes["\u017F".charCodeAt(0)] = codes["s".charCodeAt(0)] ?? 0;
codes["\u212A".charCodeAt(0)] = codes["k".charCodeAt(0)] ?? 0;
const width = told.length + 1;

/** Which of many sets have a word in a text: a bit for each set. */
export type HeldSets = Int32Array;

/** Whether the set of index `set` is among those. */
export function isHeld(held: HeldSets, set: number): boolean {
  return ((held[set >> 5] ?? 0) & (1 << (set & 31))) !== 0;
}

/**
 * Finds in one pass which of many sets of words have a member in a text: the automaton of Aho and Corasick ("Efficient
 * string matching", 1975).
 */
export class WordAutomaton {
  /** For each state and letter the state behind it. */
  readonly #next: Uint16Array;
  /** For each state where what ends there begins in the two lists below; it ends where that of the next state begins. */
  readonly #starts: Int32Array;
  /** Where in `HeldSets` the sets stand that have a word which ends in a state … */
  readonly #places: Uint16Array;
  /** … and with which bits. */
  readonly #bits: Int32Array;
  readonly #size: number;

  /** @param sets words of small letters and of the marks that are told apart, each digit as `0`. */
  constructor(sets: readonly ReadonlySet<string>[]) {
    const trie = buildTrie(sets);
    linkBack(trie);
    const { next, ends, states } = trie;
    this.#next = next;
    this.#starts = new Int32Array(states + 1);
    const places: number[] = [];
    const bits: number[] = [];
    for (let state = 0; state < states; state += 1) {
      for (const [place, those] of bitsOf(ends[state] ?? nothing)) {
        places.push(place);
        bits.push(those);
      }
      this.#starts[state + 1] = places.length;
    }
    this.#places = Uint16Array.from(places);
    this.#bits = Int32Array.from(bits);
    this.#size = (sets.length >> 5) + 1;
  }

  read(text: string): HeldSets {
    const held = new Int32Array(this.#size);
    const [next, starts, places, bits] = [this.#next, this.#starts, this.#places, this.#bits];
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      state = next[state * width + (codes[text.charCodeAt(at)] ?? 0)] ?? 0;
      const end = starts[state + 1] ?? 0;
      for (let index = starts[state] ?? 0; index < end; index += 1) {
        const place = places[index] ?? 0;
        held[place] = (held[place] ?? 0) | (bits[index] ?? 0);
      }
    }
    return held;
  }
}

const nothing: readonly number[] = [];

/** Where in `HeldSets` sets stand, and with which bits. */
function bitsOf(sets: readonly number[]): ReadonlyMap<number, number> {
  const bits = new Map<number, number>();
  for (const set of sets) {
    bits.set(set >> 5, (bits.get(set >> 5) ?? 0) | (1 << (set & 31)));
  }
  return bits;
}

/** The indexes of the sets that have a word which ends in a state; no list where that are none. */
type Ends = (readonly number[] | undefined)[];

interface Trie {
  readonly next: Uint16Array;
  readonly ends: Ends;
  readonly states: number;
}

/** So many states have numbers of their own. */
const mostStates = 0x1_0000;

function buildTrie(sets: readonly ReadonlySet<string>[]): Trie {
  const words = holdersOf(sets);
  const most = [...words.keys()].reduce((sum, word) => sum + word.length, 1);
  const next = new Uint16Array(most * width);
  const ends: Ends = [undefined];
  for (const [word, holders] of words) {
    let state = 0;
    for (let at = 0; at < word.length; at += 1) {
      const place = state * width + (codes[word.charCodeAt(at)] ?? 0);
      state = next[place] ?? 0;
      if (state === 0) {
        state = ends.push(undefined) - 1;
        next[place] = state;
      }
    }
    ends[state] = holders;
  }
  if (ends.length > mostStates) {
    throw new RangeError(`The words to be found make ${ends.length} states; there can be ${mostStates}.`);
  }
  return { next: next.slice(0, ends.length * width), ends, states: ends.length };
}

/** The words of all sets, and for each the indexes of the sets that have it. */
function holdersOf(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly number[]> {
  const words = new Map<string, number[]>();
  for (const [index, set] of sets.entries()) {
    for (const word of set) {
      const holders = words.get(word);
      if (holders === undefined) {
        words.set(word, [index]);
      } else {
        holders.push(index);
      }
    }
  }
  return words;
}

/** Makes each state go on where its longest ending that begins a word would, and end what that ends. */
function linkBack({ next, ends, states }: Trie): void {
  const back = new Uint16Array(states);
  const queue: number[] = [0];
  for (const state of queue) {
    const behind = back[state] ?? 0;
    ends[state] = both(ends[state], ends[behind]);
    for (let code = 1; code < width; code += 1) {
      const place = state * width + code;
      const child = next[place] ?? 0;
      const other = state === 0 ? 0 : (next[behind * width + code] ?? 0);
      if (child === 0) {
        next[place] = other;
      } else {
        back[child] = other;
        queue.push(child);
      }
    }
  }
}

/** Most states end nothing of their own: what is behind them is not copied. */
function both(own: Ends[number], behind: Ends[number]): Ends[number] {
  return own === undefined ? behind : behind === undefined || own === behind ? own : [...own, ...behind];
}
