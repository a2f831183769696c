import * as vscode from "vscode";
import { rulePageScheme } from "../convert.ts";

/**
 * What happens when somebody follows the link on a mark. VS Code follows it only to a document, so there is one for
 * each rule; as soon as it opens, the page as a person reads it takes its place.
 */
export function rulePages(extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(rulePageScheme, {
      provideTextDocumentContent: async (uri) => {
        const page = vscode.Uri.joinPath(extensionUri, "docs", "rules", fileNameOf(uri));
        return new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
      },
    }),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (editor?.document.uri.scheme === rulePageScheme) {
        void showInstead(editor.document.uri);
      }
    }),
  );
}

async function showInstead(uri: vscode.Uri): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  await vscode.window.tabGroups.close(tabs.filter((tab) => isRulePage(tab.input)));
  await vscode.commands.executeCommand("incidentComms.showRule", fileNameOf(uri).replace(/\.md$/, ""));
}

function isRulePage(input: unknown): boolean {
  return input instanceof vscode.TabInputText && input.uri.scheme === rulePageScheme;
}

/** The last part of the path and nothing above it. */
function fileNameOf(uri: vscode.Uri): string {
  return uri.path.split("/").at(-1) ?? "";
}
