import type { Mood } from "./mood.ts";
import { isAdverb } from "./verb-group.ts";
import type { Word } from "./words.ts";
import { subjectPronouns } from "./closed-class.ts";

/** What a clause is for the sentence: it asserts, or it sets a condition, asks, or gives time and reason. */
export type Role = "main" | "condition" | "question" | "side" | "relative" | "later";

/** One verb of a sentence with who does it, how it is meant and what it is done to. */
export interface Deed {
  /** The plain verb. */
  readonly lemma: string;
  readonly mood: Mood;
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  readonly isNoLonger: boolean;
  /** "has been closed", "have closed" */
  readonly isPerfect: boolean;
  readonly role: Role;
  /** The words of its subject, in small letters; "" where none is said ("Closed the port"). */
  readonly subject: string;
  /** Places in the sentence: of the verb with its auxiliaries. */
  readonly start: number;
  readonly end: number;
  /** What follows the verb within the clause, as it stands. */
  readonly object: string;
}

/** How far the reading of one sentence has come. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly deeds: DeedParts[];
  role: Role;
  /** Index of the word at which the subject of the next verb may begin. */
  subjectFrom: number;
  /** Whether a clause begins there, and not only what follows a verb. */
  isFresh: boolean;
  /** Whether a verb without a subject shares the one before: after "and", after a comma. */
  isJoined: boolean;
  /** Whether a verb in its plain form here is said to the reader. */
  isOpening: boolean;
  /** How many verbs had come at the comma behind which a command may begin; -1 elsewhere. */
  openedAt: number;
  /** What a relative clause hangs on: "the data" of "the data that was stored there was deleted". */
  antecedent: string;
}

export type DeedParts = Omit<Deed, "object"> & { readonly form: "past" | "base" | "gerund" };

/** Index of the first word of the subject region that is no adverb. */
export function firstOf({ words, subjectFrom }: Reading, at: number): number {
  let index = subjectFrom;
  while (
    index < at &&
    (isAdverb(words[index]?.text ?? "") ||
      words[index]?.text === "never" ||
      /^["\d\uFFFC]/.test(words[index]?.text ?? ""))
  ) {
    index += 1;
  }
  return index;
}

/** "the team's": no verb. */
export function isPossessive(words: readonly Word[], at: number): boolean {
  const previous = words[at - 1]?.text ?? "";
  return words[at]?.text === "'s" && !subjectPronouns.has(previous) && previous !== "there" && previous !== "what";
}
