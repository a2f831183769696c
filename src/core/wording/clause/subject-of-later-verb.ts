import { conditionals, questionWords, subjectPronouns, subordinators } from "./closed-class.ts";
import { isPossessive } from "./reading.ts";
import { isAuxiliary } from "./verb-group.ts";
import type { Word } from "./words.ts";

/** "Email addresses were": what looks like a command is the subject of a verb with auxiliaries that follows. */
export function isSubjectOf(words: readonly Word[], at: number): boolean {
  // "Ensure the lid is shut": no noun.
  let end = /^(?:ensure|verify|confirm)$/.test(words[at]?.text ?? "") ? 0 : at + 15;
  for (let index = at + 1; index < end; index += 1) {
    const word = words[index]?.text ?? ".";
    // Behind "and" another clause is likely, "between 9 and 10" apart.
    end =
      /^(?:and|or|but)$/.test(word) && !words.slice(at, index).some(({ text }) => text === "between") ? at + 9 : end;
    if (
      /^[^a-z\d\uFFFC']/.test(word) ||
      (subordinators.has(word) && !isDatedFrom(words, index)) ||
      conditionals.has(word) ||
      subjectPronouns.has(word) ||
      // "Nobody asked what would happen": a clause of its own.
      questionWords.has(word) ||
      // "Treat such mails with care and do not answer": a second command.
      (word === "do" && /^(?:and|or|but)$/.test(words[index - 1]?.text ?? ""))
    ) {
      return false;
    }
    // "The siren saw the smoke but failed to get through": there it belongs to no subject.
    const isInfinitive = words[index - 1]?.text === "to";
    if (
      isAuxiliary(word) &&
      !isInfinitive &&
      !isPossessive(words, index) &&
      !(word === "may" && words[index]?.isCapital === true)
    ) {
      return true;
    }
  }
  return false;
}

/** "before May", "since 2019": a time, and no clause. */
function isDatedFrom(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    /^(?:before|after|since)$/.test(words[at]?.text ?? "") && (next?.isCapital === true || /^\d/.test(next?.text ?? ""))
  );
}
