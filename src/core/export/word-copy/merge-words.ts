import { diffArrays } from "diff";
import type { TextEdit } from "../../text/edit.ts";

/** A comment, an address behind its link, a tag, a word, blanks, or any other sign. */
const piecePattern = /<!--[\s\S]*?-->|\]\([^()\s]*\)|<\/?[a-z][^<>]*>|[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/giu;

/** `<!-- ask Ana -->` */
export const commentPattern = /<!--[\s\S]*?-->/g;

/**
 * What `own` becomes where `before` became `after`: what only `own` holds, such as a comment or an end of line, stays.
 * Where both differ at one place, `after` counts, and comments stay behind it.
 */
export function mergeWords(before: string, own: string, after: string): string {
  const [old, mine, now] = [piecesOf(before), piecesOf(own), piecesOf(after)];
  const inMine = placesOf(old, mine);
  const inNow = placesOf(old, now);
  let merged = "";
  let [oldDone, mineDone, nowDone] = [0, 0, 0];
  for (let at = 0; at <= old.length; at += 1) {
    const mineAt = at === old.length ? mine.length : inMine.get(at);
    const nowAt = at === old.length ? now.length : inNow.get(at);
    if (mineAt !== undefined && nowAt !== undefined) {
      merged += mergePieces(old.slice(oldDone, at), mine.slice(mineDone, mineAt), now.slice(nowDone, nowAt));
      merged += mine[mineAt] ?? "";
      [oldDone, mineDone, nowDone] = [at + 1, mineAt + 1, nowAt + 1];
    }
  }
  return merged;
}

/**
 * What makes `own`, which begins at `start`, read `merged`: each difference by itself. What goes begins as early as it
 * can, so that one sentence does not end within the next. What is new at the end comes with the piece before it, so
 * that it stands before what somebody else puts there.
 */
export function editsOfPieces(start: number, own: string, merged: string): readonly TextEdit[] {
  const [mine, now] = [piecesOf(own), piecesOf(merged)];
  const ends = [start];
  mine.forEach((piece) => ends.push((ends.at(-1) ?? start) + piece.length));
  const edit = (from: number, to: number, newText: string): TextEdit => ({
    span: { start: ends[from] ?? start, end: ends[to] ?? start },
    newText,
  });
  const found: { from: number; to: number; newText: string }[] = [];
  let at = 0;
  for (const { added, removed, count, value } of diffArrays([...mine], [...now])) {
    const last = found.at(-1);
    if ((added || removed) && last?.to === at) {
      found[found.length - 1] = {
        ...last,
        to: removed ? at + count : at,
        newText: last.newText + (added ? value.join("") : ""),
      };
    } else if (added || removed) {
      found.push({ from: at, to: removed ? at + count : at, newText: added ? value.join("") : "" });
    }
    at += added ? 0 : count;
  }
  return found.map(({ from, to, newText }, index) => {
    const least = found[index - 1]?.to ?? 0;
    let back = 0;
    while (newText === "" && from - back > least && mine[from - back - 1] === mine[to - back - 1]) {
      back += 1;
    }
    const isAtEnd = from === mine.length && from > least;
    return isAtEnd ? edit(from - 1, to, (mine[from - 1] ?? "") + newText) : edit(from - back, to - back, newText);
  });
}

function piecesOf(text: string): readonly string[] {
  return text.match(piecePattern) ?? [];
}

function mergePieces(old: readonly string[], mine: readonly string[], now: readonly string[]): string {
  if (isSame(old.map(keyOf), now.map(keyOf))) {
    return mine.join("");
  }
  if (isSame(old.map(keyOf), mine.map(keyOf))) {
    return now.join("");
  }
  const comments = mine.join("").match(commentPattern) ?? [];
  const words = now.join("");
  return words.trim() === ""
    ? `${words}${comments.join(" ")}${comments.length > 0 ? words : ""}`
    : [words, ...comments].join(" ");
}

/** Whether both have the same pieces in the same order. */
export function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((piece, index) => piece === right[index]);
}

/** Blanks are blanks, be they ends of lines or not, but for what parts two paragraphs. */
function keyOf(piece: string): string {
  return piece.replace(/\s+/g, (blanks) => (/\n\s*\n/.test(blanks) ? "\n\n" : " "));
}

/** Where each piece of `old` that is still there stands in `other`. */
function placesOf(old: readonly string[], other: readonly string[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  let [before, after] = [0, 0];
  for (const { added, removed, count } of diffArrays(old.map(keyOf), other.map(keyOf))) {
    if (!added && !removed) {
      for (let index = 0; index < count; index += 1) {
        places.set(before + index, after + index);
      }
    }
    before += added ? 0 : count;
    after += removed ? 0 : count;
  }
  return places;
}
