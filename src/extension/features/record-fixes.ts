import * as vscode from "vscode";
import { migrateRecord, readRecord } from "../../core/index.ts";
import { isRecordDiagnostic, toRange, toWorkspaceEdit } from "../convert.ts";
import { recordSelector } from "../record/incident-folders.ts";
import { saidOnScreen } from "../language/screen-language.ts";

/** Offers what may have been meant by a fact that cannot be read, and to bring an older record up to date. */
export function recordFixes(): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    recordSelector,
    { provideCodeActions: (document, range, context) => [...choices(document, context), ...updates(document, range)] },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

function choices(document: vscode.TextDocument, context: vscode.CodeActionContext): readonly vscode.CodeAction[] {
  const ours = context.diagnostics.filter(isRecordDiagnostic);
  if (ours.length === 0) {
    return [];
  }
  const { record, problems } = readRecord(document.getText());
  return ours.flatMap((diagnostic) =>
    problems
      .filter(
        ({ said, span }) =>
          saidOnScreen(said, record) === diagnostic.message && toRange(document, span).isEqual(diagnostic.range),
      )
      .flatMap((problem) => problem.choices ?? [])
      .map((choice) => {
        const action = new vscode.CodeAction(saidOnScreen(choice.said, record), vscode.CodeActionKind.QuickFix);
        action.edit = toWorkspaceEdit(document, [choice]);
        action.diagnostics = [diagnostic];
        return action;
      }),
  );
}

/** "version:" and the fields that were written otherwise, where the cursor is on one. */
const olderLinePattern = /^(?:version|people)\s*:/;

function updates(document: vscode.TextDocument, range: vscode.Range): readonly vscode.CodeAction[] {
  const isHere = olderLinePattern.test(document.lineAt(range.start.line).text);
  const result = isHere ? migrateRecord(document.getText()) : undefined;
  if (result?.ok !== true || result.edits.length === 0) {
    return [];
  }
  const title = vscode.l10n.t("Bring the Record Up to Date…");
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command: "incidentComms.updateRecord", title, arguments: [document.uri] };
  return [action];
}
