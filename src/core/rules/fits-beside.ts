/** "did not ", "will ", "to ": no other auxiliary can follow. */
const auxiliaryPattern =
  /(?:\b(?:do|does|did|will|would|shall|should|may|might|must|can|could|to|not)|n't)(?: \w+ly)? $/i;
const determinerPattern =
  /\b(?:an?|the|our|your|their|its|his|her|my|this|that|these|those|all|any|some|every|each|no) $/i;
/** "was ", "have ": a participle follows, and not the past. */
const participlePattern = /\b(?:am|is|are|was|were|be|been|being|has|have|had|having)(?: \w+ly)? $/i;
const negativePattern = /\b(?:not|no|never|nobody|none)\b|n't\b/i;
/** Where a clause begins: at the beginning of the sentence, behind a comma or "and". */
const clauseBeginsPattern = /^$|[,;:\u2013\u2014] ?$|\b(?:and|but|that|if|because) $/i;
const pluralPattern =
  /^ (?:[a-z-]+ )?(?!(?:was|is|has|does)\b)[a-z]+(?:[^s\W]s|men|people|data(?= (?:are|were|have)))\b/i;

/** Words by which a sentence must not stand before them, or behind. */
const misfits: readonly {
  readonly words: RegExp;
  readonly before?: RegExp;
  readonly notBefore?: RegExp;
  readonly behind?: RegExp;
  readonly notBehind?: RegExp;
  /** The words that they stand for. */
  readonly instead?: RegExp;
}[] = [
  { words: /^(?:can|could)$/i, before: auxiliaryPattern },
  { words: /^(?:this|these|the|an?|everybody|everyone|you|nearly all|most|i|we)\b/i, before: determinerPattern },
  { words: /^(?:i|we)$/i, notBefore: clauseBeginsPattern },
  { words: /^(?:began|chose|broke|wrote|took|gave|saw|knew)$/i, before: participlePattern },
  { words: /^now$/i, before: negativePattern },
  { words: /^now$/i, behind: negativePattern },
  { words: /^nearly all$/i, behind: /^ (?:you|us|them)\b/i },
  { words: /^this$/i, behind: pluralPattern },
  { words: /^these$/i, notBehind: pluralPattern },
  { words: /^to$/i, behind: /^ \w+ing\b/i },
  { words: /^$/, behind: /^,? (?:and|but|or)\b/i },
  // "Customers can rest assured that": without it they have no verb.
  { words: /^$/, instead: /\b(?:re)?assured\b/i, notBefore: clauseBeginsPattern },
  { words: /^$/, before: /\b(?:kindly|please|may|can|should|must|will) $/i },
];

/**
 * Whether `words`, "" for none, can stand for `instead` between `before` and `behind` in a sentence, as far as the words
 * next to them tell: "We do not can see" and "our everybody concerned" are no English.
 */
export function fitsBeside(
  words: string,
  { instead, before, behind }: Readonly<Record<"instead" | "before" | "behind", string>>,
): boolean {
  return misfits.every(
    (misfit) =>
      !misfit.words.test(words) ||
      misfit.instead?.test(instead) === false ||
      !(
        misfit.before?.test(before) === true ||
        misfit.notBefore?.test(before) === false ||
        misfit.behind?.test(behind) === true ||
        misfit.notBehind?.test(behind) === false
      ),
  );
}
