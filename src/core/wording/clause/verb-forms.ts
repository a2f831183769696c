import { Sieved } from "../../text/sieve.ts";
import { setOf } from "../word-list.ts";
import { irregularVerbs } from "./irregular-verbs.ts";
import { knownVerbs } from "../verbs/known-verbs.ts";

/** What a word may be as a form of a verb. */
export interface VerbForm {
  /** The plain verb; for a word that no list knows, the word without its ending. */
  readonly lemma: string;
  /** Whether some list has this verb, so that its plain form is not mistaken for a noun. */
  readonly isKnown: boolean;
  readonly isBase: boolean;
  /** `closes` */
  readonly isPresent: boolean;
  /** `closed`, `took` */
  readonly isPast: boolean;
  /** `closed`, `taken` */
  readonly isParticiple: boolean;
  /** `closing` */
  readonly isGerund: boolean;
}

const none = { isKnown: true, isBase: false, isPresent: false, isPast: false, isParticiple: false, isGerund: false };

/** Verbs of more than one syllable that double their last letter: `transferred`. */
const doubling = new Sieved(
  /(?:fer|mit|cel|vel|bel|del|gnal|trol|quip|plug|gram|cur|pel|kidnap|worship|rebut|outbid|re-?ship)$/,
);
/** Verbs of one syllable that end in consonant, vowel, consonant: `stop`, `swap`, `re-plan`. */
const shortPattern = /^(?:re-?|un|over|out)?[^aeiou]{0,3}[aeiou][bdgk-npr-tz]$/;
/** What ends like `deliver` or `order` doubles nothing; nor do `suffer`, `offer`, `differ`. */
const notDoubling = new Sieved(/^(?:offer|suffer|differ|buffer|limit|vomit|delimit)$/);

function stemFor(lemma: string): string {
  const doubles = !notDoubling.test(lemma) && (doubling.test(lemma) || shortPattern.test(lemma));
  return doubles ? lemma + lemma.slice(-1) : lemma;
}

function presentOf(lemma: string): string {
  return /(?:[sxzo]|[cs]h)$/.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`;
}

function pastOf(lemma: string): string {
  return lemma.endsWith("e")
    ? `${lemma}d`
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ied`
      : `${stemFor(lemma)}ed`;
}

function gerundOf(lemma: string): string {
  return /[^eoy]e$/.test(lemma) && lemma.length > 2
    ? `${lemma.endsWith("ie") ? `${lemma.slice(0, -2)}y` : lemma.slice(0, -1)}ing`
    : `${stemFor(lemma)}ing`;
}

function buildForms(): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const add = (word: string, lemma: string, form: Partial<VerbForm>) => {
    const before = forms.get(word);
    forms.set(word, { ...none, ...before, ...form, lemma: before?.lemma ?? lemma });
  };
  for (const line of irregularVerbs) {
    const [lemma = "", past = "", participle = past] = line.split(" ");
    add(past, lemma, { isPast: true });
    add(participle, lemma, { isParticiple: true });
    add(lemma, lemma, { isBase: true });
    add(presentOf(lemma), lemma, { isPresent: true });
    add(gerundOf(lemma), lemma, { isGerund: true });
  }
  for (const lemma of knownVerbs) {
    if (forms.get(lemma)?.isBase !== true) {
      add(lemma, lemma, { isBase: true });
      add(presentOf(lemma), lemma, { isPresent: true });
      add(pastOf(lemma), lemma, { isPast: true, isParticiple: true });
      add(gerundOf(lemma), lemma, { isGerund: true });
    }
  }
  return forms;
}

/** "misinformed", "under-filled", and not "undertook". */
const badlyPattern =
  /^(mis-?|over-?|under-?)(?!(?:took|taken|gone|went|ground|lying|cast|hung|heard|came|seen|rode|ridden|turned)$)([a-z]{3,})$/;

/** "password-protected", "auto-expire", "double-checked" */
const compoundPattern = /^(?:password|auto|double|cross|pre|over|peer|end-to-end)-(\w{4,})$/;

let forms: ReadonlyMap<string, VerbForm> | undefined;

/** What ends in -ed and is no form of a verb. */
const noPast: ReadonlySet<string> = setOf(`
  hundred indeed speed need exceed proceed succeed feed
`);

/** What ends in -ing and is no form of a verb. */
const noGerund: ReadonlySet<string> = setOf(`
  during morning evening ceiling sibling wedding sterling notwithstanding
`);

/**
 * The form of a verb that `word` (in small letters) may be, or undefined where it cannot be one. Whether it
 * is one depends on where it stands: "close" may be an adjective, "check" a noun.
 */
export function verbFormOf(word: string): VerbForm | undefined {
  forms ??= buildForms();
  const known = forms.get(word);
  if (known !== undefined) {
    return known;
  }
  if (word.startsWith("re-") && word.length > 5) {
    // "re-authenticate", "re-run": the same once more.
    const form = verbFormOf(word.slice(3));
    return form === undefined ? undefined : { ...form, lemma: `re-${form.lemma}` };
  }
  // "misinformed", "overfilled": a known verb, done badly.
  const badly = badlyPattern.exec(word);
  const done = badly === null ? undefined : forms.get(badly[2] ?? "");
  if (done !== undefined && (done.isPast || done.isParticiple || done.isGerund)) {
    return { ...done, isBase: false, isPresent: false, lemma: `${badly?.[1] ?? ""}${done.lemma}` };
  }
  const compound = word.includes("-") ? forms.get(compoundPattern.exec(word)?.[1] ?? "") : undefined;
  if (compound !== undefined) {
    return compound;
  }
  if (word.length > 4 && word.endsWith("ed") && !noPast.has(word)) {
    return { ...none, isKnown: false, lemma: word.slice(0, -2), isPast: true, isParticiple: true };
  }
  if (word.length > 5 && word.endsWith("ing") && !word.endsWith("thing") && !noGerund.has(word)) {
    return { ...none, isKnown: false, lemma: word.slice(0, -3), isGerund: true };
  }
  return undefined;
}
