import * as vscode from "vscode";
import type { Templates } from "../core/index.ts";

/** The templates that come with the extension, read once. */
export class TemplateFiles {
  readonly #folder: vscode.Uri;
  #templates: Promise<Templates> | undefined;

  constructor(extensionUri: vscode.Uri) {
    this.#folder = vscode.Uri.joinPath(extensionUri, "templates");
  }

  /** By path below `templates/`. A reading that failed is tried again the next time. */
  async all(): Promise<Templates> {
    this.#templates ??= readTemplates(this.#folder);
    try {
      return await this.#templates;
    } catch (error) {
      this.#templates = undefined;
      throw error;
    }
  }
}

async function readTemplates(folder: vscode.Uri): Promise<Templates> {
  const templates = new Map<string, string>();
  await readInto(templates, folder, "");
  return templates;
}

async function readInto(templates: Map<string, string>, folder: vscode.Uri, prefix: string): Promise<void> {
  for (const [name, type] of await vscode.workspace.fs.readDirectory(folder)) {
    const uri = vscode.Uri.joinPath(folder, name);
    if (type & vscode.FileType.Directory) {
      await readInto(templates, uri, `${prefix}${name}/`);
    } else if (name.endsWith(".mustache")) {
      templates.set(`${prefix}${name}`, new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)));
    }
  }
}
