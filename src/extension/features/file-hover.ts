import * as vscode from "vscode";
import type { Description } from "../../core/index.ts";
import { toRange } from "../convert.ts";

/** Says what the field under the mouse means, in a file of facts or rules that is open as text. */
export function fileHover(
  selector: vscode.DocumentSelector,
  describeAt: (text: string, offset: number) => Description | undefined,
): vscode.Disposable {
  return vscode.languages.registerHoverProvider(selector, {
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
