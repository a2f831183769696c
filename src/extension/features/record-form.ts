import * as vscode from "vscode";
import type { Log } from "../log.ts";
import { RecordFormPage, recordFormViewType } from "../record/record-form-page.ts";
import { pagesFolder, showPage } from "../pages/show-page.ts";

/** Shows an incident record as a form, so that nobody need write it by hand. */
export function recordForm(extensionUri: vscode.Uri, log: Log): vscode.Disposable {
  const media = pagesFolder(extensionUri);
  const provider: vscode.CustomTextEditorProvider = {
    resolveCustomTextEditor(document, panel) {
      const { webview } = panel;
      webview.options = { enableScripts: true, localResourceRoots: [media] };
      const page = new RecordFormPage(document, webview, log);
      panel.onDidDispose(() => {
        page.dispose();
      });
      showPage(webview, media, "form", vscode.l10n.t("Incident record"));
    },
  };
  return vscode.window.registerCustomEditorProvider(recordFormViewType, provider, {
    supportsMultipleEditorsPerDocument: true,
    webviewOptions: { enableFindWidget: true },
  });
}
