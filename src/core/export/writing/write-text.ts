import { exportWords, saysDrill } from "../export-words.ts";
import type { Frame } from "./frame.ts";
import {
  linkedParts,
  plainWords,
  type Block,
  type Letter,
  type ListItem,
  type Run,
  type Table,
  type Words,
} from "../letter.ts";
import { wrapText } from "./wrap-text.ts";

/** As wide as mail programs show a line, however often it is quoted. */
const width = 72;

/** What stands before the lines of a block: before its first one, and before those that follow. */
interface Indent {
  readonly first: string;
  readonly rest: string;
}

const none: Indent = { first: "", rest: "" };

/**
 * The letter as plain text: lines of at most 72 characters but for addresses and code, links written out, every row of a
 * table as a list, since columns do not hold in the letters that mail programs show. Line ends are `\n`, also the last.
 */
export function writeText(letter: Letter, frame: Pick<Frame, "isDrill" | "language">): string {
  const words = exportWords(frame.language);
  const parts = letter.blocks.map((block) => blockText(block, none));
  if (frame.isDrill && !saysDrill(letter, words)) {
    parts.unshift(wrapText(words.drill, width, ""));
  }
  if (letter.notes.length > 0) {
    parts.push(underlined(words.notes, "-", none));
    parts.push(...letter.notes.map((blocks, index) => itemText(blocks, none, `[${index + 1}] `)));
  }
  return `${parts.join("\n\n")}\n`;
}

function blockText(block: Block, indent: Indent): string {
  switch (block.kind) {
    case "heading":
      return headingText(block.level, lineText(block), indent);
    case "paragraph":
      return wrapText(lineText(block), width, indent.first, indent.rest);
    case "list":
      return block.items
        .map((item, index) => itemText(item.blocks, at(indent, index), markOf(item, index, block.start)))
        .join(block.items.some(isLong) ? blankLine(indent) : "\n");
    case "quote":
      return blocksText(block.blocks, { first: `${indent.first}> `, rest: `${indent.rest}> ` });
    case "code":
      return block.text
        .split("\n")
        .map((line, index) => `${at(indent, index).first}    ${line}`.trimEnd())
        .join("\n");
    case "table":
      return tableText(block, indent);
    case "rule":
      return indent.first + "-".repeat(width - indent.first.length);
  }
}

/** The indent of a line further down: the mark of an item stands before its first line only. */
function at(indent: Indent, index: number): Indent {
  return index === 0 ? indent : { first: indent.rest, rest: indent.rest };
}

function blocksText(blocks: readonly Block[], indent: Indent): string {
  return blocks
    .map((block, index) => {
      const separator =
        index === 0 ? "" : block.kind === "list" && blocks[index - 1]?.kind === "paragraph" ? "\n" : blankLine(indent);
      return separator + blockText(block, at(indent, index));
    })
    .join("");
}

/** Between two blocks of a quotation the line across the margin goes on. */
function blankLine({ rest }: Indent): string {
  return `\n${rest.trimEnd()}\n`;
}

function itemText(blocks: readonly Block[], indent: Indent, mark: string): string {
  return blocksText(blocks, { first: indent.first + mark, rest: indent.rest + " ".repeat(mark.length) });
}

function markOf({ checked }: ListItem, index: number, start: number | undefined): string {
  const mark = start === undefined ? "- " : `${start + index}. `;
  return checked === undefined ? mark : `${mark}[${checked ? "x" : " "}] `;
}

/** Items of more than one paragraph are set apart by an empty line. */
function isLong({ blocks }: ListItem): boolean {
  return blocks.filter((block) => block.kind !== "list").length > 1;
}

function headingText(level: number, text: string, indent: Indent): string {
  if (level > 2) {
    return wrapText(text, width, indent.first, indent.rest);
  }
  return underlined(text, level === 1 ? "=" : "-", indent);
}

function underlined(text: string, line: string, indent: Indent): string {
  const wrapped = wrapText(text, width, indent.first, indent.rest);
  const longest = Math.max(...wrapped.split("\n").map((each) => each.length - indent.rest.length));
  return `${wrapped}\n${indent.rest}${line.repeat(longest)}`;
}

/** Each row as an item, each cell on a line with the head of its column before it. */
function tableText({ head, rows }: Table, indent: Indent): string {
  if (rows.length === 0) {
    return wrapText(head.map(lineText).join(" | "), width, indent.first, indent.rest);
  }
  const names = head.map((words) => lineText(words).replace(/:$/, ""));
  return rows
    .map((row, index) => {
      const { first, rest } = at(indent, index);
      return row
        .map((cell, column) => [names[column] ?? "", lineText(cell)] as const)
        .filter((parts) => parts.some((part) => part !== ""))
        .map(([name, words]) => (name === "" ? words : `${name}: ${words}`))
        .map((text, line) => wrapText(text, width, line === 0 ? `${first}- ` : `${rest}  `, `${rest}  `))
        .join("\n");
    })
    .filter((row) => row !== "")
    .join(blankLine(indent));
}

/** The words of a paragraph with every address written behind the words that lead to it. */
function lineText({ runs }: Words): string {
  return linkedParts(runs)
    .map(({ target, runs: parts }) => {
      const words = markStruck(parts);
      const address = target === undefined ? "" : shownAddress(target);
      return address === "" || isSaid(address, plainWords(parts)) ? words : `${words} (${address})`;
    })
    .join("");
}

/** The words of runs, with two tildes before and behind all that are struck out one after the other. */
function markStruck(runs: readonly Run[]): string {
  const marked = runs.map(({ text, struck }, index) => {
    const opens = struck && runs[index - 1]?.struck !== true;
    const closes = struck && runs[index + 1]?.struck !== true;
    return `${opens ? "~~" : ""}${text}${closes ? "~~" : ""}`;
  });
  return marked.join("");
}

function shownAddress(target: string): string {
  return target.replace(/^(?:mailto|tel):/i, "");
}

/** Whether the words already are the address, however they write it. */
function isSaid(address: string, words: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/^https?:\/\/|[\s().-]|\/$/g, "");
  return bare(address) === bare(words);
}
