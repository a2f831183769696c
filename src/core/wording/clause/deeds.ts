import { prepositions, subjectPronouns } from "./closed-class.ts";
import { moodHere } from "./bare-verb.ts";
import { begin, openClause, saidBetween } from "./open-clause.ts";
import { firstOf, isPossessive, type Deed, type Reading } from "./reading.ts";
import { guardVerbs, remedyVerbs } from "../verbs/verb-classes.ts";
import { beforeApposition, sharedFrom, sharesNegation, takesObject } from "./subject-elsewhere.ts";
import { withoutTime } from "./time-in-front.ts";
import { verbFormOf } from "./verb-forms.ts";
import { isAdverb, isAuxiliary, readGroup, type VerbGroup } from "./verb-group.ts";
import type { Mood } from "./mood.ts";
import { wordsOf, type Word } from "./words.ts";
import { setOf } from "../word-list.ts";

/** Every verb of a sentence that the reader can place. Empty where there is none. */
export function readDeeds(text: string): readonly Deed[] {
  const words = wordsOf(text);
  const reading: Reading = {
    ...{
      text,
      words,
      deeds: [],
      role: "main",
      subjectFrom: 0,
      isFresh: true,
      isJoined: false,
      isOpening: true,
      openedAt: -1,
      antecedent: "",
    },
  };
  let at = 0;
  while (at < words.length) {
    at = readWord(reading, at);
  }
  return reading.deeds.map((deed) => ({ ...deed, object: objectOf(text, deed.end) }));
}

const objectEndPattern = /[;!?()—]|:(?!\d\d\b)|\.\B| [-–—] |, (?:but|although|though|while|whereas)\b/;

function objectOf(text: string, end: number): string {
  const rest = text.slice(end, end + 240);
  const stop = rest.search(objectEndPattern);
  return stop === -1 ? rest : rest.slice(0, stop);
}

/** What may stand before the first words of a sentence: "09:00 UTC", "As a first step". */
const beforeOpening = setOf("utc gmt cet cest am pm est pst step first second and as a precaution \uFFFC");

/** Reads the word at `at` and answers where to go on. */
function readWord(reading: Reading, at: number): number {
  const { words } = reading;
  const word = words[at]?.text ?? "";
  if (/^[^a-z\d\uFFFC]/.test(word) && !word.startsWith("'") && word !== "n't") {
    return readMark(reading, at, word);
  }
  const opened = openClause(reading, at, word);
  if (opened > at) {
    return opened;
  }
  if (endsCondition(reading, at)) {
    reading.role = "main";
    begin(reading, at);
  }
  const group = groupAt(reading, at, word);
  if (group === undefined) {
    if (!isAdverb(word) && word !== "never" && !/^\d/.test(word)) {
      reading.isOpening &&= beforeOpening.has(word);
      reading.isJoined = false;
    }
    return at + 1;
  }
  push(reading, at, group);
  return Math.max(group.next, at + 1);
}

/** "If you are a member you should change it": without a comma, the pronoun and its auxiliary open what is said then. */
function endsCondition({ words, role, isFresh, subjectFrom }: Reading, at: number): boolean {
  return (
    role === "condition" &&
    !isFresh &&
    at > subjectFrom &&
    /^(?:you|we)$/.test(words[at]?.text ?? "") &&
    /^(?:should|must|can|may|will|'ll|need|ought)$/.test(words[at + 1]?.text ?? "") &&
    !/^(?:that|which|who|what|when|and|or)$/.test(words[at - 1]?.text ?? "")
  );
}

function readMark(reading: Reading, at: number, mark: string): number {
  if (mark === '"' || mark === "'" || (mark === "&" && !subjectPronouns.has(reading.words[at + 1]?.text ?? ""))) {
    return at + 1;
  }
  if (mark === "(") {
    const close = closeOfAside(reading.words, at);
    if (close > at) {
      return close + 1;
    }
  }
  const isOpener = mark === "," && reading.role !== "main" && reading.role !== "relative";
  // "To be safe, change it": nothing is said yet.
  const isStart =
    reading.deeds.every(({ mood }) => mood === "purpose") &&
    (reading.isOpening ||
      prepositions.has(reading.words[0]?.text ?? "") ||
      // "More generally, check": nothing but adverbs.
      (at < 3 && mark === "," && (reading.words[at - 1]?.text ?? "").endsWith("ly")));
  // "If it harms you, at home or at work, ring us": an aside, and the command is still to come.
  const isAside =
    mark === "," &&
    reading.isFresh &&
    reading.openedAt === reading.deeds.length &&
    prepositions.has(reading.words[reading.subjectFrom]?.text ?? "");
  reading.openedAt = isOpener || isAside ? reading.deeds.length : -1;
  reading.isOpening = isStart || isOpener || isAside || mark !== ",";
  reading.isJoined = mark === ",";
  if (mark !== "," || reading.role !== "main") {
    reading.role = "main";
  }
  begin(reading, at + 1);
  return at + 1;
}

/** So many words an aside has at most. */
const longestAside = 24;

/** "private content (messages and passwords) was read": where brackets without a verb of their own close, else `at`. */
function closeOfAside(words: readonly Word[], at: number): number {
  for (let index = at + 1; index <= at + longestAside; index += 1) {
    const word = words[index]?.text;
    if (word === ")") {
      return index;
    }
    if (word === undefined || isAuxiliary(word) || verbFormOf(word)?.isPast === true || subjectPronouns.has(word)) {
      return at;
    }
  }
  return at;
}

/** The group of the verb at `at`, where the words around make it one. */
function groupAt(reading: Reading, at: number, word: string): VerbGroup | undefined {
  const { words } = reading;
  const isNeed = words[at + 1]?.text === "to" && /^(?:needs?|needed|ought)$/.test(word);
  if ((isAuxiliary(word) && !isMonth(words, at)) || isNeed) {
    return isPossessive(words, at) ? undefined : auxiliaryGroup(reading, at);
  }
  const form = verbFormOf(word);
  if (form === undefined) {
    return undefined;
  }
  const mood = moodHere(reading, at, form);
  return mood === undefined
    ? undefined
    : {
        lemma: form.lemma,
        mood,
        isPassive: false,
        // "Never share your code", "we neither warned them"
        isNegated: /^(?:never|neither)$/.test(words[at - 1]?.text ?? ""),
        isNoLonger: isNoLonger(words, at),
        isPerfect: false,
        at,
        next: at + 1,
      };
}

/** "do not open", "never share", said to the reader; else a group with its auxiliaries. */
function auxiliaryGroup(reading: Reading, at: number): VerbGroup | undefined {
  const group = readGroup(reading.words, at);
  const isBeing = reading.words[at]?.text === "being" && prepositions.has(reading.words[at - 1]?.text ?? "");
  // "to be told", "from being able to"; "everyone we write to is reached" has nothing plain behind its "to".
  const isAfterTo =
    (reading.words[at - 1]?.text === "to" && /^(?:be|have|do|get|need)$/.test(reading.words[at]?.text ?? "")) ||
    // "to detect faults and be told of them"
    (/^(?:and|or)$/.test(reading.words[at - 1]?.text ?? "") &&
      reading.words[at]?.text === "be" &&
      reading.deeds.at(-1)?.mood === "purpose");
  if (group !== undefined && (isBeing || isAfterTo)) {
    return { ...group, mood: "purpose" };
  }
  const isSecond = reading.isJoined && reading.deeds.at(-1)?.mood === "command" && reading.words[at]?.text === "do";
  const isCommand =
    (reading.isOpening || isSecond) &&
    at === firstOf(reading, at) &&
    ["do", "be", "get"].includes(reading.words[at]?.text ?? "");
  return group === undefined || !isCommand ? group : { ...group, mood: "command", isPassive: false };
}

/** "3 May", "In May": the month. */
function isMonth(words: readonly Word[], at: number): boolean {
  return words[at]?.text === "may" && words[at].isCapital && at > 0;
}

function isNoLonger(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.text === "longer" && words[at - 2]?.text === "no";
}

/** "We have had the locks replaced": what one has done by others. The verb of what is done, else the group as it is. */
function withCausative(words: readonly Word[], group: VerbGroup): VerbGroup {
  if (group.lemma !== "have" || group.mood === "habit" || group.mood === "possible") {
    return group;
  }
  for (let index = group.next; index < group.next + 9; index += 1) {
    const word = words[index]?.text ?? ".";
    const form = verbFormOf(word);
    if (/^[^a-z\d\uFFFC']/.test(word) || subjectPronouns.has(word) || isAuxiliary(word)) {
      return group;
    }
    if (
      form?.isParticiple === true &&
      (remedyVerbs.has(form.lemma) || guardVerbs.has(form.lemma)) &&
      index > group.next + 1
    ) {
      return { ...group, lemma: form.lemma };
    }
  }
  return group;
}

function push(reading: Reading, at: number, read: VerbGroup): void {
  const { words, deeds } = reading;
  const group = withCausative(words, read);
  const last = deeds.at(-1);
  const between = withoutTime(saidBetween(reading, reading.subjectFrom, at));
  // "We chose it, never asked how it worked": the subject is the one before.
  const isNever = between === "never" && last !== undefined && reading.isJoined;
  const said = isNever ? "" : between;
  const isPurpose = group.mood === "purpose";
  const isShared = said === "" && last !== undefined && (reading.isJoined || isPurpose);
  const whole = subjectOf(reading, group.mood, said, isShared || isPurpose);
  const subject = group.isNoLonger ? whole.replace(/ ?\bno$/, "") : whole;
  const verb = words[group.at]?.text ?? "";
  const form = verbFormOf(verb);
  deeds.push({
    lemma: group.lemma,
    mood: group.mood,
    isPassive:
      group.isPassive ||
      (isShared &&
        (sharedFrom(reading, group.mood)?.isPassive ?? false) &&
        form?.isParticiple === true &&
        // "was told and had not asked" has an auxiliary of its own.
        group.at === at &&
        !isPurpose &&
        !takesObject(words, group.next)),
    isNegated: group.isNegated || isNever || (isShared && group.at === at && sharesNegation(reading, at, last)),
    isNoLonger: group.isNoLonger,
    isPerfect: group.isPerfect || (isShared && last.isPerfect),
    // "Once it was closed" tells what was done; "once it is closed" what is still to come.
    role: reading.role === "later" && group.mood === "done" ? "side" : reading.role,
    subject,
    start: words[at]?.start ?? 0,
    end: words[group.next - 1]?.end ?? 0,
    // "Cut it in two and throw it away"
    form:
      form?.isGerund === true
        ? "gerund"
        : form?.isBase === true && (!form.isPast || group.mood === "command")
          ? "base"
          : "past",
  });
  // "Patients who want to move a visit ring the desk": its verb is still to come.
  const isWithin = isPurpose && last?.subject === "who";
  if (!isShared && !isWithin && !reading.isFresh && reading.antecedent !== "") {
    // Its verb has come.
    reading.antecedent = "";
    reading.role = reading.role === "relative" ? "main" : reading.role;
  }
  reading.subjectFrom = group.next;
  reading.isFresh = false;
  reading.isJoined = false;
  reading.isOpening = false;
}

function subjectOf(reading: Reading, mood: Mood, said: string, isShared: boolean): string {
  if (mood === "command") {
    return "";
  }
  if (isShared) {
    return sharedFrom(reading, mood)?.subject ?? "";
  }
  if (said === "" && reading.deeds.length === 0) {
    return beforeApposition(reading);
  }
  const { antecedent } = reading;
  // "The change we made now needs a code": the verb behind "made" goes with "the change".
  const whole = said === "" && mood === "habit" ? / (?:we|you|they)$/.exec(reading.deeds.at(-1)?.subject ?? "") : null;
  if (whole !== null) {
    return whole.input.slice(0, whole.index);
  }
  // "Any request that fails is tried again": with what the clause with "that" hangs on, unless it tells what is known.
  const verb = verbFormOf(/^(?:that|which|who) ([a-z-]+)/.exec(said)?.[1] ?? "");
  const isWhich =
    verb?.isKnown === true && verb.isPresent && !/\b(?:fact|news|risk|evidence|sign|claim)$/.test(antecedent);
  if (antecedent !== "" && isWhich) {
    return `${antecedent} ${said}`;
  }
  return reading.isFresh || antecedent === "" ? said : antecedent;
}
