import * as vscode from "vscode";
import { tooLongSentence } from "../../core/index.ts";
import { saidOnScreen } from "../language/screen-language.ts";
import type { DraftReviews, ReviewedDraft } from "./draft-reviews.ts";
import { documentInFront } from "../files/document-in-front.ts";
import { sayNoDraft } from "./lost-draft.ts";
import { notify } from "../notify.ts";

/**
 * The draft at `uri`, else the one in front. Undefined where that is none, one that went out, or one that is too long to
 * be read; the person is then told.
 */
export async function findDraft(reviews: DraftReviews, uri: unknown): Promise<ReviewedDraft | undefined> {
  const document =
    typeof uri === "string"
      ? vscode.workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri)
      : documentInFront();
  const reviewed = document && (await reviews.review(document));
  if (reviewed === undefined) {
    await sayNoDraft(document);
    return undefined;
  }
  return isFrozen(reviewed) || isRefusedAsTooLong(reviewed) ? undefined : reviewed;
}

/** Whether a draft is too long for anything to be done with it; the person is then told. */
export function isRefusedAsTooLong({ draft }: ReviewedDraft): boolean {
  if (draft.isTooLong) {
    notify("warning", saidOnScreen(tooLongSentence));
  }
  return draft.isTooLong;
}

/** Whether this is the copy of a notice that went out, which nothing of ours changes; the person is then told. */
function isFrozen({ draft }: ReviewedDraft): boolean {
  const isPublished = draft.frontMatter.published !== undefined;
  if (isPublished) {
    notify("information", frozenSentence());
  }
  return isPublished;
}

/** Why nothing of ours changes the copy of a notice that went out. */
export function frozenSentence(): string {
  return vscode.l10n.t(
    "This is the copy of a notice that went out, and it stays as it was. To say something else, start the next version.",
  );
}

/** A field of what a command was given; whoever calls it may be another extension or a key binding. */
export function fieldOf(request: unknown, name: string): unknown {
  return typeof request === "object" && request !== null && Object.hasOwn(request, name)
    ? (request as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
