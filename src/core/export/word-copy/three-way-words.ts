import { splitSentences } from "../../draft/sentences.ts";
import { comparable } from "../comparable.ts";
import { joinRuns } from "../join-runs.ts";
import type { ChangedRun } from "../compare-lines.ts";
import { plainWords, type Run } from "../letter.ts";
import type { Line } from "../lines.ts";
import type { SharedLine } from "./three-way-lines.ts";

/** Words that are the same in the draft and in Word, or differ. */
interface Part {
  readonly old: readonly Run[];
  readonly new: readonly Run[];
  /** Undefined where they are the same. */
  readonly group: WordsGroup | undefined;
}

/** What differs within one sentence, all of it marked in Word or none. */
export interface WordsGroup {
  readonly isMarked: boolean;
}

/** What differs in a line, and what comes of taking some of it. */
export interface SharedWords {
  readonly groups: readonly WordsGroup[];
  /** The line of the draft with what these groups make of it. */
  readonly with: (groups: readonly WordsGroup[]) => Line;
}

/** What differs in a line that draft and copy share, sentence by sentence. */
export function wordsOf({ was, unmarked, marked }: SharedLine): SharedWords {
  const groups: WordsGroup[] = [];
  const cells = was.cells.map((_, index) => {
    const open = new Map<boolean, WordsGroup>();
    const plain = partsOf(unmarked.cells[index] ?? [], marked.cells[index] ?? []);
    const sides = (["old", "new"] as const).map((side) => new Sentences(plain.map((part) => plainWords(part[side]))));
    return plain.map(({ isMarked, ...part }, at): Part => {
      if (isMarked === undefined) {
        if (sides.every((side) => side.beginsIn(at))) {
          open.clear();
        }
        return { ...part, group: undefined };
      }
      if (sides.some((side) => side.beginsWith(at))) {
        open.clear();
      }
      const group = open.get(isMarked) ?? { isMarked };
      if (!open.has(isMarked)) {
        open.set(isMarked, group);
        groups.push(group);
      }
      if (sides.every((side) => side.endsWith(at))) {
        open.clear();
      }
      return { ...part, group };
    });
  });
  return {
    groups,
    with: (chosen) =>
      withCells(
        was,
        cells.map((parts) =>
          parts.flatMap(({ old, new: fresh, group }) => (group !== undefined && chosen.includes(group) ? fresh : old)),
        ),
      ),
  };
}

/** What ends in a full stop within a sentence: "z. B.", "Nr.", "bzw.". Those of English are known elsewhere. */
const shortPattern =
  /(?<![\p{L}\d])(?:\p{L}|\p{L}\.\p{L}|abs|art|bzw|ca|evtl|frl?|gem|ggf|hr|inkl|lt|mio|mrd|nr|str|tel|u\.dgl|vgl|zzgl)\.\s+$/iu;

function startsOfSentences(text: string): readonly number[] {
  return splitSentences(text)
    .map(({ start }) => start)
    .filter((start) => !shortPattern.test(text.slice(Math.max(start - 12, 0), start)));
}

/** Where sentences begin in one wording of a line, which is made of several parts. */
class Sentences {
  readonly #starts: ReadonlySet<number>;
  readonly #length: number;
  readonly #parts: readonly { readonly start: number; readonly words: string }[];

  constructor(parts: readonly string[]) {
    const text = parts.join("");
    let start = 0;
    this.#starts = new Set(startsOfSentences(text));
    this.#length = text.length;
    this.#parts = parts.map((words) => ({ start: (start += words.length) - words.length, words }));
  }

  /** Whether one begins within a part, or right behind it. */
  beginsIn(at: number): boolean {
    const { start = 0, words = "" } = this.#parts[at] ?? {};
    return Array.from(words).some((_, index) => this.#starts.has(start + index + 1));
  }

  /** Whether a part has words and begins as one does. */
  beginsWith(at: number): boolean {
    const { start = 0, words = "" } = this.#parts[at] ?? {};
    return words.trim() !== "" && this.#starts.has(start + words.length - words.trimStart().length);
  }

  /** Whether a part has no words, or ends as one does. */
  endsWith(at: number): boolean {
    const { start = 0, words = "" } = this.#parts[at] ?? {};
    const end = start + words.length;
    return words === "" || end === this.#length || this.#starts.has(end) || this.#starts.has(end + 1);
  }
}

function withCells(line: Line, cells: readonly (readonly Run[])[]): Line {
  const trimmed = cells.map((runs) => (line.kind === "code" ? joinRuns(runs) : trimmedRuns(joinRuns(runs))));
  const [whole = line] = comparable([
    line.kind === "row" ? { ...line, cells: trimmed } : { ...line, cells: [trimmed[0] ?? []] },
  ]);
  return whole;
}

function trimmedRuns(runs: readonly Run[]): readonly Run[] {
  const text = plainWords(runs);
  return slice(runs, text.length - text.trimStart().length, text.trimEnd().length);
}

interface PlainPart {
  readonly old: readonly Run[];
  readonly new: readonly Run[];
  /** Whether all that differs in it is marked in Word; undefined where nothing does. */
  readonly isMarked: boolean | undefined;
}

/** A difference, where it stands in the copy without its marked changes, by characters. */
interface Difference {
  readonly start: number;
  readonly end: number;
  readonly other: readonly Run[];
  readonly isMarked: boolean;
}

function partsOf(unmarked: readonly ChangedRun[], marked: readonly ChangedRun[]): readonly PlainPart[] {
  const middle = unmarked.filter(({ change }) => change !== "deleted").map(plain);
  const differences = [...differencesIn(unmarked, "inserted", false), ...differencesIn(marked, "deleted", true)].sort(
    (one, other) => one.start - other.start || one.end - other.end,
  );
  const parts: PlainPart[] = [];
  let done = 0;
  const keepTo = (end: number): void => {
    if (end > done) {
      const kept = slice(middle, done, end);
      parts.push({ old: kept, new: kept, isMarked: undefined });
    }
  };
  for (let index = 0; index < differences.length; index += 1) {
    const cluster = differences.slice(index, index + 1);
    const start = cluster[0]?.start ?? 0;
    let end = cluster[0]?.end ?? 0;
    const isSameElsewhere = ({ start: at, end: to, other }: Difference): boolean =>
      at === start && to === start && JSON.stringify(other) === JSON.stringify(cluster[0]?.other);
    for (
      let next = differences[index + 1];
      next !== undefined && (next.start < end || isSameElsewhere(next));
      next = differences[index + 1]
    ) {
      cluster.push(next);
      end = Math.max(end, next.end);
      index += 1;
    }
    keepTo(start);
    const sideOf = (isMarked: boolean): readonly Run[] => {
      const own = cluster.filter((each) => each.isMarked === isMarked);
      const starts = [start, ...own.map((each) => each.end)];
      const kept = starts.map((from, at) => slice(middle, from, own[at]?.start ?? end));
      return joinRuns(kept.flatMap((runs, at) => [...runs, ...(own[at]?.other ?? [])]));
    };
    const [old, fresh] = [sideOf(false), sideOf(true)];
    if (JSON.stringify(old) === JSON.stringify(fresh)) {
      parts.push({ old, new: fresh, isMarked: undefined });
    } else {
      parts.push(
        ...bySentence(
          old,
          fresh,
          cluster.every(({ isMarked }) => isMarked),
        ),
      );
    }
    done = end;
  }
  keepTo(middle.reduce((sum, { text }) => sum + text.length, 0));
  return parts;
}

function differencesIn(
  changed: readonly ChangedRun[],
  own: "inserted" | "deleted",
  isMarked: boolean,
): readonly Difference[] {
  const found: Difference[] = [];
  let at = 0;
  for (const run of changed) {
    const isOwn = run.change === own;
    const length = isOwn || run.change === "kept" ? run.text.length : 0;
    const last = found.at(-1);
    if (run.change !== "kept") {
      const other = isOwn ? [] : [plain(run)];
      if (last?.end === at) {
        found[found.length - 1] = { ...last, end: at + length, other: [...last.other, ...other] };
      } else {
        found.push({ start: at, end: at + length, other, isMarked });
      }
    }
    at += length;
  }
  return found;
}

/** What was merely taken out or put in, one part for each sentence. */
function bySentence(old: readonly Run[], fresh: readonly Run[], isMarked: boolean): readonly PlainPart[] {
  if (old.length > 0 && fresh.length > 0) {
    return [{ old, new: fresh, isMarked }];
  }
  const runs = [...old, ...fresh];
  const text = plainWords(runs);
  const blank = text.startsWith(" ") ? 1 : 0;
  const starts = startsOfSentences(text).map((start) => start - blank);
  const cuts = [0, ...starts.filter((start) => start > 0), text.length];
  return cuts.slice(1).map((end, index) => {
    const piece = slice(runs, cuts[index] ?? 0, end);
    return old.length > 0 ? { old: piece, new: [], isMarked } : { old: [], new: piece, isMarked };
  });
}

function plain(changed: ChangedRun): Run {
  const run: Run & { change?: unknown } = { ...changed };
  delete run.change;
  return run;
}

function slice(runs: readonly Run[], start: number, end: number): readonly Run[] {
  let at = 0;
  return runs.flatMap((run) => {
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, run.text.length)];
    at += run.text.length;
    return from < to ? [{ ...run, text: run.text.slice(from, to) }] : [];
  });
}
