import * as vscode from "vscode";
import { allRules } from "../../core/index.ts";
import { rulePage } from "../pages/rule-page.ts";
import type { Command } from "./command.ts";

/** Opens a rule's page in VS Code's reader. */
export class ShowRule implements Command {
  readonly id = "incidentComms.showRule";

  async execute(rule: unknown): Promise<void> {
    const known = allRules.find((candidate) => candidate.id === rule);
    if (known !== undefined) {
      await vscode.commands.executeCommand("markdown.showPreviewToSide", rulePage(known.id));
    }
  }
}
