import { assert } from "chai";
import * as vscode from "vscode";
import { createFile, createFiles } from "../../src/extension/files/create-file.ts";
import { exists } from "../../src/extension/files/files-gone.ts";
import { markdownIn, nameOf } from "../../src/extension/files/places.ts";
import { freshFolder, readFile, writeFile } from "./kit/editing.ts";

describe("files that belong together", () => {
  it("are all made", async () => {
    const folder = await freshFolder();
    const [facts, notice] = [vscode.Uri.joinPath(folder, "a.yaml"), vscode.Uri.joinPath(folder, "a.md")];
    assert.isTrue(
      await createFiles([
        { uri: facts, contents: "facts" },
        { uri: notice, contents: "notice" },
      ]),
    );
    assert.deepEqual([await readFile(facts), await readFile(notice)], ["facts", "notice"]);
  });

  it("are none of them made where one cannot be, and what was there stays", async () => {
    const folder = await freshFolder();
    const facts = vscode.Uri.joinPath(folder, "a.yaml");
    const taken = await writeFile(folder, "a.md", "somebody's own");
    assert.isFalse(
      await createFiles([
        { uri: facts, contents: "facts" },
        { uri: taken, contents: "notice" },
      ]),
    );
    assert.isFalse(await exists(facts));
    assert.strictEqual(await readFile(taken), "somebody's own");
  });
});

describe("a file", () => {
  it("is written over by nobody where it cannot be told whether it is there", async () => {
    const written: string[] = [];
    const nothing = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
    const unreachable = (uri: vscode.Uri): never => {
      throw uri.path === "/new.md"
        ? vscode.FileSystemError.FileNotFound(uri)
        : vscode.FileSystemError.Unavailable("The other computer does not answer.");
    };
    const away = vscode.workspace.registerFileSystemProvider("far-away", {
      onDidChangeFile: nothing.event,
      watch: () => new vscode.Disposable(() => undefined),
      stat: unreachable,
      readDirectory: () => [],
      createDirectory: () => undefined,
      readFile: unreachable,
      writeFile: ({ path }) => {
        written.push(path);
      },
      delete: () => undefined,
      rename: () => undefined,
    });
    try {
      const of = (path: string) => vscode.Uri.from({ scheme: "far-away", path });
      assert.isFalse(await createFile(of("/old.md"), "words"));
      assert.isTrue(await createFile(of("/new.md"), "words"));
      assert.deepEqual(written, ["/new.md"]);
      assert.isTrue(await exists(of("/old.md")));
    } finally {
      away.dispose();
    }
  });
});

describe("a file that cannot be written to its end", () => {
  it("leaves nothing of itself behind, and of what somebody else made meanwhile everything", async () => {
    const kept = new Map<string, Uint8Array>();
    const nothing = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
    const find = (uri: vscode.Uri): Uint8Array => {
      const found = kept.get(uri.path);
      if (found === undefined) {
        throw vscode.FileSystemError.FileNotFound(uri);
      }
      return found;
    };
    const full = vscode.workspace.registerFileSystemProvider("no-room", {
      onDidChangeFile: nothing.event,
      watch: () => new vscode.Disposable(() => undefined),
      stat: (uri) => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: find(uri).length }),
      readDirectory: () => [],
      createDirectory: () => undefined,
      readFile: find,
      writeFile: ({ path }, bytes) => {
        kept.set(path, path === "/theirs.md" ? new TextEncoder().encode("theirs") : bytes.slice(0, 3));
        throw vscode.FileSystemError.Unavailable("There is no room left.");
      },
      delete: ({ path }) => {
        kept.delete(path);
      },
      rename: () => undefined,
    });
    try {
      const of = (path: string) => vscode.Uri.from({ scheme: "no-room", path });
      assert.isFalse(await createFile(of("/ours.md"), "words of ours"));
      assert.isFalse(await createFile(of("/theirs.md"), "words of ours"));
      assert.deepEqual([...kept.keys()], ["/theirs.md"]);
    } finally {
      full.dispose();
    }
  });
});

describe("the Markdown in a folder", () => {
  it("is all that the check of a folder would find there, however its name ends", async () => {
    const folder = await freshFolder();
    for (const name of ["a.md", "B.MD", "c.markdown", "d.txt", "e.md.bak"]) {
      await writeFile(folder, name, "");
    }
    assert.sameMembers((await markdownIn(folder)).map(nameOf), ["a.md", "B.MD", "c.markdown"]);
  });
});
