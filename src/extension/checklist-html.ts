/** What goes into the checklist's page. */
export interface ChecklistShell {
  /** `webview.cspSource`: the address that styles may come from. */
  readonly cspSource: string;
  /** New for each page, of letters and digits; only the script that carries it runs. */
  readonly nonce: string;
  readonly scriptUri: string;
  readonly styleUri: string;
  /** The language of the page's words, as in `en` or `en-GB`. */
  readonly lang: string;
}

/**
 * The page that the checklist's script draws itself into. It may load its own script and its own style sheet and
 * nothing else: no pictures, no fonts, no connections, nothing inline.
 */
export function checklistHtml({ cspSource, nonce, scriptUri, styleUri, lang }: ChecklistShell): string {
  const policy = [
    "default-src 'none'",
    `style-src ${cspSource}`,
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!DOCTYPE html>
<html lang="${escapeAttribute(lang)}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${escapeAttribute(policy)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Checklist</title>
    <link rel="stylesheet" href="${escapeAttribute(styleUri)}">
  </head>
  <body>
    <main id="checklist"></main>
    <script nonce="${escapeAttribute(nonce)}" src="${escapeAttribute(scriptUri)}"></script>
  </body>
</html>
`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeAttribute(value: string): string {
  return value.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
