import { commonEnd, commonStart } from "./common-parts.ts";

/** What was found in one line, and where in the text the line begins. */
export interface LineFinding<Found> {
  readonly start: number;
  readonly found: Found;
}

/** So many texts are remembered: a draft with and without its front matter, as it is and as it was. */
const mostTexts = 4;

interface Reading<Found> {
  readonly text: string;
  readonly findings: readonly LineFinding<Found>[];
}

/**
 * `read` for each line of a text, in order; lines in which it finds nothing (undefined) are left out. Lines end with a
 * newline, which is no part of them. Of a text that differs from an earlier one in a few lines only these are read:
 * `read` must depend on nothing but the line.
 */
export function rememberLines<Found extends object>(
  read: (line: string) => Found | undefined,
): (text: string) => readonly LineFinding<Found>[] {
  let readings: readonly Reading<Found>[] = [];
  return (text) => {
    const known = readings.find((reading) => reading.text === text);
    if (known !== undefined) {
      return known.findings;
    }
    const findings = readAgain(read, text, closestTo(text, readings));
    readings = [{ text, findings }, ...readings.slice(0, mostTexts - 1)];
    return findings;
  };
}

/** The reading of the text whose length is closest: most likely of the same one, a keystroke ago. */
function closestTo<Found>(text: string, readings: readonly Reading<Found>[]): Reading<Found> {
  const distance = (reading: Reading<Found>) => Math.abs(reading.text.length - text.length);
  return readings.reduce((best, reading) => (distance(reading) < distance(best) ? reading : best), {
    text: "",
    findings: [],
  });
}

function readAgain<Found>(
  read: (line: string) => Found | undefined,
  text: string,
  before: Reading<Found>,
): readonly LineFinding<Found>[] {
  const { start, end, moved } = changedLines(before.text, text);
  const findings = before.findings.filter((finding) => finding.start < start);
  for (let at = start; at < end;) {
    const lineEnd = indexOrEnd(text, at);
    const found = read(text.slice(at, lineEnd));
    if (found !== undefined) {
      findings.push({ start: at, found });
    }
    at = lineEnd + 1;
  }
  for (const finding of before.findings) {
    if (finding.start >= end - moved) {
      findings.push(moved === 0 ? finding : { ...finding, start: finding.start + moved });
    }
  }
  return findings;
}

/** The lines of `after` that are not those of `before`; what follows them stands `moved` further on. */
function changedLines(
  before: string,
  after: string,
): { readonly start: number; readonly end: number; readonly moved: number } {
  const same = commonStart(before, after);
  const start = same === 0 ? 0 : after.lastIndexOf("\n", same - 1) + 1;
  const moved = after.length - before.length;
  const end = after.length - commonEnd(before, after, Math.min(before.length, after.length) - start);
  return { start, end: Math.min(indexOrEnd(after, end) + 1, after.length), moved };
}

/** Where the line that holds `from` ends. */
function indexOrEnd(text: string, from: number): number {
  const index = text.indexOf("\n", from);
  return index < 0 ? text.length : index;
}
