import * as vscode from "vscode";
import {
  kindByFileName,
  kinds,
  putBackLines,
  putFirstLines,
  recordFileName,
  type KindId,
  type LostFirstLines,
  type TextEdit,
} from "../../core/index.ts";
import { toWorkspaceEdit } from "../convert.ts";
import type { DraftReviews } from "../drafts/draft-reviews.ts";
import { lostDraftAt, putBackFirstLines } from "../drafts/lost-draft.ts";
import { nameOf } from "../files/places.ts";
import { inScreenLanguage } from "../language/screen-language.ts";
import type { Command } from "./command.ts";
import { notify } from "../notify.ts";

/** Puts the first lines of a notice where they belong, or back where they are gone, in one step that can be undone. */
export class PutBackFirstLines implements Command {
  readonly id = putBackFirstLines;
  readonly #reviews: DraftReviews;

  constructor(reviews: DraftReviews) {
    this.#reviews = reviews;
  }

  /** `uri`: that of the notice; else the one in front. */
  async execute(uri?: unknown): Promise<void> {
    const named = typeof uri === "string" ? vscode.Uri.parse(uri, true) : uri;
    const document =
      named instanceof vscode.Uri
        ? await vscode.workspace.openTextDocument(named)
        : vscode.window.activeTextEditor?.document;
    if (document === undefined || (await this.#reviews.review(document)) !== undefined) {
      return;
    }
    const found = await lostDraftAt(document.uri, document.getText());
    if (found === undefined) {
      return;
    }
    await vscode.window.showTextDocument(document, { preview: false });
    const { version } = document;
    const edits = await this.#edits(document, found.lost);
    if (edits === undefined) {
      return;
    }
    if (document.version !== version || !(await vscode.workspace.applyEdit(toWorkspaceEdit(document, edits)))) {
      notify("error", vscode.l10n.t("The draft could not be changed. Check that you may write to it, and try again."));
    }
  }

  /** Undefined where she has chosen nothing. */
  async #edits(document: vscode.TextDocument, lost: LostFirstLines): Promise<readonly TextEdit[] | undefined> {
    if (lost.why === "moved") {
      return lost.edits;
    }
    const known = lost.why === "gone" ? this.#reviews.firstLinesOf(document.uri) : undefined;
    const byName = kindByFileName(nameOf(document.uri));
    const chosen = await pickKind(known !== undefined, byName?.kind);
    if (chosen === undefined) {
      return undefined;
    }
    const text = document.getText();
    if (chosen === "as-before") {
      return known === undefined ? undefined : [putBackLines(text, known)];
    }
    const lang = chosen === byName?.kind ? byName.lang : undefined;
    return [putFirstLines(text, { kind: chosen, incident: `../${recordFileName}`, lang })];
  }
}

interface KindItem extends vscode.QuickPickItem {
  readonly says: KindId | "as-before";
}

/** The lines that it had come first, then what its name says. */
async function pickKind(isKnown: boolean, byName: KindId | undefined): Promise<KindItem["says"] | undefined> {
  const before: KindItem = {
    label: vscode.l10n.t("As it was before"),
    detail: vscode.l10n.t("Puts back the very lines that stood there, with what was decided about the draft."),
    says: "as-before",
  };
  const itemOf = ({ id, title, purpose }: (typeof kinds)[number]): KindItem => ({
    label: inScreenLanguage(title),
    description: id === byName ? vscode.l10n.t("by the name of the file") : "",
    detail: inScreenLanguage(purpose),
    says: id,
  });
  const proposed = kinds.filter(({ id }) => id === byName);
  const others = kinds.filter(({ id }) => id !== byName);
  const picked = await vscode.window.showQuickPick<KindItem>(
    [...(isKnown ? [before] : []), ...[...proposed, ...others].map(itemOf)],
    {
      title: vscode.l10n.t("What kind of document is this?"),
      placeHolder: vscode.l10n.t("The lines at its top will say so; you can undo it"),
      matchOnDetail: true,
    },
  );
  return picked?.says;
}
