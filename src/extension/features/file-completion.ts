import * as vscode from "vscode";
import type { Completion } from "../../core/index.ts";
import { toRange } from "../convert.ts";

/** What may be written at a place. */
type Offer = Omit<Completion, "kind" | "hasMore"> &
  Partial<Pick<Completion, "hasMore">> & { readonly kind: keyof typeof itemKinds };

/** As VS Code calls them. */
const itemKinds = {
  field: "Property",
  value: "Value",
  variable: "Variable",
  part: "File",
} as const;

/**
 * Offers what may be written at the cursor in a file of facts, of rules or of a template that is open as text.
 *
 * @param triggers the signs behind which it is offered without being asked for
 */
export function fileCompletion(
  selector: vscode.DocumentSelector,
  completionsAt: (text: string, offset: number, uri: vscode.Uri) => readonly Offer[] | Promise<readonly Offer[]>,
  ...triggers: readonly string[]
): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position) {
      const offered = await completionsAt(document.getText(), document.offsetAt(position), document.uri);
      return offered.map((offer, index) => toItem(document, offer, index));
    },
  };
  return vscode.languages.registerCompletionItemProvider(selector, provider, ...triggers);
}

function toItem(document: vscode.TextDocument, offer: Offer, index: number): vscode.CompletionItem {
  const { kind, label, title, lines, span, newText, hasMore } = offer;
  const item = new vscode.CompletionItem({ label, description: title }, vscode.CompletionItemKind[itemKinds[kind]]);
  item.insertText = newText;
  item.range = toRange(document, span);
  item.documentation = new vscode.MarkdownString(lines.join("\n\n"));
  // In the order of a new record, not of the alphabet.
  item.sortText = String(index).padStart(4, "0");
  // The core has moved the lines in already.
  item.keepWhitespace = true;
  if (hasMore === true) {
    item.command = { command: "editor.action.triggerSuggest", title: "" };
  }
  return item;
}
