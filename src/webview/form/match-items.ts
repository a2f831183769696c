/**
 * Which of the items that were there each item is: for each of `after` the place in `before`, or -1 where it is new.
 * Items have no names in a record; they are known by what they say, and where that changed by where they stand.
 */
export function matchItems(before: readonly string[], after: readonly string[]): readonly number[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) {
    start += 1;
  }
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) {
    end += 1;
  }
  const middle = matchMiddle(before.slice(start, before.length - end), after.slice(start, after.length - end));
  return after.map((_item, index) => {
    if (index < start) {
      return index;
    }
    const fromEnd = after.length - index;
    if (fromEnd <= end) {
      return before.length - fromEnd;
    }
    const place = middle[index - start] ?? -1;
    return place < 0 ? -1 : place + start;
  });
}

/** Equal ones first, wherever they stand; then, one after the other, those that are left. */
function matchMiddle(before: readonly string[], after: readonly string[]): readonly number[] {
  const places = new Map<string, number[]>();
  before.forEach((key, place) => {
    places.set(key, [...(places.get(key) ?? []), place]);
  });
  const equal = after.map((key) => places.get(key)?.shift() ?? -1);
  const taken = new Set(equal);
  const left = before.map((_key, place) => place).filter((place) => !taken.has(place));
  // Where more were added than changed nobody can say which is which: all of them are new.
  const open = equal.filter((place) => place < 0).length;
  return open === left.length ? equal.map((place) => (place < 0 ? (left.shift() ?? -1) : place)) : equal;
}
