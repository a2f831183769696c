import * as vscode from "vscode";
import type { Templates } from "../core/index.ts";

/** The templates that come with the extension, read once. */
export class TemplateFiles {
  readonly #file: vscode.Uri;
  #templates: Promise<Templates> | undefined;

  constructor(extensionUri: vscode.Uri) {
    this.#file = vscode.Uri.joinPath(extensionUri, "dist", "templates.json");
  }

  /** By path below `templates/`. A reading that failed is tried again the next time. */
  async all(): Promise<Templates> {
    this.#templates ??= readTemplates(this.#file);
    try {
      return await this.#templates;
    } catch (error) {
      this.#templates = undefined;
      throw error;
    }
  }
}

async function readTemplates(file: vscode.Uri): Promise<Templates> {
  try {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    return new Map(Object.entries(JSON.parse(text) as Readonly<Record<string, string>>));
  } catch (cause) {
    const message = vscode.l10n.t("The letters that come with Incident Comms cannot be read. Install it again.");
    throw new Error(message, { cause });
  }
}
