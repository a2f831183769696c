import * as vscode from "vscode";
import {
  describeTemplateAt,
  templateCompletionsAt,
  templateProblems,
  type TemplateProblem,
  type Templates,
} from "../../core/index.ts";
import { sourceName } from "../convert.ts";
import type { Log } from "../log.ts";
import { fileCompletion } from "./file-completion.ts";
import { fileHover } from "./file-hover.ts";
import { ownTemplatePath, templateSelector, type TemplateFiles } from "../team/template-files.ts";

/** Marks what is wrong in a team's own template, offers what may be written in it, and says what it means. */
export function templateHelp(templates: TemplateFiles, log: Log): vscode.Disposable {
  const near = async (uri: vscode.Uri) => (await templates.near(vscode.Uri.joinPath(uri, ".."))).all;
  return vscode.Disposable.from(
    problems(near, templates.onDidChange, log),
    fileCompletion(
      templateSelector,
      async (text, offset, uri) =>
        templateCompletionsAt(text, offset, await near(uri), ownTemplatePath(uri)).map(({ meaning, ...offer }) => ({
          ...offer,
          lines: [meaning],
        })),
      ...["{", "#", "^", "/", ">", "."],
    ),
    fileHover(templateSelector, async (text, offset, uri) =>
      describeTemplateAt(text, offset, await near(uri), ownTemplatePath(uri)),
    ),
  );
}

function problems(
  near: (uri: vscode.Uri) => Promise<Templates>,
  onDidChange: vscode.Event<void>,
  log: Log,
): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection("incident-comms-templates");
  const show = async (document: vscode.TextDocument) => {
    const path = ownTemplatePath(document.uri);
    if (path === undefined) {
      return;
    }
    const { version } = document;
    const all = await near(document.uri);
    if (document.version === version && !document.isClosed) {
      const found = templateProblems(path, new Map([...all, [path, document.getText()]]));
      collection.set(
        document.uri,
        found.map((problem) => toMark(document, problem)),
      );
    }
  };
  const showSoon = (document: vscode.TextDocument) => {
    show(document).catch((error: unknown) => {
      log.error("A template could not be looked through", error);
    });
  };
  const showAll = () => {
    vscode.workspace.textDocuments.forEach(showSoon);
  };
  showAll();
  return vscode.Disposable.from(
    collection,
    // Fires for each change of a text, too; a changed part may mend or break its neighbours.
    onDidChange(showAll),
    vscode.workspace.onDidOpenTextDocument(showSoon),
    vscode.workspace.onDidCloseTextDocument((document) => {
      collection.delete(document.uri);
    }),
  );
}

/** The tag that it is about, else the rest of the line. */
function toMark(document: vscode.TextDocument, problem: TemplateProblem): vscode.Diagnostic {
  const start = new vscode.Position(problem.line - 1, problem.column - 1);
  const line = document.lineAt(Math.min(start.line, document.lineCount - 1));
  const close = line.text.indexOf("}}", start.character);
  const end = close < 0 ? line.range.end : new vscode.Position(start.line, close + 2);
  const mark = new vscode.Diagnostic(new vscode.Range(start, end), problem.message, vscode.DiagnosticSeverity.Error);
  mark.source = sourceName;
  return mark;
}
