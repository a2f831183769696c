import * as vscode from "vscode";

/**
 * Says something in the corner, for nobody to choose from, and waits for no answer. With a button VS Code shows all of
 * it, and without one nothing but its first line.
 */
export function notify(how: "information" | "warning" | "error", message: string): void {
  const read = vscode.l10n.t("OK");
  switch (how) {
    case "information":
      void vscode.window.showInformationMessage(message, read);
      break;
    case "warning":
      void vscode.window.showWarningMessage(message, read);
      break;
    case "error":
      void vscode.window.showErrorMessage(message, read);
      break;
  }
}
