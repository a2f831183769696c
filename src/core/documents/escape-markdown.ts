import { plainWords } from "../record/plain-words.ts";

/** A web or mail address as it stands in running text: "https://halden.example/help", "help@halden.example". */
const addressPattern =
  /\bhttps?:\/\/[a-z0-9](?:[\w.~/?#=&%+@:-]*[\w/=])?|\b[a-z0-9][\w.+-]{0,63}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,20}\b/gi;

/** Signs that can start markup anywhere in a line, table cells included. */
const markupPattern = /[\\`*[\]<|~]/g;

/** An underscore between two letters or digits is part of a word: "order_id". Any other can start emphasis. */
const loneUnderscorePattern = /(?<![a-z0-9])_|_(?![a-z0-9])/gi;

/** "&amp;", "&#38;", and "&amp" at the end, which the template's own semicolon could complete; no entity has one letter. */
const entityPattern = /&(?=#|\w{1,32};|\w{2,32}$)/g;

/** "www.", "http:" and "a@b" of an address that is left as words: some readers would make a link of it, escapes included. */
const linkStartPattern = /(?<=www)\.|(?<=https?|ftp|mailto|xmpp):|(?<=[\w.+-])@\b/gi;

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
    .replace(linkStartPattern, "\\$&")
    .replace(closingHashPattern, "\\#");
}

function escapeLineStart(markdown: string): string {
  return markdown.replace(blockStartPattern, "\\$&").replace(numberedPattern, "$1\\$2");
}
