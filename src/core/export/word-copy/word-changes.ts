import type { TextEdit } from "../../text/edit.ts";
import { comparable } from "../comparable.ts";
import { keyOf } from "../compare-lines.ts";
import { plainWords } from "../letter.ts";
import type { Line } from "../lines.ts";
import type { DraftLines } from "./draft-lines.ts";
import { editsBetween } from "./edits-between.ts";
import { excerptsOf, type Excerpts } from "./excerpts.ts";
import { isSame } from "./merge-words.ts";
import { lostOfPromise, type PromisePart } from "./promise-lost.ts";
import { linesWith, replaceLines, tried, type Replacement } from "./replacements.ts";
import { stretchesOf, type LineHunk, type SharedLine, type Stretch } from "./three-way-lines.ts";
import { wordsOf, type WordsGroup } from "./three-way-words.ts";
import type { WordReading } from "./word-reading.ts";

/** A place in which a Word copy says something else than the draft. */
export interface WordChange {
  /** As it reads in the draft; "" where it is not there yet. */
  readonly old: string;
  /** As it reads in Word; "" where it was taken out. */
  readonly new: string;
  /** What differs in it. */
  readonly excerpts: Excerpts;
  /** Whether all that differs in it is marked in Word as changed. */
  readonly isMarked: boolean;
  /** Who marked it; none where nobody did. */
  readonly by: readonly string[];
  /** Whether nothing but where its words lead differs. */
  readonly isLinkAlone: boolean;
  /** Of what stands elsewhere in Word: the words that it stands below, "" at the top. Undefined for all else. */
  readonly movedBelow: string | undefined;
  /** What a promise of the draft would have no more. */
  readonly lostOfPromise: readonly PromisePart[];
  /** What makes the draft say it and nothing else of the copy; undefined where only a person can do that. */
  readonly edits: readonly TextEdit[] | undefined;
}

/** Where more than that differ in one place, they are one row: each is tried, which takes its time. */
const mostRows = 12;

/** A change, and which lines of the draft it replaces. */
export interface Row extends WordChange {
  readonly replacements: readonly Replacement[];
}

/** What a Word copy says otherwise, and where in the draft. */
export interface FoundChanges {
  /** In the order of the text. */
  readonly changes: readonly Row[];
  /** The line of the draft that a line of the copy stands in, or below. */
  readonly draftLineOf: ReadonlyMap<Line, Line>;
}

/** What a Word copy says otherwise than a draft, each change tried: it makes the draft say that, and leaves all else. */
export function findChanges(draft: DraftLines, word: WordReading): FoundChanges {
  const { linesBefore: before, lines: now, areSame, areAkin } = word;
  const stretches = stretchesOf({ draft: draft.lines, before, now, areSame, areAkin });
  const moved = movedWords(stretches);
  const draftLineOf = new Map<Line, Line>();
  const rows: Row[] = [];
  let [at, anchor]: [number, Line | undefined] = [0, undefined];
  for (const { hunks, shared } of stretches) {
    rows.push(...rowsOfHunks(draft, word, hunks, at, moved));
    at += hunks.reduce((sum, { gone }) => sum + gone.length, 0);
    hunks.flatMap(({ come }) => come).forEach((line) => anchor && draftLineOf.set(line, anchor));
    if (shared !== undefined) {
      anchor = shared.was;
      draftLineOf.set(shared.now, anchor);
      rows.push(...rowsOfWords(draft, word, shared, at));
      at += 1;
    }
  }
  return { changes: withMoves(draft, word, rows), draftLineOf };
}

/** What differs within one line: a row for each sentence, or one for all where they cannot be told apart in the draft. */
function rowsOfWords(draft: DraftLines, word: WordReading, shared: SharedLine, at: number): readonly Row[] {
  const { was, now } = shared;
  if (keyOf(was) === keyOf(now)) {
    return [];
  }
  const of = wordsOf(shared);
  const rowOf = (line: Line, groups: readonly WordsGroup[]): Row => {
    const replacement = { at, count: 1, now: [line], words: { of, groups } };
    return {
      ...wordings([was], [line]),
      ...marks(
        word,
        groups.every((group) => group.isMarked),
        [now, shared.unmarked.line],
      ),
      isLinkAlone: keyOf(unlinked(line)) === keyOf(unlinked(was)),
      edits: tried(draft, replacement)?.edits,
      replacements: [replacement],
    };
  };
  const isFew = of.groups.length <= mostRows && keyOf(of.with(of.groups)) === keyOf(now);
  const rows = isFew ? of.groups.map((group) => rowOf(of.with([group]), [group])) : [];
  return isFew && areTogether(draft, rows, [{ at, count: 1, now: [now] }]) ? rows : [rowOf(now, of.groups)];
}

/** Whether rows can be taken over by themselves, and all at once are all that differs there. */
function areTogether(draft: DraftLines, rows: readonly Row[], whole: readonly Replacement[]): boolean {
  const replacements = rows.flatMap((row) => row.replacements);
  if (rows.some(({ edits }) => edits === undefined)) {
    return false;
  }
  const { draft: after, left } = replaceLines(draft, replacements);
  return left.length === 0 && isSame(after.lines.map(keyOf), linesWith(draft.lines, whole).map(keyOf));
}

/** Lines that came and went between two that are shared: one row for each, or for as few as work together. */
function rowsOfHunks(
  draft: DraftLines,
  word: WordReading,
  hunks: readonly LineHunk[],
  from: number,
  moved: ReadonlySet<string>,
): readonly Row[] {
  const whole: LineHunk = {
    gone: hunks.flatMap(({ gone }) => gone),
    come: hunks.flatMap(({ come }) => come),
    inCopy: hunks.flatMap(({ inCopy }) => inCopy),
    isMarked: hunks.every(({ isMarked }) => isMarked),
  };
  if (hunks.length === 0) {
    return [];
  }
  const rowsOf = (pieces: readonly LineHunk[]): readonly Row[] => {
    let at = from;
    let hasReplaced = false;
    return pieces.map((piece) => {
      const { gone, come } = piece;
      hasReplaced ||= gone.length > 0 && come.length > 0;
      // What is new stands above what is only taken out: its place is there whatever becomes of the other.
      const place = gone.length > 0 || hasReplaced ? at : from;
      const row = rowOfHunk(draft, word, piece, place);
      at += gone.length;
      return row;
    });
  };
  const single = hunks.flatMap((hunk) => singleLines(hunk, moved));
  for (const pieces of [single, hunks]) {
    const rows = pieces.length > mostRows ? undefined : rowsOf(pieces);
    if (rows !== undefined && areTogether(draft, rows, [{ at: from, count: whole.gone.length, now: whole.come }])) {
      return rows;
    }
  }
  return rowsOf([whole]);
}

function rowOfHunk(draft: DraftLines, word: WordReading, { gone, come, inCopy, isMarked }: LineHunk, at: number): Row {
  const replacement = { at, count: gone.length, now: come };
  return {
    ...wordings(gone, come),
    ...marks(word, isMarked, inCopy),
    isLinkAlone: false,
    edits: tried(draft, replacement)?.edits,
    replacements: [replacement],
  };
}

/** Each line by itself, where none of them came in the place of another. */
function singleLines(hunk: LineHunk, moved: ReadonlySet<string>): readonly LineHunk[] {
  const { gone, come, inCopy } = hunk;
  const isReplaced = gone.length > 0 && come.length > 0;
  if ((isReplaced && ![...gone, ...come].some((line) => moved.has(wordsIn([line])))) || come.some(isHead)) {
    return [hunk];
  }
  return [
    ...gone.map((line) => ({
      ...hunk,
      gone: [line],
      come: [],
      inCopy: isReplaced ? inCopy : inCopy.filter((each) => keyOf(each) === keyOf(line)),
    })),
    ...come.map((line) => ({ ...hunk, gone: [], come: [line], inCopy: [line] })),
  ];
}

function isHead(line: Line): boolean {
  return line.kind === "row" && line.isHead;
}

/** What stood in one place of the draft and stands in another of the copy. */
function movedWords(stretches: readonly Stretch[]): ReadonlySet<string> {
  const hunks = stretches.flatMap((stretch) => stretch.hunks);
  const come = new Set(hunks.flatMap((hunk) => hunk.come.map((line) => wordsIn([line]))));
  return new Set(hunks.flatMap(({ gone }) => gone.map((line) => wordsIn([line]))).filter((words) => come.has(words)));
}

/**
 * What went in one place and came in another is one row, where it came: what is new in one place keeps the order that it
 * has in the copy.
 */
function withMoves(draft: DraftLines, word: WordReading, rows: readonly Row[]): readonly Row[] {
  const moves = new Map<Row, Row>();
  const taken = new Set<Row>();
  for (const come of rows) {
    const gone = rows.find((each) => !taken.has(each) && come.old === "" && each.new === "" && each.old === come.new);
    const line = come.replacements[0]?.now[0];
    if (gone?.edits === undefined || come.edits === undefined || line === undefined) {
      continue;
    }
    const replacements = [...come.replacements, ...gone.replacements];
    const { draft: after, left } = replaceLines(draft, replacements);
    if (left.length === 0) {
      taken.add(gone).add(come);
      const above = word.lines[word.lines.indexOf(line) - 1];
      const isMarked = gone.isMarked && come.isMarked;
      moves.set(come, {
        ...come,
        old: gone.old,
        lostOfPromise: [],
        isMarked,
        by: isMarked ? [...new Set([...gone.by, ...come.by])] : [],
        movedBelow: above === undefined ? "" : wordsIn([above]),
        edits: editsBetween(draft.text, after.text),
        replacements,
      });
    }
  }
  return rows.flatMap((row) => moves.get(row) ?? (taken.has(row) ? [] : row));
}

function marks(
  word: WordReading,
  isMarked: boolean,
  inCopy: readonly Line[],
): Pick<WordChange, "isMarked" | "by" | "movedBelow"> {
  return { isMarked, by: isMarked ? [...new Set(inCopy.flatMap(word.changedBy))] : [], movedBelow: undefined };
}

function wordings(
  gone: readonly Line[],
  come: readonly Line[],
): Pick<WordChange, "old" | "new" | "excerpts" | "lostOfPromise"> {
  const [old, fresh] = [wordsIn(gone), wordsIn(come)];
  return { old, new: fresh, excerpts: excerptsOf(old, fresh), lostOfPromise: lostOfPromise(old, fresh) };
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
