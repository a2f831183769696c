/** What goes into a page of ours. */
export interface PageShell {
  /** What the page is called: "Checklist". */
  readonly title: string;
  /** The id of the element that its script draws itself into. */
  readonly mainId: string;
  /** `webview.cspSource`: the address that styles may come from. */
  readonly cspSource: string;
  /** New for each page, of letters and digits; only the script that carries it runs. */
  readonly nonce: string;
  readonly scriptUri: string;
  readonly styleUri: string;
  /** The language of the page's words, as in `en` or `en-GB`. */
  readonly lang: string;
  /** Those words by our own, for `say` in the page; none in English. */
  readonly words?: Readonly<Record<string, string>> | undefined;
}

/**
 * The page that a script of ours draws itself into. It may load its own script and its own style sheet and nothing
 * else: no pictures, no fonts, no connections, nothing inline.
 */
export function pageHtml({ title, mainId, cspSource, nonce, scriptUri, styleUri, lang, words }: PageShell): string {
  const policy = [
    "default-src 'none'",
    `style-src ${cspSource}`,
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const given = words === undefined ? "" : ` data-words="${escapeAttribute(JSON.stringify(words))}"`;
  return `<!DOCTYPE html>
<html lang="${escapeAttribute(lang)}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${escapeAttribute(policy)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeAttribute(title)}</title>
    <link rel="stylesheet" href="${escapeAttribute(styleUri)}">
  </head>
  <body>
    <main id="${escapeAttribute(mainId)}"${given}></main>
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
