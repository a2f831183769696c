import * as vscode from "vscode";
import type { Log } from "../log.ts";
import { nonce } from "../nonce.ts";
import { pageHtml } from "../page-html.ts";
import { RecordFormPage, recordFormViewType } from "../record-form-page.ts";

/** Shows an incident record as a form, so that nobody need write it by hand. */
export function recordForm(extensionUri: vscode.Uri, log: Log): vscode.Disposable {
  const media = vscode.Uri.joinPath(extensionUri, "dist", "webview");
  const provider: vscode.CustomTextEditorProvider = {
    resolveCustomTextEditor(document, panel) {
      const { webview } = panel;
      webview.options = { enableScripts: true, localResourceRoots: [media] };
      const page = new RecordFormPage(document, webview, log);
      panel.onDidDispose(() => {
        page.dispose();
      });
      webview.html = pageHtml({
        title: vscode.l10n.t("Incident record"),
        mainId: "form",
        cspSource: webview.cspSource,
        nonce: nonce(),
        scriptUri: webview.asWebviewUri(vscode.Uri.joinPath(media, "form.js")).toString(),
        styleUri: webview.asWebviewUri(vscode.Uri.joinPath(media, "form.css")).toString(),
        lang: vscode.env.language,
        words: vscode.l10n.bundle,
      });
    },
  };
  return vscode.window.registerCustomEditorProvider(recordFormViewType, provider, {
    supportsMultipleEditorsPerDocument: true,
    webviewOptions: { enableFindWidget: true },
  });
}
