import * as vscode from "vscode";
import { requirementTitles, type RequirementId } from "../../core/index.ts";
import { inScreenLanguage } from "../language/screen-language.ts";

/** Asks why a draft does not say what it must say. Undefined where she changes her mind. */
export function askWhyLeftOut(requirement: RequirementId): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t("Leave out “{0}”: why?", inScreenLanguage(requirementTitles[requirement])),
    prompt: vscode.l10n.t(
      "One sentence for whoever reads this draft next. It stands at the top, which readers of the letter do not see.",
    ),
    placeHolder: vscode.l10n.t("Counsel advises against it while proceedings are open"),
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === "" ? vscode.l10n.t("Write why it is left out.") : ""),
  });
}
