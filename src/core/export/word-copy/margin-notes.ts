import { lineEndOf, type TextEdit } from "../../text/edit.ts";
import type { Line } from "../lines.ts";
import { lineEnd, prefixOf, wordsOfCell } from "./line-ends.ts";
import { isSame } from "./merge-words.ts";
import type { TriedDraft } from "./tried-draft.ts";
import type { WordNote, WordReading } from "./word-reading.ts";

/** What somebody wrote in the margin in Word. */
export interface WordMarginNote extends WordNote {
  /** What puts it beside its words as a comment, which no reader sees; undefined where only a person can do that. */
  readonly edits: readonly TextEdit[] | undefined;
}

/**
 * The notes in the margin that the draft does not hold as comments yet, each with what puts it there.
 *
 * @param draftLineOf for each line in Word the line of the draft that a note about it belongs to
 * @param all what else can be taken over: a note stays hidden with that and without
 */
export function marginNotes(
  draft: TriedDraft,
  { notes, lines }: Pick<WordReading, "notes" | "lines">,
  draftLineOf: ReadonlyMap<Line, Line>,
  all: readonly TextEdit[],
): readonly WordMarginNote[] {
  const keysOfAll = draft.keysAfter(all);
  const isHidden = ({ span, newText }: TextEdit): boolean =>
    draft.says([{ span, newText }], 0, 0, []) &&
    !all.some((edit) => edit.span.start < span.start && span.start < edit.span.end) &&
    isSame(draft.keysAfter([{ span, newText }, ...all]), keysOfAll);
  return notes.flatMap((note): readonly WordMarginNote[] => {
    const line = lines[Math.min(note.line, lines.length - 1)];
    const edits = noteEdits(draft, commentOf(note), line && draftLineOf.get(line));
    if (edits.some(({ newText }) => draft.text.includes(newText.trim()))) {
      return [];
    }
    const edit = edits.find(isHidden);
    return [{ ...note, edits: edit && [edit] }];
  });
}

/** Places for a note, the nearest to its words first: behind them, below their block, and below that apart from it. */
function noteEdits({ text, lines }: TriedDraft, comment: string, line: Line | undefined): readonly TextEdit[] {
  const newline = lineEndOf(text);
  const edit = (at: number, newText: string): TextEdit => ({ span: { start: at, end: at }, newText });
  const own = line?.spans?.at(-1);
  if (line === undefined || own === undefined) {
    return [edit(text.length, `${newline}${comment}`)];
  }
  const isRow = line.kind === "row";
  const last = isRow ? lines.findLast((other) => other.kind === "row" && other.table === line.table) : line;
  const below = lineEnd(text, last?.spans?.at(-1)?.end ?? own.end);
  const next = Math.min(text.indexOf("\n", below) + 1 || text.length, text.length);
  const under = prefixOf(text, line).replace(/[^>\s]/g, " ");
  return [
    edit(isRow ? wordsOfCell(text, own).end : own.end, ` ${isRow ? comment.replaceAll("|", "\\|") : comment}`),
    edit(below, `${newline}${under.trimEnd()}${newline}${under}${comment}`),
    edit(next, `${newline}${under}${comment}${newline}`),
  ];
}

/** A note about a whole paragraph names its beginning. */
const longestQuote = 80;

/** `<!-- Ana Lim, on “at once”: do we know that? -->` */
function commentOf({ author, about, text }: WordNote): string {
  const end = about.length > longestQuote ? Math.max(about.lastIndexOf(" ", longestQuote), longestQuote / 2) : Infinity;
  const quote = end === Infinity ? about : `${about.slice(0, end)}…`;
  const whose = [author.trim(), quote === "" ? "" : `on “${quote}”`].filter((part) => part !== "").join(", ");
  const words = [whose, text].filter((part) => part !== "").join(": ");
  return `<!-- ${words.replace(/\s+/g, " ").replace(/-(?=-|>|$)/g, "- ")} -->`;
}
