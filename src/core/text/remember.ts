/** So many texts are remembered at least where nobody says otherwise; a long draft has fewer sentences. */
const manyTexts = 10_000;

interface Entry<T> {
  readonly key: string;
  readonly answer: T;
  /** Whether it is among the recent ones. */
  isRecent: boolean;
}

/** So many answers are at hand without a search; a power of two. */
const shelves = 4_096;

/**
 * Answers by a text that says all that they depend on, kept as long as they are asked for again and again. A draft is
 * judged at each keystroke, and all but one of its sentences stand as they were.
 */
export class Memory<T extends object | boolean | string | number> {
  #recent = new Map<string, Entry<T>>();
  #older: ReadonlyMap<string, Entry<T>> = new Map();
  /** What was asked for last of the texts that share a shelf, … */
  readonly #atHand: (Entry<T> | undefined)[] = Array.from({ length: shelves });
  /** … and what before: a sentence shares its shelf with copies of it in which words are blanked out. */
  readonly #before: (Entry<T> | undefined)[] = Array.from({ length: shelves });
  readonly #fewest: number;

  /** `fewest`: so many are remembered at least, and at most twice as many. */
  constructor(fewest = manyTexts) {
    this.#fewest = fewest;
  }

  /** The answer for `key`; `make` is asked where it is not known. */
  of(key: string, make: (key: string) => T): T {
    const shelf = shelfOf(key);
    const atHand = this.#atHand[shelf];
    if (atHand?.key === key && atHand.isRecent) {
      return atHand.answer;
    }
    const before = this.#before[shelf];
    const entry = before?.key === key && before.isRecent ? before : this.#find(key, make);
    this.#before[shelf] = atHand;
    this.#atHand[shelf] = entry;
    return entry.answer;
  }

  #find(key: string, make: (key: string) => T): Entry<T> {
    const entry = this.#recent.get(key) ?? this.#older.get(key) ?? { key, answer: make(key), isRecent: false };
    if (!entry.isRecent) {
      this.#keep(entry);
    }
    return entry;
  }

  #keep(entry: Entry<T>): void {
    if (this.#recent.size >= this.#fewest) {
      for (const old of this.#recent.values()) {
        old.isRecent = false;
      }
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(entry.key, entry);
    entry.isRecent = true;
  }
}

/** A number that texts seldom share, from their length and a few of their letters. */
function shelfOf(text: string): number {
  const { length } = text;
  const letters =
    text.charCodeAt(length >> 1) * 31 + text.charCodeAt(length >> 2) * 7 + text.charCodeAt(Math.max(length - 3, 0));
  return (letters * 37 + length) & (shelves - 1);
}

/** For each sentence what is known of it: one place for each function that remembers. */
const sheets = new Memory<unknown[]>();
const newSheet = (): unknown[] => [];
let places = 0;
/** The sheet that was asked for last: mostly it is asked for several times in a row. */
let lastText = "";
let lastSheet = sheets.of(lastText, newSheet);

function sheetOf(text: string): unknown[] {
  if (text !== lastText) {
    lastSheet = sheets.of(text, newSheet);
    lastText = text;
  }
  return lastSheet;
}

/**
 * `make`, asked only once for equal texts as long as they come up again: for the sentences of a draft, which many ask
 * about in the same order. It must depend on nothing but the text.
 */
export function rememberByText<T extends object | boolean | string>(make: (text: string) => T): (text: string) => T {
  const place = places;
  places += 1;
  return (text) => {
    const sheet = sheetOf(text);
    const known = sheet[place] as T | undefined;
    if (known !== undefined) {
      return known;
    }
    const made = make(text);
    sheet[place] = made;
    return made;
  };
}

/** `make`, asked only once for each thing: what one draft says as a whole is asked for at each mark in it. */
export function onceForEach<K extends object, T>(make: (thing: K) => T): (thing: K) => T {
  const made = new WeakMap<K, { readonly answer: T }>();
  return (thing) => {
    const known = made.get(thing) ?? { answer: make(thing) };
    made.set(thing, known);
    return known.answer;
  };
}

/** The same of two things together. */
export function onceForBoth<K extends object, L extends object, T>(
  make: (thing: K, other: L) => T,
): (thing: K, other: L) => T {
  const ofThing = onceForEach((thing: K) => onceForEach((other: L) => make(thing, other)));
  return (thing, other) => ofThing(thing)(other);
}
