import { lineEndOf, type TextEdit } from "../../text/edit.ts";
import { keyOf } from "../compare-lines.ts";
import type { RequirementId } from "../../wording/requirements.ts";
import { exportWords, type ExportWords } from "../export-words.ts";
import { letterLanguage } from "../letter-language.ts";
import type { Line } from "../lines.ts";
import type { AboutDraft } from "./about-draft.ts";
import { DraftLines } from "./draft-lines.ts";
import { editsBetween } from "./edits-between.ts";
import { saysOfItsOwn } from "./head-lines.ts";
import { lineEnd, prefixOf, wordsOfCell } from "./line-ends.ts";
import { isSame } from "./merge-words.ts";
import { lostInGerman } from "./lost-in-german.ts";
import { readWord } from "./read-word.ts";
import { replaceLines } from "./replacements.ts";
import { tellCopy, type CopyOf } from "./tell-copy.ts";
import { findChanges, type WordChange } from "./word-changes.ts";
import type { WordNote } from "./word-reading.ts";

/** What somebody wrote in the margin in Word. */
export interface WordMarginNote extends WordNote {
  /** What puts it beside its words as a comment, which no reader sees; undefined where only a person can do that. */
  readonly edits: readonly TextEdit[] | undefined;
}

/** What a Word copy says otherwise than the draft, and what takes it over. */
export interface WordComparison extends CopyOf {
  /** In the order of the text. */
  readonly changes: readonly WordChange[];
  /** What a German draft, which is not judged, would say no more of what readers need, once it reads `after`. */
  readonly lostWith: (after: string) => readonly RequirementId[];
  readonly notes: readonly WordMarginNote[];
  /** What makes the draft say some of the changes and hold some of the notes, whichever they are. */
  readonly take: (changes: readonly WordChange[], notes: readonly WordMarginNote[]) => TakenIn;
  /** Whether somebody marked changes in Word: then one that is not marked may be the draft's, made since. */
  readonly hasMarkedChanges: boolean;
  /** Whether words stand in boxes in Word, which are not read. */
  readonly hasTextBoxes: boolean;
  /** Whether it has signs, formulas or stretches that are not read. */
  readonly hasUnread: boolean;
  /** Whether a header or footer in Word, which are not read, says something that none of ours says. */
  readonly hasOwnHeads: boolean;
}

/** Some of what a copy says, taken into a draft in one go. */
export interface TakenIn {
  readonly edits: readonly TextEdit[];
  /** What only a person can do beside the others. */
  readonly changesLeft: readonly WordChange[];
  readonly notesLeft: readonly WordMarginNote[];
}

/**
 * Compares a draft with a Word copy that somebody has edited, every change in it accepted. Each change is tried before it
 * is offered: it makes the draft say that, leaves all else as it was, and keeps every comment. Undefined where the bytes
 * are no Word file.
 */
export function compareWithWord(text: string, bytes: Uint8Array, about: AboutDraft = {}): WordComparison | undefined {
  const language = letterLanguage(about.lang);
  const words = exportWords(language);
  const isGerman = language.split("-")[0] === "de";
  const draft = new DraftLines(text, words.notes);
  const word = readWord(bytes, {
    // What a copy of ours marks as changed since an earlier version nobody has changed in Word.
    isOurs: (author) => author === words.newWording || author.startsWith(`${words.version} `),
    spelt: (address) => draft.spelt(address),
  });
  if (word === undefined) {
    return undefined;
  }
  const { changes, draftLineOf } = findChanges(draft, word);
  const withNotes = (some: readonly Pick<WordMarginNote, "edits">[]): DraftLines | undefined =>
    draft.after(
      some.flatMap(({ edits }) => edits ?? []),
      draft.lines,
    );
  const notes = word.notes.flatMap((note): readonly WordMarginNote[] => {
    const line = word.lines[Math.min(note.line, word.lines.length - 1)];
    const edits = noteEdits(text, commentOf(note, words), draft.lines, line && draftLineOf.get(line));
    if (edits.some(({ newText }) => text.includes(newText.trim()))) {
      return [];
    }
    const edit = edits.find((each) => withNotes([{ edits: [each] }]));
    return [{ ...note, edits: edit && [edit] }];
  });
  const take = (chosen: readonly WordChange[], chosenNotes: readonly WordMarginNote[]): TakenIn => {
    const rows = changes.filter((change) => chosen.includes(change));
    const together = chosenNotes.reduce<readonly WordMarginNote[]>(
      (some, note) => (withNotes([...some, note]) === undefined ? some : [...some, note]),
      [],
    );
    const { draft: after, left } = replaceLines(
      withNotes(together) ?? draft,
      rows.flatMap(({ replacements }) => replacements),
    );
    return {
      edits: editsBetween(text, after.text),
      changesLeft: rows.filter(({ replacements }) => replacements.some((each) => left.includes(each))),
      notesLeft: chosenNotes.filter((note) => !together.includes(note)),
    };
  };
  return {
    ...tellCopy(draft, word, about, words),
    changes,
    lostWith: (after) => (isGerman ? lostInGerman(text, after) : []),
    notes,
    take,
    hasMarkedChanges: !isSame(word.lines.map(keyOf), word.linesBefore.map(keyOf)),
    hasTextBoxes: word.hasTextBoxes,
    hasUnread: word.hasUnread,
    hasOwnHeads: word.heads.some((part) => saysOfItsOwn(part, words)),
  };
}

/** Places for a note, the nearest to its words first: behind them, below their block, and below that apart from it. */
function noteEdits(text: string, comment: string, lines: readonly Line[], line: Line | undefined): readonly TextEdit[] {
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
function commentOf({ author, about, text }: WordNote, { onWords }: ExportWords): string {
  const end = about.length > longestQuote ? Math.max(about.lastIndexOf(" ", longestQuote), longestQuote / 2) : Infinity;
  const quote = end === Infinity ? about : `${about.slice(0, end)}…`;
  const whose = [author.trim(), quote === "" ? "" : onWords(quote)].filter((part) => part !== "").join(", ");
  const said = [whose, text].filter((part) => part !== "").join(": ");
  return `<!-- ${said.replace(/\s+/g, " ").replace(/-(?=-|>|$)/g, "- ")} -->`;
}
