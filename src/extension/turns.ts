/** Whose turn it is, by a key: of answers that come out of order, the one that was asked for last counts. */
export class Turns {
  readonly #last = new Map<string, number>();
  #taken = 0;

  /** Takes a turn, and tells whether it is still the last that was taken of `key`. */
  take(key: string): () => boolean {
    this.#taken += 1;
    this.#last.set(key, this.#taken);
    return this.last(key);
  }

  /** The turn that was taken last, without taking another. */
  last(key: string): () => boolean {
    const turn = this.#last.get(key);
    return () => turn !== undefined && this.#last.get(key) === turn;
  }

  /** No turn counts that was taken before. */
  forget(key: string): void {
    this.#last.delete(key);
  }
}
