import type * as vscode from "vscode";

/** Does something once nobody has asked for it for so many milliseconds, however often it was asked for before. */
export class Debounced implements vscode.Disposable {
  readonly #rest: number;
  readonly #act: () => void;
  #timer: unknown;

  constructor(rest: number, act: () => void) {
    this.#rest = rest;
    this.#act = act;
  }

  ask(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#act, this.#rest);
  }

  /** What was asked for and not done yet is not done any more. */
  dispose(): void {
    clearTimeout(this.#timer);
  }
}
