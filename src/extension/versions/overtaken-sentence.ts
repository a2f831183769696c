import * as vscode from "vscode";

/** That the record has overtaken a draft, in so many places. */
export function overtakenSentence(places: number): string {
  return places === 1
    ? vscode.l10n.t("In one place this draft says something else than the record says today.")
    : vscode.l10n.t("In {0} places this draft says something else than the record says today.", places);
}
