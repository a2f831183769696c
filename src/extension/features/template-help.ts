import * as vscode from "vscode";
import {
  describeTemplateAt,
  templateCompletionsAt,
  templateProblems,
  type TemplateCompletion,
  type TemplateProblem,
} from "../../core/index.ts";
import { sourceName, toRange } from "../convert.ts";
import type { Log } from "../log.ts";
import { ownTemplatePath, templateSelector, type TemplateFiles } from "../team/template-files.ts";

/** Marks what is wrong in a team's own template, offers what may be written in it, and says what it means. */
export function templateHelp(templates: TemplateFiles, log: Log): vscode.Disposable {
  return vscode.Disposable.from(
    problems(templates, log),
    vscode.languages.registerCompletionItemProvider(
      templateSelector,
      {
        provideCompletionItems: async (document, position) => {
          const { all } = await templates.near(folderOf(document));
          const offered = templateCompletionsAt(
            document.getText(),
            document.offsetAt(position),
            all,
            ownTemplatePath(document.uri),
          );
          return offered.map((completion, index) => toItem(document, completion, index));
        },
      },
      "{",
      "#",
      "^",
      "/",
      ">",
      ".",
    ),
    vscode.languages.registerHoverProvider(templateSelector, {
      provideHover: async (document, position) => {
        const { all } = await templates.near(folderOf(document));
        const said = describeTemplateAt(
          document.getText(),
          document.offsetAt(position),
          all,
          ownTemplatePath(document.uri),
        );
        return (
          said &&
          new vscode.Hover(
            new vscode.MarkdownString(`**${said.title}**\n\n${said.lines.join("\n\n")}`),
            toRange(document, said.span),
          )
        );
      },
    }),
  );
}

function folderOf(document: vscode.TextDocument): vscode.Uri {
  return vscode.Uri.joinPath(document.uri, "..");
}

function toItem(document: vscode.TextDocument, completion: TemplateCompletion, index: number): vscode.CompletionItem {
  const { kind, label, title, meaning, span, newText } = completion;
  const item = new vscode.CompletionItem(
    { label, description: title },
    kind === "variable" ? vscode.CompletionItemKind.Variable : vscode.CompletionItemKind.File,
  );
  item.insertText = newText;
  item.range = toRange(document, span);
  item.documentation = meaning;
  item.sortText = String(index).padStart(4, "0");
  return item;
}

function problems(templates: TemplateFiles, log: Log): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection("incident-comms-templates");
  const show = async (document: vscode.TextDocument) => {
    const path = ownTemplatePath(document.uri);
    if (path === undefined) {
      return;
    }
    const { version } = document;
    const { all } = await templates.near(folderOf(document));
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
    templates.onDidChange(showAll),
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
