import type { Span } from "../../text/span.ts";
import { htmlTokens, isInlineTag, type HtmlToken } from "../../draft/html-tokens.ts";
import { plainLook, type Block, type Heading, type Look, type Run } from "../letter.ts";
import { RunWriter } from "./run-writer.ts";

const headingPattern = /^h([1-6])$/;

/** What a block of raw HTML says, and how much of it cannot go with a letter. */
export interface HtmlReading {
  readonly blocks: readonly Block[];
  readonly deadLinks: number;
  readonly pictures: number;
}

/** The words of raw HTML as headings, paragraphs and items of a list. No tag and no comment comes through. */
export function readHtml(html: string, span: Span): HtmlReading {
  const writer = new RunWriter();
  const blocks: Block[] = [];
  let opened = "";
  let pictures = 0;
  const finish = (next: string): void => {
    addBlock(blocks, opened, writer.take(), span);
    opened = next;
  };
  for (const token of htmlTokens(html)) {
    if (token.kind === "text" || isInlineTag(token.name)) {
      pictures += isPicture(token) ? 1 : 0;
      enterToken(writer, token, plainLook);
    } else {
      finish(token.kind === "open" ? token.name : "");
      if (token.name === "hr") {
        blocks.push({ kind: "rule" });
      }
    }
  }
  finish("");
  return { blocks, deadLinks: writer.deadLinks, pictures };
}

/** Takes a tag within a paragraph, or what only looks like one. */
export function enterToken(writer: RunWriter, token: HtmlToken, look: Look): void {
  if (token.kind === "text") {
    writer.write(token.text, look);
  } else if (token.kind === "close") {
    writer.closeTag(token.name);
  } else if (token.name === "img") {
    writer.write(token.alt ?? "", look);
  } else {
    writer.openTag(token);
  }
}

/** Whether a tag shows a picture. */
export function isPicture(token: HtmlToken): boolean {
  return token.kind === "open" && token.name === "img";
}

function addBlock(blocks: Block[], tag: string, runs: readonly Run[], span: Span): void {
  if (runs.length === 0) {
    return;
  }
  const level = headingPattern.exec(tag)?.[1];
  const last = blocks.at(-1);
  if (level !== undefined) {
    blocks.push({ kind: "heading", level: Number(level) as Heading["level"], runs, span });
  } else if (tag === "li") {
    const item = { checked: undefined, blocks: [{ kind: "paragraph", runs, span } as const] };
    const items = last?.kind === "list" ? [...last.items, item] : [item];
    blocks.splice(last?.kind === "list" ? -1 : blocks.length, 1, { kind: "list", start: undefined, items });
  } else {
    blocks.push({ kind: "paragraph", runs, span });
  }
}
