import * as vscode from "vscode";
import { applyEdits, migrateRecord } from "../../core/index.ts";
import { inScreenLanguage } from "../language/screen-language.ts";
import { toWorkspaceEdit } from "../convert.ts";
import { isRecord, type IncidentFolders } from "../record/incident-folders.ts";
import type { ShownTexts } from "../pages/shown-texts.ts";
import { cannotWrite } from "../files/cannot-write.ts";
import { chooseIncident } from "./choose-incident.ts";
import type { Command } from "./command.ts";
import { notify } from "../notify.ts";

/** Brings a record that an older version wrote up to date: shows what would change, and changes it only on a yes. */
export class UpdateRecord implements Command {
  readonly id = "incidentComms.updateRecord";
  readonly #folders: IncidentFolders;
  readonly #texts: ShownTexts;

  constructor(folders: IncidentFolders, texts: ShownTexts) {
    this.#folders = folders;
    this.#texts = texts;
  }

  /** `named`: the record, to update it without asking which. */
  async execute(named?: unknown): Promise<void> {
    const uri = named instanceof vscode.Uri ? named : (recordInFront() ?? (await chooseIncident(this.#folders))?.uri);
    if (uri === undefined) {
      return;
    }
    const document = await vscode.workspace.openTextDocument(uri);
    const { version } = document;
    const text = document.getText();
    const result = migrateRecord(text);
    if (!result.ok) {
      notify("warning", inScreenLanguage(result.reason));
    } else if (result.edits.length === 0) {
      notify("information", vscode.l10n.t("This record is up to date."));
    } else if (await this.#isWanted(text, applyEdits(text, result.edits))) {
      if (document.version !== version) {
        throw new Error(vscode.l10n.t("the record was changed in the meantime. Please look at the difference again."));
      }
      if (!(await vscode.workspace.applyEdit(toWorkspaceEdit(document, result.edits)))) {
        throw cannotWrite(vscode.Uri.joinPath(uri, ".."));
      }
      await vscode.commands.executeCommand("vscode.open", uri);
    }
  }

  /** Shows both texts side by side until the person has decided. */
  async #isWanted(before: string, after: string): Promise<boolean> {
    // Named otherwise than a record, so that they are shown as texts, whatever records are opened with.
    const [left, right] = [this.#texts.add("before.yaml", before), this.#texts.add("after.yaml", after)];
    const title = vscode.l10n.t("The record as it is, and brought up to date");
    await vscode.commands.executeCommand("vscode.diff", left, right, title, { preview: false });
    const yes = {
      label: vscode.l10n.t("Change the record as shown on the right"),
      detail: vscode.l10n.t("Nothing that it says changes, only the way in which it is written. You can undo it."),
    };
    const no = { label: vscode.l10n.t("Leave it as it is") };
    const picked = await vscode.window.showQuickPick([yes, no], {
      title: vscode.l10n.t("Bring the record up to date?"),
      ignoreFocusOut: true,
    });
    await closeDifference(right);
    return picked === yes;
  }
}

/** The record that is shown in the active editor, as text or in any other way. */
function recordInFront(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  const isOfFile = input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom;
  return isOfFile && isRecord(input.uri) ? input.uri : undefined;
}

async function closeDifference(right: vscode.Uri): Promise<void> {
  const isIt = ({ input }: vscode.Tab): boolean =>
    input instanceof vscode.TabInputTextDiff && input.modified.toString() === right.toString();
  await vscode.window.tabGroups.close(vscode.window.tabGroups.all.flatMap((group) => group.tabs).filter(isIt));
}
