import { assert } from "chai";
import * as vscode from "vscode";
import { closeEverything, eventually, freshFolder, marksBecome, marksOn, showText, writeFile } from "./kit/editing.ts";

const older = "version: 1\ntitle: x\npeople:\n  count: 12500 # so far\n  who: all of them\n";
const newer = "version: 2\ntitle: x\npeople:\n  total: 12500 # so far\n  groups:\n    - who: all of them\n";

/** Shows a record in a folder of its own, as text. */
async function showRecord(text: string): Promise<vscode.TextDocument> {
  const uri = await writeFile(await freshFolder(), "incident.yaml", text);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

function differences(): readonly vscode.TabInputTextDiff[] {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.flatMap(({ input }) => (input instanceof vscode.TabInputTextDiff ? [input] : []));
}

/** Asks to update the record in front; resolves once the difference is shown and the question asked. */
async function ask(): Promise<{ readonly done: Thenable<unknown>; readonly texts: readonly string[] }> {
  const done = vscode.commands.executeCommand("incidentComms.updateRecord");
  await eventually(
    () => differences().length === 1,
    vscode.window.tabGroups.onDidChangeTabs,
    () => "No difference is shown.",
  );
  const [shown] = differences();
  assert.isDefined(shown);
  const sides = await Promise.all(
    [shown.original, shown.modified].map((uri) => vscode.workspace.openTextDocument(uri)),
  );
  return { done, texts: sides.map((side) => side.getText()) };
}

/** Answers the question by a command; it may not be there yet, so it is answered until somebody hears. */
async function answer(done: Thenable<unknown>, command: string): Promise<void> {
  const end = done.then(() => "done");
  const pause = (): Promise<string> =>
    new Promise((resolve) => {
      setTimeout(() => {
        resolve("not yet");
      }, 200);
    });
  do {
    await vscode.commands.executeCommand(command);
  } while ((await Promise.race([end, pause()])) !== "done");
}

const yes = "workbench.action.acceptSelectedQuickOpenItem";
const no = "workbench.action.closeQuickOpen";

describe("an older record", () => {
  afterEach(closeEverything);

  it("is brought up to date on a yes, in one step that can be undone", async () => {
    const document = await showRecord(older);
    const { done, texts } = await ask();
    assert.deepEqual(texts, [older, newer]);
    assert.strictEqual(document.getText(), older);
    await answer(done, yes);
    assert.strictEqual(document.getText(), newer);
    assert.isEmpty(differences());
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("undo");
    assert.strictEqual(document.getText(), older);
  });

  it("stays as it is where nobody says yes", async () => {
    const document = await showRecord(older);
    const { done } = await ask();
    await answer(done, no);
    assert.strictEqual(document.getText(), older);
    assert.isFalse(document.isDirty);
    assert.isEmpty(differences());
  });

  it("is offered the way at its lines", async () => {
    const document = await showRecord(older);
    const offers = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      new vscode.Range(0, 0, 0, 0),
    );
    assert.include(
      offers.map(({ command }) => command?.command),
      "incidentComms.updateRecord",
    );
  });

  it("shows no difference where there is none", async () => {
    const document = await showRecord(newer);
    void vscode.commands.executeCommand("incidentComms.updateRecord");
    await vscode.commands.executeCommand("notifications.clearAll");
    assert.isEmpty(differences());
    assert.strictEqual(document.getText(), newer);
  });
});

describe("a fact that cannot be read", () => {
  afterEach(closeEverything);

  it("is mended by what a person chooses, at its place", async () => {
    const document = await showText(
      "timeZone: Europe/Lisbon\npeople: { total: 12 500 }\nmoments:\n  aware: 2026-10-25T01:30 # night\n",
      "incident.yaml",
    );
    await marksBecome(document, () => marksOn(document).length === 2);
    const offers = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      marksOn(document)[1]?.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    assert.deepEqual(
      offers.map(({ title }) => title),
      ["It was the first 01:30 (UTC+01:00)", "It was the second 01:30 (UTC+00:00)"],
    );
    await vscode.workspace.applyEdit(offers[1]!.edit!);
    assert.include(document.getText(), "  aware: 2026-10-25T01:30+00:00 # night\n");
    await marksBecome(document, () => marksOn(document).length === 1);
    const [number] = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      marksOn(document)[0]?.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    assert.strictEqual(number?.title, "Write 12500");
    await vscode.workspace.applyEdit(number!.edit!);
    await marksBecome(document, () => marksOn(document).length === 0);
    assert.include(document.getText(), "people: { total: 12500 }\n");
  });
});
