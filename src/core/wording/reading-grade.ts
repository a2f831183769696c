import { syllable } from "syllable";
import { Memory, rememberByText } from "../text/remember.ts";

/** What reading formulas reckon with. */
export interface ReadingCounts {
  readonly sentences: number;
  readonly words: number;
  readonly letters: number;
  readonly syllables: number;
  /** Words of three syllables or more. */
  readonly longWords: number;
}

/** "don't", "e-mail" */
const wordPattern = /[a-z][a-z'-]*/gi;
/** A line of fewer words is no sentence: an address, a name, a label. */
const fewestWords = 4;

const none: ReadingCounts = { sentences: 0, words: 0, letters: 0, syllables: 0, longWords: 0 };

const syllables = new Memory<number>();

/** What one sentence adds. Equal sentences are counted once. */
const countsOf = rememberByText((sentence): ReadingCounts => {
  const words = sentence.match(wordPattern) ?? [];
  if (words.length < fewestWords) {
    return none;
  }
  const counts = words.map((word) => word.toLowerCase()).map((word) => syllables.of(word, syllable));
  return {
    sentences: 1,
    words: words.length,
    letters: words.join("").replace(/['-]/g, "").length,
    syllables: counts.reduce((sum, count) => sum + count, 0),
    longWords: counts.filter((count) => count >= 3).length,
  };
});

/** The counts of all `sentences` together. */
export function readingCounts(sentences: readonly string[]): ReadingCounts {
  return sumOfCounts(sentences.map(countsOf));
}

export function sumOfCounts(counts: readonly ReadingCounts[]): ReadingCounts {
  let { sentences, words, letters, syllables, longWords } = none;
  for (const one of counts) {
    sentences += one.sentences;
    words += one.words;
    letters += one.letters;
    syllables += one.syllables;
    longWords += one.longWords;
  }
  return { sentences, words, letters, syllables, longWords };
}

/**
 * The years of school that five formulas ask of a reader, in rising order: Flesch and Kincaid, Gunning's fog index,
 * SMOG, the automated readability index, Coleman and Liau. They disagree; only what all of them say is worth saying.
 */
export function readingGrades({ sentences, words, letters, syllables, longWords }: ReadingCounts): readonly number[] {
  const perSentence = words / sentences;
  return [
    0.39 * perSentence + 11.8 * (syllables / words) - 15.59,
    0.4 * (perSentence + 100 * (longWords / words)),
    1.043 * Math.sqrt(longWords * (30 / sentences)) + 3.1291,
    4.71 * (letters / words) + 0.5 * perSentence - 21.43,
    0.0588 * ((100 * letters) / words) - 0.296 * ((100 * sentences) / words) - 15.8,
  ].sort((left, right) => left - right);
}
