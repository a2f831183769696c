import * as vscode from "vscode";
import type { NotRendered } from "../../core/index.ts";

/** What keeps a document from being drafted, in a sentence; `isFrozen`: the next version of a copy that stays as it was. */
export function templateMessage({ problems: [problem], missingGroup }: NotRendered, isFrozen = false): string {
  if (missingGroup !== undefined && isFrozen) {
    return vscode.l10n.t(
      "The record does not name the group of people any more for whom this letter was, “{0}”. Write it there again, under “Who is affected”, to tell them what has changed.",
      missingGroup,
    );
  }
  if (missingGroup !== undefined) {
    return vscode.l10n.t(
      "The record has no group of people called “{0}”, for whom this letter is. Write at its top, behind “group”, what the record calls them now.",
      missingGroup,
    );
  }
  return problem === undefined
    ? vscode.l10n.t("The template could not be filled in.")
    : vscode.l10n.t("{0}, line {1}: {2}", problem.template, problem.line, problem.message);
}
