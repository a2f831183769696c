import * as vscode from "vscode";
import { allRules, quoteAt, requirementRules, type Finding, type Fix } from "../../core/index.ts";
import { AcceptFinding, type AcceptRequest } from "../commands/accept-finding.ts";
import { SayHere, type SayHereRequest } from "../commands/say-here.ts";
import { ruleOf, toRange, toSpan, toWorkspaceEdit } from "../convert.ts";
import type { DraftReviews, ReviewedDraft } from "../drafts/draft-reviews.ts";
import { inScreenLanguage } from "../language/screen-language.ts";

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
    range: vscode.Range,
    context: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    const ours = context.diagnostics.filter((diagnostic) => ruleOf(diagnostic) !== undefined);
    if (ours.length === 0 && range.isEmpty) {
      return [];
    }
    const reviewed = await this.#reviews.review(document);
    if (reviewed === undefined || reviewed.draft.frontMatter.published !== undefined) {
      return [];
    }
    const marks = ours.flatMap((diagnostic) => markOf(diagnostic, reviewed));
    if (reviewed.draft.isTooLong) {
      return marks.map(explaining); // Nothing in it was read, and nobody can decide that this does not count.
    }
    return [
      ...marks.flatMap((mark) => mending(mark, reviewed)),
      ...sayingHere(marks, reviewed, range),
      ...accepting(marks, reviewed),
      ...marks.map(explaining),
    ];
  }
}

/** A finding, and how it is marked in the text. */
interface Mark {
  readonly diagnostic: vscode.Diagnostic;
  readonly finding: Finding;
}

function markOf(diagnostic: vscode.Diagnostic, { document, review }: ReviewedDraft): readonly Mark[] {
  const finding = review.findings.find(
    (candidate) =>
      candidate.rule === ruleOf(diagnostic) && toRange(document, candidate.span).intersection(diagnostic.range),
  );
  return finding === undefined ? [] : [{ diagnostic, finding }];
}

function mending({ diagnostic, finding }: Mark, { document }: ReviewedDraft): readonly vscode.CodeAction[] {
  const actions = finding.suggestions.map((suggestion) => {
    const [title, when] = [inScreenLanguage(suggestion.title), inScreenLanguage(suggestion.when)];
    return changing(document, suggestion, `${title} (${asAside(when)})`);
  });
  if (finding.fix !== undefined) {
    const action = changing(document, finding.fix, finding.fix.title);
    action.isPreferred = true;
    actions.unshift(action);
  }
  for (const action of actions) {
    action.diagnostics = [diagnostic];
  }
  return actions;
}

/** For what is marked as missing, and for a passage that is selected while something is. With several, it asks which. */
function sayingHere(
  marks: readonly Mark[],
  { document, draft, review }: ReviewedDraft,
  range: vscode.Range,
): readonly vscode.CodeAction[] {
  const missing = marks.flatMap((mark) => {
    const rule = requirementRules.find((candidate) => candidate.id === mark.finding.rule);
    return rule === undefined ? [] : [{ ...mark, requirement: rule.requirement }];
  });
  const isForSelection =
    !range.isEmpty &&
    review.requirements.some((result) => result.required && result.state !== "met") &&
    quoteAt(draft, toSpan(document, range)) !== undefined;
  const [only, ...others] = missing;
  if (only === undefined && !isForSelection) {
    return [];
  }
  const uri = document.uri.toString();
  const request: SayHereRequest =
    only === undefined || others.length > 0 ? { uri } : { uri, requirement: only.requirement };
  return [asking(vscode.l10n.t("It Is Said Here…"), SayHere.id, request, missing)];
}

/** With several marks, it asks which. */
function accepting(marks: readonly Mark[], { document }: ReviewedDraft): readonly vscode.CodeAction[] {
  const [only, ...others] = marks;
  if (only === undefined) {
    return [];
  }
  const { rule, span } = only.finding;
  const uri = document.uri.toString();
  const request: AcceptRequest = others.length > 0 ? { uri } : { uri, rule, start: span.start };
  return [asking(vscode.l10n.t("Accept…"), AcceptFinding.id, request, marks)];
}

/** What goes on with a question. */
function asking(title: string, command: string, request: object, marks: readonly Mark[]): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command, title, arguments: [request] };
  action.diagnostics = marks.map(({ diagnostic }) => diagnostic);
  return action;
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

function explaining({ diagnostic, finding }: Mark): vscode.CodeAction {
  const rule = allRules.find((candidate) => candidate.id === finding.rule);
  const title = vscode.l10n.t("Why this matters: {0}", inScreenLanguage(rule?.title ?? finding.rule));
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command: "incidentComms.showRule", title, arguments: [finding.rule] };
  action.diagnostics = [diagnostic];
  return action;
}
