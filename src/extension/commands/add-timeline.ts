import * as vscode from "vscode";
import { readFileToImport } from "../import/import-file.ts";
import { ImportPage } from "../import/import-page.ts";
import type { IncidentFolders } from "../record/incident-folders.ts";
import type { Log } from "../log.ts";
import { pagesFolder, showPage } from "../pages/show-page.ts";
import { chooseIncident } from "./choose-incident.ts";
import type { Command } from "./command.ts";

/** Adds the entries of a file, a table or an export of an incident tool, to the timeline of a record. */
export class AddTimeline implements Command {
  readonly id = "incidentComms.addTimeline";
  readonly #media: vscode.Uri;
  readonly #folders: IncidentFolders;
  readonly #log: Log;

  constructor(extensionUri: vscode.Uri, folders: IncidentFolders, log: Log) {
    this.#media = pagesFolder(extensionUri);
    this.#folders = folders;
    this.#log = log;
  }

  /** `record` and `file` are asked for where they are not given. */
  async execute(record?: unknown, file?: unknown): Promise<void> {
    const recordUri = record instanceof vscode.Uri ? record : (await chooseIncident(this.#folders))?.uri;
    const fileUri = recordUri && (file instanceof vscode.Uri ? file : await chooseFile(recordUri));
    if (recordUri === undefined || fileUri === undefined) {
      return;
    }
    this.#open(await readFileToImport(fileUri, recordUri), recordUri);
  }

  #open(file: Awaited<ReturnType<typeof readFileToImport>>, record: vscode.Uri): void {
    const panel = vscode.window.createWebviewPanel(
      "incidentComms.addTimeline",
      vscode.l10n.t("Add Timeline from {0}", file.name),
      vscode.ViewColumn.Active,
      { enableScripts: true, localResourceRoots: [this.#media], enableFindWidget: true },
    );
    const page = new ImportPage(file, record, panel, this.#log);
    panel.onDidDispose(() => {
      page.dispose();
    });
    showPage(panel.webview, this.#media, "import", vscode.l10n.t("Add timeline from file"));
  }
}

async function chooseFile(record: vscode.Uri): Promise<vscode.Uri | undefined> {
  const [file] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t("Add Timeline from File"),
      openLabel: vscode.l10n.t("Show Entries"),
      defaultUri: vscode.Uri.joinPath(record, ".."),
      filters: {
        [vscode.l10n.t("Tables and exports")]: ["csv", "tsv", "txt", "json", "jsonl", "log"],
        [vscode.l10n.t("All files")]: ["*"],
      },
    })) ?? [];
  return file;
}
