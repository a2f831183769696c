import * as vscode from "vscode";
import { importEdit, importPreview, recordForm, type ImportChoices } from "../../core/index.ts";
import { isImportWebviewMessage, type ImportExtensionMessage } from "../../protocol/import.ts";
import { toWorkspaceEdit } from "../convert.ts";
import type { Log } from "../log.ts";
import { now } from "../now.ts";
import { RecordFormPage } from "../record/record-form-page.ts";
import { inScreenLanguageWithNumbers } from "../language/screen-language.ts";
import type { ImportFile } from "./import-file.ts";
import { sayFailure } from "../say-failure.ts";
import { notify } from "../notify.ts";

/** Shows what would be added from a file to a record, and adds it when the person says so. Holds no facts of its own. */
export class ImportPage implements vscode.Disposable {
  readonly #file: ImportFile;
  readonly #record: vscode.Uri;
  readonly #panel: vscode.WebviewPanel;
  readonly #log: Log;
  readonly #disposables: vscode.Disposable;
  #choices: ImportChoices;
  #isClosed = false;
  /** What the page shows: its number, and the version of the record that it was made for. */
  #shown = { number: 0, version: -1, addCount: 0 };

  constructor(file: ImportFile, record: vscode.Uri, panel: vscode.WebviewPanel, log: Log) {
    this.#file = file;
    this.#choices = file.choices;
    this.#record = record;
    this.#panel = panel;
    this.#log = log;
    this.#disposables = vscode.Disposable.from(
      panel.webview.onDidReceiveMessage((message: unknown) => {
        this.#receive(message).catch(sayFailure);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document.uri.toString() === record.toString() && contentChanges.length > 0 && this.#shown.number > 0) {
          this.#show().catch(sayFailure);
        }
      }),
    );
  }

  dispose(): void {
    this.#isClosed = true;
    this.#disposables.dispose();
  }

  async #receive(message: unknown): Promise<void> {
    if (!isImportWebviewMessage(message)) {
      this.#log.error("The page of a file to add sent something that is not understood");
      return;
    }
    try {
      switch (message.type) {
        case "ready":
          await this.#show();
          return;
        case "choose":
          this.#choices = message.choices;
          await this.#show();
          return;
        case "add":
          await this.#add(message.number);
          return;
        case "cancel":
          this.#panel.dispose();
          return;
        case "error":
          this.#log.error(`The page of a file to add failed: ${message.message}`);
          return;
      }
    } catch (error) {
      this.#log.error("The entries of a file could not be added", error);
      sayFailure(error);
    }
  }

  async #show(): Promise<void> {
    const document = await vscode.workspace.openTextDocument(this.#record);
    if (this.#isClosed) {
      return; // Its own change of the record is the last that it hears of.
    }
    const texts = { fileName: this.#file.name, recordText: document.getText() };
    const preview = importPreview(this.#file.table, this.#choices, texts, inScreenLanguageWithNumbers);
    this.#shown = { number: this.#shown.number + 1, version: document.version, addCount: preview.addCount };
    const timeZones = Intl.supportedValuesOf("timeZone");
    const message: ImportExtensionMessage = { type: "preview", number: this.#shown.number, preview, timeZones };
    await this.#panel.webview.postMessage(message);
  }

  /** One edit of the document, which one undo takes back. Where the record has changed since, it is shown again instead. */
  async #add(number: number): Promise<void> {
    const document = await vscode.workspace.openTextDocument(this.#record);
    const { version, addCount } = this.#shown;
    if (number !== this.#shown.number || version !== document.version || addCount === 0) {
      await this.#show();
      return;
    }
    const result = importEdit(this.#file.table, this.#choices, {
      fileName: this.#file.name,
      recordText: document.getText(),
    });
    if (!result.ok) {
      throw new Error(result.reason);
    }
    const before = entriesOf(document.getText());
    if (!(await vscode.workspace.applyEdit(toWorkspaceEdit(document, result.edits)))) {
      throw new Error(vscode.l10n.t("The record cannot be changed. Check that it may be written."));
    }
    this.#panel.dispose();
    await vscode.commands.executeCommand("vscode.open", this.#record);
    const first = entriesOf(document.getText()).findIndex((entry, index) => entry !== before[index]);
    RecordFormPage.leadTo(this.#record, "timeline", Math.max(first, 0));
    notify(
      "information",
      addCount === 1
        ? vscode.l10n.t("1 entry was added to the timeline. Undo takes it back; saving the record keeps it.")
        : vscode.l10n.t(
            "{0} entries were added to the timeline. Undo takes them all back; saving the record keeps them.",
            addCount,
          ),
    );
  }
}

/** What each entry of the timeline says, in the order of the record. */
function entriesOf(recordText: string): readonly string[] {
  const timeline = recordForm(recordText, now()).fields["timeline"];
  return timeline?.kind === "items" ? timeline.items.map((entry) => JSON.stringify(entry)) : [];
}
