/** What each thing in a Word file takes of what a letter may hold. */
const costs = { piece: 1, line: 5, cell: 10, note: 40 } as const;

/** How much of a Word file is read: a letter never holds more, and comparing it would take for ever. */
export class LetterBudget {
  #left = 20_000;
  #characters = 300_000;

  get isSpent(): boolean {
    return this.#left < 0 || this.#characters < 0;
  }

  spend(thing: keyof typeof costs, characters = 0): void {
    this.#left -= costs[thing];
    this.#characters -= characters;
  }
}
