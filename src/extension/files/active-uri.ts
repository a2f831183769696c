import * as vscode from "vscode";
import { documentInFront } from "./document-in-front.ts";

/** The file in front, whether it is shown as text, as a form or by a page; undefined where none is. */
export function activeUri(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom
    ? input.uri
    : documentInFront()?.uri;
}
