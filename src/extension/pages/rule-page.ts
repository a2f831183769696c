import * as vscode from "vscode";

/** Files of this scheme are the pages about rules: see `features/rule-pages.ts`. */
export const rulePageScheme = "incident-comms-rule";

/** The page of a rule, from the package of the extension: no network. */
export function rulePage(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme: rulePageScheme, path: `/rules/${rule}.md` });
}
