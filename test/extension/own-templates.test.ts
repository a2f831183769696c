import { assert } from "chai";
import * as vscode from "vscode";
import { closeEverything, eventually, freshFolder, marksBecome, marksOn, readFile, writeFile } from "./kit/editing.ts";

const record = "title: Customer list open to anyone\ntype: leak\norganisation:\n  name: Aldershore\n";
const letter =
  "---\nkind: apology\ntitle: Our apology\n---\n# To our members\n\nWe at {{organisation.name.text}} are sorry.\n";
const ownFolder = ".incident-comms/templates";

/** An incident folder whose team has templates of its own; the record is in front. */
async function incidentWith(own: Readonly<Record<string, string>>): Promise<vscode.Uri> {
  const folder = await freshFolder();
  for (const [name, text] of Object.entries(own)) {
    await writeFile(folder, `${ownFolder}/${name}`, text);
  }
  await vscode.window.showTextDocument(await writeFile(folder, "incident.yaml", record));
  return folder;
}

async function open(folder: vscode.Uri, name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, ownFolder, name));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

describe("a team's own templates", () => {
  afterEach(closeEverything);

  it("take the place of ours", async () => {
    await incidentWith({ "apology.md.mustache": letter });
    await vscode.commands.executeCommand("incidentComms.draftApology");
    const text = vscode.window.activeTextEditor?.document.getText();
    assert.include(text, "# To our members");
    assert.include(text, "We at Aldershore are sorry.");
    assert.include(text, "kind: apology");
  });

  it("lend their parts to our documents", async () => {
    await incidentWith({ "partials/signature.md.mustache": "Yours, the whole crew\n" });
    await vscode.commands.executeCommand("incidentComms.draftDisclosure");
    assert.include(vscode.window.activeTextEditor?.document.getText(), "Yours, the whole crew");
  });

  it("are marked where they are wrong, until they are mended", async () => {
    const folder = await incidentWith({
      "apology.md.mustache": letter.replace("organisation.name", "organization.name"),
    });
    const document = await open(folder, "apology.md.mustache");
    await marksBecome(document, () => marksOn(document).length === 1);
    const [mark] = marksOn(document);
    assert.match(mark?.message ?? "", /no variable “organization\.name\.text”/);
    assert.strictEqual(document.getText(mark?.range), "{{organization.name.text}}");
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, mark!.range, "{{organisation.name.text}}");
    await vscode.workspace.applyEdit(edit);
    await marksBecome(document, () => marksOn(document).length === 0);
  });

  it("offer the variables there are, and say what they mean", async () => {
    const folder = await incidentWith({ "apology.md.mustache": `${letter}{{#people.\n` });
    const document = await open(folder, "apology.md.mustache");
    const end = document.positionAt(document.getText().indexOf("{{#people.") + "{{#people.".length);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      end,
    );
    const labels = list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
    assert.include(labels, "people.total");
    const at = document.positionAt(document.getText().indexOf("name.text") + 1);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      at,
    );
    const words = hovers.flatMap(({ contents }) => contents as readonly vscode.MarkdownString[]);
    assert.match(words.map(({ value }) => value).join(" "), /The fact in words/);
  });

  it("are shown as the document that they make, as they are written", async () => {
    const folder = await incidentWith({ "apology.md.mustache": letter });
    const document = await open(folder, "apology.md.mustache");
    await vscode.commands.executeCommand("incidentComms.previewTemplate");
    assert.strictEqual(vscode.window.activeTextEditor?.document, document, "she can go on writing beside it");
    assert.lengthOf(vscode.window.tabGroups.all, 2);
    const preview = () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === "incident-comms-preview")?.getText() ?? "";
    await eventually(
      () => preview().includes("We at Aldershore are sorry."),
      vscode.workspace.onDidOpenTextDocument,
      () => `It shows: ${preview()}`,
    );
    assert.notInclude(preview(), "kind: apology");
    const changed = eventually(
      () => preview().includes("Dear Aldershore"),
      vscode.workspace.onDidChangeTextDocument,
      () => `It stayed at: ${preview()}`,
    );
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(document.getText().length), "\nDear {{organisation.name.text}}\n");
    await vscode.workspace.applyEdit(edit);
    await changed;
    const broken = eventually(
      () => preview().includes("cannot be filled in yet"),
      vscode.workspace.onDidChangeTextDocument,
      () => `It stayed at: ${preview()}`,
    );
    const worse = new vscode.WorkspaceEdit();
    worse.insert(document.uri, document.positionAt(document.getText().length), "{{nobody}}\n");
    await vscode.workspace.applyEdit(worse);
    await broken;
  });

  it("are never written over by a copy of ours", async () => {
    const folder = await incidentWith({ "apology.md.mustache": letter });
    await vscode.commands.executeCommand("incidentComms.customiseTemplate", "apology.md.mustache");
    const uri = vscode.Uri.joinPath(folder, ownFolder, "apology.md.mustache");
    assert.strictEqual(await readFile(uri), letter);
  });

  it("begin as a copy of ours beside the record", async () => {
    const folder = await incidentWith({});
    await vscode.commands.executeCommand("incidentComms.customiseTemplate", "partials/trust.md.mustache");
    const uri = vscode.Uri.joinPath(folder, ownFolder, "partials/trust.md.mustache");
    assert.include(await readFile(uri), "You trusted us with your data");
  });
});
