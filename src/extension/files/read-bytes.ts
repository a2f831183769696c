import * as vscode from "vscode";

/** A letter is no larger, in bytes, though there be pictures in it. */
const largest = 20_000_000;

/** What is in a file; undefined where it cannot be read, another program holds it, or it is larger than any letter. */
export async function readBytes(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    return size > largest ? undefined : await vscode.workspace.fs.readFile(uri);
  } catch {
    return undefined;
  }
}
