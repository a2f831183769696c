import { decodeString } from "micromark-util-decode-string";

/** An opening tag, in small letters, with what of its attributes a letter can keep. */
export interface HtmlTag {
  readonly name: string;
  /** Of a link. */
  readonly href: string | undefined;
  /** Of a picture. */
  readonly alt: string | undefined;
}

/** A piece of HTML as it is read: words, or a tag that opens or closes. */
export type HtmlToken =
  | { readonly kind: "text"; readonly text: string }
  | ({ readonly kind: "open" } & HtmlTag)
  | { readonly kind: "close"; readonly name: string };

/** `<!-- note -->` up to its beginning, `<p class="lead">`, `</p>`, `<!DOCTYPE html>`, `<?php ?>` */
const tagPattern = /<!--|<(\/?)([a-z][\w-]*)(?![\w-])([^<>]*)>|<[!?][^<>]*>/gi;

/** `&amp;`, `&#8217;`, `&#x2019;` */
const referencePattern = /&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});/gi;

/** `href="https://example.org"`, `alt='Our shop'`, `href=https://example.org` */
const hrefPattern = /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^"'\s>]+))/i;
const altPattern = /(?:^|\s)alt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^"'\s>]+))/i;

/** What stands between these is never shown to a reader as words. */
const silentTags: ReadonlySet<string> = new Set(["script", "style", "template"]);

/** These stand within a paragraph. */
const inlineTags: ReadonlySet<string> = new Set(
  ["a", "abbr", "b", "big", "br", "cite", "code", "del", "em", "font", "i", "img", "ins", "kbd", "mark", "q"].concat(
    ["s", "samp", "small", "span", "strike", "strong", "sub", "sup", "svg", "time", "tt", "u", "var", "wbr"],
    [...silentTags],
  ),
);

/** These end one. */
const blockTags: ReadonlySet<string> = new Set(
  ["article", "aside", "blockquote", "body", "caption", "center", "col", "colgroup", "dd", "details", "div"].concat(
    ["dl", "dt", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html"],
    ["iframe", "li", "main", "nav", "ol", "p", "pre", "section", "summary"],
    ["table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"],
  ),
);

/** Whether people format text with such a tag: one that they know, or that says more about itself, `<image src="x">`. */
export function isFormatTag(name: string, attributes: string): boolean {
  return inlineTags.has(name.toLowerCase()) || blockTags.has(name.toLowerCase()) || attributes.includes("=");
}

/** Whether what such a tag holds stands within a line, as bold words do. */
export function isInlineTag(name: string): boolean {
  return inlineTags.has(name);
}

/** Whether what such a tag holds is nothing that is read, as a script is. */
export function isSilentTag(name: string): boolean {
  return silentTags.has(name);
}

/**
 * The tags and words of raw HTML, in order. Comments are left out, and so is a comment that never ends. What people
 * do not format text with, as in "Dear <Name>" or "Write to <address>", is a gap somebody left, and so it is words.
 */
export function htmlTokens(html: string): readonly HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let done = 0;
  const pushText = (end: number): void => {
    if (end > done) {
      const text = html.slice(done, end).replace(referencePattern, (reference) => decodeString(reference));
      tokens.push({ kind: "text", text });
    }
    done = end;
  };
  tagPattern.lastIndex = 0;
  for (let match = tagPattern.exec(html); match !== null; match = tagPattern.exec(html)) {
    const [whole, slash = "", writtenName = "", attributes = ""] = match;
    const name = writtenName.toLowerCase();
    const end = match.index + whole.length;
    pushText(match.index);
    if (name !== "" && !isFormatTag(name, attributes)) {
      pushText(end);
      continue;
    }
    done = end;
    if (whole === "<!--") {
      const close = html.indexOf("-->", match.index);
      done = close < 0 ? html.length : close + 3;
      tagPattern.lastIndex = done;
    } else if (name !== "") {
      tokens.push(slash === "" ? openToken(name, attributes) : { kind: "close", name });
    }
  }
  pushText(html.length);
  return tokens;
}

function openToken(name: string, attributes: string): HtmlToken {
  const value = (pattern: RegExp): string | undefined => {
    const found = pattern
      .exec(attributes)
      ?.slice(1)
      .find((part: string | undefined) => part !== undefined);
    return found?.replace(referencePattern, (reference) => decodeString(reference));
  };
  return { kind: "open", name, href: value(hrefPattern), alt: value(altPattern) };
}
