import type { ReadyLetter } from "../../core/index.ts";
import type { DraftExports } from "../export/draft-exports.ts";
import { saveExport, tellExport, type ExportFormat } from "../export/save-export.ts";
import type { Log } from "../log.ts";
import type { Command } from "./command.ts";

/** Makes a file of the draft in front that holds its text in another form. */
export class SaveDraftAs implements Command {
  readonly id: string;
  readonly #format: ExportFormat;
  readonly #write: (letter: ReadyLetter) => string;
  readonly #exports: DraftExports;
  readonly #log: Log;

  constructor(
    id: string,
    format: ExportFormat,
    write: (letter: ReadyLetter) => string,
    exports: DraftExports,
    log: Log,
  ) {
    this.id = id;
    this.#format = format;
    this.#write = write;
    this.#exports = exports;
    this.#log = log;
  }

  async execute(uri: unknown): Promise<void> {
    const ready = await this.#exports.ready(uri);
    if (ready === undefined) {
      return;
    }
    const contents = new TextEncoder().encode(this.#write(ready.letter));
    const saved = await saveExport(ready, this.#format, contents);
    if (saved !== undefined) {
      tellExport(saved, ready, this.#format, contents, this.#log);
    }
  }
}
