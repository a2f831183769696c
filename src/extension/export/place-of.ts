import { placeBelow } from "../../core/index.ts";
import type { ReviewedDraft } from "../drafts/draft-reviews.ts";

/** Where a draft lies below the folder of its incident; undefined where it has no file yet. */
export function placeOf({ document, record }: ReviewedDraft): string | undefined {
  return document.isUntitled ? undefined : placeBelow(document.uri.path, record?.uri.path);
}
