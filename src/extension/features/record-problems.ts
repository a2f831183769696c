import type { Temporal } from "temporal-polyfill";
import * as vscode from "vscode";
import { contradicted, readRecord, stillToCome, unsureLeak } from "../../core/index.ts";
import { saidOnScreen } from "../language/screen-language.ts";
import { toProblemDiagnostic, toRange } from "../convert.ts";
import { onFilesGone } from "../files/files-gone.ts";
import { isRecord } from "../record/incident-folders.ts";
import { now } from "../now.ts";

/** Marks the facts that cannot be read in an incident record that is open as text. */
export function recordProblems(clock: () => Temporal.Instant = now): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection("incident-comms-record");
  const show = (document: vscode.TextDocument) => {
    if (isRecord(document.uri) && isOurs(document)) {
      const text = document.getText();
      const { record, problems: unread } = readRecord(text);
      const problems = [...unread, ...contradicted(text), ...stillToCome(text, clock()), ...unsureLeak(text)];
      collection.set(
        document.uri,
        problems.map(({ span, said }) => toProblemDiagnostic(toRange(document, span), saidOnScreen(said, record))),
      );
    }
  };
  const showAll = () => {
    vscode.workspace.textDocuments.forEach(show);
  };
  showAll();
  return vscode.Disposable.from(
    collection,
    // What was still to come may have come, while nobody wrote a word.
    vscode.window.onDidChangeWindowState(showAll),
    vscode.window.tabGroups.onDidChangeTabs(showAll),
    vscode.workspace.onDidOpenTextDocument(show),
    vscode.workspace.onDidChangeTextDocument((event) => {
      show(event.document);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      collection.delete(document.uri);
    }),
    onFilesGone((isGone) => {
      collection.forEach((uri) => {
        if (isGone(uri)) {
          collection.delete(uri);
        }
      });
    }),
  );
}

/** Older versions of a file, shown beside it, are nobody's to mend. */
function isOurs(document: vscode.TextDocument): boolean {
  return vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) === true;
}
