import { assert } from "chai";
import * as vscode from "vscode";
import { closeEverything, freshFolder, marksBecome, readFile, writeFile } from "./kit/editing.ts";

const record = "title: Customer list open to anyone\ntype: leak\norganisation:\n  name: Aldershore\n";

describe("drafting a notice", () => {
  afterEach(closeEverything);

  it("makes a file of its own below notices, opens it, and it is judged", async () => {
    const folder = await startIncident();
    await vscode.commands.executeCommand("incidentComms.draftApology");
    const document = vscode.window.activeTextEditor?.document;
    assert.strictEqual(document?.uri.toString(), vscode.Uri.joinPath(folder, "notices", "apology.md").toString());
    assert.include(document?.getText(), "kind: apology");
    assert.include(document?.getText(), "Aldershore");
    await marksBecome(document!, (rules) => !rules.includes("IC802"));
  });

  it("asks whom a letter is for where there are several groups, and drafts nothing where nobody answers", async () => {
    const folder = await freshFolder();
    const groups = "people:\n  groups:\n    - { who: our guests, count: 90 }\n    - { who: our staff, count: 12 }\n";
    await vscode.window.showTextDocument(await writeFile(folder, "incident.yaml", `${record}${groups}`));
    const offered: string[] = [];
    const choose =
      (wanted: string): Choice =>
      (items) => {
        offered.push(...items.map(({ label }) => label));
        return items.find(({ label }) => label === wanted);
      };
    const draft = () => vscode.commands.executeCommand("incidentComms.draftApology");
    await answering(choose("nobody"), draft);
    assert.deepEqual(offered, ["Everybody affected", "our guests", "our staff"]);
    assert.include(vscode.window.activeTextEditor?.document.uri.path, "incident.yaml");
    await answering(choose("our staff"), draft);
    const document = vscode.window.activeTextEditor?.document;
    assert.match(document?.uri.path ?? "", /\/notices\/apology-our-staff\.md$/);
    assert.include(document?.getText(), "This letter is for 12 people: our staff.");
    assert.notInclude(document?.getText(), "guests");
  });

  it("never writes over a file: the next draft gets the next number", async () => {
    const folder = await startIncident();
    const mine = await writeFile(folder, "notices/disclosure.md", "my own words");
    for (const expected of ["disclosure-2.md", "disclosure-3.md"]) {
      await vscode.commands.executeCommand("incidentComms.draftDisclosure");
      assert.strictEqual(vscode.window.activeTextEditor?.document.uri.path.split("/").at(-1), expected);
    }
    assert.strictEqual(await readFile(mine), "my own words");
  });

  it("leaves a draft where it is, however often its author undoes what she wrote", async () => {
    const folder = await startIncident();
    await vscode.commands.executeCommand("incidentComms.draftApology");
    const editor = vscode.window.activeTextEditor;
    assert.isDefined(editor);
    const drafted = editor.document.getText();
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), "My own words\n");
    });
    for (let times = 0; times < 4; times += 1) {
      await vscode.commands.executeCommand("undo");
    }
    assert.strictEqual(editor.document.getText(), drafted);
    assert.strictEqual(await readFile(vscode.Uri.joinPath(folder, "notices", "apology.md")), drafted);
  });

  it("takes the facts as they stand in the editor, before they are saved", async () => {
    const folder = await startIncident();
    const edit = new vscode.WorkspaceEdit();
    edit.replace(vscode.Uri.joinPath(folder, "incident.yaml"), new vscode.Range(3, 0, 3, 99), "  name: Brackwater");
    await vscode.workspace.applyEdit(edit);
    await vscode.commands.executeCommand("incidentComms.draftRemediationPlan");
    assert.include(vscode.window.activeTextEditor?.document.getText(), "Brackwater");
  });

  it("offers every document once, those that fit the record first", async () => {
    await startIncident();
    let items: readonly vscode.QuickPickItem[] = [];
    await answering(
      (offered) => {
        items = offered;
        return undefined;
      },
      () => vscode.commands.executeCommand("incidentComms.draftNotice"),
    );
    const labels = items.filter(({ kind }) => kind !== vscode.QuickPickItemKind.Separator).map(({ label }) => label);
    assert.include(items[0]?.label, "Fits what you know now");
    assert.isAbove(labels.length, 20);
    assert.strictEqual(new Set(labels).size, labels.length);
    const moments = items.filter(({ label }) => label.startsWith("Apology")).map(({ description }) => description);
    assert.deepEqual(
      moments,
      [moments[0], moments[0]],
      "of a German template it is said in the language of the screen",
    );
  });

  it("marks a fact that cannot be read in the record", async () => {
    const folder = await freshFolder();
    const uri = await writeFile(folder, "incident.yaml", `${record}people:\n  count: 12 500\n`);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    await marksBecome(document, (rules) => rules.length > 0);
  });
});

/** An incident folder with its record in front. */
async function startIncident(): Promise<vscode.Uri> {
  const folder = await freshFolder();
  await vscode.window.showTextDocument(await writeFile(folder, "incident.yaml", record));
  return folder;
}

type Choice = (offered: readonly vscode.QuickPickItem[]) => vscode.QuickPickItem | undefined;

/** Runs `act` with `choose` in place of the person before a list. */
async function answering(choose: Choice, act: () => Thenable<unknown>): Promise<void> {
  const { showQuickPick } = vscode.window;
  Object.assign(vscode.window, {
    showQuickPick: (offered: readonly vscode.QuickPickItem[]) => Promise.resolve(choose(offered)),
  });
  try {
    await act();
  } finally {
    Object.assign(vscode.window, { showQuickPick });
  }
}
