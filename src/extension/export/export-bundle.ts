import * as vscode from "vscode";
import type { AboutDraft, ExportSource, ReadyLetter, WordComparison } from "../../core/index.ts";

/** What `src/letters.ts` offers. */
interface Exporter {
  readonly prepareExport: (source: ExportSource) => ReadyLetter;
  readonly compareWithWord: (text: string, bytes: Uint8Array, about: AboutDraft) => WordComparison | undefined;
  readonly isCopyOf: (bytes: Uint8Array, about: AboutDraft) => boolean | undefined;
}

/** What makes Word files and pages: larger than the rest of the core, so it is read when it is first asked for. */
export class ExportBundle {
  readonly #file: vscode.Uri;
  #exporter: Promise<Exporter> | undefined;

  constructor(extensionUri: vscode.Uri) {
    this.#file = vscode.Uri.joinPath(extensionUri, "dist", "export.cjs");
  }

  /** Reads a draft to be exported. */
  prepare(source: ExportSource): Promise<ReadyLetter> {
    return this.#ask(({ prepareExport }) => prepareExport(source));
  }

  /** Compares a draft with a Word copy of it. */
  compareWithWord(text: string, bytes: Uint8Array, about: AboutDraft): Promise<WordComparison | undefined> {
    return this.#ask(({ compareWithWord }) => compareWithWord(text, bytes, about));
  }

  /** Whether a Word file was made of a draft; undefined where it does not say. */
  isCopyOf(bytes: Uint8Array, about: AboutDraft): Promise<boolean | undefined> {
    return this.#ask(({ isCopyOf }) => isCopyOf(bytes, about));
  }

  /** A bundle that could not be read is tried again the next time. */
  async #ask<T>(question: (exporter: Exporter) => T): Promise<T> {
    this.#exporter ??= loadBundle(this.#file).catch((error: unknown) => {
      this.#exporter = undefined;
      throw error;
    });
    return question(await this.#exporter);
  }
}

/**
 * The web's extension host has no way to load a second file, so ours is run as VS Code runs the first one there. It is
 * a file of this extension, and nothing else is ever run in this way.
 */
async function loadBundle(file: vscode.Uri): Promise<Exporter> {
  const code = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  const module: { exports: unknown } = { exports: {} };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- see above
  const run = new Function("module", "exports", code) as (module: object, exports: unknown) => void;
  run(module, module.exports);
  return module.exports as Exporter;
}
