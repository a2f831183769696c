import type { TextEdit } from "../text/edit.ts";

/** The one edit that makes `after` of `before`, without what they begin and end with in common; none where they are equal. */
export function smallestEdit(before: string, after: string): readonly TextEdit[] {
  if (before === after) {
    return [];
  }
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) {
    start += 1;
  }
  while (start > 0 && isWithin(before, after, start, start)) {
    start -= 1;
  }
  let same = 0;
  const longest = shorter - start;
  while (same < longest && before.charCodeAt(before.length - same - 1) === after.charCodeAt(after.length - same - 1)) {
    same += 1;
  }
  while (same > 0 && isWithin(before, after, before.length - same, after.length - same)) {
    same -= 1;
  }
  return [{ span: { start, end: before.length - same }, newText: after.slice(start, after.length - same) }];
}

/** Whether one of the places stands within a line end or a character of two units, which no editor can cut. */
function isWithin(before: string, after: string, inBefore: number, inAfter: number): boolean {
  return cuts(before, inBefore) || cuts(after, inAfter);
}

function cuts(text: string, offset: number): boolean {
  const left = text.charCodeAt(offset - 1);
  const right = text.charCodeAt(offset);
  return (left === 0x0d && right === 0x0a) || (left >= 0xd800 && left <= 0xdbff && right >= 0xdc00 && right <= 0xdfff);
}
