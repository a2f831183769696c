import { rememberByText } from "../../text/remember.ts";

/** Little words that are frequent in one language and rare, or unknown, in the others of this list. */
const littleWords: Readonly<Record<string, string>> = {
  en: "the of and to a is was were are that it for on with as by this we you your our have has be not from at will they which or an been had but all can if about their there",
  de: "der die das und ist wir sie nicht ein eine einen dem den des mit für auf von zu im haben wurde wurden ihre ihr sich auch werden sind bei aus uns unsere als oder nach über durch hat es dass bitte",
  fr: "le la les des et est une un du que qui dans pour nous vous votre vos notre nos pas sur avec ce cette ces été sont par au aux plus ont avons avez ou ne se il elle",
  es: "el la los las y es una un del que en para por con nos su sus se no como más han ha fue este esta estos nuestro nuestra nuestros usted le lo al o sin sobre",
  it: "il la le gli e è una un del della che di in per con non si sono da questo questa nostro nostra nostri suo suoi ha hanno stato stata come anche ci vi alla dei delle nel",
  pt: "o a os as e é uma um do da dos das que em para por com não se sua seu seus no na nos foi são nosso nossa este esta como mais ao ou pelo pela você",
  nl: "de het een en van is wij we dat niet op met voor te zijn uw ons onze die in aan door heeft hebben werd er ook bij naar om als of deze dit kunt u wordt worden",
  sv: "och att det som en ett är vi inte på för med av har till den dina ditt våra vår om vid från kan eller ni er du de denna detta var blev när vår",
  da: "og at det som en et er vi ikke på for med af har til den dine dit vores om ved fra kan eller du de denne dette var blev når jeres din",
  pl: "i w na nie się że z do jest to o przez dla został zostały państwa nasze naszych naszej oraz od po są które który jak lub ich tego",
};

const wordSets = Object.entries(littleWords).map(([tag, words]) => ({ tag, words: new Set(words.split(" ")) }));

const noWords: ReadonlySet<string> = new Set();

/** The little words of a language, "de"; none where it is not known here. */
export function littleWordsOf(tag: string): ReadonlySet<string> {
  return wordSets.find((set) => set.tag === tag)?.words ?? noWords;
}

/** The little words of all languages here but those of `tags`. */
export function littleWordsBut(tags: readonly string[]): readonly string[] {
  return wordSets.filter(({ tag }) => !tags.includes(tag)).flatMap(({ words }) => [...words]);
}

/** Fewer words than this say nothing about their language. */
const fewestWords = 25;
/** No more are looked at. */
const mostWords = 600;
/** Running text of a language holds its little words at least so often, and those of a foreign one at most so often. */
const leastOwnShare = 0.22;
const mostEnglishShare = 0.06;

/** Letters of any script, and marks within a word: "l'été" gives "l" and "été". */
const wordPattern = /\p{L}[\p{L}\p{M}]*/gu;
const latinPattern = /^\p{Script=Latin}/u;

/** What the words of a text show. */
interface Tally {
  readonly words: number;
  /** How many are in a script that English is not written in. */
  readonly foreign: number;
  /** How many are little words of each language, in the order of `wordSets`. */
  readonly little: readonly number[];
}

const tallyOf = rememberByText((text): Tally => {
  const words = text.toLowerCase().match(wordPattern) ?? [];
  return {
    words: words.length,
    foreign: words.filter((word) => !latinPattern.test(word)).length,
    little: wordSets.map((set) => words.filter((word) => set.words.has(word)).length),
  };
});

/**
 * The language of running text, as a tag: "en", "de", …; "und" for a script that English is not written in.
 * Undefined where the words do not plainly show it: too few, a mixture, or a language that is not known here.
 */
export function languageOfWords(texts: Iterable<string>): string | undefined {
  const { words, foreign, little } = tallyAtStart(texts);
  if (words < fewestWords) {
    return undefined;
  }
  if (foreign > words * 0.8) {
    return "und";
  }
  const shares = wordSets.map(({ tag }, index) => ({ tag, share: (little[index] ?? 0) / words }));
  const best = shares.reduce((left, right) => (right.share > left.share ? right : left));
  const english = shares.find(({ tag }) => tag === "en")?.share ?? 0;
  const isPlain = best.share >= leastOwnShare && (best.tag === "en" || english <= mostEnglishShare);
  return isPlain ? best.tag : undefined;
}

/** Of the first texts, until there are words enough. */
function tallyAtStart(texts: Iterable<string>): Tally {
  let sum: Tally = { words: 0, foreign: 0, little: wordSets.map(() => 0) };
  for (const text of texts) {
    const tally = tallyOf(text);
    sum = {
      words: sum.words + tally.words,
      foreign: sum.foreign + tally.foreign,
      little: sum.little.map((count, index) => count + (tally.little[index] ?? 0)),
    };
    if (sum.words >= mostWords) {
      break;
    }
  }
  return sum;
}
