import { assert } from "chai";
import * as vscode from "vscode";
import { parseDraft } from "../../src/core/index.ts";
import { chooseWordCopy } from "../../src/extension/export/choose-word-copy.ts";
import { never } from "./kit/never.ts";

const scheme = "locked-copies";
const folder = vscode.Uri.from({ scheme, path: "/incident/notices/export" });
const names = ["fine.docx", "held.docx", "gone.docx"];

/** A folder of Word copies, one of which another program holds, and one of which is gone by the time it is looked at. */
class LockedCopies implements vscode.FileSystemProvider {
  readonly onDidChangeFile = never<vscode.FileChangeEvent[]>();

  stat(uri: vscode.Uri): vscode.FileStat {
    const name = uri.path.split("/").at(-1) ?? "";
    if (name === "gone.docx") {
      throw vscode.FileSystemError.FileNotFound(uri);
    }
    const type = names.includes(name) ? vscode.FileType.File : vscode.FileType.Directory;
    return { type, ctime: 0, mtime: 1, size: 1 };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    return uri.path === folder.path ? names.map((name) => [name, vscode.FileType.File]) : [];
  }

  readFile(uri: vscode.Uri): Uint8Array {
    if (uri.path.endsWith("held.docx")) {
      throw vscode.FileSystemError.Unavailable(uri);
    }
    return new Uint8Array(1);
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  createDirectory = refuse;
  writeFile = refuse;
  delete = refuse;
  rename = refuse;
}

function refuse(uri: vscode.Uri): never {
  throw vscode.FileSystemError.NoPermissions(uri);
}

describe("the list of Word copies", () => {
  const { showQuickPick } = vscode.window;
  let provider: vscode.Disposable;
  let offered: readonly string[] = [];

  beforeEach(() => {
    provider = vscode.workspace.registerFileSystemProvider(scheme, new LockedCopies(), { isReadonly: true });
    Object.assign(vscode.window, {
      showQuickPick: (items: readonly vscode.QuickPickItem[]) => {
        offered = items.map(({ label }) => label);
        return Promise.resolve(undefined);
      },
    });
  });
  afterEach(() => {
    Object.assign(vscode.window, { showQuickPick });
    provider.dispose();
  });

  it("offers what is there, though a copy is held by another program, or was just deleted", async () => {
    const uri = vscode.Uri.joinPath(folder, "..", "letter.md");
    const draft = parseDraft("---\nkind: apology\n---\n\n# A letter\n");
    const bundle = { isCopyOf: () => Promise.resolve(undefined) };
    await chooseWordCopy({ document: { uri, isUntitled: false }, draft, record: undefined }, bundle);
    assert.includeMembers([...offered], ["fine.docx", "held.docx"]);
    assert.notInclude([...offered], "gone.docx");
  });
});
