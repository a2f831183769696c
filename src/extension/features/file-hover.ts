import * as vscode from "vscode";
import type { Description } from "../../core/index.ts";
import { toRange } from "../convert.ts";

/** What can be said of a place; an example where there is one. */
type Said = Omit<Description, "example"> & Partial<Pick<Description, "example">>;

/** Says what stands under the mouse, in a file of facts, of rules or of a template that is open as text. */
export function fileHover(
  selector: vscode.DocumentSelector,
  describeAt: (text: string, offset: number, uri: vscode.Uri) => Said | undefined | Promise<Said | undefined>,
): vscode.Disposable {
  return vscode.languages.registerHoverProvider(selector, {
    async provideHover(document, position) {
      const said = await describeAt(document.getText(), document.offsetAt(position), document.uri);
      if (said === undefined) {
        return undefined;
      }
      const words = new vscode.MarkdownString(`**${said.title}**\n\n${said.lines.join("\n\n")}`);
      if (said.example) {
        words.appendCodeblock(said.example, "yaml");
      }
      return new vscode.Hover(words, toRange(document, said.span));
    },
  });
}
