import * as vscode from "vscode";

/** Asks for the reason that is put on record in a draft; `missing` is said while none is written. Undefined where she changes her mind. */
export function askReason(title: string, missing: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t(
      "One sentence for whoever reads this draft next. It stands at the top, which readers of the letter do not see.",
    ),
    placeHolder: vscode.l10n.t("Counsel advises against it while proceedings are open"),
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === "" ? missing : ""),
  });
}
