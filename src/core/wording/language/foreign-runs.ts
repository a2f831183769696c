import { type Span, spanOfMatch } from "../../text/span.ts";
import { baseLanguage } from "./language-name.ts";
import { littleWordsBut, littleWordsOf } from "./language-of-words.ts";
import { blank } from "../prose.ts";

/** The languages whose words are known in a text in another. */
export const knownLanguages = ["en", "de"] as const;
export type KnownLanguage = (typeof knownLanguages)[number];

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

/** Small words that stand in the names of German offices: "Bundesamt für Sicherheit in der Informationstechnik". */
const germanNameWords: ReadonlySet<string> = new Set(
  "der die das den dem des und für in im an am auf bei beim mit von vom zu zur zum gegen über".split(" "),
);

/** Of other languages than these two: "de", "het", "les"; not those that are words of English or German besides. */
const thirdWords: ReadonlySet<string> = new Set(
  littleWordsBut(knownLanguages).filter(
    (word) =>
      !tellingWords.has(word) &&
      !germanWords.has(word) &&
      !littleWordsOf("en").has(word) &&
      !"in er da du i no do come per plus an".split(" ").includes(word),
  ),
);

/** A language in which the words of a text may stand though the text is in another. */
interface Foreign {
  readonly telling: ReadonlySet<string>;
  /** One of these must be among them. */
  readonly surest: ReadonlySet<string>;
  /** What is small in names of that language, beside adjectives. */
  readonly inNames: ReadonlySet<string>;
}

const foreigners: Readonly<Record<KnownLanguage, Foreign>> = {
  en: { telling: tellingWords, surest: surestWords, inNames: tellingWords },
  de: { telling: tellingGerman, surest: surestGerman, inNames: germanNameWords },
};

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
  const { telling } = foreigners[foreign];
  const told = (text.toLowerCase().match(wordPattern) ?? []).filter((word) => telling.has(word) && !own.has(word));
  if (told.length < fewestTelling) {
    return [];
  }
  const runs: Word[][] = [[]];
  let end = 0;
  for (const match of text.matchAll(wordPattern)) {
    const word = { text: match[0], ...spanOfMatch(match) };
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
    .map((run) => ({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 }))
    .filter((span) => foreign !== "de" || !isGloss(text, span));
}

/** In brackets, and no sentence: "the authority (zuständig für den Datenschutz und die Aufsicht)". */
function isGloss(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).toLowerCase().match(wordPattern) ?? [];
  const isSentence = words.some((word) => tellingGerman.has(word) && !germanNameWords.has(word));
  return text[start - 1] === "(" && text[end] === ")" && !isSentence;
}

/**
 * The language of a few words, where they show it: "all of our readers", "Kundinnen und Kunden". A word with "ü" is
 * taken for German where `mayBeThird` does not say that the text may be in a third language.
 */
export function plainLanguage(text: string, mayBeThird = false): KnownLanguage | undefined {
  const words = (text.match(wordPattern) ?? []).map((word) => word.toLowerCase());
  const [english, german] = [tellingWords, germanWords].map(
    (telling) => words.filter((word) => telling.has(word)).length,
  ) as [number, number];
  const third = words.filter((word) => thirdWords.has(word)).length;
  if (third > 0 && third >= Math.max(english, german)) {
    return undefined;
  }
  const isGerman = german > english || (german === english && !mayBeThird && /[äöüß]/i.test(text));
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

/** Words of English and of languages that nobody here knows: "for to kunder" is Norwegian. */
const unsureWords: ReadonlySet<string> = new Set(["to", "of", "we", "der"]);

function isIn({ telling, surest, inNames }: Foreign, run: readonly Word[], own: ReadonlySet<string>): boolean {
  const words = run.map(({ text }) => text.toLowerCase());
  const isTelling = (word: string): boolean => telling.has(word) && !own.has(word);
  const told = words.filter(isTelling);
  const isSmall = ({ text }: Word, at: number): boolean =>
    (/^\p{Ll}/u.test(text) || telling.has(text.toLowerCase())) &&
    !inNames.has(text.toLowerCase()) &&
    !(inNames === germanNameWords && isAdjective(run, at));
  const [first, last] = [words.findIndex(isTelling), words.findLastIndex(isTelling)];
  const isInner = (word: Word, at: number): boolean => at >= first && at <= last && isSmall(word, at);
  return (
    run.length >= fewestWords &&
    new Set(told).size >= fewestTelling &&
    told.length >= run.length * leastShare &&
    told.some((word) => surest.has(word) && !(own.size === 0 && unsureWords.has(word))) &&
    // Else it is a name: "Bank of the West and Wales".
    (run.some(isInner) || (inNames !== germanNameWords && run.filter(isSmall).length >= fewestSmall))
  );
}

/** "politische" in "Zentrum für die politische Bildung" */
function isAdjective(run: readonly Word[], at: number): boolean {
  const [before, word, after] = [run[at - 1], run[at], run[at + 1]].map((each) => each?.text ?? "");
  return germanNameWords.has(before ?? "") && /^\p{Ll}.{3,}e[mnrs]?$/u.test(word ?? "") && /^\p{Lu}/u.test(after ?? "");
}
