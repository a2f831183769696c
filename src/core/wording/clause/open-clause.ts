import {
  conditionals,
  conjunctions,
  determiners,
  prepositions,
  questionWords,
  subjectPronouns,
  subordinators,
} from "./closed-class.ts";
import type { Reading, Role } from "./reading.ts";
import { setOf } from "../word-list.ts";
import { verbFormOf } from "./verb-forms.ts";
import { isAdverb } from "./verb-group.ts";

/** A clause begins at `at`. */
export function begin(reading: Reading, at: number): void {
  reading.subjectFrom = at;
  reading.isFresh = true;
}

/** All that may open a clause or join one; most words do neither. */
const openers: ReadonlySet<string> = new Set([
  ...conjunctions,
  ...conditionals,
  ...subordinators,
  ...questionWords,
  ...["until", "till", "should", "in", "that"],
]);

/** Words that open a clause of another kind, or join one. Answers `at` where there is none. */
export function openClause(reading: Reading, at: number, word: string): number {
  if (!openers.has(word)) {
    return at;
  }
  const previous = reading.words[at - 1]?.text ?? "";
  const next = reading.words[at + 1]?.text ?? "";
  if (conjunctions.has(word) && !isBetween(reading, at, word)) {
    begin(reading, at + 1);
    reading.isJoined = true;
    reading.isOpening &&= true;
    return at + 1;
  }
  // "Until Monday you can": a time, and no clause.
  if ((word === "until" || word === "till") && (reading.words[at + 1]?.isCapital || /^(?:\d|then$|noon$)/.test(next))) {
    reading.subjectFrom += at === reading.subjectFrom ? 2 : 0;
    return at + 2;
  }
  if (
    (conditionals.has(word) && !(word === "till" && determiners.has(previous))) ||
    (word === "should" &&
      at === reading.subjectFrom &&
      (/^(?:you|your|anyone|anybody|someone|somebody)$/.test(next) ||
        // "Should it differ, ring us": a question would end in its mark.
        (at === 0 && /^(?:it|they|the|an?|any|this|these|that|those)$/.test(next) && !reading.text.endsWith("?"))))
  ) {
    return enter(reading, at, "condition");
  }
  if (word === "in" && (next === "case" || reading.words[at + 2]?.text === "event")) {
    return enter(reading, at, "condition");
  }
  if (
    subordinators.has(word) &&
    next !== "then" &&
    (subjectPronouns.has(next) || determiners.has(next) || at === reading.subjectFrom)
  ) {
    return enter(reading, at, word === "so" && next !== "that" ? "main" : word === "once" ? "later" : "side");
  }
  // "This is why we are replacing the main": it says so.
  if (
    word === "why" &&
    /^(?:is|'s|was)$/.test(previous) &&
    /^(?:this|that|which)$/.test(reading.words[at - 2]?.text ?? "")
  ) {
    return enter(reading, at, "main");
  }
  if (questionWords.has(word)) {
    const isRelative =
      (word === "who" || word === "which" || word === "where") &&
      at > 0 &&
      (isMostOf(reading, at) || !asks(previous, reading.words[at - 2]?.text ?? ""));
    // "a fault in which pages failed" asks nothing.
    const isWithin =
      word === "which" && /^(?:in|during)$/.test(previous) && courses.has(reading.words[at - 2]?.text ?? "");
    remember(reading, at);
    return enter(reading, at, isRelative || isWithin ? "relative" : "question", isRelative ? at : at + 1);
  }
  // "all guests that evening": when, and no new clause.
  if (
    word === "that" &&
    at > 0 &&
    !/^(?:same|morning|afternoon|evening|night|day|week|weekend|month|year)$/.test(next)
  ) {
    remember(reading, at);
    begin(reading, determiners.has(next) ? at + 1 : at);
  }
  return at;
}

/** "between 9 and 10", "between Ely and York": no new clause. */
function isBetween({ words }: Reading, at: number, word: string): boolean {
  return word === "and" && words.slice(Math.max(at - 4, 0), at).some(({ text }) => text === "between");
}

/** Keeps the words before a relative clause, which are the subject of the verb behind it. */
function remember(reading: Reading, at: number): void {
  reading.antecedent = reading.isFresh ? saidBetween(reading, reading.subjectFrom, at) : "";
}

/** The words of a subject, without adverbs. */
export function saidBetween({ words }: Reading, from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ text }) => text)
    .filter((text) => !isAdverb(text) && text !== "longer")
    .join(" ");
}

function enter(reading: Reading, at: number, role: Role, from = at + 1): number {
  reading.role = role;
  reading.isOpening = false;
  reading.isJoined = false;
  begin(reading, from);
  return at + 1;
}

const courses = setOf(`
  fault bug error incident outage degradation disruption failure issue problem glitch window period minutes hours time
`);

/** "the most visible of which", "the first of whom": what stands before is meant. */
function isMostOf({ words }: Reading, at: number): boolean {
  const [most = "", named = "", of = ""] = words.slice(Math.max(at - 3, 0), at).map(({ text }) => text);
  return of === "of" && (most === "most" || most === "least" || /est$|^(?:first|second|last|latter|one)$/.test(named));
}

/** "determine which", "of who": a question hangs on the word before. */
function asks(previous: string, before: string): boolean {
  // "both of which": what stands before is meant.
  if (previous === "of" && (determiners.has(before) || /^(?:all|none|half|part|whom)$/.test(before))) {
    return false;
  }
  const form = verbFormOf(previous);
  return prepositions.has(previous) || (form?.isKnown === true && (form.isBase || form.isGerund));
}
