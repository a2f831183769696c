import * as vscode from "vscode";

/**
 * The name that stands under what the person puts on record. Asked for once and kept as the setting *Your Name*;
 * undefined where she does not want to give one now.
 */
export async function askName(): Promise<string | undefined> {
  const settings = vscode.workspace.getConfiguration("incidentComms");
  const known = settings.get<unknown>("yourName");
  if (typeof known === "string" && known.trim() !== "") {
    return known.trim();
  }
  const given = await vscode.window.showInputBox({
    title: vscode.l10n.t("Your name, as it should stand in the draft"),
    prompt: vscode.l10n.t("Your name or your role. It is asked for once; you can change it in the settings."),
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === "" ? vscode.l10n.t("Write your name or your role.") : ""),
  });
  const name = given?.trim();
  if (name !== undefined) {
    await settings.update("yourName", name, vscode.ConfigurationTarget.Global).then(undefined, () => {
      // Where settings cannot be written, it is asked for again next time.
    });
  }
  return name;
}
