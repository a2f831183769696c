import { assert } from "chai";
import * as vscode from "vscode";
import { DraftReviews } from "../../src/extension/drafts/draft-reviews.ts";
import { HouseRulesFiles } from "../../src/extension/team/house-rules-files.ts";
import { IncidentFolders } from "../../src/extension/record/incident-folders.ts";
import { TemplateFiles } from "../../src/extension/team/template-files.ts";
import { LaterVersions } from "../../src/extension/versions/later-versions.ts";
import { OvertakenDrafts } from "../../src/extension/versions/overtaken-drafts.ts";
import { closeEverything, eventually, freshFolder, readFile, replaceWords, writeFile } from "./kit/editing.ts";
import { extensionId } from "./kit/extension-id.ts";
import { noneSent } from "./kit/none-sent.ts";

const dayThree = `version: 2
title: Export folder
type: leak
timeZone: Europe/London
organisation: { name: Tarn Lending Library }
signatory: { name: Lois Adeyemi, role: Director }
moments: { occurredFrom: 2026-06-01T09:00, aware: 2026-06-03T10:30, contained: 2026-06-03T11:10 }
people: { total: { value: 9000, certainty: suspected }, groups: [{ who: readers with a card of ours }] }
data: [names, e-mail addresses]
contacts: { email: readers@tarn-library.example }
nextUpdate: { at: 2099-06-26, where: on our website }
`;
const dayFourteen = dayThree.replace("{ value: 9000, certainty: suspected }", "14300");
const sentence = "In one place this draft says something else than the record says today.";

describe("a draft that the record has overtaken", () => {
  const { showQuickPick, showInputBox, showWarningMessage, showInformationMessage } = vscode.window;
  let warned: string[];
  let answer: string | undefined;
  let listed: readonly vscode.QuickPickItem[];
  let listTitle: string | undefined;
  let folder: vscode.Uri;

  beforeEach(async () => {
    warned = [];
    answer = undefined;
    listed = [];
    Object.assign(vscode.window, {
      showWarningMessage: (message: string) => {
        warned.push(message);
        return Promise.resolve(answer);
      },
      showInformationMessage: () => Promise.resolve(undefined),
      showInputBox: ({ value = "" }: vscode.InputBoxOptions) => Promise.resolve(value),
      showQuickPick: (items: readonly vscode.QuickPickItem[], { title }: vscode.QuickPickOptions) => {
        listed = items;
        listTitle = title;
        return Promise.resolve(undefined);
      },
    });
    folder = await freshFolder();
    await writeFile(folder, "incident.yaml", dayThree);
    await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, "incident.yaml"), { preview: false });
    await vscode.commands.executeCommand("incidentComms.draftDisclosure");
  });
  afterEach(async () => {
    Object.assign(vscode.window, { showQuickPick, showInputBox, showWarningMessage, showInformationMessage });
    await closeEverything();
  });

  it("goes into no copy before she was asked, and into each where she wants it", async () => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const commands = ["makeWordCopy", "saveAsWebPage", "saveAsPlainText", "copyForEmail"];
    await writeRecord(dayFourteen);
    for (const command of commands) {
      await vscode.commands.executeCommand(`incidentComms.${command}`, uri);
    }
    assert.deepEqual(
      warned,
      commands.map(() => sentence),
    );
    assert.sameMembers(await filesIn("."), ["incident.yaml", "notices"]);
    assert.lengthOf(mailPages(), 0);
    answer = "Make It Anyway";
    for (const command of commands) {
      await vscode.commands.executeCommand(`incidentComms.${command}`, uri);
    }
    assert.sameMembers(await filesIn("export"), ["disclosure.docx", "disclosure.html", "disclosure.txt"]);
    await eventually(
      () => mailPages().length === 1,
      vscode.window.tabGroups.onDidChangeTabs,
      () => "There is no page.",
    );
  });

  it("is offered to be refreshed before a copy, and asked about no more once it is", async () => {
    const document = vscode.window.activeTextEditor?.document;
    await writeRecord(dayFourteen);
    answer = "Refresh from the Record…";
    await vscode.commands.executeCommand("incidentComms.saveAsPlainText", document?.uri);
    assert.include(listed.map(({ label }) => label).join(), "14,300 people");
    assert.notInclude(await filesIn("."), "export");
    assert(document !== undefined);
    await replaceWords(
      document,
      "We believe that this affects 9,000 people: readers with a card of ours. We have not yet confirmed the number.",
      "This affects 14,300 people: readers with a card of ours.",
    );
    warned = [];
    await vscode.commands.executeCommand("incidentComms.saveAsPlainText", document.uri);
    assert.deepEqual(warned, []);
    assert.sameMembers(await filesIn("export"), ["disclosure.txt"]);
  });

  it("is listed with it, until it has gone out as it stands", async () => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    await writeRecord(dayFourteen);
    await vscode.commands.executeCommand("incidentComms.checkAllNotices", folder);
    assert.include(listed[0]?.detail, "the record says otherwise today in 1 place");
    assert.include(listed[0]?.label, "$(warning)");
    assert.include(listTitle, "something to look at");
    assert.notInclude(listTitle, "nothing");
    answer = "It Went Out as It Is";
    await vscode.commands.executeCommand("incidentComms.markAsPublished", uri);
    await vscode.commands.executeCommand("incidentComms.checkAllNotices", folder);
    assert.lengthOf(
      listed.filter(({ detail }) => detail?.startsWith("Disclosure")),
      1,
    );
    assert.notInclude(listed.map(({ detail }) => detail).join(), "otherwise");
    assert.strictEqual(listTitle, "1 notice went out as it stands: nothing to correct");
  });

  it("is marked until it has gone out as it stands", async () => {
    const uri = vscode.window.activeTextEditor?.document.uri ?? folder;
    const marksBecome = (isSo: (count: number) => boolean): Promise<void> =>
      eventually(
        () => isSo(vscode.languages.getDiagnostics(uri).length),
        vscode.languages.onDidChangeDiagnostics,
        () =>
          vscode.languages
            .getDiagnostics(uri)
            .map(({ message }) => message)
            .join(" "),
      );
    await writeRecord(dayFourteen);
    await marksBecome((count) => count > 0);
    answer = "It Went Out as It Is";
    await vscode.commands.executeCommand("incidentComms.markAsPublished", uri);
    await marksBecome((count) => count === 0);
  });

  it("is told from one that only the clock has overtaken, and readers who wait are named", async () => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const inThePast = dayThree.replace("2099-06-26", "2026-06-04");
    await vscode.commands.executeCommand("incidentComms.markAsPublished", uri);
    const published = vscode.Uri.joinPath(folder, "published");
    for (const name of ["disclosure.md", "disclosure.facts.yaml"]) {
      const text = await readFile(vscode.Uri.joinPath(published, name));
      const then = text.replace(/on: 20\S+/, "on: 2026-06-03").replaceAll("2099-06-26", "2026-06-04");
      await writeFile(published, name, then);
    }
    const document = await vscode.workspace.openTextDocument(uri ?? folder);
    await replaceWords(document, "26 June 2099", "4 June 2026");
    await document.save();
    await writeRecord(inThePast);
    await vscode.commands.executeCommand("incidentComms.checkAllNotices", folder);
    assert.include(listed[0]?.label, "You promised readers news by 4 June 2026");
    assert.include(listed.map(({ label }) => label).join(), "Went out as they stand");
    assert.include(listed.at(-3)?.detail, "went out as it stands");
  });

  it("is known to the checklist a moment after the record has changed, and after it was mended", async () => {
    const document = vscode.window.activeTextEditor?.document;
    const extensionUri = vscode.extensions.getExtension(extensionId)?.extensionUri;
    assert(document !== undefined && extensionUri !== undefined);
    const log = { error: (message: string) => assert.fail(message) };
    const folders = new IncidentFolders();
    const templates = new TemplateFiles(extensionUri);
    const reviews = new DraftReviews(folders, templates, new HouseRulesFiles(), noneSent, log);
    const overtaken = new OvertakenDrafts(reviews, new LaterVersions(templates), log);
    const placesBecome = (places: number): Promise<void> =>
      eventually(
        () => overtaken.of(document.uri).places === places,
        overtaken.onDidChange,
        () => `It stayed at ${overtaken.of(document.uri).places}`,
      );
    try {
      assert.strictEqual(overtaken.of(document.uri).places, 0);
      await writeRecord(dayFourteen);
      await placesBecome(1);
      await writeRecord(dayFourteen.replace("names, e-mail", "names, home addresses, e-mail"));
      await eventually(
        () => overtaken.of(document.uri).places > 1,
        overtaken.onDidChange,
        () => `It stayed at ${overtaken.of(document.uri).places}`,
      );
      await writeRecord(dayThree);
      await placesBecome(0);
    } finally {
      overtaken.dispose();
      reviews.dispose();
      templates.dispose();
      folders.dispose();
    }
  });

  async function writeRecord(text: string): Promise<void> {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, "incident.yaml"));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
    await vscode.workspace.applyEdit(edit);
    await document.save();
  }

  async function filesIn(name: string): Promise<string[]> {
    const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(folder, name));
    return entries.map(([entry]) => entry);
  }
});

function mailPages(): readonly vscode.Tab[] {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.filter(({ label }) => label.startsWith("E-mail: "));
}
