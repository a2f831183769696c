/** So many texts are remembered at least; a long draft has fewer sentences. */
const fewestRemembered = 4000;

/**
 * Answers by a text that says all that they depend on, kept as long as they are asked for again and again. A draft is
 * judged at each keystroke, and all but one of its sentences stand as they were.
 */
export class Memory<T extends object | boolean | string | number> {
  #recent = new Map<string, T>();
  #older: ReadonlyMap<string, T> = new Map();

  /** The answer for `key`; `make` is asked where it is not known. */
  of(key: string, make: () => T): T {
    const known = this.#recent.get(key);
    if (known !== undefined) {
      return known;
    }
    const made = this.#older.get(key) ?? make();
    if (this.#recent.size >= fewestRemembered) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(key, made);
    return made;
  }
}

/** `make`, asked only once for equal texts as long as they come up again. It must depend on nothing but the text. */
export function rememberByText<T extends object>(make: (text: string) => T): (text: string) => T {
  const memory = new Memory<T>();
  return (text) => memory.of(text, () => make(text));
}
