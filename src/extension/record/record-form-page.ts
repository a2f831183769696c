import * as vscode from "vscode";
import {
  changeRecord,
  formLayout,
  isUpdatePassed,
  readRecord,
  timelinePicture,
  type IncidentType,
  type RecordChange,
} from "../../core/index.ts";
import { editAskedIn, isFormWebviewMessage, type EditOutcome, type FormExtensionMessage } from "../../protocol/form.ts";
import { askWhoseTimes } from "../ask/ask-whose-times.ts";
import { toWorkspaceEdit } from "../convert.ts";
import { Debounced } from "../debounced.ts";
import { FormNews } from "./form-news.ts";
import type { Log } from "../log.ts";
import { now } from "../now.ts";
import { inLanguage } from "../language/in-language.ts";
import { inScreenLanguage, inScreenLanguageWithNumbers } from "../language/screen-language.ts";

/** The form over a record, as the manifest calls it. */
export const recordFormViewType = "incidentComms.recordForm";

/** How often it is looked whether what the record says has been overtaken by the clock. */
const clockMilliseconds = 60_000;

/** As long as a form may take to open. */
const awaitedMilliseconds = 10_000;

/** How long an answer holds for what is asked at the same time. */
const declinedMilliseconds = 500;

/** How long after a change the picture follows. */
const sceneMilliseconds = 250;

/** One form over one record: shows what the document says, and changes it as the page asks. Holds no facts of its own. */
export class RecordFormPage implements vscode.Disposable {
  readonly #document: vscode.TextDocument;
  readonly #webview: vscode.Webview;
  readonly #log: Log;
  readonly #disposables: vscode.Disposable;
  /** Undefined until the page has said that it is there. */
  #news: FormNews | undefined;
  #sentScene = "";
  /** Draws the course of the incident once the keys have rested: nobody looks at it while they type. */
  readonly #sceneAtRest = new Debounced(sceneMilliseconds, () => {
    this.#showScene();
  });
  readonly #clock: unknown;
  #wasPassed = false;
  #hasDeclined = false;
  /** The kind of incident that the record had last: by keyboard, one is often left for none, and only then for another. */
  #kind: IncidentType | undefined;
  static readonly #open = new Set<RecordFormPage>();
  /** Where the form of a record that is about to be shown leads. */
  static #awaited: { readonly record: string; readonly list: string; readonly item: number } | undefined;

  /** Brings whoever looks at the form of `record`, or does so in a moment, to an item of a list in it, or to another field. */
  static leadTo(record: vscode.Uri, list: string, item: number): void {
    const awaited = { record: record.toString(), list, item };
    RecordFormPage.#awaited = awaited;
    RecordFormPage.#open.forEach((page) => {
      page.#lead();
    });
    setTimeout(() => {
      if (RecordFormPage.#awaited === awaited) {
        RecordFormPage.#awaited = undefined;
      }
    }, awaitedMilliseconds);
  }

  constructor(document: vscode.TextDocument, webview: vscode.Webview, log: Log) {
    this.#document = document;
    this.#webview = webview;
    this.#log = log;
    RecordFormPage.#open.add(this);
    this.#clock = setInterval(() => {
      this.#showWherePassed();
    }, clockMilliseconds);
    this.#disposables = vscode.Disposable.from(
      webview.onDidReceiveMessage((message: unknown) => {
        this.#receive(message).catch((error: unknown) => {
          log.error("The form could not do what was asked", error);
          this.#refuse(message);
        });
      }),
      vscode.workspace.onDidChangeTextDocument((event) => {
        if (event.document === document && event.contentChanges.length > 0) {
          this.#show();
        }
      }),
    );
  }

  dispose(): void {
    RecordFormPage.#open.delete(this);
    this.#sceneAtRest.dispose();
    clearInterval(this.#clock);
    this.#disposables.dispose();
  }

  async #receive(message: unknown): Promise<void> {
    if (!isFormWebviewMessage(message)) {
      this.#refuse(message);
      this.#log.error("The form sent something that is not understood");
      return;
    }
    switch (message.type) {
      case "ready":
        this.#news = new FormNews(inScreenLanguage);
        this.#sentScene = "";
        this.#post({ type: "layout", layout: inLanguage(formLayout(vscode.env.language), inScreenLanguage) });
        this.#show();
        this.#lead();
        return;
      case "edit": {
        const outcome = await this.#change(message.version, message.changes);
        this.#post({ type: "answer", edit: message.edit, outcome });
        return;
      }
      case "save":
        await this.#document.save();
        return;
      case "show-as-text":
        await vscode.commands.executeCommand("incidentComms.showRecordAsText", this.#document.uri);
        return;
      case "add-timeline":
        await vscode.commands.executeCommand("incidentComms.addTimeline", this.#document.uri);
        return;
      case "error":
        this.#log.error(`The form failed: ${message.message}`);
        return;
    }
  }

  /** An edit that failed is answered as well: the form waits for that, and sends nothing that is typed until then. */
  #refuse(message: unknown): void {
    const edit = editAskedIn(message);
    if (edit !== undefined) {
      const reason = vscode.l10n.t(
        "This could not be written into the record. Show the record as text, and write it there.",
      );
      this.#post({ type: "answer", edit, outcome: { kind: "refused", reason } });
    }
  }

  /** Changes the document, unless the page asked on the strength of something that it no longer says. */
  async #change(version: number, changes: readonly RecordChange[]): Promise<EditOutcome> {
    const document = this.#document;
    if (version !== document.version) {
      return { kind: "stale" };
    }
    const all = this.#hasDeclined ? undefined : await askWhoseTimes(document.getText(), changes, this.#kind);
    if (all === undefined) {
      this.#declined();
      return { kind: "refused", reason: vscode.l10n.t("This was not changed.") };
    }
    // Somebody may have written in it while the question stood there.
    if (version !== document.version) {
      return { kind: "stale" };
    }
    const result = changeRecord(document.getText(), all);
    if (!result.ok) {
      return { kind: "refused", reason: inScreenLanguage(result.reason) };
    }
    if (result.edits.length === 0) {
      return { kind: "done" };
    }
    try {
      if (await vscode.workspace.applyEdit(toWorkspaceEdit(document, result.edits))) {
        return { kind: "done" };
      }
    } catch (error) {
      this.#log.error("The record could not be changed", error);
    }
    return version === document.version
      ? { kind: "refused", reason: vscode.l10n.t("The file cannot be changed. Check that it may be written.") }
      : { kind: "stale" };
  }

  /** As a question takes the focus from the page, that asks for the same a second time. */
  #declined(): void {
    this.#hasDeclined = true;
    setTimeout(() => {
      this.#hasDeclined = false;
    }, declinedMilliseconds);
  }

  #show(): void {
    if (this.#news === undefined) {
      return;
    }
    const { record } = readRecord(this.#document.getText());
    this.#wasPassed = isUpdatePassed(record, now());
    this.#kind = record.type.value ?? this.#kind;
    const news = this.#news.of(this.#document.getText(), this.#document.version, now());
    this.#post({ ...news, form: { ...news.form, ...this.#ownRefusal(news.form.refusal) } });
    this.#sceneAtRest.ask();
  }

  #lead(): void {
    const awaited = RecordFormPage.#awaited;
    if (this.#news !== undefined && awaited?.record === this.#document.uri.toString()) {
      this.#post({ type: "lead-to", list: awaited.list, item: awaited.item });
    }
  }

  #isPassed(): boolean {
    return isUpdatePassed(readRecord(this.#document.getText()).record, now());
  }

  /** Somebody who has the form open when readers should hear more sees that the time has passed. */
  #showWherePassed(): void {
    if (this.#news !== undefined && !this.#wasPassed && this.#isPassed()) {
      this.#show();
    }
  }

  #showScene(): void {
    const scene = timelinePicture(readRecord(this.#document.getText()).record, now(), inScreenLanguageWithNumbers);
    const json = JSON.stringify(scene);
    if (json !== this.#sentScene) {
      this.#sentScene = json;
      this.#post({ type: "timeline", scene });
    }
  }

  /** Older versions of a file, shown beside it, are nobody's to change. */
  #ownRefusal(refusal: string | undefined): { readonly refusal?: string } {
    const isWritable = vscode.workspace.fs.isWritableFileSystem(this.#document.uri.scheme);
    return refusal === undefined && isWritable === false
      ? { refusal: vscode.l10n.t("This version of the record can only be read.") }
      : {};
  }

  #post(message: FormExtensionMessage): void {
    // The page may be closed by now.
    this.#webview.postMessage(message).then(undefined, () => undefined);
  }
}
