import { englishMoments, type MomentPhrases } from "../time/moment-phrases.ts";
import { adviceBlocks, type AdviceId } from "./advice-blocks.ts";

/** What stands before the last item of a list, with its spaces. */
export interface Joiner {
  /** " and " */
  readonly near: string;
  /** Where an item holds an "and" of its own: ", and ". */
  readonly apart: string;
  /** Where an item holds a comma, so that all are kept apart by semicolons: "; and ". */
  readonly far: string;
}

/** Patterns with `{n}` by the plural categories of the language: "one", "few", "other". There is always `other`. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** What people can do, in words of the language. */
export interface AdvicePhrase {
  /** Pieces of words, in small letters, by which the kind of data is known: "passw". */
  readonly words: readonly string[];
  /** Pieces that do not count: "e-mail-adress", where "adress" is among the words. */
  readonly except: readonly string[];
  /** Whole sentences. */
  readonly say: string;
}

/** The words that documents of one language need beside their templates. */
export interface Phrases {
  /** As in `lang`: "de". */
  readonly language: string;
  /** The place whose way of writing numbers is used: "en-GB". */
  readonly numbers: string;
  readonly moments: MomentPhrases;
  readonly lists: { readonly and: Joiner; readonly or: Joiner };
  readonly people: {
    readonly exactly: PluralForms;
    readonly atLeast: PluralForms;
    /** With `{min}` and `{max}`. */
    readonly between: string;
  };
  /** Words by which a sentence names us as the doer or the owner. */
  readonly we: readonly string[];
  /** Kinds of data that a record names in English, in this language: "passwords" → "Passwörter". */
  readonly kindsOfData: Readonly<Record<string, string>>;
  readonly advice: Readonly<Record<AdviceId, AdvicePhrase>>;
}

/** British English: what counts where no other language is asked for. */
export const english: Phrases = {
  language: "en",
  numbers: "en-GB",
  moments: englishMoments,
  lists: {
    and: { near: " and ", apart: ", and ", far: "; and " },
    or: { near: " or ", apart: ", or ", far: "; or " },
  },
  people: {
    exactly: { one: "one person", other: "{n} people" },
    atLeast: { one: "at least one person", other: "at least {n} people" },
    between: "between {min} and {max} people",
  },
  we: ["we", "us", "our", "ours"],
  kindsOfData: {},
  advice: Object.fromEntries(
    adviceBlocks.map(({ id, advice }) => [id, { words: [], except: [], say: advice }]),
  ) as unknown as Phrases["advice"],
};
