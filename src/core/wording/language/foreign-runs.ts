import type { Span } from "../../text/span.ts";
import { baseLanguage } from "./language-name.ts";
import { littleWordsOf } from "./language-of-words.ts";
import { blank } from "../prose.ts";

/** English words that hold sentences together and are hardly a word of another language in the same letters. */
const tellingWords: ReadonlySet<string> = new Set(
  "the of and to that with this these those you your our we not are were has have had been be from they their them which who would could should by for is it on at as or but because about into its there than when while whether what how did does if any each every who whose".split(
    " ",
  ),
);

/** One of these must be among them. */
const surestWords: ReadonlySet<string> = new Set(
  "the of and to you your our we with that this they their from which were been have".split(" "),
);

/** Beside those by which the language of a whole text is told. */
const moreGermanWords =
  "am bis zum zur beim vom seit vor nur noch wird kann dieser diese dieses kein keine wenn weil wie alle jede";
const germanWords: ReadonlySet<string> = new Set([...littleWordsOf("de"), ...moreGermanWords.split(" ")]);

/** Of German. "die", "was", "hat" and their like are words of other languages as well. */
const tellingGerman: ReadonlySet<string> = new Set(
  "der das und ist wir nicht ein eine einen dem mit für auf zu im wurde wurden ihre ihr sich auch werden sind bei uns unsere oder nach über durch dass zum zur beim vom wird kann dieser diese dieses kein keine wenn weil wie".split(
    " ",
  ),
);
const surestGerman: ReadonlySet<string> = new Set(
  "der das und ist wir nicht eine einen mit für wurde wurden werden sind uns unsere dass wird".split(" "),
);

/** A language in which the words of a text may stand though the text is in another. */
interface Foreign {
  readonly telling: ReadonlySet<string>;
  /** One of these must be among them. */
  readonly surest: ReadonlySet<string>;
}

const foreigners: Readonly<Record<KnownLanguage, Foreign>> = {
  en: { telling: tellingWords, surest: surestWords },
  de: { telling: tellingGerman, surest: surestGerman },
};

/** The languages whose words are known in a text in another. */
export const knownLanguages = ["en", "de"] as const;
export type KnownLanguage = (typeof knownLanguages)[number];

/** Shorter runs may be a name, or a term that everybody uses. */
const fewestWords = 5;
const fewestTelling = 2;
/** A word of another language may stand at each end of a name. */
const fewestSmall = 3;
/** Of an English sentence at least so many words are telling ones. */
const leastShare = 0.15;

/** A word, with its apostrophes and hyphens: "e-mail", "don't". */
const wordPattern = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;

/** What ends a run: the end of a sentence or a cell, a bracket, a quotation mark, what is no prose. */
const breakPattern = new RegExp(`[.:;!?()\\[\\]"|@/<>${blank}–—]`);

const asciiPattern = /^[\w'’-]+$/;

interface Word extends Span {
  readonly text: string;
}

/**
 * Runs of `foreign` in a text that is in another language: five words or more with none of that language's little words
 * among them, such as a fact that somebody wrote down in English. Names in capitals throughout are none.
 */
export function foreignRuns(text: string, language: string, foreign: KnownLanguage): readonly Span[] {
  const base = baseLanguage(language);
  const own = base === "de" ? germanWords : base === "en" ? tellingWords : littleWordsOf(base);
  const runs: Word[][] = [[]];
  let end = 0;
  for (const match of text.matchAll(wordPattern)) {
    const word = { text: match[0], start: match.index, end: match.index + match[0].length };
    const isOwn = (foreign === "en" && !asciiPattern.test(word.text)) || own.has(word.text.toLowerCase());
    if (isOwn || breakPattern.test(text.slice(end, word.start))) {
      runs.push([]);
    }
    if (!isOwn) {
      runs.at(-1)?.push(word);
    }
    end = word.end;
  }
  return runs
    .filter((run) => isIn(foreigners[foreign], run, own))
    .map((run) => ({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 }));
}

/** The language of a few words, where they show it: "all of our readers", "Kundinnen und Kunden". */
export function plainLanguage(text: string): KnownLanguage | undefined {
  const words = (text.match(wordPattern) ?? []).map((word) => word.toLowerCase());
  const [english, german] = [tellingWords, germanWords].map(
    (telling) => words.filter((word) => telling.has(word)).length,
  ) as [number, number];
  const isGerman = german > english || (german === english && /[äöüß]/i.test(text));
  return isGerman ? "de" : english > german ? "en" : undefined;
}

/** So many of its little words show German in a text too short for more to be said of its language. */
const fewestGerman = 4;

/** Whether a few lines are German: little words of it are among them, and none of English. */
export function areGerman(texts: Iterable<string>): boolean {
  let german = 0;
  for (const text of texts) {
    const words = (text.match(wordPattern) ?? []).map((word) => word.toLowerCase());
    if (words.some((word) => tellingWords.has(word) && !germanWords.has(word))) {
      return false;
    }
    german += words.filter((word) => germanWords.has(word)).length;
  }
  return german >= fewestGerman;
}

function isIn({ telling, surest }: Foreign, run: readonly Word[], own: ReadonlySet<string>): boolean {
  const words = run.map(({ text }) => text.toLowerCase());
  const isTelling = (word: string): boolean => telling.has(word) && !own.has(word);
  const told = words.filter(isTelling);
  const isSmall = ({ text }: Word): boolean => /^\p{Ll}/u.test(text) && !telling.has(text);
  const inner = run.slice(words.findIndex(isTelling), words.findLastIndex(isTelling));
  return (
    run.length >= fewestWords &&
    new Set(told).size >= fewestTelling &&
    told.length >= run.length * leastShare &&
    told.some((word) => surest.has(word)) &&
    // Else it is a name: "Bank of the West and Wales".
    (inner.some(isSmall) || run.filter(isSmall).length >= fewestSmall)
  );
}
