import * as vscode from "vscode";
import { parseDraft, type Span } from "../../core/index.ts";
import { toRange } from "../convert.ts";

/** Opens a file as text at a place that something is said of. */
export async function showInText(uri: vscode.Uri, span: Span): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { selection: toRange(document, span) });
}

/**
 * Opens a draft with the cursor where the letter begins, below the lines that are not part of it. In a tab that stays:
 * the next draft must not take the place of this one.
 */
export async function showAtTitle(uri: vscode.Uri): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const title = document.positionAt(parseDraft(document.getText()).titleSpan.start);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(title, title), preview: false });
}
