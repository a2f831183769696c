import * as vscode from "vscode";
import { quoteOf, type Quote } from "../../core/index.ts";
import { toRange, toSpan } from "../convert.ts";
import type { ReviewedDraft } from "../drafts/draft-reviews.ts";

interface SentenceItem extends vscode.QuickPickItem {
  readonly quote: Quote;
}

/** Lets the person pick a sentence of the draft, each shown in the text as she goes along. Undefined where she picks none. */
export async function pickSentence(reviewed: ReviewedDraft, title: string): Promise<Quote | undefined> {
  const { document } = reviewed;
  const editor = await vscode.window.showTextDocument(document, { preserveFocus: true, ...columnOf(document) });
  const items = sentencesOf(reviewed);
  const picker = vscode.window.createQuickPick<SentenceItem>();
  picker.title = title;
  picker.placeholder = vscode.l10n.t("Type a few of its words, or go through the sentences with the arrow keys");
  picker.items = items;
  const cursor = toSpan(document, editor.selection).start;
  picker.activeItems = items.filter(({ quote }) => cursor <= quote.span.end).slice(0, 1);
  const highlight = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor("editor.rangeHighlightBackground"),
    borderColor: new vscode.ThemeColor("editor.rangeHighlightBorder"),
  });
  picker.onDidChangeActive(([item]) => {
    const ranges = item === undefined ? [] : [toRange(document, item.quote.span)];
    editor.setDecorations(highlight, ranges);
    if (ranges[0] !== undefined) {
      editor.revealRange(ranges[0], vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }
  });
  try {
    return await new Promise((resolve) => {
      picker.onDidAccept(() => {
        resolve(picker.activeItems[0]?.quote);
      });
      picker.onDidHide(() => {
        resolve(undefined);
      });
      picker.show();
    });
  } finally {
    picker.dispose();
    highlight.dispose();
  }
}

function sentencesOf({ draft }: ReviewedDraft): readonly SentenceItem[] {
  return draft.passages.flatMap(({ kind, heading }, index) => {
    const quote = quoteOf(draft, index, index);
    const isSentence = kind === "sentence" ? isWhole(quote.text) : kind !== "heading";
    return !isSentence ? [] : [{ label: quote.text, description: heading, quote }];
  });
}

/** More words than a date, a greeting or a signature has. */
const mostWordsOfLabel = 8;

/** Whether a paragraph says something: "27 November 2026" and "To everyone affected," do not. */
function isWhole(text: string): boolean {
  return /[.!?…][\p{Pe}\p{Pf}"'“*_]*$/u.test(text) || text.split(" ").length > mostWordsOfLabel;
}

/** Where the document is shown already. */
function columnOf(document: vscode.TextDocument): { readonly viewColumn?: vscode.ViewColumn } {
  const open = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  return open?.viewColumn === undefined ? {} : { viewColumn: open.viewColumn };
}
