import * as vscode from "vscode";
import { nextFileName } from "../../core/index.ts";
import type { Log } from "../log.ts";
import { nameOf } from "../files/places.ts";
import { writeNewFile } from "../files/write-new-file.ts";
import type { ReadyDraft } from "./draft-exports.ts";
import { notify } from "../notify.ts";

/** What an export is called on screen, by the ending of its file. */
export type ExportFormat = "docx" | "html" | "txt";

/** `disclosure.md` → `disclosure` */
const endingPattern = /\.[^.]*$/;

/**
 * Writes an export into `export/` beside the record, or beside the draft where there is none, under the first free
 * name; asks for a place where the draft itself has none yet. Undefined where she chose none.
 */
export async function saveExport(
  { reviewed: { document, record }, letter }: ReadyDraft,
  format: ExportFormat,
  contents: Uint8Array,
): Promise<vscode.Uri | undefined> {
  if (document.isUntitled) {
    return saveElsewhere(undefined, format, contents);
  }
  const folder = vscode.Uri.joinPath(record?.uri ?? document.uri, "..", "export");
  const name = letter.nameFor(nameOf(document.uri).replace(endingPattern, ""));
  return writeNewFile(folder, (taken) => nextFileName(name, format, taken), contents);
}

/** Says what was made and what stayed behind, and offers what comes next. Waits for no answer. */
export function tellExport(
  uri: vscode.Uri,
  { letter }: ReadyDraft,
  format: ExportFormat,
  contents: Uint8Array,
  log: Log,
): void {
  const open = vscode.l10n.t("Open");
  const show = vscode.l10n.t("Show in Explorer");
  const elsewhere = vscode.l10n.t("Save Elsewhere…");
  const name = vscode.workspace.asRelativePath(uri);
  const message = [vscode.l10n.t("{0} is made.", name), ...leftOut(letter.leftOut)].join(" ");
  const act = async (): Promise<void> => {
    switch (await vscode.window.showInformationMessage(message, canOpen(uri) ? open : show, elsewhere)) {
      case open:
        await vscode.env.openExternal(uri);
        break;
      case show:
        await vscode.commands.executeCommand("revealInExplorer", uri);
        break;
      case elsewhere:
        await saveElsewhere(uri, format, contents);
        break;
      case undefined:
        break;
    }
  };
  act().catch((error: unknown) => {
    log.error(`What was asked for ${uri.path} could not be done`, error);
    notify("error", vscode.l10n.t("That did not work. You find the file here: {0}", name));
  });
}

/** Only a VS Code that runs where its files are can hand one to Word or a browser. */
function canOpen(uri: vscode.Uri): boolean {
  const { uiKind, remoteName } = vscode.env;
  return uri.scheme === "file" && uiKind === vscode.UIKind.Desktop && remoteName === undefined;
}

/** The dialogue itself asks before a file is written over. */
async function saveElsewhere(
  uri: vscode.Uri | undefined,
  format: ExportFormat,
  contents: Uint8Array,
): Promise<vscode.Uri | undefined> {
  const filters = { [formatNames()[format]]: [format] };
  const chosen = await vscode.window.showSaveDialog({ filters, ...(uri && { defaultUri: uri }) });
  if (chosen !== undefined) {
    await vscode.workspace.fs.writeFile(chosen, contents);
  }
  return chosen;
}

function formatNames(): Readonly<Record<ExportFormat, string>> {
  return {
    docx: vscode.l10n.t("Word document"),
    html: vscode.l10n.t("Web page"),
    txt: vscode.l10n.t("Plain text"),
  };
}

function leftOut({ pictures, links }: ReadyDraft["letter"]["leftOut"]): readonly string[] {
  return [
    ...(pictures > 0 ? [vscode.l10n.t("Pictures are given by their descriptions ({0}).", pictures)] : []),
    ...(links > 0 ? [vscode.l10n.t("Links that readers could not follow are given as words ({0}).", links)] : []),
  ];
}
