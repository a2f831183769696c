import { rememberLines } from "../text/remember-lines.ts";

/** As many quote and list marks as a line may nest; what goes deeper is read as words. */
const deepestNesting = 32;

/** As many marks as one paragraph may hold; links and emphasis behind them are read as words. */
const mostMarks = 400;

/** One quote or list mark with the blanks around it: `> `, `- `, `12. `. */
const nestingMarkPattern = /[ \t]{0,8}(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;

/** Characters that open or close links and emphasis. */
const markPattern = /[[\]*_~]/g;

/** The row of dashes under the heads of a table: `| --- | :-: |`. */
const dashRowPattern = /^[ \t:|-]+$/;

/** A line that ends the paragraph before it: empty, a list item or a table row. */
const breakPattern = /^[ \t]*(?:$|\||[-+*>][ \t]|\d{1,9}[.)][ \t])/;

/**
 * `body`, of the same length, without what would make the parser slow (its time grows with the square of
 * such marks) or run out of stack. Expects newlines as line ends.
 */
export function tameMarkdown(body: string): string {
  const withTables = body.includes("|") ? withReadableTables(body) : body;
  return isTame(withTables) ? withTables : tameLines(withTables);
}

/** What one line adds to its paragraph. */
interface LineMarks {
  readonly isBreak: boolean;
  readonly count: number;
  readonly isDeep: boolean;
}

const marksIn = rememberLines((line): LineMarks | undefined => {
  const isBreak = breakPattern.test(line);
  const isDeep = line.length > 2 * deepestNesting && withoutDeepNesting(line) !== line;
  const count = countMarks(line);
  return isBreak || isDeep || count > 0 ? { isBreak, isDeep, count } : undefined;
});

/** Whether there is nothing to tame: so it is in nearly every text. */
function isTame(body: string): boolean {
  let marks = 0;
  return (
    body.length < mostMarks ||
    marksIn(body).every(({ found: { isBreak, count, isDeep } }) => {
      marks = isBreak ? count : marks + count;
      return !isDeep && marks <= mostMarks;
    })
  );
}

/** The parser sees no table where blanks follow the last bar of its dashes: the bar moves behind them. */
function withReadableTables(body: string): string {
  return body.split("\n").map(withBarAtEnd).join("\n");
}

function withBarAtEnd(line: string): string {
  const trimmed = line.trimEnd();
  const isDashRow = trimmed.endsWith("|") && dashRowPattern.test(trimmed);
  return isDashRow && trimmed.length < line.length
    ? `${trimmed.slice(0, -1)}${" ".repeat(line.length - trimmed.length)}|`
    : line;
}

function tameLines(body: string): string {
  const lines = body.split("\n");
  let marks = 0;
  let isTamed = false;
  for (const [index, line] of lines.entries()) {
    if (breakPattern.test(line)) {
      marks = 0;
    }
    let tamed = line.length > 2 * deepestNesting ? withoutDeepNesting(line) : line;
    const marksHere = countMarks(tamed);
    if (marks + marksHere > mostMarks) {
      tamed = withoutMarks(tamed, Math.max(mostMarks - marks, 0));
    }
    marks += marksHere;
    if (tamed !== line) {
      lines[index] = tamed;
      isTamed = true;
    }
  }
  return isTamed ? lines.join("\n") : body;
}

function countMarks(line: string): number {
  let count = 0;
  for (let index = 0; index < line.length; index += 1) {
    const code = line.charCodeAt(index);
    // [ ] * _ ~
    if (code === 91 || code === 93 || code === 42 || code === 95 || code === 126) {
      count += 1;
    }
  }
  return count;
}

function withoutDeepNesting(line: string): string {
  let depth = 0;
  nestingMarkPattern.lastIndex = 0;
  while (depth < deepestNesting && nestingMarkPattern.test(line)) {
    depth += 1;
  }
  if (depth < deepestNesting) {
    return line;
  }
  const kept = nestingMarkPattern.lastIndex;
  return line.slice(0, kept) + line.slice(kept).replace(/[>+*\d-]/g, "x");
}

function withoutMarks(line: string, kept: number): string {
  let seen = 0;
  return line.replace(markPattern, (mark) => {
    seen += 1;
    return seen > kept ? "x" : mark;
  });
}
