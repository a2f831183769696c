import * as vscode from "vscode";
import { parseDraft } from "../../core/index.ts";
import type { ReviewedDraft } from "../draft-reviews.ts";
import { readText } from "../read-text.ts";

/** A text that a draft can be compared with. */
export interface EarlierDraft {
  readonly uri: vscode.Uri;
  readonly text: string;
}

/** What was published, and other drafts of the same kind beside this one; the last changed first. */
export async function findEarlierDrafts({ document, review, record }: ReviewedDraft): Promise<readonly EarlierDraft[]> {
  if (document.isUntitled) {
    return [];
  }
  const beside = vscode.Uri.joinPath(document.uri, "..");
  const published = vscode.Uri.joinPath(record?.uri ?? beside, "..", "published");
  const uris = (await Promise.all([published, beside].map(markdownIn))).flat();
  const drafts = await Promise.all(
    uris.map(async (uri) => {
      const text = uri.toString() === document.uri.toString() ? undefined : await readText(uri);
      const isSameKind = text !== undefined && parseDraft(text).frontMatter.kind === review.kind.id;
      return isSameKind ? [{ uri, text, changed: (await vscode.workspace.fs.stat(uri)).mtime }] : [];
    }),
  );
  return drafts.flat().sort((left, right) => right.changed - left.changed);
}

async function markdownIn(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const entries = await vscode.workspace.fs.readDirectory(folder).then(
    (found) => found,
    // There is no such folder yet.
    () => [],
  );
  return entries
    .filter(([name, type]) => type === vscode.FileType.File && name.endsWith(".md"))
    .map(([name]) => vscode.Uri.joinPath(folder, name));
}
