import { assert } from "chai";
import * as vscode from "vscode";
import {
  closeEverything,
  eventually,
  freshFolder,
  marksBecome,
  readFile,
  replaceWords,
  writeFile,
} from "./kit/editing.ts";

const front = "---\nkind: disclosure\nincident: ../incident.yaml\nlang: en\n---\n\n";
const letter = `${front}# Our notice\n\nWe are **sorry**. <!-- Rob -->\n`;

describe("making a copy to send", () => {
  const { showWarningMessage, createWebviewPanel } = vscode.window;
  afterEach(async () => {
    Object.assign(vscode.window, { showWarningMessage, createWebviewPanel });
    await closeEverything();
  });

  it("makes a Word file in export beside the record, of the text as it stands in the editor", async () => {
    const { folder, document } = await showDraft(letter);
    await replaceWords(document, "sorry", "very sorry");
    await vscode.commands.executeCommand("incidentComms.makeWordCopy");
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, "export", "disclosure.docx"));
    // Every ZIP archive begins like this, and names its files as they are.
    assert.deepEqual([...bytes.slice(0, 4)], [0x50, 0x4b, 0x03, 0x04]);
    assert.include(new TextDecoder("latin1").decode(bytes), "word/document.xml");
    assert.isAbove(bytes.length, 5_000);
  });

  it("offers to mark what has changed since earlier copies in the same language, this document's own first", async () => {
    const { folder, document } = await showDraft(letter);
    await writeFile(folder, "published/disclosure.md", letter);
    await writeFile(folder, "notices/agency-disclosure.md", letter);
    await writeFile(folder, "notices/disclosure-2.md", letter.replace("lang: en", "lang: en\nversion: 2"));
    await writeFile(folder, "notices/disclosure-de.md", letter.replace("lang: en", "lang: de"));
    const { showQuickPick } = vscode.window;
    let offered: readonly vscode.QuickPickItem[] = [];
    Object.assign(vscode.window, {
      showQuickPick: (items: readonly vscode.QuickPickItem[]) => {
        offered = items;
        return Promise.resolve(undefined);
      },
    });
    await vscode.commands.executeCommand("incidentComms.makeWordCopy", document.uri);
    Object.assign(vscode.window, { showQuickPick });
    assert.deepEqual(
      offered.map(({ label, description = "" }) => `${label} (${description})`),
      [
        "As it stands ()",
        "disclosure.md: mark what has changed since (published)",
        "agency-disclosure.md: mark what has changed since (notices)",
      ],
    );
  });

  it("makes a web page and plain text, and never writes over either", async () => {
    const { folder } = await showDraft(letter);
    const mine = await writeFile(folder, "export/disclosure.txt", "my own words");
    for (const command of ["saveAsWebPage", "saveAsPlainText", "saveAsPlainText"]) {
      await vscode.commands.executeCommand(`incidentComms.${command}`);
    }
    assert.sameMembers(await filesIn(folder, "export"), [
      "disclosure.html",
      "disclosure.txt",
      "disclosure-2.txt",
      "disclosure-3.txt",
    ]);
    assert.strictEqual(await readFile(mine), "my own words");
    const text = await readFile(vscode.Uri.joinPath(folder, "export", "disclosure-2.txt"));
    assert.strictEqual(text, "Our notice\n==========\n\nWe are sorry.\n");
    const page = await readFile(vscode.Uri.joinPath(folder, "export", "disclosure.html"));
    assert.include(page, "<strong>sorry</strong>");
    assert.notInclude(page, "Rob");
  });

  it("makes nothing of a draft with a gap or with a name that must not be said, and shows the place", async () => {
    for (const [words, place] of [
      ["Dear [NAME],", "[NAME]"],
      ["Ask Rob.", "Rob"],
    ] as const) {
      const { folder } = await showDraft(`${letter}\n${words}\n`);
      for (const command of ["makeWordCopy", "saveAsWebPage", "saveAsPlainText"]) {
        const editor = vscode.window.activeTextEditor;
        assert(editor !== undefined);
        editor.selection = new vscode.Selection(0, 0, 0, 0);
        await vscode.commands.executeCommand(`incidentComms.${command}`);
        assert.strictEqual(editor.document.getText(editor.selection), place);
      }
      assert.sameMembers(await filesIn(folder, "."), ["incident.yaml", "notices"]);
    }
  });

  it("asks before it makes a copy of a draft in which a rule of the team is broken that is as grave as an error", async () => {
    const asked = answerWarnings(["", "", "Make It Anyway"]);
    const rules = "phrases:\n  - phrase: leverage\n    severity: error\n";
    const { folder, document } = await showDraft(`${letter}\nWe leverage a second key.\n`, { houseRules: rules });
    await marksBecome(document, (found) => found.includes("IC890"));
    await vscode.commands.executeCommand("incidentComms.saveAsPlainText");
    await vscode.commands.executeCommand("incidentComms.markAsPublished");
    assert.notIncludeMembers(await filesIn(folder, "."), ["export"]);
    assert.lengthOf(asked, 2);
    assert.match(asked[0] ?? "", /must not go out like this\. Line 11: .*leverage/);
    await vscode.commands.executeCommand("incidentComms.saveAsPlainText");
    assert.sameMembers(await filesIn(folder, "export"), ["disclosure.txt"]);
  });

  it("asks before a letter in German goes out with English in it", async () => {
    const asked = answerWarnings();
    const german = `${letter.replace("lang: en", "lang: de")}\nWir wissen es: We left the folder open to the public.\n`;
    const { folder } = await showDraft(german);
    await vscode.commands.executeCommand("incidentComms.saveAsPlainText");
    assert.match(
      asked.join(),
      /^Line 11: This is English, and the letter is not: “We left the folder open to the public”/,
    );
    assert.notIncludeMembers(await filesIn(folder, "."), ["export"]);
  });

  it("asks before a heading with nothing under it goes out", async () => {
    const asked = answerWarnings();
    const { folder } = await showDraft(`${letter}\n## How we prevent it\n\n## How to reach us\n\nWrite to us.\n`);
    for (const command of ["saveAsPlainText", "makeWordCopy", "markAsPublished"]) {
      await vscode.commands.executeCommand(`incidentComms.${command}`);
    }
    assert.lengthOf(asked, 3);
    assert.match(asked[0] ?? "", /^Line 11: Nothing stands under “How we prevent it”/);
    assert.notIncludeMembers(await filesIn(folder, "."), ["export", "published"]);
  });

  it("asks before a sentence goes out that the record keeps for the team", async () => {
    const asked = answerWarnings();
    const measure = "measures:\n  - { action: Pay an outside team to negotiate, purpose: response, state: done }\n";
    const { folder } = await showDraft(`${letter}\nWe pay an outside team to negotiate with them.\n`, { measure });
    await vscode.commands.executeCommand("incidentComms.saveAsPlainText");
    assert.match(asked.join(), /^Line 11: The record keeps what this sentence says for your team/);
    assert.notIncludeMembers(await filesIn(folder, "."), ["export"]);
  });

  it("asks before the lines of a letter from Word run together, and puts them apart in one step", async () => {
    Object.assign(vscode.window, {
      showWarningMessage: (_: string, __: unknown, ...buttons: string[]) => Promise.resolve(buttons[0]),
    });
    const pasted =
      "Dear readers,\nWe are sorry. We left it open.\nWhat we did\nWe closed it soon. We told you.\nSincerely,\nAna\n";
    const { folder, document } = await showDraft(front + pasted);
    await vscode.commands.executeCommand("incidentComms.saveAsPlainText");
    const parted = pasted.replaceAll("\n", "\n\n").replace("Sincerely,\n\nAna\n\n", "Sincerely,\nAna\n");
    assert.strictEqual(document.getText(), front + parted);
    assert.strictEqual(await readFile(vscode.Uri.joinPath(folder, "export", "disclosure.txt")), parted);
    await vscode.commands.executeCommand("undo");
    assert.strictEqual(document.getText(), front + pasted);
  });

  it("opens one page to copy a draft from into a mail, and none for a draft that must not go out", async () => {
    const pages = () =>
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ label }) => label.startsWith("E-mail: "));
    const { document } = await showDraft(`${letter}\nDear [NAME],\n`);
    await vscode.commands.executeCommand("incidentComms.copyForEmail");
    assert.deepEqual(pages(), []);
    await replaceWords(document, "[NAME]", "Ines");
    for (let time = 0; time < 2; time += 1) {
      await vscode.commands.executeCommand("incidentComms.copyForEmail", document.uri);
    }
    await eventually(
      () => pages().length === 1,
      vscode.window.tabGroups.onDidChangeTabs,
      () => "There is no page.",
    );
    assert.deepEqual(
      pages().map(({ label }) => label),
      ["E-mail: disclosure.md"],
    );
  });

  it("asks again before a page of mail shows what came into the draft after it was opened", async () => {
    const { last, becomes } = watchMailPage();
    const { document } = await showDraft(`${letter}\nOur key is AKIAABCDEFGHIJKLMNOP.\n`);
    await vscode.commands.executeCommand("incidentComms.copyForEmail");
    await becomes(() => last()?.type === "show");
    await replaceWords(document, "Our key", "The key");
    await becomes(() => last()?.text?.includes("The key") === true);
    await replaceWords(document, "# Our notice", "# Our notice\n\nThe old key was AKIAZYXWVUTSRQPONMLK.");
    await becomes(() => last()?.type === "refuse");
    assert.match(
      last()?.message ?? "",
      /^Something has changed since you opened this page\. Line 9: .* To copy it all the same, choose “Copy for E-mail” once more\.$/,
    );
    await vscode.commands.executeCommand("incidentComms.copyForEmail", document.uri);
    await becomes(() => last()?.text?.includes("ZYXWVUTSRQPONMLK") === true);
  });

  it("asks again before a page of mail goes on beside a record of which one more part cannot be read", async () => {
    const { last, becomes } = watchMailPage();
    const { folder } = await showDraft(letter, { measure: "drill: perhaps\n" });
    await vscode.commands.executeCommand("incidentComms.copyForEmail");
    await becomes(() => last()?.type === "show");
    await writeFile(folder, "incident.yaml", "title: Leak\ntype: leak\ndrill: perhaps\nneverSay: { a: 1 }\n");
    await becomes(() => last()?.type === "refuse");
    assert.match(last()?.message ?? "", /Part of the incident record could not be read/);
  });

  it("leaves a file alone that is no draft", async () => {
    const folder = await freshFolder();
    await vscode.window.showTextDocument(await writeFile(folder, "notes.md", "# Notes\n"));
    await vscode.commands.executeCommand("incidentComms.saveAsPlainText");
    assert.sameMembers(await filesIn(folder, "."), ["notes.md"]);
  });

  it("takes the file that a menu names, whatever is in front", async () => {
    const { folder, document } = await showDraft(letter);
    await vscode.window.showTextDocument(await writeFile(folder, "notes.md", "# Notes\n"));
    await vscode.commands.executeCommand("incidentComms.saveAsPlainText", document.uri);
    assert.sameMembers(await filesIn(folder, "export"), ["disclosure.txt"]);
  });
});

/** What pages of mail that are opened from now on are told, where every warning is answered with its last button. */
function watchMailPage() {
  const told: { type: string; message?: string; text?: string }[] = [];
  const didTell = new vscode.EventEmitter<undefined>();
  const { createWebviewPanel } = vscode.window;
  Object.assign(vscode.window, {
    createWebviewPanel: (...wanted: Parameters<typeof createWebviewPanel>) => {
      const panel = createWebviewPanel(...wanted);
      const { webview } = panel;
      const post = webview.postMessage.bind(webview);
      Object.assign(webview, {
        postMessage: (message: { type: string }) => {
          told.push(message);
          didTell.fire(undefined);
          return post(message);
        },
      });
      return panel;
    },
    showWarningMessage: (...[, ...rest]: unknown[]) =>
      Promise.resolve(rest.find((button) => typeof button === "string" && button.endsWith("Anyway"))),
  });
  const last = () => told.at(-1);
  const becomes = (isSo: () => boolean) =>
    eventually(isSo, didTell.event, () => `The page was last told: ${JSON.stringify(last())}`);
  return { last, becomes };
}

/** Answers each warning with the next of these, and with nothing once they are used up; gives what was asked so far. */
function answerWarnings(answers: readonly string[] = []): readonly string[] {
  const asked: string[] = [];
  Object.assign(vscode.window, {
    showWarningMessage: (message: string) => Promise.resolve(answers[asked.push(message) - 1]),
  });
  return asked;
}

/** An incident folder with a draft of it in front. */
async function showDraft(
  text: string,
  { houseRules, measure = "" }: { readonly houseRules?: string; readonly measure?: string } = {},
): Promise<{ folder: vscode.Uri; document: vscode.TextDocument }> {
  const folder = await freshFolder();
  if (houseRules !== undefined) {
    await writeFile(folder, ".incident-comms/rules.yaml", houseRules);
  }
  await writeFile(folder, "incident.yaml", `title: Leak\ntype: leak\nneverSay: [Rob]\n${measure}`);
  const document = await vscode.workspace.openTextDocument(await writeFile(folder, "notices/disclosure.md", text));
  await vscode.window.showTextDocument(document, { preview: false });
  return { folder, document };
}

async function filesIn(folder: vscode.Uri, name: string): Promise<string[]> {
  const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(folder, name));
  return entries.map(([entry]) => entry);
}
