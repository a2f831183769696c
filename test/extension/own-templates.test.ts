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

  it("are shown with what notices that went out told otherwise, as what is drafted from them is", async () => {
    const closing = "---\nkind: closing-notice\ntitle: The end\n---\n# The end\n\nTold: {{> told-wrongly}}\n";
    const folder = await incidentWith({ "closing-notice.md.mustache": closing });
    const counted = (people: number) => `version: 2\n${record}timeZone: UTC\npeople: { total: ${people} }\n`;
    const front = "kind: disclosure\npublished: { on: 2026-05-21, where: by post, facts: notice.facts.yaml }";
    await writeFile(folder, "published/notice.facts.yaml", counted(1200));
    await writeFile(folder, "published/notice.md", `---\n${front}\n---\n\n# Notice\n\nIt affects 1,200 people.\n`);
    const shown = vscode.window.activeTextEditor?.document;
    await writeFile(folder, "incident.yaml", counted(1900));
    await eventually(
      () => shown?.getText() === counted(1900),
      vscode.workspace.onDidChangeTextDocument,
      () => "The record stayed as it was.",
    );
    await open(folder, "closing-notice.md.mustache");
    await vscode.commands.executeCommand("incidentComms.previewTemplate");
    const preview = () =>
      vscode.workspace.textDocuments
        .filter(({ uri }) => uri.scheme === "incident-comms-preview")
        .map((shown) => shown.getText())
        .join("\n");
    const often: vscode.Event<void> = (listener) => {
      const timer = setInterval(() => {
        listener();
      }, 100);
      return new vscode.Disposable(() => {
        clearInterval(timer);
      });
    };
    await eventually(
      () => preview().includes("1,200"),
      often,
      () => `It shows: ${preview()}`,
    );
  });

  it("count no more once their folder is deleted", async () => {
    const folder = await incidentWith({ "apology.md.mustache": letter });
    await vscode.commands.executeCommand("incidentComms.draftApology");
    assert.include(vscode.window.activeTextEditor?.document.getText() ?? "", "We at Aldershore are sorry.");
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, ".incident-comms"), { recursive: true });
    const isStillMade = async () => {
      await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, "incident.yaml"));
      await vscode.commands.executeCommand("incidentComms.draftApology");
      return (vscode.window.activeTextEditor?.document.getText() ?? "").includes("We at Aldershore are sorry.");
    };
    for (let tries = 0; (await isStillMade()) && tries < 20; tries += 1) {
      await new Promise<void>((resolve) => {
        setTimeout(resolve, 500);
      });
    }
    assert.isFalse(await isStillMade());
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
