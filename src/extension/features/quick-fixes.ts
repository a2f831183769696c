import * as vscode from "vscode";
import { allRules, type Finding, type Fix } from "../../core/index.ts";
import { ruleOf, toRange, toWorkspaceEdit } from "../convert.ts";
import type { DraftReviews, ReviewedDraft } from "../draft-reviews.ts";

/** Offers what mends a finding, as a change to the finding's own document, whichever editor is active. */
export function quickFixes(reviews: DraftReviews): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider("markdown", new QuickFixes(reviews), {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });
}

class QuickFixes implements vscode.CodeActionProvider {
  readonly #reviews: DraftReviews;

  constructor(reviews: DraftReviews) {
    this.#reviews = reviews;
  }

  async provideCodeActions(
    document: vscode.TextDocument,
    _range: vscode.Range,
    context: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    const ours = context.diagnostics.filter((diagnostic) => ruleOf(diagnostic) !== undefined);
    if (ours.length === 0) {
      return [];
    }
    const reviewed = await this.#reviews.review(document);
    return reviewed === undefined ? [] : ours.flatMap((diagnostic) => actionsFor(diagnostic, reviewed));
  }
}

function actionsFor(diagnostic: vscode.Diagnostic, reviewed: ReviewedDraft): vscode.CodeAction[] {
  const { document, review } = reviewed;
  const finding = review.findings.find(
    (candidate) =>
      candidate.rule === ruleOf(diagnostic) && toRange(document, candidate.span).intersection(diagnostic.range),
  );
  if (finding === undefined) {
    return [];
  }
  const actions: vscode.CodeAction[] = [];
  if (finding.fix !== undefined) {
    const action = changing(document, finding.fix, finding.fix.title);
    action.isPreferred = true;
    actions.push(action);
  }
  for (const suggestion of finding.suggestions) {
    actions.push(changing(document, suggestion, `${suggestion.title} (${asAside(suggestion.when)})`));
  }
  actions.push(explaining(finding));
  for (const action of actions) {
    action.diagnostics = [diagnostic];
  }
  return actions;
}

function changing(document: vscode.TextDocument, fix: Fix, title: string): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = toWorkspaceEdit(document, fix.edits);
  return action;
}

/** A sentence as it stands in brackets: without its capital and its full stop. */
function asAside(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, "");
}

function explaining(finding: Finding): vscode.CodeAction {
  const rule = allRules.find((candidate) => candidate.id === finding.rule);
  const title = vscode.l10n.t("Why this matters: {0}", rule?.title ?? finding.rule);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command: "incidentComms.showRule", title, arguments: [finding.rule] };
  return action;
}
