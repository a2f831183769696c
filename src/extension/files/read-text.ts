import * as vscode from "vscode";

/**
 * The text of a file as it stands now, unsaved changes included; decoded as VS Code does where it opens it, so that a
 * file says the same whether it is open or not. Undefined where there is no such file.
 */
export async function readText(uri: vscode.Uri): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open !== undefined) {
    return open.getText();
  }
  let bytes: Uint8Array;
  try {
    // A device or a pipe may never end. A link to a file counts as one.
    if (((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.File) === 0) {
      return undefined;
    }
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch {
    return undefined;
  }
  // VS Code refuses what is no text. Whoever reads it says so, with what to do.
  return vscode.workspace.decode(bytes, { uri }).then(undefined, () => new TextDecoder().decode(bytes));
}
