import { assert } from "chai";
import * as vscode from "vscode";
import { DraftNotice } from "../../src/extension/commands/draft-notice.ts";
import { IncidentFolders } from "../../src/extension/record/incident-folders.ts";
import { TemplateFiles } from "../../src/extension/team/template-files.ts";
import { LaterVersions } from "../../src/extension/versions/later-versions.ts";
import { closeEverything, freshFolder, writeFile } from "./kit/editing.ts";

const record = "version: 1\ntitle: A try\n";

describe("a draft whose template is broken", () => {
  const folders = new IncidentFolders();
  const show = vscode.window.showErrorMessage;
  let shown: string[];

  beforeEach(() => {
    shown = [];
    Object.assign(vscode.window, {
      showErrorMessage: (message: string) => {
        shown.push(message);
        return Promise.resolve(undefined);
      },
    });
  });
  afterEach(async () => {
    Object.assign(vscode.window, { showErrorMessage: show });
    await closeEverything();
  });
  after(() => {
    folders.dispose();
  });

  /** Drafts an apology with one template of our own, and gives the names in the incident's folder. */
  async function draftWith(template: string): Promise<readonly string[]> {
    const folder = await freshFolder();
    const templates = JSON.stringify({ "apology.md.mustache": template });
    await writeFile(folder, "extension/dist/templates.json", templates);
    await vscode.window.showTextDocument(await writeFile(folder, "incident.yaml", record));
    const files = new TemplateFiles(vscode.Uri.joinPath(folder, "extension"));
    await new DraftNotice("test.draft", "apology", folders, files, new LaterVersions(files)).execute();
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  }

  it("is not made: the message names template, line and variable", async () => {
    const names = await draftWith("---\nkind: apology\n---\n\n# Dear {{custommer}}\n");
    assert.lengthOf(shown, 1);
    assert.match(shown[0] ?? "", /^apology\.md\.mustache, line 5: .*custommer/);
    assert.notInclude(names, "notices");
  });

  it("is not made where a section is never closed", async () => {
    await draftWith("# Dear reader\n\n{{#people}}\n");
    assert.match(shown[0] ?? "", /^apology\.md\.mustache, line 3: /);
  });

  it("is not made where the templates cannot be read: the message says what to do", async () => {
    const folder = await freshFolder();
    await vscode.window.showTextDocument(await writeFile(folder, "incident.yaml", record));
    const files = new TemplateFiles(folder);
    const command = new DraftNotice("test.draft", "apology", folders, files, new LaterVersions(files));
    const error: unknown = await command.execute().catch((reason: unknown) => reason);
    assert.match(String(error), /Install Incident Comms again\.$/);
  });
});

describe("a closing notice", () => {
  const { showWarningMessage } = vscode.window;
  let folders: IncidentFolders;
  before(() => {
    folders = new IncidentFolders();
  });
  afterEach(async () => {
    Object.assign(vscode.window, { showWarningMessage });
    await closeEverything();
  });
  after(() => {
    folders.dispose();
  });

  /** Drafts it in a folder of its own: what was asked, and the names in the incident's folder. */
  async function draftFor(text: string, answer?: string): Promise<readonly [string | undefined, readonly string[]]> {
    let asked: string | undefined;
    const folder = await freshFolder();
    await writeFile(folder, "extension/dist/templates.json", JSON.stringify({ "closing-notice.md.mustache": "# End" }));
    await vscode.window.showTextDocument(await writeFile(folder, "incident.yaml", text));
    Object.assign(vscode.window, {
      showWarningMessage: (message: string) => {
        asked = message;
        return Promise.resolve(answer);
      },
    });
    const files = new TemplateFiles(vscode.Uri.joinPath(folder, "extension"));
    await new DraftNotice("test.close", "closing-notice", folders, files, new LaterVersions(files)).execute();
    return [asked, (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name)];
  }

  it("is made while something is open only where somebody says so", async () => {
    const [asked, names] = await draftFor("version: 2\ntype: leak\n");
    assert.match(asked ?? "", /^The record does not say that it is over\. .*all the same\?$/);
    assert.notInclude(names, "notices");
    assert.include((await draftFor("version: 2\ntype: leak\n", "Draft It"))[1], "notices");
  });

  it("is made without a question where nothing is open", async () => {
    const [asked, names] = await draftFor(
      "version: 2\ntype: leak\nmoments: { contained: 2026-05-20 }\nmeasures:\n  - { action: Locked the folder, purpose: prevention, state: done, doneAt: 2026-05-20 }\n",
    );
    assert.isUndefined(asked);
    assert.include(names, "notices");
  });
});
