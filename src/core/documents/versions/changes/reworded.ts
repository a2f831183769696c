/** Of all the words of two sentences about one thing, at least so many stand in both. */
const leastShare = 0.6;

/** Fewer words say too little to tell. */
const fewestWords = 4;

/** Whether two sentences are about one thing in other words, or with other numbers: "71 have confirmed", "80 have confirmed". */
export function isReworded(then: string, now: string): boolean {
  const [before, after] = [wordsIn(then), wordsIn(now)];
  const common = [...before].filter((word) => after.has(word)).length;
  const all = before.size + after.size - common;
  return Math.min(before.size, after.size) >= fewestWords && common / all >= leastShare;
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}+/gu));
}
