import * as vscode from "vscode";

/** What a person is told where nothing can be written: a sentence, not the words of the file system. */
export function cannotWrite(folder: vscode.Uri): Error {
  return new Error(
    vscode.l10n.t("Nothing can be written to {0}. Check that you may write in that folder.", folder.path),
  );
}
