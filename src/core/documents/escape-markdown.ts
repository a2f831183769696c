import { plainWords } from "../record/plain-words.ts";

/** A web or mail address as it stands in running text: "https://halden.example/help", "help@halden.example". */
const addressPattern =
  /\bhttps?:\/\/[a-z0-9](?:[\w.~/?#=&%+@:-]*[\w/=])?|\b[a-z0-9][\w.+-]{0,63}@[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){0,8}\.[a-z]{2,20}\b/gi;

/** Signs that can start markup anywhere in a line, table cells included. */
const markupPattern = /[\\`*[\]<|~]/g;

/** An underscore between two letters or digits is part of a word: "order_id". Any other can start emphasis. */
const loneUnderscorePattern = /(?<![a-z0-9])_|_(?![a-z0-9])/gi;

/** "&amp;", "&#38;", and "&am" at the end, which the template's own semicolon could complete. */
const entityPattern = /&(?=#?\w{2,32}(?:;|$)|#)/g;

/** What makes a block of a line that begins with it: "# ", "> ", "- ", "+ ", "---", "===", ":--". */
const blockStartPattern = /^(?:[#>]|[+-](?=\s|$)|-(?=-)|=(?==*$)|:(?=-))/;

/** "1. ", "12) ": a numbered item. */
const numberedPattern = /^(\d{1,9})([.)])(?=\s|$)/;

/** A run of # at the end of a heading would be dropped. */
const closingHashPattern = /(?<=^|\s)#(?=#*$)/;

/**
 * `value` as Markdown that reads as these very words, on one line, wherever a template puts it: in a paragraph,
 * at its start, in a heading, in a table cell. Web and mail addresses become links that show themselves.
 */
export function escapeMarkdown(value: string): string {
  const words = plainWords(value);
  let result = "";
  let done = 0;
  for (const match of words.matchAll(addressPattern)) {
    result += `${escapeText(words.slice(done, match.index))}<${match[0]}>`;
    done = match.index + match[0].length;
  }
  return escapeLineStart(result + escapeText(words.slice(done)));
}

function escapeText(words: string): string {
  return words
    .replace(markupPattern, "\\$&")
    .replace(loneUnderscorePattern, "\\_")
    .replace(entityPattern, "\\&")
    .replace(closingHashPattern, "\\#");
}

function escapeLineStart(markdown: string): string {
  return markdown.replace(blockStartPattern, "\\$&").replace(numberedPattern, "$1\\$2");
}
