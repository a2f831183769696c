import * as vscode from "vscode";

/**
 * Tells of each file and each folder that is deleted or gets another name or place. Of what lay in such a folder VS Code
 * says nothing, so that who watches for Markdown alone never hears of it.
 */
export function onFilesGone(tell: (isGone: (uri: vscode.Uri) => boolean) => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher("**", true, true, false);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidDelete((gone) => {
      tell(({ scheme, path }) => scheme === gone.scheme && (path === gone.path || path.startsWith(`${gone.path}/`)));
    }),
  );
}

/** Whether there is such a file or folder, or may be: one that cannot be reached just now is no less there. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    return !(error instanceof vscode.FileSystemError && error.code === vscode.FileSystemError.FileNotFound().code);
  }
}
