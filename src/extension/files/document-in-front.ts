import * as vscode from "vscode";
import { nameOf } from "./places.ts";

/** Pages that show one text file: a mail to copy from, and VS Code's preview of Markdown. */
const pagesOfTexts: readonly string[] = ["incidentComms.mail", "markdown.preview"];

/** The text in front, or the one that a page in front shows. Undefined where there is none, or it cannot be told which. */
export function documentInFront(): vscode.TextDocument | undefined {
  return vscode.window.activeTextEditor?.document ?? documentOfPage();
}

/** What the page in front shows, where it is one that shows a text and that text is open. */
export function documentOfPage(): vscode.TextDocument | undefined {
  const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
  const { input, label = "" } = tab ?? {};
  const open = vscode.workspace.textDocuments.filter((document) =>
    input instanceof vscode.TabInputCustom
      ? document.uri.toString() === input.uri.toString()
      : isPageOfText(input) && label.endsWith(` ${nameOf(document.uri)}`),
  );
  return open.length === 1 ? open[0] : undefined;
}

/** VS Code puts a word of its own before the kind of a page. */
function isPageOfText(input: unknown): boolean {
  return (
    input instanceof vscode.TabInputWebview &&
    pagesOfTexts.some((kind) => input.viewType === kind || input.viewType.endsWith(`-${kind}`))
  );
}
