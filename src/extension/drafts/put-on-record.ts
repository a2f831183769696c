import * as vscode from "vscode";
import { parseDraft, type Draft, type TextEdit } from "../../core/index.ts";
import { toWorkspaceEdit } from "../convert.ts";
import { frozenSentence } from "./find-draft.ts";
import { notify } from "../notify.ts";

/** What the core answers where it is asked for a change: the edits, or why there are none. */
type Edit =
  { readonly ok: true; readonly edits: readonly TextEdit[] } | { readonly ok: false; readonly reason: string };

/** Changes a draft as it stands now, in one step that can be undone; says so where it cannot be. */
export async function putOnRecord(document: vscode.TextDocument, makeEdit: (draft: Draft) => Edit): Promise<void> {
  const draft = parseDraft(document.getText());
  if (draft.frontMatter.published !== undefined) {
    notify("error", frozenSentence());
    return;
  }
  const result = makeEdit(draft);
  if (!result.ok) {
    notify("error", result.reason);
    return;
  }
  if (result.edits.length > 0 && !(await vscode.workspace.applyEdit(toWorkspaceEdit(document, result.edits)))) {
    notify("error", vscode.l10n.t("The draft could not be changed. Check that you may write to it, and try again."));
  }
}
