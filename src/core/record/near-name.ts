/** The one of `names` that `word` most likely stands for: at most two letters astray. Undefined where none is near. */
export function nearName(word: string, names: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  if (wanted.length > 40) {
    return undefined;
  }
  const near = names
    .map((name) => ({ name, distance: lettersAstray(wanted, name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= Math.min(2, Math.floor(name.length / 2)))
    .sort((left, right) => left.distance - right.distance);
  return near[0]?.name;
}

/** How many letters must be put in, taken out or changed to make one word of the other. */
export function lettersAstray(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
