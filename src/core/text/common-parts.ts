/** So many characters are compared at once. */
const step = 512;

/** How many characters `left` and `right` begin with in common. */
export function commonStart(left: string, right: string): number {
  const most = Math.min(left.length, right.length);
  let same = 0;
  while (same + step <= most && left.slice(same, same + step) === right.slice(same, same + step)) {
    same += step;
  }
  while (same < most && left.charCodeAt(same) === right.charCodeAt(same)) {
    same += 1;
  }
  return same;
}

/** How many characters, at most `most`, `left` and `right` end with in common. */
export function commonEnd(left: string, right: string, most: number): number {
  const [leftEnd, rightEnd] = [left.length, right.length];
  let same = 0;
  while (
    same + step <= most &&
    left.slice(leftEnd - same - step, leftEnd - same) === right.slice(rightEnd - same - step, rightEnd - same)
  ) {
    same += step;
  }
  while (same < most && left.charCodeAt(leftEnd - same - 1) === right.charCodeAt(rightEnd - same - 1)) {
    same += 1;
  }
  return same;
}
