import type { TextEdit } from "../../text/edit.ts";
import { compareLines, keyOf, type ChangedLine } from "../compare-lines.ts";
import { exportWords } from "../export-words.ts";
import { letterLanguage } from "../letter-language.ts";
import { plainWords } from "../letter.ts";
import type { Line } from "../lines.ts";
import { comparable } from "./comparable.ts";
import { excerptsOf, type Excerpts } from "./excerpts.ts";
import { saysOfItsOwn } from "./head-lines.ts";
import { hunkEdits, type Hunk } from "./hunk-edits.ts";
import { marginNotes, type WordMarginNote } from "./margin-notes.ts";
import { readWord } from "./read-word.ts";
import { TriedDraft } from "./tried-draft.ts";
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
  const word = readWord(bytes);
  if (word === undefined) {
    return undefined;
  }
  const draft = new TriedDraft(text, words.notes);
  // What a copy of ours marks as changed since an earlier version nobody has changed in Word.
  const isOurs = (author: string): boolean => author === words.newWording || author.startsWith(`${words.version} `);
  const authorsOf = (line: Line): readonly string[] => word.changedBy(line).filter((author) => !isOurs(author));
  const changed = compareLines(draft.lines, word.lines);
  const changes = changesIn(draft, changed, authorsOf);
  const kept = changed.filter(({ change }) => change === "kept").length;
  return {
    changes,
    notes: marginNotes(
      draft,
      word,
      draftLines(changed),
      changes.flatMap(({ edits }) => edits ?? []),
    ),
    hasMarkedChanges: word.lines.some((line) => authorsOf(line).length > 0),
    isOfAnother: kept * 3 < draft.lines.length,
    hasTextBoxes: word.hasTextBoxes,
    hasUnread: word.hasUnread,
    hasOwnHeads: word.heads.some((part) => saysOfItsOwn(part, words)),
  };
}

/** Each change with the first edits that make the draft say it. */
function changesIn(
  draft: TriedDraft,
  changed: readonly ChangedLine[],
  authorsOf: (line: Line) => readonly string[],
): readonly WordChange[] {
  const { text, lines } = draft;
  const changes: WordChange[] = [];
  let at = 0;
  for (let index = 0; index < changed.length; index += 1) {
    const entry = changed[index];
    if (entry?.change === "kept" && entry.was !== undefined) {
      const { line, was } = entry;
      if (keyOf(line) !== keyOf(was)) {
        const edits = wordsEdits(text, was, line).find((each) => draft.says(each, at, 1, [line]));
        const isLinkAlone = keyOf(unlinked(line)) === keyOf(unlinked(was));
        changes.push({ ...wordings([was], [line]), by: authorsOf(line), isLinkAlone, edits });
      }
      at += 1;
    } else if (entry !== undefined) {
      const { gone, come, next } = hunkFrom(changed, index);
      index += gone.length + come.length - 1;
      const hunk: Hunk = { gone, come, above: lines.slice(0, at), below: lines[at + gone.length] };
      const edits = hunkEdits(text, hunk).find((each) => draft.says(each, at, gone.length, come));
      const by = [...new Set([...come, ...(next === undefined ? [] : [next])].flatMap(authorsOf))];
      changes.push({ ...wordings(gone, come), by, isLinkAlone: false, edits });
      at += gone.length;
    }
  }
  return changes;
}

/** For each line in Word the line of the draft that it is, or that stands before it. */
function draftLines(changed: readonly ChangedLine[]): ReadonlyMap<Line, Line> {
  const found = new Map<Line, Line>();
  let before: Line | undefined;
  for (const { change, line, was } of changed) {
    before = change === "kept" ? (was ?? before) : before;
    if (change !== "deleted" && before !== undefined) {
      found.set(line, before);
    }
  }
  return found;
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
