import { applyEdits, lineEndOf, type TextEdit } from "../../text/edit.ts";
import { compareLines, keyOf, type ChangedLine } from "../compare-lines.ts";
import { exportWords } from "../export-words.ts";
import { letterLanguage } from "../letter-language.ts";
import { plainWords } from "../letter.ts";
import { linesOf, type Line } from "../lines.ts";
import { readLetter } from "../reading/read-letter.ts";
import { comparable } from "./comparable.ts";
import { saysOfItsOwn } from "./head-lines.ts";
import { excerptsOf, type Excerpts } from "./excerpts.ts";
import { hunkEdits, type Hunk } from "./hunk-edits.ts";
import { lineEnd, prefixOf, wordsOfCell } from "./line-ends.ts";
import { isSame } from "./merge-words.ts";
import { readWord } from "./read-word.ts";
import type { WordNote } from "./word-reading.ts";
import { wordsEdits } from "./words-edits.ts";

/** A place in which a Word copy says something else than the draft. */
export interface WordChange {
  /** As it reads in the draft; "" where it is not there yet. */
  readonly old: string;
  /** As it reads in Word; "" where it was taken out. */
  readonly new: string;
  /** What differs in it. */
  readonly excerpts: Excerpts;
  /** Who marked it in Word as a change; none where nobody did. */
  readonly by: readonly string[];
  /** Whether nothing but where its words lead differs. */
  readonly isLinkAlone: boolean;
  /** What makes the draft say it; undefined where only a person can do that. */
  readonly edits: readonly TextEdit[] | undefined;
}

/** What somebody wrote in the margin in Word. */
export interface WordMarginNote extends WordNote {
  /** What puts it beside its words as a comment, which no reader sees; undefined where only a person can do that. */
  readonly edits: readonly TextEdit[] | undefined;
}

export interface WordComparison {
  /** In the order of the text. Edits of several do not overlap. */
  readonly changes: readonly WordChange[];
  readonly notes: readonly WordMarginNote[];
  /** Whether somebody marked changes in Word: then one that is not marked may be the draft's, made since. */
  readonly hasMarkedChanges: boolean;
  /** Whether hardly anything in it stands in the draft: it may be a copy of another one. */
  readonly isOfAnother: boolean;
  /** Whether words stand in boxes in Word, which are not read. */
  readonly hasTextBoxes: boolean;
  /** Whether it has signs, formulas or stretches that are not read. */
  readonly hasUnread: boolean;
  /** Whether a header or footer in Word, which are not read, says something that none of ours says. */
  readonly hasOwnHeads: boolean;
}

/**
 * Compares a draft with a Word copy that somebody has edited, every change in it accepted. Each change is tried before it
 * is offered: it makes the draft say that, leaves all else as it was, and keeps every comment. Undefined where the bytes
 * are no Word file.
 *
 * @param lang the language of the draft, as its front matter or its record names it
 */
export function compareWithWord(text: string, bytes: Uint8Array, lang: string | undefined): WordComparison | undefined {
  const words = exportWords(letterLanguage(lang));
  const { newWording, notes: notesTitle, version } = words;
  const word = readWord(bytes);
  if (word === undefined) {
    return undefined;
  }
  const linesIn = (draft: string): readonly Line[] => comparable(linesOf(readLetter(draft).letter, notesTitle));
  const lines = linesIn(text);
  const keys = lines.map(keyOf);
  const comments = readLetter(text).hidden.map(({ start, end }) => text.slice(start, end));
  /** Whether `edits` put `now` in place of `count` lines from `at` on, and leave the rest. */
  const works = (edits: readonly TextEdit[], at: number, count: number, now: readonly Line[]): boolean => {
    const after = applyEdits(text, edits);
    return (
      isSame(linesIn(after).map(keyOf), keys.toSpliced(at, count, ...now.map(keyOf))) &&
      comments.every((comment) => after.includes(comment))
    );
  };
  // What a copy of ours marks as changed since an earlier version nobody has changed in Word.
  const isOurs = (author: string): boolean => author === newWording || author.startsWith(`${version} `);
  const authorsOf = (line: Line | undefined): readonly string[] =>
    line === undefined ? [] : word.changedBy(line).filter((author) => !isOurs(author));

  const changed = compareLines(lines, word.lines);
  const changes: WordChange[] = [];
  const draftLineOf = new Map<Line, Line>();
  let at = 0;
  let anchor: Line | undefined;
  for (let index = 0; index < changed.length; index += 1) {
    const entry = changed[index];
    if (entry?.change === "kept" && entry.was !== undefined) {
      anchor = entry.was;
      draftLineOf.set(entry.line, anchor);
      if (keyOf(entry.line) !== keyOf(entry.was)) {
        const { line, was } = entry;
        const edits = wordsEdits(text, was, line).find((each) => works(each, at, 1, [line]));
        const isLinkAlone = keyOf(unlinked(line)) === keyOf(unlinked(was));
        changes.push({ ...wordings([was], [line]), by: authorsOf(line), isLinkAlone, edits });
      }
      at += 1;
    } else if (entry !== undefined) {
      const { gone, come, next } = hunkFrom(changed, index);
      index += gone.length + come.length - 1;
      const hunk: Hunk = { gone, come, above: lines.slice(0, at), below: lines[at + gone.length] };
      const edits = hunkEdits(text, hunk).find((each) => works(each, at, gone.length, come));
      const by = [...new Set([...come, ...(next === undefined ? [] : [next])].flatMap(authorsOf))];
      changes.push({ ...wordings(gone, come), by, isLinkAlone: false, edits });
      come.forEach((line) => anchor && draftLineOf.set(line, anchor));
      at += gone.length;
    }
  }
  const all = changes.flatMap(({ edits }) => edits ?? []);
  const keysOfAll = linesIn(applyEdits(text, all)).map(keyOf);
  /** Whether a note at one place is hidden there, with and without what else can be taken over. */
  const isHidden = ({ span, newText }: TextEdit): boolean =>
    works([{ span, newText }], 0, 0, []) &&
    !all.some((edit) => edit.span.start < span.start && span.start < edit.span.end) &&
    isSame(linesIn(applyEdits(text, [{ span, newText }, ...all])).map(keyOf), keysOfAll);
  const notes = word.notes.flatMap((note): readonly WordMarginNote[] => {
    const line = word.lines[Math.min(note.line, word.lines.length - 1)];
    const edits = noteEdits(text, commentOf(note), lines, line && draftLineOf.get(line));
    if (edits.some(({ newText }) => text.includes(newText.trim()))) {
      return [];
    }
    const edit = edits.find(isHidden);
    return [{ ...note, edits: edit && [edit] }];
  });
  const kept = changed.filter(({ change }) => change === "kept").length;
  return {
    changes,
    notes,
    hasMarkedChanges: word.lines.some((line) => authorsOf(line).length > 0),
    isOfAnother: kept * 3 < lines.length,
    hasTextBoxes: word.hasTextBoxes,
    hasUnread: word.hasUnread,
    hasOwnHeads: word.heads.some((part) => saysOfItsOwn(part, words)),
  };
}

/** Lines that stood between two that are kept, those that stand there now, and the one after them in Word. */
function hunkFrom(
  changed: readonly ChangedLine[],
  from: number,
): { readonly gone: readonly Line[]; readonly come: readonly Line[]; readonly next: Line | undefined } {
  const end = changed.findIndex(({ change }, index) => index >= from && change === "kept");
  const hunk = changed.slice(from, end < 0 ? undefined : end);
  return {
    gone: hunk.filter(({ change }) => change === "deleted").map(({ line }) => line),
    come: hunk.filter(({ change }) => change === "inserted").map(({ line }) => line),
    next: end < 0 ? undefined : changed[end]?.line,
  };
}

function wordings(gone: readonly Line[], come: readonly Line[]): Pick<WordChange, "old" | "new" | "excerpts"> {
  const [old, fresh] = [wordsIn(gone), wordsIn(come)];
  return { old, new: fresh, excerpts: excerptsOf(old, fresh) };
}

function wordsIn(lines: readonly Line[]): string {
  return lines.map(({ cells }) => cells.map(plainWords).join(" | ")).join("\n");
}

/** A line with links that lead nowhere. */
function unlinked(line: Line): Line {
  const cells = line.cells.map((runs) => runs.map((run) => ({ ...run, target: undefined })));
  const [plain = line] = comparable([line.kind === "row" ? { ...line, cells } : { ...line, cells: [cells[0] ?? []] }]);
  return plain;
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
function commentOf({ author, about, text }: WordNote): string {
  const end = about.length > longestQuote ? Math.max(about.lastIndexOf(" ", longestQuote), longestQuote / 2) : Infinity;
  const quote = end === Infinity ? about : `${about.slice(0, end)}…`;
  const whose = [author.trim(), quote === "" ? "" : `on “${quote}”`].filter((part) => part !== "").join(", ");
  const words = [whose, text].filter((part) => part !== "").join(": ");
  return `<!-- ${words.replace(/\s+/g, " ").replace(/-(?=-|>|$)/g, "- ")} -->`;
}
