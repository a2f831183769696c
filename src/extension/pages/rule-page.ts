import * as vscode from "vscode";

/** Files of this scheme are the pages about rules: see `features/rule-pages.ts`. */
export const rulePageScheme = "incident-comms-rule";

/** The page of a rule, from the package of the extension: no network. */
export function rulePage(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme: rulePageScheme, path: `/rules/${rule}.md` });
}

/** `href="IC103.md"`, `href="../kinds.md"`, `href="README.md#when-somebody-decides-otherwise"` */
const pageLinkPattern = /href="(?:\.\.\/|rules\/)?([\w-]+)\.md(?:#([\w-]+))?"/g;

/** A page as VS Code makes it of our Markdown, with its links leading to the other pages where they are shown. */
export function withPageLinks(html: string): string {
  return html.replaceAll(
    pageLinkPattern,
    (_link, ...[page, section]: string[]) =>
      `href="command:incidentComms.showRule?${encodeURIComponent(JSON.stringify([page, section ?? ""]))}"`,
  );
}
