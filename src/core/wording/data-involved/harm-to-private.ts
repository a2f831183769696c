/** What befell papers, codes and the like, whatever the verb: of a private thing nobody tells in passing what was done to it. */
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { setOf } from "../word-list.ts";
import { guardVerbs, informVerbs, inquiryVerbs, mindVerbs, remedyVerbs, sayVerbs } from "../verbs/verb-classes.ts";
import { isPeople, namesThing, subjectThing } from "./concrete-things.ts";
import { namesPrivate, withoutPrivateNouns } from "./private-things.ts";

/** What is done with private things day by day, and what is done to mend or to answer. */
const dueVerbs = [
  ...[remedyVerbs, guardVerbs, informVerbs, inquiryVerbs, mindVerbs, sayVerbs],
  setOf(`
    store keep hold collect process need require use create make add update provide offer include move migrate protect
    return save build base design send deliver issue sign fill enter receive submit give ask generate hash salt mask set
    accept allow close be have do contain plan produce start begin finish complete deploy release roll work become remain
    switch turn prepare regenerate replace file associate link concern relate bring hand take open read play remove overlook ignore disregard reuse
  `),
];

/** What programs are made of, and what they run on. */
const softwarePattern = new Sieved(
  /\b(?:code|codebase|packages?|releases?|builds?|repositor(?:y|ies)|logs?|dns|accounts?|funds?|deposits?|requests?|quer(?:y|ies)|config\w*|caches?|tests?|gems?|binar(?:y|ies)|images?|clusters?|branch(?:es)?|dependenc(?:y|ies)|databases?|backups?|servers?)\b/,
);

/** Papers and the like, and whose or which. */
function isPrivate(thing: string): boolean {
  return (
    namesPrivate(thing) && !isPeople(thing) && !softwarePattern.test(thing) && namesThing(withoutPrivateNouns(thing))
  );
}

/** "were found in a hedge", "was left with the doorman" */
const placeBehindPattern = new Sieved(
  /^ (?:\w+ )?(?:in|on|under|behind|beside|by|outside|among|near|lying|at|with|inside|between|next to) (?!(?:the|a|an|our|this) (?:course|end|way|investigation|review|place|time|process)\b)/,
);

/** Whether a verb tells of a private thing what only an incident does to it. */
export function befellPrivate({ lemma, mood, role, subject, object, isPassive, isNegated }: Deed): boolean {
  return (
    isPassive &&
    mood === "done" &&
    (role === "main" || role === "relative") &&
    isPrivate(subjectThing(subject)) &&
    (dueVerbs.every((verbs) => !verbs.has(lemma)) ||
      (/^(?:find|discover|spot|leave)$/.test(lemma) && !isNegated && placeBehindPattern.test(object)))
  );
}
