import * as vscode from "vscode";

/** As many places as a message names. */
const mostNamed = 3;

/** The first of the sentences, and how many more there are. */
export function nameFirst(sentences: readonly string[]): readonly string[] {
  const rest = sentences.length - mostNamed;
  return [...sentences.slice(0, mostNamed), ...(rest > 0 ? [vscode.l10n.t("And {0} more.", rest)] : [])];
}
