import * as vscode from "vscode";
import type { KindId } from "../../core/index.ts";
import { kindsBySetting } from "./draft-kind.ts";

/** A file that may be a notice: what it says of itself decides, else the setting. */
export interface PossibleNotice {
  readonly uri: vscode.Uri;
  readonly kindBySetting: KindId | undefined;
}

/** More Markdown than this is no folder of notices; what is beyond is not looked at, and the person is told. */
export const mostFiles = 2_000;

/** What `isMarkdownFile` is true of, as a pattern for VS Code, which tells capitals from small letters. */
export const markdownFiles = "**/*.{md,MD,markdown}";
/** What nobody writes letters in. */
const otherFolders = "**/{node_modules,.*}/**";

/** The Markdown in `folder` and below, or in all open folders; in the order of their paths. */
export async function findPossibleNotices(folder: vscode.Uri | undefined): Promise<readonly PossibleNotice[]> {
  const pattern = folder === undefined ? markdownFiles : new vscode.RelativePattern(folder, markdownFiles);
  const uris = await vscode.workspace.findFiles(pattern, otherFolders, mostFiles + 1);
  const kinds = await kindsBySetting();
  return uris
    .map((uri) => ({ uri, kindBySetting: kinds.get(uri.toString()) }))
    .sort((left, right) => left.uri.path.localeCompare(right.uri.path, "en"));
}
