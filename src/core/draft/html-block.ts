import type { BlockWriter } from "./block-writer.ts";

/** `<!-- note -->`, `<p class="lead">`, `</p>`: a comment up to its end, or a tag. */
const tagPattern = /<!--|<(\/?)([a-z][\w-]*)(?![\w-])[^<>]*>/gi;

/** What stands in these is no prose of the author's. */
const silentTags: ReadonlySet<string> = new Set(["script", "style", "pre", "code", "textarea", "blockquote", "svg"]);

/** These stand within a sentence; every other tag ends one. */
const inlineTags: ReadonlySet<string> = new Set(
  ["a", "abbr", "b", "cite", "del", "em", "font", "i", "ins", "mark", "q", "s", "small", "span"].concat([
    ...["strong", "sub", "sup", "time", "u", "wbr"],
  ]),
);

/** `href="https://example.org"` */
const hrefPattern = /\bhref\s*=\s*["']?([^"'\s>]+)/i;

/** Reads a block of HTML: the words between its tags are prose, the tags are not. */
export function readHtmlBlock(
  body: string,
  node: { readonly name: string; readonly from: number; readonly to: number },
  writer: BlockWriter,
): void {
  const block = body.slice(node.from, node.to);
  let silence: { readonly tag: string; readonly start: number } | undefined;
  tagPattern.lastIndex = 0;
  writer.open({ kind: "sentence", level: 0 }, node);
  for (let match = tagPattern.exec(block); match !== null; match = tagPattern.exec(block)) {
    const [whole, slash = "", name = ""] = match;
    const tag = name.toLowerCase();
    const start = node.from + match.index;
    if (tag === "") {
      const end = block.indexOf("-->", match.index);
      const commentEnd = end < 0 ? block.length : end + 3;
      writer.skip(start, node.from + commentEnd);
      writer.ignore(start, node.from + commentEnd);
      tagPattern.lastIndex = commentEnd;
    } else if (silence === undefined) {
      enterTag(writer, node, { tag, isClosing: slash !== "", start, whole });
      silence = slash === "" && silentTags.has(tag) ? { tag, start } : undefined;
    } else if (slash !== "" && tag === silence.tag) {
      writer.skip(silence.start, start + whole.length);
      writer.ignore(silence.start, start + whole.length);
      silence = undefined;
    }
  }
  if (silence !== undefined) {
    writer.skip(silence.start, node.to);
    writer.ignore(silence.start, node.to);
  }
  writer.close(node.to);
}

function enterTag(
  writer: BlockWriter,
  node: { readonly name: string; readonly from: number; readonly to: number },
  found: { readonly tag: string; readonly isClosing: boolean; readonly start: number; readonly whole: string },
): void {
  const end = found.start + found.whole.length;
  const target = hrefPattern.exec(found.whole)?.[1];
  writer.ignore(found.start, end);
  if (inlineTags.has(found.tag)) {
    writer.skip(found.start, end);
    if (found.tag === "a" && target !== undefined) {
      writer.addLink(end, target);
    }
    return;
  }
  if (found.tag === "br") {
    writer.replace(found.start, end, " ");
    return;
  }
  writer.close(found.start);
  const heading = found.isClosing ? undefined : /^h([1-6])$/.exec(found.tag)?.[1];
  const kind = heading !== undefined ? "heading" : found.tag === "li" && !found.isClosing ? "item" : "sentence";
  writer.open({ kind, level: Number(heading ?? 0) }, { name: node.name, from: end, to: node.to });
}
