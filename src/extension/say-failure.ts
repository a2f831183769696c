import * as vscode from "vscode";
import { notify } from "./notify.ts";

/** Says in one sentence that something did not work, for what nobody waits for as well. */
export function sayFailure(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  notify("error", vscode.l10n.t("That did not work: {0}", reason));
}
