/** A word or a mark of a sentence, with its place. */
export interface Word {
  /** In small letters; a contraction is two words: `did` and `n't`, `we` and `'ve`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether it begins with a capital letter. */
  readonly isCapital: boolean;
}

/** `two-factor`, `RubyGems.org`, `12.5`, `14:05`, `1,204`, `didn't`, one mark at a time. */
const wordPattern = /[a-z\d\uFFFC]+(?:(?:[-.@_/+']|(?<=\d):(?=\d)|(?<=\d),(?=\d{3}(?!\d)))[a-z\d]+)*|[^\s\w]/gi;

/** What a contraction ends in: `we've`, `didn't`, `team's`, and the one that is written as one word. */
const contractionPattern = /(?:n't|'(?:ve|re|ll|[ms]|(?<!^b?cc')d)|(?<=^can)not)$/;

/** The words and marks of `text`, in order. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let behind = 0;
  for (const raw of text.match(wordPattern) ?? []) {
    // Between words stands nothing that one of them could begin with.
    const index = text.indexOf(raw, behind);
    behind = index + raw.length;
    const first = raw.charCodeAt(0);
    const isCapital = first >= 65 && first <= 90;
    const lower = raw.toLowerCase();
    const tail = lower.includes("'") || lower === "cannot" ? contractionPattern.exec(lower) : null;
    const cut = tail === null || tail.index === 0 ? raw.length : tail.index;
    const head = lower.slice(0, cut);
    words.push({
      text: tail?.[0] === "n't" ? (contracted.get(head) ?? head) : head,
      start: index,
      end: index + cut,
      isCapital,
    });
    if (cut < raw.length) {
      words.push({ text: lower.slice(cut), start: index + cut, end: index + raw.length, isCapital: false });
    }
  }
  return words;
}

/** "won't", "can't" and "shan't" lose letters of the auxiliary. */
const contracted: ReadonlyMap<string, string> = new Map([
  ["wo", "will"],
  ["ca", "can"],
  ["sha", "shall"],
]);
