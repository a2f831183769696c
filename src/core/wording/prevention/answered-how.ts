/** How it is kept from happening again, told as the answer to a question. */
import { Sieved } from "../../text/sieve.ts";
import { deedsOf } from "../clause/deeds-of.ts";
import { informVerbs, inquiryVerbs, mindVerbs, sayVerbs, sufferVerbs } from "../verbs/verb-classes.ts";
import { intentionPattern, isPlatitude } from "./empty-promises.ts";

/** "How will you make sure it stays shut?", "What are you changing?" */
const askedPattern = new Sieved(
  /\bwhat(?:'s| is| has) (?:now )?(?:different|changed|new)\b[^?]*\?$|\b(?:how|what)\b[^?]* (?:you|we|the [\w-]+) (?:[^?]* )?(?:make sure|making sure|ensure|prevent(?:ing)?|stop(?:ping)?|keep(?:ing)?|again|in (?:the )?future|chang(?:e|ed|es|ing)|differently|different|avoid(?:ing)?)\b[^?]*\?$/i,
);

/** Whether `text` answers how it is kept from happening again: "A: A script scans our storage every hour". `asked` is the question. */
export function answersHow(asked: string, text: string): boolean {
  return (
    askedPattern.test(asked) &&
    !isPlatitude(text) &&
    !intentionPattern.test(text) &&
    deedsOf(text).some(
      ({ lemma, mood, role, subject, isNegated, isPerfect, object }) =>
        role === "main" &&
        subject !== "" &&
        !isNegated &&
        // "Two people read each letter" looks like the past.
        (isPerfect || mood === "habit" || mood === "state" || mood === "future" || lemma === "read") &&
        ((lemma === "have" && /^ (?:an?|two|its own)\b/.test(object)) ||
          lemma === "read" ||
          ![mindVerbs, sayVerbs, informVerbs, sufferVerbs, inquiryVerbs].some((verbs) => verbs.has(lemma))),
    )
  );
}
