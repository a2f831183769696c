import * as vscode from "vscode";
import { nonce } from "./nonce.ts";
import { pageHtml } from "./page-html.ts";

/** Where the scripts and styles of our pages lie: nothing else of this machine may be loaded into one. */
export function pagesFolder(extensionUri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, "dist", "webview");
}

/** Puts the page of that name into `webview`: "form", which is drawn by `form.js` into the element "form". */
export function showPage(webview: vscode.Webview, folder: vscode.Uri, name: string, title: string): void {
  const addressOf = (file: string): string => webview.asWebviewUri(vscode.Uri.joinPath(folder, file)).toString();
  webview.html = pageHtml({
    title,
    mainId: name,
    cspSource: webview.cspSource,
    script: { uri: addressOf(`${name}.js`), nonce: nonce() },
    styleUri: addressOf(`${name}.css`),
    lang: vscode.env.language,
    words: vscode.l10n.bundle,
  });
}
