import * as vscode from "vscode";

/** Where failures are told that concern nobody at the screen. */
export interface Log {
  error(message: string, error?: unknown): void;
}

/** Writes to the "Incident Comms" output; never shows itself, and says the same thing only once. */
export class OutputLog implements Log, vscode.Disposable {
  readonly #channel = vscode.window.createOutputChannel("Incident Comms", { log: true });
  readonly #said = new Set<string>();

  error(message: string, error?: unknown): void {
    const line = error instanceof Error ? `${message}\n${error.stack ?? error.message}` : message;
    if (!this.#said.has(line)) {
      this.#said.add(line);
      this.#channel.error(line);
    }
  }

  dispose(): void {
    this.#channel.dispose();
  }
}
