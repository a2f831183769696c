import type { Document, ErrorCode } from "yaml";
import type { Span } from "../text/span.ts";
import { said, type Said } from "../text/say.ts";
import { problemAt, type RecordProblem } from "./read-context.ts";

/** More complaints about the form than this help nobody: the first is usually the cause of the rest. */
const mostProblems = 5;

const unreadable = said(
  "This line cannot be read. Check this line: its distance from the margin, the colon and a space after the name, and the quotation marks.",
);

/** What to do about each way in which the form of the file can be broken. The others get `unreadable`. */
const messages: Partial<Record<ErrorCode, Said>> = {
  TAB_AS_INDENT: said("This line is moved in with a tab. Use spaces instead."),
  BAD_INDENT: said("This line does not stand under the others. Move it in by as many spaces as its neighbours."),
  MISSING_CHAR: said(
    "A quotation mark, bracket or colon is missing here. Close what was opened, or put the words in quotation marks.",
  ),
  BLOCK_AS_IMPLICIT_KEY: said(
    "There are two colons in this line. Put the words after the first one in quotation marks.",
  ),
  MULTIPLE_DOCS: said(
    "This file holds more than one part, and only the first is read. Delete the line of dashes and what follows it.",
  ),
  BAD_ALIAS: said("A word that begins with * must stand in quotation marks."),
  BAD_DQ_ESCAPE: said(
    "A backslash between double quotation marks means something else here. Use single quotation marks.",
  ),
  BAD_SCALAR_START: said("These words begin with a sign that has a meaning of its own. Put them in quotation marks."),
  RESOURCE_EXHAUSTION: said("This file has too many levels to be read. Keep to the form of a new record."),
  TAG_RESOLVE_FAILED: said("Words that begin with ! must stand in quotation marks."),
};

/** A name that would have to stand on one line and is spread over several: the parser took it for words that go on. */
const furtherInHelp = said(
  "This line stands further in than the one above it, so it counts as more of that line. Begin it under the name above; words that do go on here belong in quotation marks.",
);

/** Where the form of `text`, which was read as `document`, is broken, so that it could not be read as a whole; at most a handful. */
export function formProblems(document: Document.Parsed, text: string): readonly RecordProblem[] {
  const all = [...document.errors, ...document.warnings].sort((left, right) => left.pos[0] - right.pos[0]);
  const distinct = all.filter((error, index) => index === 0 || error.pos[0] !== all[index - 1]?.pos[0]);
  return distinct.slice(0, mostProblems).map(({ code, pos: [start, end] }) => {
    const spread = all.find((error) => error.code === "MULTILINE_IMPLICIT_KEY" && error.pos[0] === start);
    return code === "BLOCK_AS_IMPLICIT_KEY" && spread !== undefined
      ? problemAt(lastLine(text, { start, end: spread.pos[1] }), furtherInHelp)
      : problemAt({ start, end }, messages[code] ?? unreadable);
  });
}

/** What of `span` stands on its last line, without what is empty before it. */
function lastLine(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const line = words.slice(Math.max(words.lastIndexOf("\n"), words.lastIndexOf("\r")) + 1);
  return { start: end - line.trimStart().length, end };
}
