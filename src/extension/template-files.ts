import * as vscode from "vscode";
import type { Templates } from "../core/index.ts";

/** The templates that come with the extension, read once. */
export class TemplateFiles {
  readonly #folder: vscode.Uri;
  #templates: Promise<Templates> | undefined;

  constructor(extensionUri: vscode.Uri) {
    this.#folder = vscode.Uri.joinPath(extensionUri, "templates");
  }

  /** By path below `templates/`. */
  all(): Promise<Templates> {
    this.#templates ??= readTemplates(this.#folder);
    return this.#templates;
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
