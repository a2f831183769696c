import * as vscode from "vscode";
import { isMarkdownFile } from "../../core/index.ts";

/** What a file or folder is called: the last part of its path. */
export function nameOf({ path }: vscode.Uri): string {
  return path.split("/").at(-1) ?? "";
}

/** `folder` and those above it, no higher than the folder that is open; one up where none is. */
export function* foldersFrom(folder: vscode.Uri): Generator<vscode.Uri, void> {
  const top = vscode.workspace.getWorkspaceFolder(folder)?.uri ?? vscode.Uri.joinPath(folder, "..");
  for (let current = folder; ; current = vscode.Uri.joinPath(current, "..")) {
    yield current;
    if (current.path.length <= top.path.length) {
      return;
    }
  }
}

/** What the files in `folder` itself are called; none where it is not there, since nothing of its kind was written yet. */
export async function namesIn(folder: vscode.Uri): Promise<readonly string[]> {
  const entries = await vscode.workspace.fs.readDirectory(folder).then(
    (found) => found,
    () => [],
  );
  return entries.filter(([, type]) => type === vscode.FileType.File).map(([name]) => name);
}

/** The Markdown in `folder` itself, as `namesIn`. */
export async function markdownIn(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  return (await namesIn(folder)).filter(isMarkdownFile).map((name) => vscode.Uri.joinPath(folder, name));
}
