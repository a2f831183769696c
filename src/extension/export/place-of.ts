import * as vscode from "vscode";
import { placeBelow, type AboutDraft } from "../../core/index.ts";
import type { ReviewedDraft } from "../drafts/draft-reviews.ts";
import { markdownIn } from "../files/places.ts";

/** A draft, and the record that it lies beside. */
export type PlacedDraft = Pick<ReviewedDraft, "draft" | "record"> & {
  readonly document: Pick<vscode.TextDocument, "uri" | "isUntitled">;
};

/** Where a draft lies below the folder of its incident; undefined where it has no file yet. */
export function placeOf({ document, record }: Omit<PlacedDraft, "draft">): string | undefined {
  return document.isUntitled ? undefined : placeBelow(document.uri.path, record?.uri.path);
}

/** What tells whether a Word copy was made of a draft. */
export async function aboutDraft(reviewed: PlacedDraft): Promise<AboutDraft> {
  const { document, draft, record } = reviewed;
  const { lang, version } = draft.frontMatter;
  const beside = document.isUntitled ? [] : await markdownIn(vscode.Uri.joinPath(document.uri, ".."));
  const others = beside.map(({ path }) => path).filter((path) => path !== document.uri.path);
  return {
    lang: lang ?? record?.record.language,
    version,
    place: placeOf(reviewed),
    others: others.map((path) => placeBelow(path, record?.uri.path)),
  };
}
