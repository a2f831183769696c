import {
  adverbs,
  determiners,
  formsOfBe,
  formsOfDo,
  formsOfHave,
  modals,
  negations,
  noAdverbs,
  prepositions,
  subjectPronouns,
  subordinators,
} from "./closed-class.ts";
import { gerundMood, leadMood, moodOf, wouldOrHad, type Mood, type Seen } from "./mood.ts";
import { verbFormOf } from "./verb-forms.ts";
import type { Word } from "./words.ts";

/** Auxiliaries and their verb: "have not yet been closed". */
export interface VerbGroup {
  readonly lemma: string;
  readonly mood: Mood;
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  /** "no longer print" */
  readonly isNoLonger: boolean;
  readonly isPerfect: boolean;
  /** Index of the word behind the group. */
  readonly next: number;
  /** Index of the verb itself. */
  readonly at: number;
}

export function isAdverb(word: string): boolean {
  return adverbs.has(word) || (word.endsWith("ly") && word.length > 4 && !noAdverbs.has(word));
}

const auxiliaries: ReadonlySet<string> = new Set([...modals, ...formsOfBe, ...formsOfHave, ...formsOfDo]);

export function isAuxiliary(word: string): boolean {
  return auxiliaries.has(word);
}

/** Adjectives and participles that lead on to a verb with "to": "are able to", "were forced to". */
const leadingOn: ReadonlyMap<string, Mood | undefined> = new Map([
  ["going", "future"],
  ["about", "future"],
  ["due", "future"],
  ["ready", "future"],
  ["able", undefined],
  ["unable", undefined],
  ["forced", undefined],
  ["obliged", undefined],
  ["set", "future"],
  ["supposed", "duty"],
  ["required", "duty"],
  ["entitled", "possible"],
  ["advised", "duty"],
  ["asked", "duty"],
  ["directed", "duty"],
  ["prompted", "duty"],
  ["urged", "duty"],
  ["encouraged", "duty"],
  ["recommended", "duty"],
  ["requested", "duty"],
  ["reminded", "duty"],
  ["invited", "possible"],
  ["eligible", "possible"],
  ["welcome", "possible"],
  ["free", "possible"],
]);

/** Reads the group that begins at `from` with an auxiliary, or undefined where no verb follows. */
export function readGroup(words: readonly Word[], from: number): VerbGroup | undefined {
  const seen: Seen = {
    ...{ modal: undefined, have: undefined, be: undefined, isBeing: false, did: undefined, isNegated: false },
    ...{ isNoLonger: false, isDuty: false, leadOn: undefined, hasLeadOn: false },
  };
  let at = from;
  for (let step = readAuxiliary(words, at, seen); step > 0; step = readAuxiliary(words, at, seen)) {
    at += step;
  }
  return closeGroup(words, at, seen);
}

/** How many words at `at` belong to the auxiliaries; 0 where the verb itself stands there. */
function readAuxiliary(words: readonly Word[], at: number, seen: Seen): number {
  const word = words[at]?.text ?? "";
  const next = words[at + 1]?.text ?? "";
  if (negations.has(word)) {
    seen.isNegated = true;
    return 1;
  }
  if (word === "no" && next === "longer") {
    seen.isNoLonger = true;
    return 2;
  }
  if (isAdverb(word) || (word === "either" && isAdverb(next))) {
    return 1;
  }
  if (
    (/^(?:and|or)$/.test(word) && isAdverb(words[at - 1]?.text ?? "") && next.endsWith("ly")) ||
    (word === "in" && next === "fact")
  ) {
    return 2;
  }
  const after = words[at + 2]?.text ?? "";
  // "is going to a printer", "was set to the wrong heat", "cannot be set to zero": there it is the verb itself.
  const isWay = word === "going" ? determiners.has(after) : word === "set" && verbFormOf(after)?.isBase !== true;
  if (next === "to" && seen.be !== undefined && leadingOn.has(word) && !isWay) {
    seen.leadOn = leadingOn.get(word);
    seen.hasLeadOn = true;
    seen.isNegated ||= word === "unable";
    return 2;
  }
  if (next === "to" && (formsOfHave.has(word) || /^(?:needs?|needed|ought)$/.test(word))) {
    seen.have = word;
    seen.isDuty = true;
    return 2;
  }
  return readPlainAuxiliary(word, next, seen);
}

function readPlainAuxiliary(word: string, next: string, seen: Seen): number {
  const isFirst = seen.be === undefined && !seen.hasLeadOn && !seen.isDuty;
  if (modals.has(word) && isFirst) {
    seen.modal = word;
    return 1;
  }
  if (formsOfHave.has(word) && seen.have === undefined && isFirst) {
    seen.have = word;
    return 1;
  }
  if (formsOfDo.has(word) && seen.did === undefined && seen.have === undefined && seen.modal === undefined && isFirst) {
    seen.did = word;
    return 1;
  }
  if (word === "being" || word === "getting") {
    seen.isBeing = true;
    seen.be ??= word;
    return 1;
  }
  const isGet = word.startsWith("g") && verbFormOf(next)?.isParticiple !== true;
  if (formsOfBe.has(word) && !isGet && seen.did === undefined) {
    seen.be = word;
    return 1;
  }
  return 0;
}

function closeGroup(words: readonly Word[], at: number, seen: Seen): VerbGroup | undefined {
  const word = words[at]?.text ?? "";
  const form = verbFormOf(word);
  const common = {
    isNegated: seen.isNegated,
    isNoLonger: seen.isNoLonger,
    isPerfect: isPerfect(seen),
    at,
    next: at + 1,
  };
  // "You are entitled to compensation": to a thing, and no verb.
  if (seen.hasLeadOn && (form?.isBase === false || /(?:tion|ment|ance|ence|ity)s?$/.test(word))) {
    return { ...common, lemma: "be", mood: moodOf(seen, false), isPassive: false, next: at };
  }
  if (seen.hasLeadOn || seen.isDuty) {
    return form?.isBase === true || word === "be"
      ? closeGroupAfterTo(words, at, seen)
      : {
          ...common,
          lemma: form?.lemma ?? word,
          mood: leadMood(seen),
          // "will have to be signed"
          isPassive: form?.isParticiple === true && words[at - 1]?.text === "be",
        };
  }
  if (seen.be !== undefined) {
    const isGerund = form?.isGerund === true && !seen.isBeing;
    const isPassive = form?.isParticiple === true;
    const mood = isGerund ? gerundMood(seen) : moodOf(seen, isPassive);
    const isVerb = isGerund || isPassive;
    return { ...common, lemma: isVerb ? form.lemma : "be", mood, isPassive, next: at + (isVerb ? 1 : 0) };
  }
  if (seen.have !== undefined && form?.isParticiple !== true) {
    const mood = seen.modal === undefined && seen.have !== "had" ? "habit" : moodOf(seen, false);
    return { ...common, lemma: "have", mood, isPassive: false, next: at };
  }
  if (seen.did !== undefined && form?.isBase !== true) {
    return { ...common, lemma: "do", mood: moodOf(seen, false), isPassive: false, next: at };
  }
  return /^[a-z]/.test(word) &&
    !determiners.has(word) &&
    !subjectPronouns.has(word) &&
    !subordinators.has(word) &&
    !prepositions.has(word)
    ? { ...common, lemma: form?.lemma ?? word, mood: wouldOrHad(seen, form), isPassive: false }
    : undefined;
}

function isPerfect({ have, modal }: Seen): boolean {
  return have !== undefined && have !== "had" && modal === undefined;
}

/** "have to be reset", "are going to close" */
function closeGroupAfterTo(words: readonly Word[], at: number, seen: Seen): VerbGroup {
  const isBe = words[at]?.text === "be";
  const participle = isBe ? verbFormOf(words[at + 1]?.text ?? "") : undefined;
  const isPassive = participle?.isParticiple === true;
  return {
    lemma: isPassive ? participle.lemma : (verbFormOf(words[at]?.text ?? "")?.lemma ?? "be"),
    mood: leadMood(seen),
    isPassive,
    isNegated: seen.isNegated,
    isNoLonger: seen.isNoLonger,
    isPerfect: isPerfect(seen),
    at: isPassive ? at + 1 : at,
    next: isPassive ? at + 2 : at + 1,
  };
}
