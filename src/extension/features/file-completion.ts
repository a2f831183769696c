import * as vscode from "vscode";
import type { Completion } from "../../core/index.ts";
import { toRange } from "../convert.ts";

/** Offers what may be written at the cursor in a file of facts or rules that is open as text. */
export function fileCompletion(
  selector: vscode.DocumentSelector,
  completionsAt: (text: string, offset: number) => readonly Completion[],
): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(selector, {
    provideCompletionItems: (document, position) =>
      completionsAt(document.getText(), document.offsetAt(position)).map((completion, index) =>
        toItem(document, completion, index),
      ),
  });
}

function toItem(document: vscode.TextDocument, completion: Completion, index: number): vscode.CompletionItem {
  const { kind, label, title, lines, span, newText, hasMore } = completion;
  const item = new vscode.CompletionItem(
    { label, description: title },
    kind === "field" ? vscode.CompletionItemKind.Property : vscode.CompletionItemKind.Value,
  );
  item.insertText = newText;
  item.range = toRange(document, span);
  item.documentation = new vscode.MarkdownString(lines.join("\n\n"));
  // In the order of a new record, not of the alphabet.
  item.sortText = String(index).padStart(4, "0");
  // The core has moved the lines in already.
  item.keepWhitespace = true;
  if (hasMore) {
    item.command = { command: "editor.action.triggerSuggest", title: "" };
  }
  return item;
}
