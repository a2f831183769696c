import * as vscode from "vscode";
import type { DraftReviews } from "../drafts/draft-reviews.ts";
import { documentOfPage } from "../files/document-in-front.ts";
import type { Log } from "../log.ts";

/** What menus ask for, and what the palette asks for besides. */
const keys = { editor: "incidentComms.draftInFront", page: "incidentComms.pageOfDraftInFront" } as const;

/**
 * Tells VS Code whether the editor in front shows a draft, so that its menu offers what can be made of one, and whether
 * a page in front shows one, so that the palette does.
 */
export function draftInFront(reviews: DraftReviews, log: Log): vscode.Disposable {
  let turn = 0;
  const told = new Map<string, boolean>();
  const isDraft = async (document: vscode.TextDocument | undefined): Promise<boolean> =>
    document?.languageId === "markdown" && (await reviews.review(document)) !== undefined;
  const refresh = async (): Promise<void> => {
    const own = ++turn;
    const editor = vscode.window.activeTextEditor;
    const shown = {
      editor: await isDraft(editor?.document),
      page: editor === undefined && (await isDraft(documentOfPage())),
    };
    for (const place of ["editor", "page"] as const) {
      if (own === turn && shown[place] !== told.get(place)) {
        told.set(place, shown[place]);
        await vscode.commands.executeCommand("setContext", keys[place], shown[place]);
      }
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
    vscode.window.tabGroups.onDidChangeTabs(refreshSoon),
    vscode.window.tabGroups.onDidChangeTabGroups(refreshSoon),
    reviews.onDidReview(refreshSoon),
    reviews.onDidForget(refreshSoon),
  );
}
