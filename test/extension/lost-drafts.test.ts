import { assert } from "chai";
import * as vscode from "vscode";
import { closeEverything, eventually, freshFolder, marksOn, writeFile } from "./kit/editing.ts";

const letter = "---\nkind: apology\nincident: ../incident.yaml\nlang: en\n---\n\n# A letter\n\nDear [NAME],\n";
const pasted = "Dear valued patient,\nAt Brightwater, privacy is our top priority.\n";
const putBack = "incidentComms.putBackFirstLines";

async function showNotice(text: string, name = "apology-3.md"): Promise<vscode.TextDocument> {
  const folder = await freshFolder();
  await writeFile(folder, "incident.yaml", "version: 2\ntitle: Leak\n");
  const document = await vscode.workspace.openTextDocument(await writeFile(folder, `notices/${name}`, text));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

async function messageBecomes(document: vscode.TextDocument, pattern: RegExp): Promise<void> {
  await eventually(
    () => marksOn(document).some(({ message }) => pattern.test(message)),
    vscode.languages.onDidChangeDiagnostics,
    () =>
      `The marks stayed at: ${
        marksOn(document)
          .map(({ message }) => message)
          .join(" ") || "none"
      }`,
  );
}

async function write(document: vscode.TextDocument, range: vscode.Range, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, text);
  await vscode.workspace.applyEdit(edit);
}

/** Chooses in the next list the item that `isWanted`; gives back what was offered. */
function choosing(isWanted: (label: string) => boolean): { readonly offered: string[]; stop: () => void } {
  const { showQuickPick } = vscode.window;
  const offered: string[] = [];
  Object.assign(vscode.window, {
    showQuickPick: (items: readonly vscode.QuickPickItem[]) => {
      offered.push(...items.map(({ label }) => label));
      return Promise.resolve(items.find(({ label }) => isWanted(label)));
    },
  });
  return {
    offered,
    stop: () => {
      Object.assign(vscode.window, { showQuickPick });
    },
  };
}

describe("a notice that has lost its first lines", () => {
  afterEach(closeEverything);

  it("is marked once words stand on the first line of dashes, and mended by the light bulb in one step", async () => {
    const document = await showNotice(letter);
    await messageBecomes(document, /NAME/);
    await write(document, new vscode.Range(0, 0, 0, 0), "Hello");
    await messageBecomes(document, /is not checked any more/);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      new vscode.Range(0, 0, 0, 0),
    );
    const action = actions.find(({ title }) => title === "Put Them at the Top");
    assert(action?.command !== undefined);
    await vscode.commands.executeCommand(action.command.command, document.uri);
    assert.strictEqual(document.getText(), letter.replace("---\n\n#", "---\n\nHello\n\n#"));
    await messageBecomes(document, /NAME/);
    await vscode.commands.executeCommand("undo");
    assert.strictEqual(document.getText(), `Hello${letter}`);
  });

  it("gets back the lines that it had, or those of the kind that she picks, which its name proposes", async () => {
    const document = await showNotice(letter);
    await messageBecomes(document, /NAME/);
    await write(document, new vscode.Range(0, 0, document.lineCount, 0), pasted);
    await messageBecomes(document, /are gone/);
    const before = choosing((label) => label === "As it was before");
    await vscode.commands.executeCommand(putBack, document.uri);
    before.stop();
    assert.strictEqual(document.getText(), letter.slice(0, letter.indexOf("# A")) + pasted);

    const other = await showNotice(pasted, "disclosure-de.md");
    await messageBecomes(other, /are gone/);
    const byName = choosing(() => true);
    await vscode.commands.executeCommand(putBack, other.uri);
    byName.stop();
    assert.strictEqual(byName.offered[0], "Disclosure");
    assert.strictEqual(
      other.getText(),
      `---\nkind: disclosure\nincident: ../incident.yaml\nlang: de\n---\n\n${pasted}`,
    );
  });

  it("is named by Check All Notices, and no other Markdown is", async () => {
    const document = await showNotice(pasted);
    const folder = vscode.Uri.joinPath(document.uri, "..", "..");
    await writeFile(folder, "notes.md", pasted);
    await writeFile(folder, "notices/README.md", pasted);
    const list = choosing(() => false);
    await vscode.commands.executeCommand("incidentComms.checkAllNotices", folder);
    list.stop();
    assert.deepEqual(
      list.offered.filter((label) => label.includes(".md")),
      ["$(warning) apology-3.md"],
    );
  });

  it("is not made of Markdown that lies elsewhere", async () => {
    const folder = await freshFolder();
    const uri = await writeFile(folder, "notices/letter.md", pasted);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand(putBack, uri);
    assert.strictEqual(document.getText(), pasted);
    assert.deepEqual(marksOn(document), []);
  });
});
