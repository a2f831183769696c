import type { DraftExports } from "../export/draft-exports.ts";
import type { MailPages } from "../export/mail-pages.ts";
import type { Command } from "./command.ts";

/**
 * Shows the draft in front on a page that copies it into a mail: VS Code itself can put plain text on the clipboard and
 * nothing else, a page in a browser both.
 */
export class CopyForEmail implements Command {
  readonly id = "incidentComms.copyForEmail";
  readonly #exports: DraftExports;
  readonly #pages: MailPages;

  constructor(exports: DraftExports, pages: MailPages) {
    this.#exports = exports;
    this.#pages = pages;
  }

  async execute(uri: unknown): Promise<void> {
    const ready = await this.#exports.ready(uri);
    if (ready !== undefined) {
      this.#pages.show(ready);
    }
  }
}
