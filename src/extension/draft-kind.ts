import * as vscode from "vscode";
import { findKind, type Draft, type KindId } from "../core/index.ts";

/**
 * The kind that a document is a draft of: what its front matter says, else what the setting
 * `incidentComms.draftFiles` says of its place. Undefined for every other document: those are not ours.
 */
export function draftKindOf(document: vscode.TextDocument, draft: Draft): KindId | undefined {
  return findKind(draft.frontMatter.kind)?.id ?? findKind(kindBySetting(document))?.id;
}

function kindBySetting(document: vscode.TextDocument): string | undefined {
  const places = vscode.workspace
    .getConfiguration("incidentComms", document.uri)
    .get<Readonly<Record<string, unknown>>>("draftFiles", {});
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  if (folder === undefined) {
    return undefined;
  }
  for (const [place, kind] of Object.entries(places)) {
    const pattern = new vscode.RelativePattern(folder, place);
    if (typeof kind === "string" && vscode.languages.match({ pattern }, document) > 0) {
      return kind;
    }
  }
  return undefined;
}
