import * as vscode from "vscode";
import { onFilesGone } from "./files-gone.ts";

/**
 * Tells of each file that may say something else by now: it was changed, made or deleted, on the disk or with its folder,
 * or typed in. One that opens may bring changes that were never saved; one that closes takes them away.
 *
 * @param pattern which files to watch on the disk; of those that are open, all are told
 * @param known what was read so far, as far as it may go with a folder
 */
export function onTextNews(
  pattern: string,
  known: () => Iterable<vscode.Uri>,
  tell: (uri: vscode.Uri) => void,
): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(pattern);
  const tellOf = ({ uri }: vscode.TextDocument) => {
    tell(uri);
  };
  return vscode.Disposable.from(
    watcher,
    watcher.onDidChange(tell),
    watcher.onDidCreate(tell),
    watcher.onDidDelete(tell),
    onFilesGone((isGone) => {
      [...known()].filter(isGone).forEach(tell);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      tellOf(document);
    }),
    vscode.workspace.onDidOpenTextDocument(tellOf),
    vscode.workspace.onDidCloseTextDocument(tellOf),
  );
}
