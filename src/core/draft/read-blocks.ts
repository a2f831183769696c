import type { SyntaxNodeRef, TreeCursor } from "@lezer/common";
import type { Span } from "../text/span.ts";
import { BlockWriter } from "./block-writer.ts";
import type { Block, Blocks } from "./blocks.ts";
import { decodeEntity } from "./entities.ts";
import { readHtmlBlock } from "./html-block.ts";
import { LinkDefinitions } from "./link-definitions.ts";
import type { MarkdownTree } from "./markdown-tree.ts";
import { rememberBlocks } from "./remember-blocks.ts";

/** Everything the walk needs to know about one text. */
interface Walk {
  readonly body: string;
  readonly writer: BlockWriter;
  readonly definitions: LinkDefinitions;
}

/** Blocks that are no prose of the author's. */
const ignoredBlocks: ReadonlySet<string> = new Set([
  "Blockquote",
  "CodeBlock",
  "FencedCode",
  "CommentBlock",
  "ProcessingInstructionBlock",
  "LinkReference",
]);

/** Marks and other parts of a block that nobody reads. */
const unreadParts: ReadonlySet<string> = new Set([
  "HeaderMark",
  "QuoteMark",
  "ListMark",
  "EmphasisMark",
  "StrikethroughMark",
  "TaskMarker",
]);

/** Parts that a reader does not see as words of the author's, and that placeholders are not looked for in. */
const ignoredParts: ReadonlySet<string> = new Set([
  "Comment",
  "ProcessingInstruction",
  "LinkTitle",
  "LinkLabel",
  "Image",
  "Strikethrough",
]);

const headingPattern = /^(?:ATX|Setext)Heading([1-6])$/;

/** A day or a clock time in code marks is a fact all the same: `14:05 UTC`, `2026-03-04T14:05:00Z`. */
const codedTimePattern = /^`{1,3}\s?\d[\d:.,/T \u2013-]{2,40}(?: ?(?:Z|[ap]\.?m\.?|[A-Z]{2,4}))?\s?`{1,3}$/i;

/** The next line of a log, below the end of a line that is kept: "14:05 found", "*14:05*: found". */
const timedLinePattern = /^[\s>*_[(`]{0,8}(?:\d{1,2}[:.]\d\d|\d{4}-\d\d-\d\d)\b/;
/** What stands above such a line: another that opens with figures or a day, or the end of a sentence. */
const logLinePattern =
  /^[\s>*_[(`+-]{0,8}(?:(?:On|At|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?) )?\d|[.!?;:][)"'”’*_`\s]{0,6}$/;
/** "from", "between 09:10 and": whatever stands above goes on in the next line. */
const goesOnPattern =
  /(?:[,(–—-]|\b(?:from|to|till|until|between|and|or|at|by|on|about|around|of|since|before|after|past|the|approximately))[*_\s]{0,6}$/i;

/** Whether the line that ends at `from` is whole, so that the time at `to` opens another one of a log. */
function endsLine(body: string, from: number, to: number): boolean {
  const line = body.slice(body.lastIndexOf("\n", from - 1) + 1, from);
  return timedLinePattern.test(body.slice(to, to + 24)) && logLinePattern.test(line) && !goesOnPattern.test(line);
}

/**
 * The blocks of `body` with their plain words, and what is no prose. `body` has newlines as line ends;
 * `markdown` and `placeholders` count in it, what comes back counts in the whole text by way of `toSource`.
 */
export function readBlocks(
  body: string,
  toSource: (offset: number) => number,
  markdown: MarkdownTree,
  placeholders: readonly Span[],
): Blocks {
  const definitions = new LinkDefinitions(body);
  const blocks: Block[] = [];
  const ignored: Span[] = [];
  const cursor = markdown.tree.cursor();
  let nextPlaceholder = 0;
  for (let isThere = cursor.firstChild(); isThere; isThere = cursor.nextSibling()) {
    while ((placeholders[nextPlaceholder]?.end ?? Infinity) <= cursor.from) {
      nextPlaceholder += 1;
    }
    const here = { body, toSource, placeholders, nextPlaceholder, definitions };
    const found = rememberBlocks(cursor, here, () => {
      const writer = new BlockWriter(body, toSource, placeholders, nextPlaceholder);
      walkBlock({ body, writer, definitions }, cursor);
      return { blocks: writer.blocks, ignored: writer.ignored };
    });
    blocks.push(...found.blocks);
    ignored.push(...found.ignored);
  }
  return { blocks, ignored };
}

/** Reads the block that the cursor is at, with all in it. The cursor comes back to it. */
function walkBlock(walk: Walk, cursor: TreeCursor): void {
  const { writer } = walk;
  let listDepth = 0;
  cursor.iterate(
    (node) => {
      if (node.name === "ListItem") {
        listDepth += 1;
        return true;
      }
      return writer.isOpen ? enterPart(walk, node) : enterBlock(walk, node, listDepth > 0);
    },
    (node) => {
      if (node.name === "ListItem") {
        listDepth -= 1;
      } else if (writer.isOpen && node.from === writer.openedAt && node.name === writer.openedBy) {
        writer.close(node.to);
      }
    },
  );
}

/** "What happened" as the first line of a paragraph, as in a plain e-mail; the next line begins anew and is longer. */
const plainHeadingPattern =
  /^((?:What|Who|Whose|How|When|Why|Where|Which|Is|Are|Do|Does|Did|Can|Will|Should|Next steps|For more information)\b[^\n.,;:!*_[\]<>]{2,60})\n(?=["'(]?[A-Z][^\n]{40})/;

function plainHeadingEnd(paragraph: string): number | undefined {
  return plainHeadingPattern.exec(paragraph)?.[1]?.length;
}

/** Whether to go on into the node. */
function enterBlock(walk: Walk, node: SyntaxNodeRef, isInList: boolean): boolean {
  const { writer } = walk;
  const heading = headingPattern.exec(node.name)?.[1];
  if (heading !== undefined) {
    writer.open({ kind: "heading", level: Number(heading) }, node);
    return true;
  }
  if (node.name === "Paragraph" || node.name === "Task") {
    writer.open({ kind: isInList ? "item" : "sentence", level: 0 }, node);
    const headingEnd =
      isInList || node.name === "Task" ? undefined : plainHeadingEnd(walk.body.slice(node.from, node.to));
    if (headingEnd !== undefined) {
      writer.splitHeading(node.from, node.from + headingEnd);
    }
    return true;
  }
  if (node.name === "TableHeader" || node.name === "TableRow") {
    writer.open({ kind: "row", level: 0 }, node);
    return true;
  }
  if (node.name === "HTMLBlock") {
    readHtmlBlock(walk.body, node, writer);
    return false;
  }
  if (ignoredBlocks.has(node.name)) {
    writer.ignore(node.from, node.to);
    return false;
  }
  return node.name !== "HorizontalRule" && node.name !== "TableDelimiter";
}

function enterPart(walk: Walk, node: SyntaxNodeRef): boolean {
  const { body, writer } = walk;
  const { name, from, to } = node;
  if (unreadParts.has(name)) {
    writer.skip(from, to);
  } else if (ignoredParts.has(name)) {
    writer.skip(from, to);
    writer.ignore(from, to);
  } else if (name === "StrongEmphasis") {
    return !writer.isHeadingLine(from, to) || openBoldHeading(writer, node);
  } else if (name === "InlineCode") {
    enterCode(walk, from, to);
  } else if (name === "HTMLTag") {
    writer.replace(from, to, /^<br/i.test(body.slice(from, from + 3)) ? " " : "");
    writer.ignore(from, to);
  } else if (name === "Escape") {
    writer.replace(from, to, body.slice(from + 1, to));
  } else if (name === "Entity") {
    writer.replace(from, to, decodeEntity(body.slice(from, to)));
  } else if (name === "HardBreak") {
    writer.replace(from, to, endsLine(body, from, to) ? "\n" : " ");
  } else if (name === "TableDelimiter") {
    writer.replace(from, to, " | ");
  } else if (name === "Link") {
    return enterLink(walk, node);
  } else if (name === "URL") {
    enterUrl(walk, node);
  } else if (name === "LinkMark") {
    writer.skip(from, to);
  } else {
    return true;
  }
  return name === "StrongEmphasis";
}

function openBoldHeading(writer: BlockWriter, node: SyntaxNodeRef): boolean {
  writer.splitHeading(node.from, node.to);
  return true;
}

function enterCode({ body, writer }: Walk, from: number, to: number): void {
  if (codedTimePattern.test(body.slice(from, to))) {
    const marks = /^`+/.exec(body.slice(from, to))?.[0].length ?? 1;
    writer.skip(from, from + marks);
    writer.skip(to - marks, to);
    return;
  }
  writer.replaceWithBlank(from, to);
  writer.ignore(from, to);
}

/** A link with a target of its own, one that names a definition, or mere square brackets. */
function enterLink({ body, writer, definitions }: Walk, node: SyntaxNodeRef): boolean {
  const link = node.node;
  const label = link.getChild("LinkLabel");
  const ownText = body.slice(node.from + 1, node.to - 1);
  if (link.getChild("URL") !== null) {
    return true;
  }
  if (ownText.startsWith("^")) {
    // A footnote's number; at its note it is followed by a colon.
    writer.skip(node.from, body.charAt(node.to) === ":" ? node.to + 1 : node.to);
    return false;
  }
  const name = label === null || label.to - label.from <= 2 ? ownText : body.slice(label.from + 1, label.to - 1);
  const target = definitions.targetOf(name);
  if (target !== undefined) {
    writer.addLink(node.from, target);
    return true;
  }
  writer.keepMarks(node.from, node.to);
  return true;
}

function enterUrl({ body, writer }: Walk, node: SyntaxNodeRef): void {
  const { from, to } = node;
  const text = body.slice(from, to);
  const parent = node.node.parent?.name;
  const target = text.replace(/^<|>$/g, "");
  if (parent === "Link" || parent === "Image") {
    writer.addLink(from, target);
    writer.skip(from, to);
    writer.ignore(from, to);
  } else if (isMailAddress(text)) {
    writer.addLink(from, `mailto:${text}`);
  } else {
    writer.addLink(from, /^www\./i.test(text) ? `http://${target}` : target);
    writer.replaceWithBlank(from, to);
    writer.ignore(from, to);
  }
}

function isMailAddress(text: string): boolean {
  return text.includes("@") && !/^[a-z][\w+.-]*:/i.test(text);
}
