import * as vscode from "vscode";
import { draftLanguage, parseDraft, publishedFolder, unnumberedDraftName, type Draft } from "../../core/index.ts";
import type { ReviewedDraft } from "../drafts/draft-reviews.ts";
import { markdownIn, nameOf } from "../files/places.ts";
import { readText } from "../files/read-text.ts";

/** A text that a draft can be compared with. */
export interface EarlierDraft {
  readonly uri: vscode.Uri;
  readonly text: string;
}

/**
 * What was published and other drafts beside this one, of the same kind and in the same language, but for later versions
 * of this very document. Its earlier ones come first, then the last changed.
 */
export async function findEarlierDrafts({
  document,
  draft,
  review,
  record,
}: ReviewedDraft): Promise<readonly EarlierDraft[]> {
  if (document.isUntitled) {
    return [];
  }
  const beside = vscode.Uri.joinPath(document.uri, "..");
  const published = vscode.Uri.joinPath(record?.uri ?? beside, "..", publishedFolder);
  const baseOf = (uri: vscode.Uri): string => unnumberedDraftName(nameOf(uri));
  const uris = (await Promise.all([published, beside].map(markdownIn))).flat();
  const drafts = await Promise.all(
    uris.map(async (uri) => {
      const text = uri.toString() === document.uri.toString() ? undefined : await readText(uri);
      if (text === undefined) {
        return [];
      }
      const other = parseDraft(text);
      const isOfKind = other.frontMatter.kind === review.kind.id && !other.isTooLong;
      const isLike = isOfKind && draftLanguage(other).tag === review.language.tag;
      const isLater = baseOf(uri) === baseOf(document.uri) && versionOf(other) > versionOf(draft);
      return isLike && !isLater ? [{ uri, text, changed: (await vscode.workspace.fs.stat(uri)).mtime }] : [];
    }),
  );
  const { follows } = draft.frontMatter;
  const followed = follows === undefined ? undefined : vscode.Uri.joinPath(beside, follows).path;
  const nearness = ({ uri }: EarlierDraft): number =>
    uri.path === followed ? 2 : Number(baseOf(uri) === baseOf(document.uri));
  return drafts.flat().sort((left, right) => nearness(right) - nearness(left) || right.changed - left.changed);
}

function versionOf({ frontMatter }: Draft): number {
  return frontMatter.version ?? 1;
}
