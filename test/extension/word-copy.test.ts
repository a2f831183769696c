import { assert } from "chai";
import * as vscode from "vscode";
import { deleted, editWord, inRun, inserted } from "../kit/word-edits.ts";
import { closeEverything, freshFolder, readFile, writeFile } from "./kit/editing.ts";

const draft =
  "---\nkind: disclosure\nincident: ../incident.yaml\nlang: en\n---\n\n# Our notice\n\nWe left it **open**. <!-- Rob -->\n\nIt may be bad.\n";
const counsel = "Vera Stahl";

interface Item extends vscode.QuickPickItem {
  readonly edits?: unknown;
}

describe("taking in a Word copy", () => {
  const { showOpenDialog, showQuickPick, showInformationMessage, showErrorMessage } = vscode.window;
  let offered: readonly Item[] = [];
  let said: string[] = [];

  beforeEach(() => {
    offered = [];
    said = [];
    const say = (message: string) => {
      said.push(message);
      return Promise.resolve(undefined);
    };
    Object.assign(vscode.window, {
      showQuickPick: (items: readonly Item[]) => {
        offered = items;
        return Promise.resolve(items.filter(({ picked }) => picked));
      },
      showInformationMessage: say,
      showErrorMessage: say,
    });
  });
  afterEach(async () => {
    Object.assign(vscode.window, { showOpenDialog, showQuickPick, showInformationMessage, showErrorMessage });
    await closeEverything();
  });

  /** A draft that is in front, and a copy of it in Word. */
  async function copied(): Promise<{ readonly document: vscode.TextDocument; readonly copy: vscode.Uri }> {
    const folder = await freshFolder();
    await writeFile(folder, "incident.yaml", "version: 1\n");
    const uri = await writeFile(folder, "notices/disclosure.md", draft);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, { preview: false });
    await vscode.commands.executeCommand("incidentComms.makeWordCopy");
    const copy = vscode.Uri.joinPath(folder, "export", "disclosure.docx");
    said = [];
    return { document, copy };
  }

  async function takeIn(copy: vscode.Uri): Promise<void> {
    Object.assign(vscode.window, { showOpenDialog: () => Promise.resolve([copy]) });
    await vscode.commands.executeCommand("incidentComms.takeInWordCopy");
  }

  it("offers what was changed in Word, ticks what is marked there, and changes it in one step", async () => {
    const { document, copy } = await copied();
    const bytes = await vscode.workspace.fs.readFile(copy);
    const edit = (body: string): string =>
      inRun(body, "It may be bad.", deleted(counsel, "It may be bad.") + inserted(counsel, "It is bad.")).replace(
        "Our notice",
        "A notice",
      );
    await vscode.workspace.fs.writeFile(copy, editWord(bytes, edit));
    await takeIn(copy);
    assert.deepEqual(
      offered.map(({ label, description, detail, picked }) => [label, description, detail, picked]),
      [
        ["Marked as a change in Word", undefined, undefined, undefined],
        ["It is bad.", counsel, "Now in the draft: It may be bad.", true],
        [
          "Differs, but is not marked in Word: you may have changed it since the copy was made",
          undefined,
          undefined,
          undefined,
        ],
        ["A notice", undefined, "Now in the draft: Our notice", false],
      ],
    );
    assert.strictEqual(document.getText(), draft.replace("may be", "is"));
    await vscode.commands.executeCommand("undo");
    assert.strictEqual(document.getText(), draft);
  });

  it("says where there is nothing to take over, and what to do with a file that is no Word document", async () => {
    const { document, copy } = await copied();
    await takeIn(copy);
    const pdf = await writeFile(vscode.Uri.joinPath(copy, ".."), "letter.pdf", "%PDF-1.7");
    await takeIn(pdf);
    assert.deepEqual(said, [
      "disclosure.docx says what this draft says.",
      "letter.pdf cannot be read as a Word document. Open it in Word, choose Save As and “Word Document (.docx)”, then choose that file.",
    ]);
    assert.deepEqual([offered, document.getText(), await readFile(document.uri)], [[], draft, draft]);
  });

  it("is what a command for drafts names when a Word file is in front", async () => {
    const { copy } = await copied();
    await vscode.commands.executeCommand("vscode.open", copy);
    await vscode.commands.executeCommand("incidentComms.takeInWordCopy");
    assert.match(said.join(), /^This is a Word file, which is not checked\. .*“Take In Changes from a Word Copy…”/);
  });
});
