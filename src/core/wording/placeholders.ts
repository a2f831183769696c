import type { Span } from "../text/span.ts";

/** Template marks: `{{customer}}`, `{{{customer}}}`. */
const templateMarkPattern = /\{\{[^{}\n]{0,200}\}\}\}?/g;

/** `[NAME]`, `[DATE AND TIME]`, `[GRÖSSE]`, `[your name]`, `[insert link]`: no link, no footnote, no task box. */
const bracketPattern =
  /(?<![\]!\\])\[(?:\p{Lu}[\p{Lu}0-9 ,/'’&-]+|(?:your|insert|add|enter|to be)\b[^\]\n]{0,80})\](?![([:])/gu;

/** `[Customer Support Email]`, `[Date of the Breach]`: two words or more, with capitals; who quotes may put words in brackets. */
const titleCasePattern =
  /(?<![\]!\\])\[[A-Z][\w'’&/-]{0,30}(?: (?:(?:of|and|or|the|for|to|in|at|on|by) ){0,2}[A-Z][\w'’&/-]{0,30}){1,6}\](?![([:])/g;

/** `[RESOLVED]`, `[MALWARE WARNING]`, `[UPDATE 2]`: says what kind of news it is, as titles do. */
const labelPattern =
  /^\[(?:[A-Z]{2,20} )?(?:RESOLVED|FIXED|CLOSED|ONGOING|INVESTIGATING|IDENTIFIED|MONITORING|UPDATED?|FINAL|PSA|WARNING|ALERT|NOTICE|URGENT|IMPORTANT|REQUIRED|ADVISORY|INCIDENT|OUTAGE|MAINTENANCE|ANNOUNCEMENT|SECURITY|CORRECTION)(?: \d{1,2})?\]$/;

/** `TBC`, `TBD`, `TODO`, `XXX`, `XX.XX`: words of their own. */
const wordPattern = /\b(?:TBC|TBD|TBA|TODO|FIXME|X{3,})\b/g;

/** "Lorem ipsum", the printers' filler text. */
const fillerPattern = /\blorem ipsum\b/gi;

/** `[Status Page]` is a link where `[Status Page]: https://…` stands in the text. */
function isReference(text: string, match: RegExpExecArray): boolean {
  return text.toLowerCase().includes(`${match[0].toLowerCase()}:`);
}

/** Whether a quotation mark is open before it in its line: "[Prime Minister] May" is an editor's word. */
function isInQuotation(text: string, match: RegExpExecArray): boolean {
  const line = text.slice(text.lastIndexOf("\n", match.index) + 1, match.index);
  const straight = line.split('"').length - 1;
  return straight % 2 === 1 || line.lastIndexOf("“") > line.lastIndexOf("”");
}

const patterns = [templateMarkPattern, bracketPattern, wordPattern, fillerPattern];

/** Every stretch of `text` that waits to be filled in, in order, none inside another. */
export function findPlaceholders(text: string): readonly Span[] {
  const found = [
    ...patterns.flatMap((pattern) => [...text.matchAll(pattern)]),
    ...[...text.matchAll(titleCasePattern)].filter((match) => !isReference(text, match) && !isInQuotation(text, match)),
  ]
    .filter(([words]) => !labelPattern.test(words))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .sort((left, right) => left.start - right.start || right.end - left.end);
  const outer: Span[] = [];
  for (const span of found) {
    const last = outer.at(-1);
    if (last === undefined || span.start >= last.end) {
      outer.push(span);
    }
  }
  return outer;
}
