import type { Definition, FootnoteDefinition, Nodes, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { findFrontMatterBlock } from "../../draft/front-matter-block.ts";
import { tameMarkdown } from "../../draft/tame-markdown.ts";
import { withUnixLines } from "../../draft/unix-lines.ts";
import type { Span } from "../../text/span.ts";
import { htmlTokens } from "../../draft/html-tokens.ts";
import { plainLook, plainWords, type Alignment, type Block, type Letter, type Look, type Words } from "../letter.ts";
import { enterToken, isPicture, readHtml } from "./read-html.ts";
import { cleanCode, RunWriter } from "./run-writer.ts";
import { softEnds } from "./soft-ends.ts";

/** A letter, and where the draft holds what is not read as prose. */
export interface LetterReading {
  readonly letter: Letter;
  /** Front matter and comments: what never goes out. */
  readonly hidden: readonly Span[];
  /** What is shown as it is. */
  readonly code: readonly Span[];
}

const parserOptions = {
  // Two tildes strike words out, as in VS Code's own preview; one means "about".
  extensions: [gfm({ singleTilde: false })],
  mdastExtensions: [gfmFromMarkdown()],
};

/** `<!-- note -->`, or up to the end where it never ends. */
const commentPattern = /<!--[\s\S]*?(?:-->|$)/g;

/** Reads a draft as the letter that goes out. Never throws, whatever the text. */
export function readLetter(text: string): LetterReading {
  const frontMatter = findFrontMatterBlock(text)?.span.end ?? (text.startsWith("\uFEFF") ? 1 : 0);
  const body = withUnixLines(text.slice(frontMatter));
  const tree = fromMarkdown(tameMarkdown(body.text), parserOptions);
  const reader = new LetterReader(text, tree.children, (node) => ({
    start: frontMatter + body.toSource(node.position?.start.offset ?? 0),
    end: frontMatter + body.toSource(node.position?.end.offset ?? body.text.length),
  }));
  const letter = reader.read(tree.children);
  const hidden = [{ start: 0, end: frontMatter }, ...commentsIn(text, reader.html)];
  return { letter, hidden, code: reader.code };
}

function commentsIn(text: string, html: readonly Span[]): readonly Span[] {
  return html.flatMap((span) =>
    [...text.slice(span.start, span.end).matchAll(commentPattern)].map((comment) => ({
      start: span.start + comment.index,
      end: span.start + comment.index + comment[0].length,
    })),
  );
}

class LetterReader {
  readonly code: Span[] = [];
  readonly html: Span[] = [];
  readonly #text: string;
  readonly #spanOf: (node: Nodes) => Span;
  readonly #targets = new Map<string, string>();
  readonly #footnotes = new Map<string, FootnoteDefinition>();
  /** Footnotes that the text has named so far, in that order. */
  readonly #named: string[] = [];
  /** Of the words that are being read, for each end of a line in the draft: whether it was wanted. */
  #lineEnds: Iterator<boolean> = [].values();
  #pictures = 0;
  #deadLinks = 0;

  constructor(text: string, nodes: readonly RootContent[], spanOf: (node: Nodes) => Span) {
    this.#text = text;
    this.#spanOf = spanOf;
    this.#define(nodes);
  }

  read(nodes: readonly RootContent[]): Letter {
    const blocks = this.#readBlocks(nodes);
    const notes: (readonly Block[])[] = [];
    // A note may name another one, which then comes after it.
    for (let number = 0; number < this.#named.length; number += 1) {
      notes.push(this.#readBlocks(this.#footnotes.get(this.#named[number] ?? "")?.children ?? []));
    }
    const title = blocks.find((block) => block.kind === "heading");
    return {
      title: title === undefined ? "" : plainWords(title.runs).replaceAll("\n", " "),
      blocks,
      notes,
      leftOut: { pictures: this.#pictures, links: this.#deadLinks },
    };
  }

  /** Remembers what the text defines anywhere: addresses by name, and footnotes. The first of a name counts. */
  #define(nodes: readonly RootContent[]): void {
    for (const node of nodes) {
      if (node.type === "definition") {
        this.#defineOnce(this.#targets, node, node.url);
      } else if (node.type === "footnoteDefinition") {
        this.#defineOnce(this.#footnotes, node, node);
      }
      if ("children" in node) {
        this.#define(node.children);
      }
    }
  }

  #defineOnce<T>(map: Map<string, T>, { identifier }: Definition | FootnoteDefinition, value: T): void {
    if (!map.has(identifier)) {
      map.set(identifier, value);
    }
  }

  #readBlocks(nodes: readonly RootContent[]): readonly Block[] {
    return nodes.flatMap((node) => this.#readBlock(node));
  }

  #readBlock(node: RootContent): readonly Block[] {
    switch (node.type) {
      case "heading": {
        const words = this.#words(node, node.children);
        return words.runs.length === 0 ? [] : [{ kind: "heading", level: node.depth, ...words }];
      }
      case "paragraph": {
        const words = this.#words(node, node.children);
        return words.runs.length === 0 ? [] : [{ kind: "paragraph", ...words }];
      }
      case "blockquote": {
        const blocks = this.#readBlocks(node.children);
        return blocks.length === 0 ? [] : [{ kind: "quote", blocks }];
      }
      case "list": {
        const items = node.children
          .map((item) => ({ checked: item.checked ?? undefined, blocks: this.#readBlocks(item.children) }))
          .filter((item) => item.blocks.length > 0);
        const start = node.ordered === true ? (node.start ?? 1) : undefined;
        return items.length === 0 ? [] : [{ kind: "list", start, items }];
      }
      case "code": {
        const span = this.#spanOf(node);
        this.code.push(span);
        return [{ kind: "code", text: cleanCode(node.value), span }];
      }
      case "table":
        return [this.#readTable(node)];
      case "thematicBreak":
        return [{ kind: "rule" }];
      case "html":
        return this.#readHtml(node.value, this.#spanOf(node));
      case "definition":
      case "footnoteDefinition":
      case "yaml":
        return [];
      // What stands within one of the above, and never by itself.
      case "break":
      case "delete":
      case "emphasis":
      case "footnoteReference":
      case "image":
      case "imageReference":
      case "inlineCode":
      case "link":
      case "linkReference":
      case "listItem":
      case "strong":
      case "tableCell":
      case "tableRow":
      case "text":
        return [];
    }
  }

  #readTable(node: Extract<RootContent, { readonly type: "table" }>): Block {
    const width = Math.max(...node.children.map((row) => row.children.length));
    const rows = node.children.map((row) => {
      const cells = row.children.map((cell) => this.#words(cell, cell.children));
      const end = this.#spanOf(row).end;
      return [...cells, ...Array<Words>(width - cells.length).fill({ runs: [], span: { start: end, end } })];
    });
    const [head = [], ...others] = rows;
    return {
      kind: "table",
      alignments: head.map((_, column) => alignmentOf(node.align?.[column])),
      head,
      rows: others,
    };
  }

  #readHtml(html: string, span: Span): readonly Block[] {
    this.html.push(span);
    const { blocks, deadLinks, pictures } = readHtml(html, span);
    this.#deadLinks += deadLinks;
    this.#pictures += pictures;
    return blocks;
  }

  #words(node: Nodes, children: readonly PhrasingContent[]): Words {
    const writer = new RunWriter();
    const span = this.#spanOf(node);
    this.#lineEnds = softEnds(children, this.#text.slice(span.start, span.end)).values();
    this.#write(writer, children, plainLook);
    this.#deadLinks += writer.deadLinks;
    return { runs: writer.take(), span };
  }

  #write(writer: RunWriter, nodes: readonly PhrasingContent[], look: Look): void {
    for (const node of nodes) {
      this.#writeOne(writer, node, look);
    }
  }

  #writeOne(writer: RunWriter, node: PhrasingContent, look: Look): void {
    switch (node.type) {
      case "text":
        this.#writeText(writer, node.value, look);
        break;
      case "emphasis":
        this.#write(writer, node.children, { ...look, italic: true });
        break;
      case "strong":
        this.#write(writer, node.children, { ...look, bold: true });
        break;
      case "delete":
        this.#write(writer, node.children, { ...look, struck: true });
        break;
      case "inlineCode":
        this.code.push(this.#spanOf(node));
        writer.write(node.value, { ...look, code: true });
        break;
      case "break":
        writer.breakLine(look);
        break;
      case "link":
        this.#write(writer, node.children, { ...look, target: writer.targetOf(node.url) });
        break;
      case "linkReference": {
        const target = writer.targetOf(this.#targets.get(node.identifier) ?? "");
        this.#write(writer, node.children, { ...look, target });
        break;
      }
      case "image":
      case "imageReference":
        this.#pictures += 1;
        writer.write(node.alt ?? "", look);
        break;
      case "footnoteReference":
        writer.writeNote(this.#numberOf(node.identifier));
        break;
      case "html":
        this.#writeTag(writer, node.value, this.#spanOf(node), look);
        break;
    }
  }

  /** Words, with the ends of lines that their author wanted. */
  #writeText(writer: RunWriter, text: string, look: Look): void {
    text.split("\n").forEach((line, index) => {
      if (index > 0) {
        const isMeant = this.#lineEnds.next().value === true;
        if (isMeant) {
          writer.breakLine(look);
        } else {
          writer.write(" ", look);
        }
      }
      writer.write(line, look);
    });
  }

  #writeTag(writer: RunWriter, html: string, span: Span, look: Look): void {
    this.html.push(span);
    for (const token of htmlTokens(html)) {
      this.#pictures += isPicture(token) ? 1 : 0;
      enterToken(writer, token, look);
    }
  }

  #numberOf(identifier: string): number {
    const at = this.#named.indexOf(identifier);
    return at < 0 ? this.#named.push(identifier) : at + 1;
  }
}

function alignmentOf(align: "left" | "right" | "center" | null | undefined): Alignment {
  return align === "center" ? "centre" : (align ?? undefined);
}
