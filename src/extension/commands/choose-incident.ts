import * as vscode from "vscode";
import { activeUri } from "../files/active-uri.ts";
import type { IncidentFolders, OpenRecord } from "../record/incident-folders.ts";

/**
 * The incident to work on: that of the document in front, else the only one there is, else the one that
 * the person picks. Undefined where she picks none, or where there is none and she was told how to start one.
 */
export async function chooseIncident(folders: IncidentFolders): Promise<OpenRecord | undefined> {
  const active = activeUri();
  if (active !== undefined && active.scheme !== "untitled") {
    const nearest = await folders.nearest(vscode.Uri.joinPath(active, ".."));
    if (nearest !== undefined) {
      return nearest;
    }
  }
  const records = await folders.all();
  if (records.length > 1) {
    return pick(records);
  }
  if (records[0] === undefined) {
    await offerToStart();
  }
  return records[0];
}

async function pick(records: readonly OpenRecord[]): Promise<OpenRecord | undefined> {
  const items = records.map((record) => ({
    label: record.record.title,
    description: vscode.workspace.asRelativePath(vscode.Uri.joinPath(record.uri, "..")),
    record,
  }));
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t("Which incident is it about?") });
  return picked?.record;
}

async function offerToStart(): Promise<void> {
  const start = vscode.l10n.t("Start an Incident…");
  const message = vscode.l10n.t("There is no incident here to draft from. Start one first; it takes a minute.");
  if ((await vscode.window.showInformationMessage(message, start)) === start) {
    await vscode.commands.executeCommand("incidentComms.startIncident");
  }
}
