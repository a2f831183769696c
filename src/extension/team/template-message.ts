import * as vscode from "vscode";
import type { NotRendered } from "../../core/index.ts";

/** What keeps a document from being drafted, in a sentence. */
export function templateMessage({ problems: [problem], missingGroup }: NotRendered): string {
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
