import * as vscode from "vscode";
import { changeRecord, readRecord, toldByPublishing, type KindId, type ToldMoment } from "../../core/index.ts";
import { toWorkspaceEdit } from "../convert.ts";
import { RecordFormPage } from "../record/record-form-page.ts";
import { inScreenLanguage } from "../language/screen-language.ts";
import { notify } from "../notify.ts";

/**
 * Offers to write into a record when the people affected, or the authority, were told, once a notice that tells them
 * went out `on`, and leads to what it wrote. Asks nothing where the record says it already. The question stays until it
 * is answered.
 */
export async function offerTold(recordUri: vscode.Uri, kind: KindId, on: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(recordUri);
  const find = () => toldByPublishing(readRecord(document.getText()).record, kind, on, inScreenLanguage);
  const asked = find();
  if (asked === undefined) {
    return;
  }
  const write = { title: vscode.l10n.t("Write It There") };
  // In the place of "Cancel", which is no answer to a question.
  const no = { title: vscode.l10n.t("No"), isCloseAffordance: true };
  const answer = await vscode.window.showInformationMessage(questionOf(asked), { modal: true }, write, no);
  // Somebody may have written it there meanwhile.
  const told = find();
  if (answer !== write || told === undefined) {
    return;
  }
  const { isDirty } = document;
  const { name, value } = told;
  const result = changeRecord(document.getText(), [{ kind: "set", path: ["moments", name], value }]);
  if (!result.ok) {
    notify("error", inScreenLanguage(result.reason));
  } else if (await vscode.workspace.applyEdit(toWorkspaceEdit(document, result.edits))) {
    if (!isDirty) {
      await document.save();
    }
    await vscode.commands.executeCommand("vscode.open", recordUri);
    RecordFormPage.leadTo(recordUri, `moments.${name}`, 0);
  } else {
    notify("error", vscode.l10n.t("The record cannot be changed. Check that it may be written."));
  }
}

function questionOf({ name, words }: ToldMoment): string {
  return name === "told"
    ? vscode.l10n.t("The record does not say yet when you told the people affected. Was it {0}?", words)
    : vscode.l10n.t("The record does not say yet when you told the authority. Was it {0}?", words);
}
