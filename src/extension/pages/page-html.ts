/** What goes into a page of ours. */
export interface PageShell {
  /** What the page is called: "Checklist". */
  readonly title: string;
  /** The id of the element that its script draws itself into. */
  readonly mainId: string;
  /** `webview.cspSource`: the address that styles may come from. */
  readonly cspSource: string;
  /** The script, and what is new for each page, of letters and digits: only what carries it runs. A page to read has none. */
  readonly script?: { readonly uri: string; readonly nonce: string };
  readonly styleUri: string;
  /** The language of the page's words, as in `en` or `en-GB`. */
  readonly lang: string;
  /** Those words by our own, for `say` in the page; none in English. */
  readonly words?: Readonly<Record<string, string>> | undefined;
  /** What a page to read holds, as HTML. */
  readonly body?: string;
}

/**
 * The page that a script of ours draws itself into, or one to read. It may load its own script and its own style sheet and nothing
 * else: no pictures, no fonts, no connections, nothing inline.
 */
export function pageHtml({ title, mainId, cspSource, script, styleUri, lang, words, body = "" }: PageShell): string {
  const policy = [
    "default-src 'none'",
    `style-src ${cspSource}`,
    ...(script === undefined ? [] : [`script-src 'nonce-${script.nonce}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const given = words === undefined ? "" : ` data-words="${escapeHtml(JSON.stringify(words))}"`;
  const scriptTag =
    script === undefined
      ? ""
      : `
    <script nonce="${escapeHtml(script.nonce)}" src="${escapeHtml(script.uri)}"></script>`;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(lang)}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeHtml(title)}</title>
    <link rel="stylesheet" href="${escapeHtml(styleUri)}">
  </head>
  <body>
    <main id="${escapeHtml(mainId)}"${given}>${body}</main>${scriptTag}
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

/** Words as they stand in HTML, between its tags or in quotation marks. */
export function escapeHtml(value: string): string {
  return value.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
