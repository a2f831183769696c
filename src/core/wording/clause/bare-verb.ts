import { neverNouns } from "../verbs/never-nouns.ts";
import { guardVerbs, informVerbs, neutralVerbs, remedyVerbs } from "../verbs/verb-classes.ts";
import {
  conditionals,
  determiners,
  objectPronouns,
  prepositions,
  subjectPronouns,
  subordinators,
} from "./closed-class.ts";
import { firstOf, type DeedParts, type Reading } from "./reading.ts";
import type { Mood } from "./mood.ts";
import { isAdverb, isAuxiliary } from "./verb-group.ts";
import { beforeApposition } from "./subject-elsewhere.ts";
import { isSubjectOf } from "./subject-of-later-verb.ts";
import { setOf } from "../word-list.ts";
import { verbFormOf, type VerbForm } from "./verb-forms.ts";
import type { Word } from "./words.ts";

const lastTimePattern =
  /^(?:\w{3,6}day|week|weekend|night|month|year|spring|summer|autumn|fall|winter|term|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/** How a verb without auxiliaries is meant where it stands, or undefined where it is no verb of a clause. */
export function moodHere(reading: Reading, at: number, form: VerbForm): Mood | undefined {
  const { words, deeds } = reading;
  const previous = previousWord(words, at);
  // "Last Thursday our office sent the list": when, and no verb.
  if (words[at]?.text === "last" && lastTimePattern.test(words[at + 1]?.text ?? "")) {
    return undefined;
  }
  const isBare = firstOf(reading, at) === at || previous === "please";
  if (previous === "to" && form.isBase) {
    return "purpose";
  }
  // "Everyone concerned was told": a participle that tells which.
  if (form.isParticiple && isAuxiliary(words[at + 1]?.text ?? "")) {
    return undefined;
  }
  if (subjectPronouns.has(previous) && (previous !== "that" || form.isPast) && agrees(previous, form)) {
    return form.isPast && !(form.isBase && form.isParticiple && reading.deeds.at(-1)?.mood === "habit")
      ? "done"
      : form.isGerund
        ? undefined
        : "habit";
  }
  if (previous === "please" || (isBare && reading.isOpening)) {
    return openingMood(words, at, form, previous);
  }
  const last = deeds.at(-1);
  // "We, the stewards, let in": the subject stands before what only names it.
  if (isBare && last === undefined && form.isPast && beforeApposition(reading) !== "") {
    return "done";
  }
  if (isBare && reading.isJoined && last !== undefined) {
    return joinedMood(words, at, form, last) ?? moodAfterPurpose(reading, at, form);
  }
  // "14 went to strangers": a number as all of the subject.
  if (isBare && form.isPast && /^\d+$/.test(previous) && !isPastOnly(words[at + 1]?.text ?? "")) {
    return "done";
  }
  if (form.isKnown && words[at - 1]?.text === "now" && (form.isPresent || isPluralHabit(reading, at, form))) {
    return "habit";
  }
  if (closesRelative(reading, at, form, previous)) {
    return form.isPast ? "done" : "habit";
  }
  if (isBare || !reading.isFresh || isBeforeNoun(previous)) {
    return undefined;
  }
  const takesObject = startsObject(words, at + 1);
  const next = words[at + 1]?.text ?? "";
  // "froze" can be nothing else; "frozen streams" and "closed doors were" can.
  const isClearPast = form.isPast && !form.isParticiple && !form.isBase;
  if (
    form.isPast &&
    (takesObject || form.isKnown) &&
    next !== "by" &&
    (!isPastOnly(next) || holdsMarked(words, at, form)) &&
    (isClearPast || !isSubjectOf(words, at))
  ) {
    return "done";
  }
  return isPlainHabit(reading, at, form, previous) ? "habit" : undefined;
}

/** What tells of people and things that they were hit: "affected members". */
const hitWords = setOf("affected impacted infected damaged stranded injured bereaved compromised");

/** "held scanned passports", "warned affected members": with a participle that tells which. */
function holdsMarked(words: readonly Word[], at: number, form: VerbForm): boolean {
  const noun = words[at + 2]?.text ?? ".";
  return (
    (/^(?:contain|hold|include|list|carry|bear)$/.test(form.lemma) ||
      ((informVerbs.has(form.lemma) || remedyVerbs.has(form.lemma)) && hitWords.has(words[at + 1]?.text ?? ""))) &&
    /^[a-z]/.test(noun) &&
    !prepositions.has(noun) &&
    !determiners.has(noun) &&
    !isAuxiliary(noun)
  );
}

/** "members of the team now confirm", "two clerks now read": a plain verb behind "now" and a noun in the plural. */
function isPluralHabit({ words, subjectFrom, isFresh }: Reading, at: number, form: VerbForm): boolean {
  const next = words[at + 1]?.text ?? "";
  return (
    form.isBase &&
    isFresh &&
    (startsObject(words, at + 1) || conditionals.has(next) || subordinators.has(next)) &&
    words.slice(subjectFrom, at - 1).some(({ text }) => /(?:[^su]s|people|staff)$/.test(text))
  );
}

/** "The sheet that was sent out gave the names", "customers who ordered lost their place": the verb of what the relative clause hangs on. */
function closesRelative({ words, deeds, antecedent, isFresh }: Reading, at: number, form: VerbForm, previous: string) {
  const last = deeds.at(-1);
  const isInRelative = last?.role === "relative" || /^(?:that|who|which)$/.test(last?.subject ?? "");
  if (
    isFresh ||
    antecedent === "" ||
    !isInRelative ||
    (isBeforeNoun(previous) && previous !== "one") ||
    objectPronouns.has(previous)
  ) {
    return false;
  }
  const next = words[at + 1]?.text ?? "";
  const hasObject = determiners.has(next) || objectPronouns.has(next);
  const isClearPast = form.isPast && !form.isParticiple && !form.isBase;
  // "Patients who want to move a visit ring the desk"
  const isPlural = form.isBase && /(?:[^su]s|people|those)$/.test(antecedent) && !/^(?:to|and|or)$/.test(previous);
  return (
    (isClearPast && startsObject(words, at + 1)) ||
    ((form.isPast || form.isPresent || isPlural) && form.isKnown && (hasObject || (isPlural && /^\d/.test(next)))) ||
    // "The list that went to a parent includes names"
    (form.isPresent && neverNouns.has(form.lemma) && /^[a-z]/.test(next) && !isAuxiliary(next))
  );
}

/** "this page", "those details": no verb goes with that subject in that form. */
function agrees(pronoun: string, form: VerbForm): boolean {
  return (
    form.isPast ||
    (/^(?:this|that)$/.test(pronoun) ? form.isPresent : !/^(?:these|those)$/.test(pronoun) || !form.isPresent)
  );
}

/** What a noun stands behind: "the", "our own", "of". */
function isBeforeNoun(word: string): boolean {
  return determiners.has(word) || word === "own" || prepositions.has(word);
}

/** "the card details you typed": a noun, and a clause that tells which. */
function opensRelative(words: readonly Word[], at: number): boolean {
  const verb = words[at + 1]?.text ?? "";
  return (
    /^(?:you|we|they|i|he|she)$/.test(words[at]?.text ?? "") &&
    (isAuxiliary(verb) || (verbFormOf(verb)?.isPast === true && verbFormOf(verb)?.isKnown === true))
  );
}

/** "the script now refuses", "a filter stops emails", "two people check every list": a verb in the present behind a noun. */
function isPlainHabit({ words, role }: Reading, at: number, form: VerbForm, previous: string): boolean {
  const next = words[at + 1]?.text ?? "";
  if (!form.isKnown || isAuxiliary(next) || opensRelative(words, at + 1)) {
    return false;
  }
  const isNow = words[at - 1]?.text === "now";
  const isNoLonger = words[at - 1]?.text === "longer" && words[at - 2]?.text === "no";
  if (form.isPresent) {
    return (
      isNow ||
      isNoLonger ||
      form.lemma === "remain" ||
      beginsGerund(words, at, form) ||
      (form.lemma === "stand" && /^(?:ready|guard|watch|open|by|idle)$/.test(next)) ||
      (startsObject(words, at + 1) && (!prepositions.has(next) || (role === "main" && neverNouns.has(form.lemma)))) ||
      (/[^s]s$/.test(next) && !previous.endsWith("s")) ||
      (role === "main" &&
        neverNouns.has(form.lemma) &&
        !/^(?:live|lie|sail|take)$/.test(form.lemma) &&
        /^[a-z]/.test(next))
    );
  }
  const isPlural = /(?:[^s]s|people|staff)$/.test(previous);
  if (form.lemma === "remain") {
    return isPlural;
  }
  const isShort = at < 3 && prepositions.has(next) && next !== "of";
  return (
    form.isBase &&
    (isNoLonger || isPlural) &&
    (isNow ||
      isNoLonger ||
      isShort ||
      next === "instead" ||
      (neverNouns.has(form.lemma) && /^[a-z]/.test(next)) ||
      beginsGerund(words, at, form) ||
      determiners.has(next) ||
      objectPronouns.has(next) ||
      (prepositions.has(next) &&
        next !== "of" &&
        /^(?:go|come|live|stand|sit|happen|pass|run|travel|move|hang|work)$/.test(form.lemma)))
  );
}

/** The word before `at` that is no adverb and no "longer". */
function previousWord(words: readonly Word[], at: number): string {
  let index = at - 1;
  while (
    index >= 0 &&
    (isAdverb(words[index]?.text ?? "") || /^(?:no|longer|not|more)$/.test(words[index]?.text ?? "")) &&
    words[index]?.text !== "please"
  ) {
    index -= 1;
  }
  return words[index]?.text ?? "";
}

/** "Close the port" is said to the reader or a task, "Closed the port" is done, "Closing the port" under way. */
function openingMood(words: readonly Word[], at: number, form: VerbForm, previous: string): Mood | undefined {
  if (previous === "please") {
    return form.isBase ? "command" : undefined;
  }
  const next = words[at + 1]?.text ?? "";
  if (
    form.isBase &&
    form.isKnown &&
    next !== "of" &&
    next !== ":" &&
    next !== "'s" &&
    !isPastOnly(next) &&
    !isSubjectOf(words, at)
  ) {
    return "command";
  }
  if (form.isPast && next !== "by" && !isAuxiliary(next)) {
    return "done";
  }
  // "Publishing now needs a code": the subject.
  const isSubject = next === "now" && verbFormOf(words[at + 2]?.text ?? "")?.isPresent === true;
  return form.isGerund && startsObject(words, at + 1) && !isSubject ? "doing" : undefined;
}

/** "called", and not "reset": right behind a word it shows that the word was no command. */
function isPastOnly(word: string): boolean {
  const form = verbFormOf(word);
  return form !== undefined && form.isPast && !form.isBase;
}

function joinedMood(words: readonly Word[], at: number, form: VerbForm, last: DeedParts): Mood | undefined {
  const fits =
    (last.form === "past" && (form.isPast || form.isParticiple)) ||
    (last.form === "base" && form.isBase && form.isKnown) ||
    (last.form === "gerund" && form.isGerund);
  // "increased errors and decreased speed": there the second one is an adjective.
  const isClear =
    remedyVerbs.has(form.lemma) ||
    informVerbs.has(form.lemma) ||
    guardVerbs.has(form.lemma) ||
    (form.isBase && neutralVerbs.has(form.lemma)) ||
    // "loaded but showed old counts": a form that can be no adjective.
    (form.isPast && !form.isParticiple && !form.isBase) ||
    // "and immediately emptied several shelves": one act upon the other.
    /^(?:immediately|promptly|quickly|then|also|later|subsequently)$/.test(words[at - 1]?.text ?? "") ||
    beginsGerund(words, at, form) ||
    holdsMarked(words, at, form);
  return fits && (isClear || startsObject(words, at + 1)) ? last.mood : undefined;
}

/** "started rolling back", "begins replaying" */
function beginsGerund(words: readonly Word[], at: number, { lemma }: VerbForm): boolean {
  return (
    /^(?:begin|start|continue|finish|keep|suggest|recommend|advise|stop|cease|quit)$/.test(lemma) &&
    verbFormOf(words[at + 1]?.text ?? "")?.isGerund === true
  );
}

/** "took steps to mend it and told the police": what has its verb before the purpose. */
function moodAfterPurpose({ words, deeds }: Reading, at: number, form: VerbForm): Mood | undefined {
  const before = deeds.findLast(({ mood }) => mood !== "purpose");
  const isClear = form.isPast && !form.isBase && (!form.isParticiple || startsObject(words, at + 1));
  return isClear && deeds.at(-1)?.mood === "purpose" && before?.form === "past" ? before.mood : undefined;
}

/** Whether an object or another complement may begin at `at`. */
function startsObject(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word === undefined ||
    determiners.has(word.text) ||
    objectPronouns.has(word.text) ||
    prepositions.has(word.text) ||
    isAdverb(word.text) ||
    word.isCapital ||
    /^[\d\uFFFC.,;:]/.test(word.text)
  );
}
