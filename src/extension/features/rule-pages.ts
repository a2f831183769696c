import * as vscode from "vscode";
import { nameOf } from "../files/places.ts";
import { rulePageScheme } from "../pages/rule-page.ts";
import type { RulePages } from "../pages/rule-pages.ts";
import { sayFailure } from "../say-failure.ts";

/**
 * The pages about rules, as files that can be read. A link on a mark opens such a file as text: the page as a person
 * reads it takes its place.
 */
export function rulePages(extensionUri: vscode.Uri, pages: RulePages): vscode.Disposable {
  return vscode.Disposable.from(
    pages,
    vscode.workspace.registerFileSystemProvider(rulePageScheme, new PackedPages(extensionUri), { isReadonly: true }),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (editor?.document.uri.scheme === rulePageScheme) {
        showInstead(editor.document.uri, pages).catch(sayFailure);
      }
    }),
  );
}

async function showInstead(uri: vscode.Uri, pages: RulePages): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  await vscode.window.tabGroups.close(tabs.filter((tab) => isRulePage(tab.input)));
  await pages.show(nameOf(uri).replace(/\.md$/, ""), { stays: true });
}

function isRulePage(input: unknown): boolean {
  return input instanceof vscode.TabInputText && input.uri.scheme === rulePageScheme;
}

/** The pages that the package holds in one file, by their path. They never change. */
class PackedPages implements vscode.FileSystemProvider {
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
  readonly #file: vscode.Uri;
  #pages: Promise<Readonly<Record<string, string>>> | undefined;

  constructor(extensionUri: vscode.Uri) {
    this.#file = vscode.Uri.joinPath(extensionUri, "dist", "pages.json");
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    this.#pages ??= this.#read();
    const page = (await this.#pages)[uri.path.slice(1)];
    if (page === undefined) {
      throw vscode.FileSystemError.FileNotFound(uri);
    }
    return new TextEncoder().encode(page);
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const { length } = await this.readFile(uri);
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: length };
  }

  async #read(): Promise<Readonly<Record<string, string>>> {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(this.#file));
    return JSON.parse(text) as Readonly<Record<string, string>>;
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  createDirectory(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
}
