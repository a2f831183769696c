import * as vscode from "vscode";
import type { DraftReviews } from "../drafts/draft-reviews.ts";
import type { Log } from "../log.ts";

/** What menus ask for. */
const contextKey = "incidentComms.draftInFront";

/** Tells VS Code whether the editor in front shows a draft, so that its menu offers what can be made of one. */
export function draftInFront(reviews: DraftReviews, log: Log): vscode.Disposable {
  let turn = 0;
  let told: boolean | undefined;
  const refresh = async (): Promise<void> => {
    const own = ++turn;
    const document = vscode.window.activeTextEditor?.document;
    const isDraft = document?.languageId === "markdown" && (await reviews.review(document)) !== undefined;
    if (own === turn && isDraft !== told) {
      told = isDraft;
      await vscode.commands.executeCommand("setContext", contextKey, isDraft);
    }
  };
  const refreshSoon = () => {
    refresh().catch((error: unknown) => {
      log.error("It could not be told whether a draft is in front", error);
    });
  };
  refreshSoon();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(refreshSoon),
    reviews.onDidReview(refreshSoon),
    reviews.onDidForget(refreshSoon),
  );
}
