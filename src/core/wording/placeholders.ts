import { rememberLines } from "../text/remember-lines.ts";
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

/** `TBC`, `TBD`, `TODO`, `XXX`, `XX.XX`: words of their own. "Date TBA" in a sentence tells readers that it is not set. */
const wordPattern =
  /\b(?:(?<!\b(?:[Dd]ate|[Dd]ay|[Tt]ime|[Vv]enue|[Pp]lace)s?,? (?:(?:is|are) )?(?:still )?)TB[AC]|TBD|TODO|FIXME|X{3,})\b/g;

/** "Lorem ipsum", the printers' filler text. */
const fillerPattern = /\blorem ipsum\b/gi;

/** `[Status Page]` is a link where `[Status Page]: https://…` stands in the text. */
const referencePattern = /\[[^[\]\n]{1,300}\](?=:)/g;

/** Whether a quotation mark is open before it in its line: "[Prime Minister] May" is an editor's word. */
function isInQuotation(line: string, match: RegExpExecArray): boolean {
  const before = line.slice(0, match.index);
  const straight = before.split('"').length - 1;
  return straight % 2 === 1 || before.lastIndexOf("“") > before.lastIndexOf("”");
}

const patterns = [templateMarkPattern, bracketPattern, wordPattern, fillerPattern];
/** What all of them hold. */
const markPattern = /\{\{|\[|TBC|TBD|TBA|TODO|FIXME|XXX|lorem/i;

/** What may be a placeholder; those with capitals are none where they name a link. */
interface Candidates {
  readonly sure: readonly RegExpExecArray[];
  readonly titleCase: readonly RegExpExecArray[];
}

/** No placeholder goes on over the end of its line. */
const candidatesIn = rememberLines((line): Candidates | undefined => {
  if (!markPattern.test(line)) {
    return undefined;
  }
  const isNoLabel = ([words]: RegExpExecArray) => !labelPattern.test(words);
  const sure = patterns.flatMap((pattern) => [...line.matchAll(pattern)]).filter(isNoLabel);
  const titleCase = [...line.matchAll(titleCasePattern)].filter(
    (match) => isNoLabel(match) && !isInQuotation(line, match),
  );
  return sure.length + titleCase.length === 0 ? undefined : { sure, titleCase };
});

/** Every stretch of `text` that waits to be filled in, in order, none inside another. */
export function findPlaceholders(text: string): readonly Span[] {
  const candidates = candidatesIn(text);
  const isAsked = candidates.some(({ found: { titleCase } }) => titleCase.length > 0);
  const references = new Set(isAsked ? [...text.matchAll(referencePattern)].map(([words]) => words.toLowerCase()) : []);
  const found = candidates
    .flatMap(({ start, found: { sure, titleCase } }) =>
      [...sure, ...titleCase.filter(([words]) => !references.has(words.toLowerCase()))].map(({ 0: words, index }) => ({
        start: start + index,
        end: start + index + words.length,
      })),
    )
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
