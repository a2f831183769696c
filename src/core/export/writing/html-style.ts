/** Parts of a letter that look different from one another. */
export type StyledPart =
  | (
      | "letter"
      | "h1"
      | "h2"
      | "h3"
      | "p"
      | "list"
      | "innerList"
      | "item"
      | "box"
      | "quote"
      | "code"
      | "inlineCode"
      | "rule"
      | "a"
    )
  | ("table" | "head" | "cell" | "drill" | "foot");

/** What an element carries for its look: attributes with a blank before them, or "". */
export type Styling = (part: StyledPart) => string;

const font = "font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5;color:#1f1f1f";
const mono = "font-family:Consolas,Menlo,monospace;font-size:14px;background-color:#f3f3f3";
const cell = `${font};padding:8px 12px 8px 0;vertical-align:top;border-bottom:1px solid #c4c4c4`;

/** Written into every element: mail programs drop style sheets, and their own styles reach into ours. */
const inlineStyles: Readonly<Record<StyledPart, string>> = {
  letter: font,
  h1: "margin:0 0 20px;font-size:26px;line-height:1.25;font-weight:bold",
  h2: "margin:32px 0 10px;font-size:20px;line-height:1.3;font-weight:bold",
  h3: "margin:24px 0 8px;font-size:16px;line-height:1.4;font-weight:bold",
  p: "margin:0 0 16px",
  list: "margin:0 0 16px;padding:0 0 0 26px",
  innerList: "margin:6px 0 0;padding:0 0 0 26px",
  item: "margin:0 0 6px",
  box: "margin:0 0 6px;list-style-type:none",
  quote: "margin:0 0 16px;padding:2px 0 2px 16px;border-left:4px solid #c4c4c4",
  code: `margin:0 0 16px;padding:12px;white-space:pre-wrap;overflow-wrap:anywhere;${mono}`,
  inlineCode: `padding:1px 4px;${mono}`,
  rule: "margin:28px 0;border:0;border-top:1px solid #c4c4c4",
  a: "color:#0b57d0;text-decoration:underline;overflow-wrap:anywhere",
  table: "width:100%;margin:0 0 20px;border-collapse:collapse",
  head: `${cell};border-bottom:2px solid #767676;font-weight:bold;text-align:left`,
  cell,
  drill: "margin:0 0 24px;padding:12px 16px;border:3px solid #b3261e;color:#b3261e;font-weight:bold",
  foot: "margin:40px 0 0;padding:12px 0 0;border-top:1px solid #c4c4c4;font-size:14px;color:#595959",
};

/** For a mail: everything is in the elements themselves. */
export const mailStyling: Styling = (part) => ` style="${inlineStyles[part]}"`;

/** For a page: the same, and names by which the style sheet changes it in the dark and on a phone. */
export const pageStyling: Styling = (part) => ` class="ic-${part}" style="${inlineStyles[part]}"`;

/** For a page that has a style sheet of its own. */
export const noStyling: Styling = () => "";

/** What only some readers' programs understand; without it the page still reads well. */
export const pageStyleSheet = `
:root { color-scheme: light dark; }
@media (prefers-color-scheme: dark) {
  body, .ic-page { background-color: #1c1c1c !important; }
  .ic-letter, .ic-head, .ic-cell { color: #e6e6e6 !important; }
  .ic-a { color: #9ec1ff !important; }
  .ic-code, .ic-inlineCode { background-color: #2e2e2e !important; }
  .ic-foot { color: #b0b0b0 !important; }
  .ic-drill { color: #ffb4ab !important; border-color: #ffb4ab !important; }
  .ic-head, .ic-cell, .ic-quote, .ic-rule, .ic-foot { border-color: #6b6b6b !important; }
}
@media (max-width: 560px) {
  .ic-page { padding: 20px 16px !important; }
  .ic-table thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .ic-table tr, .ic-table td { display: block; }
  .ic-table tr { padding: 0 0 8px; margin: 0 0 12px; border-bottom: 1px solid #8a8a8a; }
  .ic-cell { padding: 0 0 6px !important; border-bottom: 0 !important; text-align: left !important; }
  .ic-cell:empty { display: none; }
  .ic-cell[data-head]::before { content: attr(data-head) ": "; font-weight: bold; }
}
@media print {
  .ic-page { padding: 0 !important; }
}
`;
