import { parseDocument, type Document } from "yaml";

/** More than this is no record that people keep by hand; reading it would take long and serve nobody. */
export const longestRecord = 400_000;

/** A longer one is kept only until the next comes: its tree can take more than a hundred megabytes. */
const longestKept = 150_000;

/** Deeper than this nobody writes; many more levels fill the parser's stack. */
const mostLevels = 200;

/**
 * What was parsed last, the newest first: the same text is as a rule read, marked, explained and edited in turn, and
 * between two of these somebody may ask what could be written there, which reads another.
 */
let known: readonly { readonly text: string; readonly document: Document.Parsed }[] = [];

/**
 * The text of a record as a tree, which nobody may change; undefined where it has more levels than can be read.
 * Names that come twice are left to whoever reads it: the parser's own search takes the square of their number.
 */
export function parseYaml(text: string): Document.Parsed | undefined {
  const parsed = known.find((one) => one.text === text);
  if (parsed !== undefined) {
    return parsed.document;
  }
  if (isTooDeep(text)) {
    return undefined;
  }
  // Before the next takes its room, not after.
  known = known.filter((one) => one.text.length <= longestKept);
  try {
    const document = withoutTraces(() =>
      parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: "error", keepSourceTokens: true }),
    );
    known = [{ text, document }, ...(text.length > longestKept ? [] : known.slice(0, 1))];
    return document;
  } catch {
    // Items within items by the thousand fill the parser's stack.
    return undefined;
  }
}

/** Whether brackets stand within brackets more often than anybody means it; those in words count as well. */
function isTooDeep(text: string): boolean {
  let level = 0;
  for (const [sign] of text.matchAll(/[[\]{}]/g)) {
    level = sign === "[" || sign === "{" ? level + 1 : Math.max(level - 1, 0);
    if (level > mostLevels) {
      return true;
    }
  }
  return false;
}

/**
 * What `make` returns. The parser makes an error of every sign that it cannot place; where there are hundreds of
 * thousands, noting for each by which calls it came about takes most of the time, and nobody looks at that.
 */
function withoutTraces<T>(make: () => T): T {
  const errors = Error as { stackTraceLimit?: number };
  const usual = errors.stackTraceLimit;
  errors.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    if (usual !== undefined) {
      errors.stackTraceLimit = usual;
    }
  }
}
