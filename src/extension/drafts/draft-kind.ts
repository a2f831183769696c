import * as vscode from "vscode";
import { findKind, type KindId } from "../../core/index.ts";

/**
 * The kind that a document is a draft of: the one that its front matter has `named`, else what the setting
 * `incidentComms.draftFiles` says of its place. Undefined for every other document: those are not ours.
 */
export function draftKindOf(document: vscode.TextDocument, named: string | undefined): KindId | undefined {
  return findKind(named)?.id ?? findKind(kindBySetting(document))?.id;
}

/** The kinds that the setting gives to files of the open folders, by the address of the file. */
export async function kindsBySetting(): Promise<ReadonlyMap<string, KindId>> {
  const found = new Map<string, KindId>();
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    for (const [place, named] of Object.entries(placesFor(folder.uri))) {
      const kind = typeof named === "string" ? findKind(named)?.id : undefined;
      const uris =
        kind === undefined ? [] : await vscode.workspace.findFiles(new vscode.RelativePattern(folder, place));
      for (const uri of uris) {
        if (kind !== undefined && !found.has(uri.toString())) {
          found.set(uri.toString(), kind);
        }
      }
    }
  }
  return found;
}

function placesFor(uri: vscode.Uri): Readonly<Record<string, unknown>> {
  return vscode.workspace
    .getConfiguration("incidentComms", uri)
    .get<Readonly<Record<string, unknown>>>("draftFiles", {});
}

function kindBySetting(document: vscode.TextDocument): string | undefined {
  const places = placesFor(document.uri);
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
