import * as vscode from "vscode";
import { allRules } from "../../core/index.ts";
import type { Command } from "./command.ts";

/** Opens a rule's page, from the files of the extension, in VS Code's reader. */
export class ShowRule implements Command {
  readonly id = "incidentComms.showRule";
  readonly #pages: vscode.Uri;

  constructor(extensionUri: vscode.Uri) {
    this.#pages = vscode.Uri.joinPath(extensionUri, "docs", "rules");
  }

  async execute(rule: unknown): Promise<void> {
    const known = allRules.find((candidate) => candidate.id === rule);
    if (known !== undefined) {
      await vscode.commands.executeCommand(
        "markdown.showPreviewToSide",
        vscode.Uri.joinPath(this.#pages, `${known.id}.md`),
      );
    }
  }
}
