/** Places, marks and edits of the core as values of VS Code, and back. */
import * as vscode from "vscode";
import type { Finding, LineIndex, Span, TextEdit } from "../core/index.ts";
import { rulePage } from "./pages/rule-page.ts";

/** What every mark of ours says it comes from; also how we know our own again. */
export const sourceName = "Incident Comms";

/** Where offsets stand in a document that is open. */
export function toRange(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** The same for a file that may not be open. */
export function toRangeIn(lines: LineIndex, span: Span): vscode.Range {
  const [start, end] = [span.start, span.end].map((offset) => {
    const { line, column } = lines.positionAt(offset);
    return new vscode.Position(line - 1, column - 1);
  }) as [vscode.Position, vscode.Position];
  return new vscode.Range(start, end);
}

/** Where a range stands in the text of its document, as offsets. */
export function toSpan(document: vscode.TextDocument, range: vscode.Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** A finding as VS Code marks it; its code leads to the page of the rule. */
export function toDiagnostic(range: vscode.Range, finding: Finding): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, finding.message, severityOf(finding));
  diagnostic.source = sourceName;
  diagnostic.code = { value: finding.rule, target: rulePage(finding.rule) };
  return diagnostic;
}

/** What cannot be read in a record or in house rules, at its place. */
export function toProblemDiagnostic(range: vscode.Range, message: string): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, message);
  diagnostic.source = sourceName;
  return diagnostic;
}

/** Whether a mark in a record is ours. */
export function isRecordDiagnostic(diagnostic: vscode.Diagnostic): boolean {
  return diagnostic.source === sourceName;
}

/** The rule that a mark of ours belongs to; undefined for anybody else's. */
export function ruleOf(diagnostic: vscode.Diagnostic): string | undefined {
  if (diagnostic.source !== sourceName || typeof diagnostic.code !== "object") {
    return undefined;
  }
  return String(diagnostic.code.value);
}

/** Edits of one document, which one undo takes back. Right only for the version that they were made for. */
export function toWorkspaceEdit(document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
  const result = new vscode.WorkspaceEdit();
  result.set(
    document.uri,
    edits.map((edit) => new vscode.TextEdit(toRange(document, edit.span), edit.newText)),
  );
  return result;
}

function severityOf(finding: Finding): vscode.DiagnosticSeverity {
  switch (finding.severity) {
    case "error":
      return vscode.DiagnosticSeverity.Error;
    case "warning":
      return vscode.DiagnosticSeverity.Warning;
    case "information":
      return vscode.DiagnosticSeverity.Information;
  }
}
