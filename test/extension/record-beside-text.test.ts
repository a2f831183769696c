import { assert } from "chai";
import * as vscode from "vscode";
import type { RecordChange } from "../../src/core/record/form/change-record.ts";
import type { FormValue } from "../../src/core/record/form/record-form.ts";
import type { Log } from "../../src/extension/log.ts";
import { RecordFormPage, recordFormViewType } from "../../src/extension/record/record-form-page.ts";
import type { EditOutcome, FormExtensionMessage, FormWebviewMessage } from "../../src/protocol/form.ts";
import { closeEverything, eventually, freshFolder, marksOn, readFile, showText, writeFile } from "./kit/editing.ts";

const record = `title: Bookings # among us
signatory: { name: Ana Prior, role: Head of Care }
advice:
  - Look out for strange mails.
`;

const log = {
  error: (message: string, error?: unknown) => {
    throw new Error(`${message}: ${String(error)}`);
  },
};

/** What a web page is to the form: what it is told, and what it asks. */
class FakePage {
  readonly #asked = new vscode.EventEmitter<FormWebviewMessage>();
  readonly #told = new vscode.EventEmitter<FormExtensionMessage>();
  readonly #page: RecordFormPage;
  readonly #answers = new Map<number, EditOutcome>();
  #edits = 0;
  #version = -1;
  #fields: Readonly<Record<string, FormValue>> = {};
  refusal: string | undefined;
  isRecord = false;

  constructor(document: vscode.TextDocument, heard: Log = log) {
    const webview = {
      onDidReceiveMessage: this.#asked.event,
      postMessage: (message: FormExtensionMessage) => {
        this.#hear(message);
        return Promise.resolve(true);
      },
    };
    this.#page = new RecordFormPage(document, webview as unknown as vscode.Webview, heard);
    this.#asked.fire({ type: "ready" });
  }

  close(): void {
    this.#page.dispose();
  }

  /** The words of a field as they stand in the record, or all that is shown of it. */
  shown(field: string): string {
    const value = this.#fields[field];
    return value?.kind === "words" ? value.words : JSON.stringify(value);
  }

  async shows(field: string, words: string): Promise<void> {
    await eventually(
      () => this.shown(field).includes(words),
      this.#told.event,
      () => `The form went on showing ${this.shown(field)}`,
    );
  }

  /** Asks for a change on the strength of what was shown last, or at `version`. */
  async ask(change: RecordChange, version = this.#version): Promise<EditOutcome> {
    this.#edits += 1;
    const edit = this.#edits;
    this.#asked.fire({ type: "edit", edit, version, changes: [change] });
    await eventually(
      () => this.#answers.has(edit),
      this.#told.event,
      () => "The form was not answered.",
    );
    return this.#answers.get(edit) ?? { kind: "stale" };
  }

  /** Asks for a change in a way that is not understood. */
  async askOddly(): Promise<EditOutcome | undefined> {
    this.#edits += 1;
    const edit = this.#edits;
    this.#asked.fire({ type: "edit", edit, version: this.#version, changes: "none" } as unknown as FormWebviewMessage);
    await eventually(
      () => this.#answers.has(edit),
      this.#told.event,
      () => "The form was not answered.",
    );
    return this.#answers.get(edit);
  }

  #hear(message: FormExtensionMessage): void {
    if (message.type === "record") {
      this.#version = message.version;
      this.#fields = { ...this.#fields, ...message.form.fields };
      this.refusal = message.form.refusal;
      this.isRecord = message.form.isRecord;
    } else if (message.type === "answer") {
      this.#answers.set(message.edit, message.outcome);
    }
    this.#told.fire(message);
  }
}

/** Shows a document as text, ready to be typed in: a form that still loads may have the focus for a moment. */
async function focusText(document: vscode.TextDocument, viewColumn: vscode.ViewColumn): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(document, { viewColumn });
  await eventually(
    () => vscode.window.activeTextEditor === editor,
    vscode.window.onDidChangeActiveTextEditor,
    () => "The text has not the focus.",
  );
  return editor;
}

describe("a record as a form and as text, side by side", () => {
  let document: vscode.TextDocument;
  let editor: vscode.TextEditor;
  let page: FakePage;

  beforeEach(async () => {
    document = await showText(record, "incident.yaml");
    // The form itself, in its own tab; what its web page would be told is heard by a page of ours.
    const beside = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    await vscode.commands.executeCommand("vscode.openWith", document.uri, recordFormViewType, beside);
    editor = await focusText(document, vscode.ViewColumn.One);
    page = new FakePage(document);
  });
  afterEach(async () => {
    page.close();
    await closeEverything();
  });

  const cursorBehind = (words: string): void => {
    const place = document.positionAt(document.getText().indexOf(words) + words.length);
    editor.selection = new vscode.Selection(place, place);
  };

  it("answers an edit that it does not understand, and one that fails, so that the form does not wait for ever", async () => {
    let isBroken = false;
    const brittle = new Proxy(document, {
      get: (target, key) => {
        if (key === "getText" && isBroken) {
          throw new Error("There is no text.");
        }
        const value: unknown = Reflect.get(target, key);
        return typeof value === "function" ? (value.bind(target) as unknown) : value;
      },
    });
    const heard: string[] = [];
    const odd = new FakePage(brittle, { error: (message) => void heard.push(message) });
    assert.equal((await odd.askOddly())?.kind, "refused");
    isBroken = true;
    const outcome = await odd.ask({ kind: "set", path: ["title"], value: "x" });
    assert.equal(outcome.kind, "refused");
    assert.include(heard, "The form sent something that is not understood");
    assert.include(heard, "The form could not do what was asked", heard.join());
    odd.close();
  });

  it("shows in each what is written in the other, and takes both back step by step", async () => {
    const shapes = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
    assert(shapes.some((input) => input instanceof vscode.TabInputCustom && input.viewType === recordFormViewType));
    assert.strictEqual(page.shown("title"), "Bookings");
    cursorBehind("title: Bookings");
    await vscode.commands.executeCommand("type", { text: " open" });
    await page.shows("title", "Bookings open");
    const outcome = await page.ask({ kind: "set", path: ["signatory", "role"], value: "Head of Repair" });
    assert.deepEqual(outcome, { kind: "done" });
    const both = record.replace("Bookings", "Bookings open").replace("Care", "Repair");
    assert.strictEqual(document.getText(), both);
    await vscode.commands.executeCommand("undo");
    assert.strictEqual(document.getText(), both.replace("Repair", "Care"));
    await page.shows("signatory", "Head of Care");
    await vscode.commands.executeCommand("undo");
    assert.strictEqual(document.getText(), record);
    assert.strictEqual(page.shown("title"), "Bookings");
    await vscode.commands.executeCommand("redo");
    await page.shows("title", "Bookings open");
  });

  for (const [where, words] of [
    ["before", "title: Book"],
    ["in the same line, before", "{ name: Ana"],
    ["below", "Look out"],
  ] as const) {
    it(`leaves the cursor in the text where it is: ${where} what the form changes`, async () => {
      cursorBehind(words);
      await page.ask({ kind: "set", path: ["signatory", "role"], value: "Chief of Everything" });
      await page.ask({ kind: "add", path: ["advice"], value: "Change your password." });
      assert.include(
        document.getText(),
        "role: Chief of Everything }\nadvice:\n  - Look out for strange mails.\n  - Ch",
      );
      const { version } = document;
      await vscode.commands.executeCommand("type", { text: "~" });
      await eventually(
        () => document.version > version,
        vscode.workspace.onDidChangeTextDocument,
        () => "What was typed did not come.",
      );
      assert.include(document.getText(), `${words}~`);
    });
  }

  it("changes nothing on the strength of what the text no longer says", async () => {
    const version = document.version;
    cursorBehind("title: Bookings");
    await vscode.commands.executeCommand("type", { text: "!" });
    await page.shows("title", "Bookings!");
    const outcome = await page.ask({ kind: "set", path: ["title"], value: "Something else" }, version);
    assert.deepEqual(outcome, { kind: "stale" });
    assert.strictEqual(document.getText(), record.replace("Bookings", "Bookings!"));
    assert.strictEqual(page.shown("title"), "Bookings!");
  });
});

describe("an outage that becomes a leak in the form", () => {
  const { showInformationMessage } = vscode.window;
  const outage = "type: outage\nmoments:\n  occurredFrom: 2026-12-02T07:50\n";
  const toLeak: RecordChange = { kind: "set", path: ["type"], value: "leak" };
  let asked: string[] = [];
  let detail: string | undefined;
  let document: vscode.TextDocument;
  let page: FakePage;

  const answering = (answer: string | undefined): void => {
    asked = [];
    Object.assign(vscode.window, {
      showInformationMessage: (message: string, options: vscode.MessageOptions) => {
        asked.push(message);
        ({ detail } = options);
        return Promise.resolve(answer);
      },
    });
  };

  beforeEach(async () => {
    document = await showText(outage, "incident.yaml");
    page = new FakePage(document);
  });
  afterEach(async () => {
    Object.assign(vscode.window, { showInformationMessage });
    page.close();
    await closeEverything();
  });

  it("is asked whose its times are, and keeps them for the outage in one step", async () => {
    answering("Keep Them for the Outage");
    assert.deepEqual(await page.ask(toLeak), { kind: "done" });
    assert.deepEqual(asked, [
      "The times in this record were the outage’s. Are they those of the leak or the attack as well?",
    ]);
    assert.match(
      document.getText(),
      /^type: leak\nmoments:\n {2}occurredFrom: unknown\n {2}serviceStopped: 2026-12-02T07:50/,
    );
    await vscode.commands.executeCommand("undo");
    assert.strictEqual(document.getText(), outage);
  });

  it("has the same times where that is the answer, and stays an outage where there is none", async () => {
    answering("They Are True of Both");
    assert.deepEqual(await page.ask(toLeak), { kind: "done" });
    assert.strictEqual(document.getText(), outage.replace("outage", "leak"));
    await vscode.commands.executeCommand("undo");
    answering(undefined);
    const outcomes = [await page.ask(toLeak), await page.ask(toLeak)];
    assert.deepEqual(
      outcomes.map(({ kind }) => kind),
      ["refused", "refused"],
    );
    assert.lengthOf(asked, 1, "The page asks again as it loses the focus; she is not.");
    assert.strictEqual(document.getText(), outage);
  });

  it("is told that how it came about stays where the record has no day for it", async () => {
    answering(undefined);
    await page.ask(toLeak);
    assert.notInclude(detail, "How it came about");
    page.close();
    document = await showText(
      `${outage.replace("occurredFrom", "occurredTo")}cause: { summary: A switch failed. }\n`,
      "incident.yaml",
    );
    page = new FakePage(document);
    await page.ask(toLeak);
    assert.include(detail, "How it came about stays where it is, as the record has no day for it.");
  });

  it("is asked as well where the kind was taken out in between", async () => {
    answering("They Are True of Both");
    assert.deepEqual(await page.ask({ kind: "clear", path: ["type"] }), { kind: "done" });
    assert.lengthOf(asked, 0);
    assert.deepEqual(await page.ask(toLeak), { kind: "done" });
    assert.lengthOf(asked, 1);
  });
});

describe("a file of ten megabytes in the place of a record", () => {
  const tooLarge = /^This file is too large for a record: .* Keep only the facts of the incident in it\.$/;
  /** How long anything may take on it, in milliseconds: many times what it takes, so that only what hangs fails. */
  const patience = 25_000;

  it("is answered with a sentence as form and as text, stays as it is, and holds up nobody", async function () {
    this.timeout(60_000);
    const entry = `  - { at: 2026-05-19T08:45, what: "${"Found it. ".repeat(40)}" }\n`;
    const text = `${record}timeline:\n${entry.repeat(10_000_000 / entry.length + 1)}`;
    assert.isAbove(text.length, 10_000_000);
    const uri = await writeFile(await freshFolder(), "incident.yaml", text);
    const document = await vscode.workspace.openTextDocument(uri);
    const beside = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    await vscode.commands.executeCommand("vscode.openWith", uri, recordFormViewType, beside);
    const page = new FakePage(document);
    assert.match(page.refusal ?? "", tooLarge);
    assert.isFalse(page.isRecord);
    const outcome = await page.ask({ kind: "set", path: ["title"], value: "Something else" });
    assert(outcome.kind === "refused");
    assert.match(outcome.reason, tooLarge);
    await focusText(document, vscode.ViewColumn.One);
    await eventually(
      () => marksOn(document).some(({ message }) => tooLarge.test(message)),
      vscode.languages.onDidChangeDiagnostics,
      () =>
        `Nothing is said in the text but: ${marksOn(document)
          .map(({ message }) => message)
          .join()}`,
    );
    assert.lengthOf(marksOn(document), 1);
    assert.isFalse(document.isDirty);
    assert.strictEqual((await readFile(uri)).length, text.length);

    const start = Date.now();
    await vscode.commands.executeCommand("type", { text: "#" });
    await eventually(
      () => document.lineAt(0).text.startsWith("#title"),
      vscode.workspace.onDidChangeTextDocument,
      () => "What was typed did not come.",
    );
    await vscode.commands.executeCommand("undo");
    const small = await showText("kind", "incident.yaml");
    const offered = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      small.uri,
      new vscode.Position(0, 0),
    );
    assert.isNotEmpty(offered.items);
    assert.isBelow(Date.now() - start, patience);
    page.close();
    await closeEverything();
  });
});
