import { exportWords, saysDrill } from "../export-words.ts";
import type { Frame } from "./frame.ts";
import { mailStyling, noStyling, pageStyleSheet, pageStyling, type Styling } from "./html-style.ts";
import {
  linkedParts,
  plainWords,
  type Block,
  type Letter,
  type List,
  type ListItem,
  type Run,
  type Table,
  type Words,
} from "../letter.ts";

/**
 * The letter as one page that a browser shows and a mail program can send: nothing in it is fetched from anywhere, and
 * nothing runs. Its looks are written into the elements, around tables, as mail programs want it.
 */
export function writeWebPage(letter: Letter, frame: Frame): string {
  const words = exportWords(frame.language);
  const styling = pageStyling;
  const foot = [frame.organisation ?? "", `${words.version} ${frame.version}`, frame.day].filter((part) => part !== "");
  const title = frame.isDrill ? `${words.drill.split(":")[0]?.trim() ?? ""}: ${frame.title}` : frame.title;
  return `<!DOCTYPE html>
<html lang="${escape(frame.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(title)}</title>
<style>${pageStyleSheet}</style>
</head>
<body style="margin:0;padding:0;background-color:#ffffff">
<div role="main">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
<tr>
<td align="center" class="ic-page" style="padding:40px 24px;background-color:#ffffff">
<table role="presentation" width="640" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:640px">
<tr>
<td align="left"${styling("letter")}>
${lettersOwn(letter, frame, styling)}
<p${styling("foot")}>${escape(foot.join(" · "))}</p>
</td>
</tr>
</table>
</td>
</tr>
</table>
</div>
</body>
</html>
`;
}

/** The letter to be put into a mail: a piece of HTML that brings its looks along. */
export function writeMailHtml(letter: Letter, frame: Frame): string {
  const lang = escape(frame.language);
  return `<div lang="${lang}"${mailStyling("letter")}>\n${lettersOwn(letter, frame, mailStyling)}\n</div>\n`;
}

/** The letter to be shown on a page that has a style sheet of its own. */
export function writePlainHtml(letter: Letter, frame: Frame): string {
  return lettersOwn(letter, frame, noStyling);
}

function lettersOwn(letter: Letter, frame: Frame, styling: Styling): string {
  const words = exportWords(frame.language);
  const writer = new HtmlWriter(styling);
  const parts = [writer.blocks(letter.blocks)];
  if (frame.isDrill && !saysDrill(letter, words)) {
    parts.unshift(`<p${styling("drill")}>${escape(words.drill)}</p>`);
  }
  if (letter.notes.length > 0) {
    const items = letter.notes.map((blocks) => ({ checked: undefined, blocks }));
    parts.push(`<h2${styling("h2")}>${escape(words.notes)}</h2>`, writer.blocks([{ kind: "list", start: 1, items }]));
  }
  return parts.join("\n");
}

class HtmlWriter {
  readonly #styling: Styling;

  constructor(styling: Styling) {
    this.#styling = styling;
  }

  blocks(blocks: readonly Block[]): string {
    return blocks.map((block) => this.#block(block, "list")).join("\n");
  }

  #block(block: Block, listPart: "list" | "innerList"): string {
    const styling = this.#styling;
    switch (block.kind) {
      case "heading": {
        const part = block.level === 1 ? "h1" : block.level === 2 ? "h2" : "h3";
        return `<h${block.level}${styling(part)}>${this.#runs(block)}</h${block.level}>`;
      }
      case "paragraph":
        return `<p${styling("p")}>${this.#runs(block)}</p>`;
      case "list":
        return this.#list(block, listPart);
      case "quote":
        return `<blockquote${styling("quote")}>\n${this.blocks(block.blocks)}\n</blockquote>`;
      case "code":
        return `<pre${styling("code")}>${escape(block.text)}</pre>`;
      case "table":
        return this.#table(block);
      case "rule":
        return `<hr${styling("rule")}>`;
    }
  }

  #list({ start, items }: List, part: "list" | "innerList"): string {
    const tag = start === undefined ? "ul" : "ol";
    const from = start === undefined || start === 1 ? "" : ` start="${start}"`;
    const lines = items.map((item) => {
      const styling = this.#styling(item.checked === undefined ? "item" : "box");
      return `<li${styling}>${this.#item(item)}</li>`;
    });
    return `<${tag}${from}${this.#styling(part)}>\n${lines.join("\n")}\n</${tag}>`;
  }

  /** Words that are all an item has, or that a list hangs below, need no paragraph of their own. */
  #item({ checked, blocks }: ListItem): string {
    const box = checked === undefined ? "" : checked ? "☑ " : "☐ ";
    const [first, ...rest] = blocks;
    if (first?.kind === "paragraph" && rest.every((block) => block.kind === "list")) {
      return box + [this.#runs(first), ...rest.map((block) => this.#block(block, "innerList"))].join("\n");
    }
    return `${box}\n${this.blocks(blocks)}\n`;
  }

  #table({ alignments, head, rows }: Table): string {
    const align = (column: number): string => {
      const side = alignments[column] === "centre" ? "center" : alignments[column];
      return side === undefined ? "" : ` align="${side}"`;
    };
    const heads = head.map(
      (words, column) => `<th scope="col"${align(column)}${this.#styling("head")}>${this.#runs(words)}</th>`,
    );
    const lines = rows.map((row) => {
      const cells = row.map((words, column) => {
        const name = escape(plainWords(head[column]?.runs ?? []).replaceAll("\n", " "));
        const label = name === "" || this.#styling === noStyling ? "" : ` data-head="${name}"`;
        return `<td${align(column)}${label}${this.#styling("cell")}>${this.#runs(words)}</td>`;
      });
      return `<tr>${cells.join("")}</tr>`;
    });
    // A head with nothing below it is no head: a phone would not show it.
    const rowsHtml =
      lines.length === 0
        ? `<tr>${head.map((words) => `<td${this.#styling("head")}>${this.#runs(words)}</td>`).join("")}</tr>`
        : `<thead>\n<tr>${heads.join("")}</tr>\n</thead>\n<tbody>\n${lines.join("\n")}\n</tbody>`;
    return `<table cellpadding="0" cellspacing="0"${this.#styling("table")}>\n${rowsHtml}\n</table>`;
  }

  #runs({ runs }: Words): string {
    return linkedParts(runs)
      .map(({ target, runs: parts }) => {
        const words = parts.map((run) => this.#run(run)).join("");
        return target === undefined ? words : `<a href="${escape(target)}"${this.#styling("a")}>${words}</a>`;
      })
      .join("");
  }

  #run({ text, bold, italic, struck, code, note }: Run): string {
    let html = escape(text).replaceAll("\n", "<br>\n");
    html = code ? `<code${this.#styling("inlineCode")}>${html}</code>` : html;
    html = struck ? `<s>${html}</s>` : html;
    html = italic ? `<em>${html}</em>` : html;
    html = bold ? `<strong>${html}</strong>` : html;
    return note === undefined ? html : `<sup>${html}</sup>`;
  }
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
