import * as vscode from "vscode";
import {
  isMarkdownFile,
  lostFirstLines,
  noticesFolder,
  otherProgram,
  parseDraft,
  recordFileName,
  type LostFirstLines,
} from "../../core/index.ts";
import { exists } from "../files/files-gone.ts";
import { nameOf } from "../files/places.ts";
import { readBytes } from "../files/read-bytes.ts";
import { notify } from "../notify.ts";

/** Puts them back: see `commands/put-back-first-lines.ts`. */
export const putBackFirstLines = "incidentComms.putBackFirstLines";

/** A file among the notices of an incident that does not say any more what kind of notice it is. */
export interface LostDraft {
  readonly uri: vscode.Uri;
  readonly lost: LostFirstLines;
}

/**
 * Whether a file lies where the notices of an incident are kept. No other Markdown is ever taken for a notice that has
 * lost its first lines.
 */
export async function isAmongNotices(uri: vscode.Uri): Promise<boolean> {
  const [folder, fileName = ""] = uri.path.split("/").slice(-2);
  if (folder !== noticesFolder || !isMarkdownFile(fileName)) {
    return false;
  }
  return exists(vscode.Uri.joinPath(uri, "..", "..", recordFileName));
}

/** Why a text that is not known for a draft is none, where it lies among notices; undefined where it does not, or is one. */
export async function lostDraftAt(uri: vscode.Uri, text: string): Promise<LostDraft | undefined> {
  const lost = (await isAmongNotices(uri)) ? lostFirstLines(parseDraft(text), nameOf(uri)) : undefined;
  return lost && { uri, lost };
}

/** What is wrong with it, in a sentence that names the file. */
export function lostSentence({ uri, lost }: LostDraft): string {
  const name = nameOf(uri);
  switch (lost.why) {
    case "moved":
      return vscode.l10n.t(
        "{0} is not checked any more: the lines that say what kind of document it is must stand at its very top, between two lines of dashes.",
        name,
      );
    case "unknown-kind":
      return vscode.l10n.t(
        "{0} lies among the notices of an incident, but nothing in it is checked: there is no document of the kind “{1}” that its first lines name.",
        name,
        lost.named,
      );
    case "gone":
      return vscode.l10n.t(
        "{0} lies among the notices of an incident, but nothing in it is checked: the lines at its very top, which say what kind of document it is, are gone.",
        name,
      );
  }
}

/** What to do about it, for a button; with dots where it asks something. */
export function lostAction({ lost }: LostDraft): string {
  return lost.why === "moved"
    ? vscode.l10n.t("Put Them at the Top")
    : lost.why === "gone"
      ? vscode.l10n.t("Put Them Back…")
      : vscode.l10n.t("Choose the Kind…");
}

/** Says that there is no draft to do something with; where it is one that has lost its first lines, offers to put them back. */
export async function sayNoDraft(document: vscode.TextDocument | undefined): Promise<void> {
  const lost = document && (await lostDraftAt(document.uri, document.getText()));
  if (lost === undefined) {
    const other = document === undefined ? await otherProgramSentence() : undefined;
    notify("information", other ?? vscode.l10n.t("Open a draft first, or make one with “Draft a Notice…”."));
    return;
  }
  const action = lostAction(lost);
  if ((await vscode.window.showWarningMessage(lostSentence(lost), action)) === action) {
    await vscode.commands.executeCommand(putBackFirstLines, lost.uri);
  }
}

/** What to do with the file in front, where that is a Word file or a PDF, which VS Code cannot show; else undefined. */
async function otherProgramSentence(): Promise<string | undefined> {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  const uri = input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom ? input.uri : undefined;
  const bytes = uri && (await readBytes(uri));
  const other = bytes && otherProgram(bytes);
  if (other === "word") {
    return vscode.l10n.t(
      "This is a Word file, which is not checked. Where it is a copy of a draft, open that draft and choose “Take In Changes from a Word Copy…”; else copy its text, and paste it into a draft.",
    );
  }
  return other === "pdf"
    ? vscode.l10n.t("This is a PDF, which is not checked. Copy its text, and paste it into a draft.")
    : undefined;
}
