/** Of all the words of two sentences about one thing, at least so many stand in both. */
const leastShare = 0.6;

/** Fewer words say too little to tell. */
const fewestWords = 4;

/** The same for a sentence that may be part of the other. */
const leastShareOfPart = 0.85;
const fewestOfPart = 6;

/** Whether two sentences are about one thing in other words, or with other numbers: "71 have confirmed", "80 have confirmed". */
export function isReworded(then: string, now: string): boolean {
  const [before, after] = [wordsIn(then), wordsIn(now)];
  const common = [...before].filter((word) => after.has(word)).length;
  const all = before.size + after.size - common;
  return Math.min(before.size, after.size) >= fewestWords && common / all >= leastShare;
}

/** Whether one of two sentences says hardly more than a part of the other: "Rebuilt the servers from the backup". */
export function isPartOf(then: string, now: string): boolean {
  const [before, after] = [wordsIn(then), wordsIn(now)];
  const common = [...before].filter((word) => after.has(word)).length;
  const fewer = Math.min(before.size, after.size);
  return fewer >= fewestOfPart && common / fewer >= leastShareOfPart;
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}+/gu));
}
