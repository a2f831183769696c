import * as vscode from "vscode";
import { changeRecord, readRecord, toldByPublishing, type KindId } from "../core/index.ts";
import { toWorkspaceEdit } from "./convert.ts";

/**
 * Offers to write into a record when the people affected were told, once a notice that tells them went out `on`. Asks
 * nothing where the record says it already.
 */
export async function offerTold(recordUri: vscode.Uri, kind: KindId, on: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(recordUri);
  const told = () => toldByPublishing(readRecord(document.getText()).record, kind, on);
  const words = told()?.words;
  if (words === undefined) {
    return;
  }
  const write = vscode.l10n.t("Write It There");
  const message = vscode.l10n.t("The record does not say yet when you told the people affected. Was it {0}?", words);
  const answer = await vscode.window.showInformationMessage(message, write);
  // Somebody may have written it there meanwhile.
  const value = told()?.value;
  if (answer !== write || value === undefined) {
    return;
  }
  const result = changeRecord(document.getText(), [{ kind: "set", path: ["moments", "told"], value }]);
  if (!result.ok) {
    void vscode.window.showErrorMessage(result.reason);
  } else if (await vscode.workspace.applyEdit(toWorkspaceEdit(document, result.edits))) {
    await vscode.commands.executeCommand("vscode.open", recordUri);
  } else {
    void vscode.window.showErrorMessage(vscode.l10n.t("The record cannot be changed. Check that it may be written."));
  }
}
