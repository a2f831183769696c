import { assert } from "chai";
import * as vscode from "vscode";
import { ImportPage } from "../../src/extension/import/import-page.ts";
import { readFileToImport } from "../../src/extension/import/import-file.ts";
import type { ImportExtensionMessage, ImportWebviewMessage } from "../../src/protocol/import.ts";
import { closeEverything, eventually, freshFolder, readFile, writeFile } from "./kit/editing.ts";

const record = "title: Bookings\ntimeZone: Europe/London\ntimeline:\n  - at: 2026-05-19T08:45\n    what: Found\n";
const table = "When;Note;Visibility\n19.05.2026 09:20;Closed — für alle;public\n13.05.2026 07:00;Opened;private\n";

const log = {
  error: (message: string, error?: unknown) => {
    throw new Error(`${message}: ${String(error)}`);
  },
};

describe("adding a timeline from a file", () => {
  const pages: FakePanel[] = [];
  afterEach(async () => {
    pages.splice(0).forEach((page) => {
      page.close();
    });
    await closeEverything();
  });

  async function openPage(file: vscode.Uri, recordUri: vscode.Uri): Promise<FakePanel> {
    const panel = new FakePanel();
    const page = new ImportPage(await readFileToImport(file, recordUri), recordUri, panel.panel, log);
    panel.onClose = () => {
      page.dispose();
    };
    pages.push(panel);
    panel.say({ type: "ready" });
    await panel.has(({ number }) => number === 1);
    return panel;
  }

  it("shows a page, and writes nothing by that", async () => {
    const folder = await freshFolder();
    const uri = await writeFile(folder, "incident.yaml", record);
    await vscode.commands.executeCommand("incidentComms.addTimeline", uri, await writeFile(folder, "log.csv", table));
    await eventually(
      () =>
        vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label === "Add Timeline from log.csv")),
      vscode.window.tabGroups.onDidChangeTabs,
      () => "No page was opened.",
    );
    assert.strictEqual(await readFile(uri), record);
  });

  it("adds the entries as one edit, which one undo takes back, and leaves the file to be saved", async () => {
    const folder = await freshFolder();
    const uri = await writeFile(folder, "incident.yaml", record);
    const page = await openPage(await writeFile(folder, "log.csv", table), uri);
    const { choices } = page.shown.preview;
    page.say({ type: "choose", choices: { ...choices, timeZone: "Europe/London" } });
    await page.has(({ preview }) => preview.addCount === 2);
    const document = await vscode.workspace.openTextDocument(uri);
    page.say({ type: "add", number: page.shown.number });
    await eventually(
      () => document.isDirty && page.isClosed,
      page.didChange.event,
      () => "Nothing was added.",
    );
    assert.strictEqual(
      document.getText(),
      record.replace(
        "timeline:\n",
        "timeline:\n  - at: 2026-05-13T07:00\n    what: Opened\n    source: log.csv\n    audience: internal\n",
      ) + "  - at: 2026-05-19T09:20\n    what: Closed — für alle\n    source: log.csv\n    audience: internal\n",
    );
    assert.strictEqual(await readFile(uri), record);
    const { tabGroups } = vscode.window;
    const inFront = (): unknown => tabGroups.activeTabGroup.activeTab?.input;
    await eventually(
      () => inFront() instanceof vscode.TabInputCustom,
      tabGroups.onDidChangeTabs,
      () => "The form was not opened.",
    );
    await vscode.window.showTextDocument(document);
    await eventually(
      () => inFront() instanceof vscode.TabInputText,
      tabGroups.onDidChangeTabs,
      () => "The text did not come to the front.",
    );
    await vscode.commands.executeCommand("undo");
    assert.strictEqual(document.getText(), record);
    assert.isFalse(page.wasToldWhenClosed, "A page that is closed was told something.");
  });

  it("takes the year of a day in the heading of notes from the record", async () => {
    const folder = await freshFolder();
    const uri = await writeFile(folder, "incident.yaml", record);
    const page = await openPage(
      await writeFile(folder, "notes.txt", "Bridge, Tue 19 May\n09:20 Closed\n09:25 Told\n"),
      uri,
    );
    page.say({ type: "choose", choices: { ...page.shown.preview.choices, timeZone: "Europe/London" } });
    await page.has(({ preview }) => preview.rows[0]?.when === "19 May 2026 at 09:20");
    assert.isFalse(page.shown.preview.isDayAsked);
  });

  it("shows anew what changes meanwhile, and adds nothing on the strength of what was", async () => {
    const folder = await freshFolder();
    const uri = await writeFile(folder, "incident.yaml", record);
    const page = await openPage(await writeFile(folder, "log.csv", "When,Note\n2026-05-19,Told\n"), uri);
    const before = page.shown.number;
    const document = await vscode.workspace.openTextDocument(uri);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(5, 0), "  - at: 2026-05-19\n    what: Told\n");
    await vscode.workspace.applyEdit(edit);
    await page.has(({ preview }) => preview.addCount === 0);
    const text = document.getText();
    page.say({ type: "add", number: before });
    await page.has(({ number }) => number > before + 1);
    assert.strictEqual(document.getText(), text);
    assert.isFalse(page.isClosed);
  });

  it("reads what Windows writes, in either of its encodings", async () => {
    const folder = await freshFolder();
    const recordUri = await writeFile(folder, "incident.yaml", record);
    const codes = (text: string) => Array.from({ length: text.length }, (_none, index) => text.charCodeAt(index));
    const utf16 = new Uint8Array(codes(`\uFEFF${table}`).flatMap((code) => [code & 255, code >> 8]));
    const windows = new Uint8Array(codes(table.replace("—", "-")));
    for (const [name, bytes, words] of [
      ["utf-16.csv", utf16, "Closed — für alle"],
      ["windows.csv", windows, "Closed - für alle"],
    ] as const) {
      const uri = vscode.Uri.joinPath(folder, name);
      await vscode.workspace.fs.writeFile(uri, bytes);
      const { table: read } = await readFileToImport(uri, recordUri);
      assert.isTrue(read.rows[0]?.cells.includes(words), name);
    }
  });

  it("refuses with a sentence what it cannot read", async () => {
    const folder = await freshFolder();
    const recordUri = await writeFile(folder, "incident.yaml", record);
    for (const [name, text, reason] of [
      ["book.xlsx", "PK\u0003\u0004rest", "CSV UTF-8"],
      ["letter.pdf", "%PDF-1.7", "PDF"],
      ["notes.docx", "PK\u0003\u0004\u0000word/document.xml", "This is a Word file"],
      ["empty.csv", "", "nothing in this file"],
      ["names.csv", "Name,Colour\nJonas,red\n", "No column"],
      ["half.json", '{"log_entries":[', "breaks off before its end"],
      ["large.csv", "2026-05-19,x\n".repeat(800_000), "larger than 10 MB"],
    ] as const) {
      const uri = await writeFile(folder, name, text);
      const error = await readFileToImport(uri, recordUri).then(
        () => undefined,
        (failure: unknown) => failure,
      );
      assert.instanceOf(error, Error, name);
      assert.include(error.message, reason, name);
    }
  });
});

/** As much of a panel as the page uses. */
class FakePanel {
  readonly didChange = new vscode.EventEmitter<void>();
  readonly panel: vscode.WebviewPanel;
  readonly #received = new vscode.EventEmitter<unknown>();
  #shown: ImportExtensionMessage | undefined;
  onClose = (): void => undefined;
  isClosed = false;
  wasToldWhenClosed = false;

  constructor() {
    const webview = {
      onDidReceiveMessage: this.#received.event,
      postMessage: (message: ImportExtensionMessage) => {
        if (this.isClosed) {
          this.wasToldWhenClosed = true;
          return Promise.reject(new Error("Webview is disposed"));
        }
        this.#shown = message;
        this.didChange.fire();
        return Promise.resolve(true);
      },
    };
    const dispose = () => {
      this.close();
    };
    this.panel = { webview, dispose } as unknown as vscode.WebviewPanel;
  }

  get shown(): ImportExtensionMessage {
    if (this.#shown === undefined) {
      throw new Error("The page was sent nothing.");
    }
    return this.#shown;
  }

  say(message: ImportWebviewMessage): void {
    this.#received.fire(message);
  }

  async has(isWanted: (message: ImportExtensionMessage) => boolean): Promise<void> {
    await eventually(
      () => this.#shown !== undefined && isWanted(this.#shown),
      this.didChange.event,
      () => `The page stayed at ${JSON.stringify(this.#shown)}`,
    );
  }

  close(): void {
    this.isClosed = true;
    this.onClose();
    this.didChange.fire();
  }
}
