import * as vscode from "vscode";
import { wordPublication } from "../../core/index.ts";
import { inScreenLanguage } from "../language/screen-language.ts";
import { StartNextVersion } from "../commands/start-next-version.ts";
import type { DraftReviews } from "../drafts/draft-reviews.ts";
import type { Log } from "../log.ts";

/** Makes plain that the copy of a notice that went out stays as it was: a line above it, and no typing in it. */
export function frozenNotices(reviews: DraftReviews, log: Log): vscode.Disposable {
  const locked = new Set<string>();
  const lock = () => {
    lockInFront(reviews, locked).catch((error: unknown) => {
      log.error("A published notice could not be closed to typing", error);
    });
  };
  lock();
  return vscode.Disposable.from(
    vscode.languages.registerCodeLensProvider({ language: "markdown" }, new FrozenLenses(reviews)),
    vscode.window.onDidChangeActiveTextEditor(lock),
    reviews.onDidReview(lock),
    vscode.workspace.onDidCloseTextDocument((document) => locked.delete(document.uri.toString())),
  );
}

/**
 * An extension can lock the editor in front, until VS Code is closed. That is done once: somebody who unlocks it by hand
 * meant to.
 */
async function lockInFront(reviews: DraftReviews, locked: Set<string>): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const key = document?.uri.toString() ?? "";
  if (document === undefined || document.languageId !== "markdown" || locked.has(key)) {
    return;
  }
  const reviewed = await reviews.review(document);
  const isInFront = vscode.window.activeTextEditor?.document === document;
  if (reviewed?.draft.frontMatter.published !== undefined && isInFront && !locked.has(key)) {
    locked.add(key);
    await vscode.commands.executeCommand("workbench.action.files.setActiveEditorReadonlyInSession");
  }
}

class FrozenLenses implements vscode.CodeLensProvider {
  readonly #reviews: DraftReviews;

  constructor(reviews: DraftReviews) {
    this.#reviews = reviews;
  }

  async provideCodeLenses(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
    const reviewed = await this.#reviews.review(document);
    const published = reviewed?.draft.frontMatter.published;
    if (published === undefined) {
      return [];
    }
    const top = new vscode.Range(0, 0, 0, 0);
    const said = wordPublication(published, reviewed?.record?.record, inScreenLanguage);
    return [
      new vscode.CodeLens(top, {
        title: vscode.l10n.t("Start the Next Version…"),
        command: StartNextVersion.id,
        arguments: [document.uri],
      }),
      // Last: it is long, and what does not fit is cut off.
      new vscode.CodeLens(top, { title: vscode.l10n.t("This copy stays as it was: published {0}", said), command: "" }),
    ];
  }
}
