import * as vscode from "vscode";
import { exists } from "./files-gone.ts";

/**
 * Makes a file, and says whether it could: none is ever written over. By no edit of VS Code's, since such an edit is
 * taken back like any other, and whoever undoes her own words once too often would lose the file with them.
 */
export async function createFile(uri: vscode.Uri, contents: string | Uint8Array): Promise<boolean> {
  if (await exists(uri)) {
    return false;
  }
  const bytes = typeof contents === "string" ? new TextEncoder().encode(contents) : contents;
  try {
    await vscode.workspace.fs.writeFile(uri, bytes);
    return true;
  } catch {
    await leaveNothingOf(bytes, uri);
    return false;
  }
}

/** Takes away what a file holds that could not be written to its end, as where there is no room; nothing of anybody else's. */
async function leaveNothingOf(bytes: Uint8Array, uri: vscode.Uri): Promise<void> {
  try {
    const left = await vscode.workspace.fs.readFile(uri);
    if (left.length < bytes.length && left.every((byte, index) => byte === bytes[index])) {
      await vscode.workspace.fs.delete(uri);
    }
  } catch {
    // There is nothing, or nothing that can be done about it.
  }
}

/** A file to make. */
export interface NewFile {
  readonly uri: vscode.Uri;
  readonly contents: string | Uint8Array;
}

/** Makes files that are worth nothing without one another, and says whether it could: all of them, or none. */
export async function createFiles(files: readonly NewFile[]): Promise<boolean> {
  const made: vscode.Uri[] = [];
  for (const { uri, contents } of files) {
    if (!(await createFile(uri, contents))) {
      await Promise.all(made.map((one) => vscode.workspace.fs.delete(one).then(undefined, () => undefined)));
      return false;
    }
    made.push(uri);
  }
  return true;
}
