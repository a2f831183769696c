/** So many texts are remembered at least where nobody says otherwise; a long draft has fewer sentences. */
const manyTexts = 10_000;

interface Entry<T> {
  readonly key: string;
  readonly answer: T;
  /** What was asked right after it: a draft is read in the same order again and again. */
  next: Entry<T> | undefined;
  /** Whether it is among the recent ones. */
  isRecent: boolean;
}

/**
 * Answers by a text that says all that they depend on, kept as long as they are asked for again and again. A draft is
 * judged at each keystroke, and all but one of its sentences stand as they were.
 */
export class Memory<T extends object | boolean | string | number> {
  #recent = new Map<string, Entry<T>>();
  #older: ReadonlyMap<string, Entry<T>> = new Map();
  #last: Entry<T> | undefined;
  readonly #fewest: number;

  /** `fewest`: so many are remembered at least, and at most twice as many. */
  constructor(fewest = manyTexts) {
    this.#fewest = fewest;
  }

  /** The answer for `key`; `make` is asked where it is not known. */
  of(key: string, make: (key: string) => T): T {
    const last = this.#last;
    const guess = last?.next;
    if (guess?.key === key && guess.isRecent) {
      this.#last = guess;
      return guess.answer;
    }
    if (last?.key === key) {
      return last.answer;
    }
    const entry = this.#recent.get(key) ?? this.#older.get(key) ?? this.#made(key, make);
    if (!entry.isRecent) {
      this.#keep(entry);
    }
    if (last !== undefined) {
      last.next = entry;
    }
    this.#last = entry;
    return entry.answer;
  }

  #made(key: string, make: (key: string) => T): Entry<T> {
    return { key, answer: make(key), next: undefined, isRecent: false };
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

/** For each sentence what is known of it: one place for each function that remembers. */
const sheets = new Memory<unknown[]>();
const newSheet = (): unknown[] => [];
let places = 0;
let lastText = "";
let lastSheet = sheets.of(lastText, newSheet);

/**
 * `make`, asked only once for equal texts as long as they come up again: for the sentences of a draft, which many ask
 * about in the same order. It must depend on nothing but the text.
 */
export function rememberByText<T extends object | boolean>(make: (text: string) => T): (text: string) => T {
  const place = places;
  places += 1;
  return (text) => {
    if (text !== lastText) {
      lastSheet = sheets.of(text, newSheet);
      lastText = text;
    }
    const sheet = lastSheet;
    const known = sheet[place] as T | undefined;
    if (known !== undefined) {
      return known;
    }
    const made = make(text);
    sheet[place] = made;
    return made;
  };
}
