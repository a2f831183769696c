import * as vscode from "vscode";
import { houseRulesFile, newHouseRules } from "../../core/index.ts";
import { activeUri } from "../files/active-uri.ts";
import type { HouseRulesFiles } from "../team/house-rules-files.ts";
import { cannotWrite } from "../files/cannot-write.ts";
import { createFile } from "../files/create-file.ts";
import { exists } from "../files/files-gone.ts";
import type { Command } from "./command.ts";
import { notify } from "../notify.ts";

/** Opens the house rules that count for what is in front, and makes some at the top of the open folder where there are none. */
export class EditHouseRules implements Command {
  readonly id = "incidentComms.houseRules";
  readonly #files: HouseRulesFiles;

  constructor(files: HouseRulesFiles) {
    this.#files = files;
  }

  async execute(): Promise<void> {
    const active = activeUri();
    const open = (active && vscode.workspace.getWorkspaceFolder(active)) ?? vscode.workspace.workspaceFolders?.[0];
    const folder =
      active && vscode.workspace.getWorkspaceFolder(active) ? vscode.Uri.joinPath(active, "..") : open?.uri;
    if (open === undefined || folder === undefined) {
      notify(
        "information",
        vscode.l10n.t("House rules are kept with the documents. Open the folder of your incidents first."),
      );
      return;
    }
    const uri = (await this.#files.near(folder))?.uri ?? (await makeIn(open.uri));
    await vscode.window.showTextDocument(uri, { preview: false });
  }
}

async function makeIn(folder: vscode.Uri): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder, houseRulesFile);
  await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(uri, "..")).then(undefined, () => {
    throw cannotWrite(folder);
  });
  // One that somebody made in the meantime is left as it is, and shown.
  if (!(await createFile(uri, newHouseRules)) && !(await exists(uri))) {
    throw cannotWrite(folder);
  }
  return uri;
}
