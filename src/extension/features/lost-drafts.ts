import * as vscode from "vscode";
import { sourceName } from "../convert.ts";
import type { DraftReviews } from "../drafts/draft-reviews.ts";
import type { Log } from "../log.ts";
import { lostAction, lostDraftAt, lostSentence, putBackFirstLines } from "../drafts/lost-draft.ts";

/** While somebody types, it is looked at this long after the last key, in milliseconds. */
const rest = 400;

/** Marks open notices that have lost their first lines: all other marks are gone with those. */
export function lostDrafts(reviews: DraftReviews, log: Log): vscode.Disposable {
  const feature = new LostDrafts(reviews, log);
  return vscode.Disposable.from(
    feature,
    vscode.languages.registerCodeActionsProvider("markdown", feature, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
  );
}

class LostDrafts implements vscode.CodeActionProvider, vscode.Disposable {
  readonly #reviews: DraftReviews;
  readonly #log: Log;
  readonly #marks = vscode.languages.createDiagnosticCollection("incident-comms-lost");
  readonly #waiting = new Map<string, unknown>();
  readonly #listeners: vscode.Disposable;

  constructor(reviews: DraftReviews, log: Log) {
    this.#reviews = reviews;
    this.#log = log;
    this.#listeners = vscode.Disposable.from(
      this.#marks,
      reviews.onDidReview(({ document }) => {
        this.#marks.delete(document.uri);
      }),
      reviews.onDidForget((uri) => {
        this.#lookSoon(uri);
      }),
      vscode.workspace.onDidOpenTextDocument(({ uri }) => {
        this.#lookSoon(uri);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (this.#marks.has(document.uri)) {
          this.#lookSoon(document.uri);
        }
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.#marks.delete(uri);
      }),
    );
    for (const { uri } of vscode.workspace.textDocuments) {
      this.#lookSoon(uri);
    }
  }

  async provideCodeActions(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
    const [mark] = this.#marks.get(document.uri) ?? [];
    const lost = mark?.range.intersection(range) && (await lostDraftAt(document.uri, document.getText()));
    if (mark === undefined || !lost) {
      return [];
    }
    const title = lostAction(lost);
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { command: putBackFirstLines, title, arguments: [document.uri] };
    action.diagnostics = [mark];
    return [action];
  }

  dispose(): void {
    for (const timer of this.#waiting.values()) {
      clearTimeout(timer);
    }
    this.#listeners.dispose();
  }

  #lookSoon(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.#waiting.get(key));
    this.#waiting.set(
      key,
      setTimeout(() => {
        this.#waiting.delete(key);
        this.#look(key).catch((error: unknown) => {
          this.#log.error(`Could not look at ${uri.path}`, error);
        });
      }, rest),
    );
  }

  async #look(key: string): Promise<void> {
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === key);
    if (document === undefined || document.languageId !== "markdown") {
      return;
    }
    const { uri, version } = document;
    const lost = await lostDraftAt(uri, document.getText());
    const isLost = lost !== undefined && (await this.#reviews.review(document)) === undefined;
    if (document.isClosed || document.version !== version) {
      return;
    }
    if (!isLost) {
      this.#marks.delete(uri);
      return;
    }
    const mark = new vscode.Diagnostic(document.lineAt(0).range, lostSentence(lost));
    mark.severity = vscode.DiagnosticSeverity.Warning;
    mark.source = sourceName;
    this.#marks.set(uri, [mark]);
  }
}
