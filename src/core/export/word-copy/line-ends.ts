import type { Span } from "../../text/span.ts";
import type { Line } from "../lines.ts";

/** What stands before the words of a line: "  - ", "> 1. ". */
export function prefixOf(text: string, { spans }: Line): string {
  const start = spans?.[0]?.start ?? 0;
  return text.slice(lineStart(text, start), start);
}

/** Where the line that holds the place `at` begins. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

/** Where the line ends, its line end not counted. */
export function lineEnd(text: string, at: number): number {
  const next = text.indexOf("\n", at);
  const end = next < 0 ? text.length : next;
  return end > at && text.charAt(end - 1) === "\r" ? end - 1 : end;
}

/** Where the words of a cell stand, without the bars on either side. */
export function wordsOfCell(text: string, { start, end }: Span): Span {
  const cell = text.slice(start, end);
  const begin = start + (/^\|?[ \t]*/.exec(cell)?.[0].length ?? 0);
  const words = text.slice(begin, end).replace(/(?<!\\)\|\s*$/, "");
  return { start: begin, end: begin + words.trimEnd().length };
}
