import * as vscode from "vscode";
import { describeAt } from "../../core/index.ts";
import { toRange } from "../convert.ts";
import { recordSelector } from "../incident-folders.ts";

/** Says what the field under the mouse means, in an incident record that is open as text. */
export function recordHover(): vscode.Disposable {
  return vscode.languages.registerHoverProvider(recordSelector, {
    provideHover(document, position) {
      const said = describeAt(document.getText(), document.offsetAt(position));
      if (said === undefined) {
        return undefined;
      }
      const words = new vscode.MarkdownString(`**${said.title}**\n\n${said.lines.join("\n\n")}`);
      if (said.example !== "") {
        words.appendCodeblock(said.example, "yaml");
      }
      return new vscode.Hover(words, toRange(document, said.span));
    },
  });
}
