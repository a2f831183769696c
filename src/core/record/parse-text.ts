import { parseDocument, type Document } from "yaml";

interface Parsed {
  readonly text: string;
  readonly hasTokens: boolean;
  /** Undefined where the text has too many levels to be parsed. */
  readonly document: Document.Parsed | undefined;
}

let last: Parsed | undefined;

/**
 * The text of a record as a tree, broken or not; undefined where it has too many levels for one. The last one is kept:
 * to change a text, read what came of it and show it takes one parsing. `needsTokens`: each node also says of which
 * signs it was made. That is for changing sound texts; of brackets within brackets it takes the square of their number.
 */
export function parseText(text: string, needsTokens = false): Document.Parsed | undefined {
  if (last?.text !== text || (needsTokens && !last.hasTokens)) {
    last = { text, hasTokens: needsTokens, document: parse(text, needsTokens) };
  }
  return last.document;
}

function parse(text: string, keepSourceTokens: boolean): Document.Parsed | undefined {
  try {
    // Names that come twice are found while reading: the parser's own search takes the square of their number.
    return parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: "error", keepSourceTokens });
  } catch {
    // Brackets within brackets by the thousand fill the parser's stack.
    return undefined;
  }
}
