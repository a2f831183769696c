import { deedsOf } from "../clause/deeds-of.ts";
import type { Deed } from "../clause/reading.ts";
import { whoIs } from "../clause/who.ts";
import { isOwnPerson } from "../own-agents.ts";
import { answers, blamelessObjectPattern } from "./answering-acts.ts";
import { reliefPattern } from "./owning-marks.ts";
import { neutralVerbs } from "../verbs/verb-classes.ts";
import { setOf } from "../word-list.ts";

/** What a hand does to paper and keys, or lets go of: told of several of ours, it is told because it went wrong. */
const handVerbs = setOf(`
  leave throw lose mislay forget spill type key tick staple fold fax stuff glue clip copy print paste trip knock jam mix click unplug press
  shred burn bin dump scribble hang pin mark stamp address label tape
`);

const withinPattern = /\b(?:within|in) \w+ (?:seconds?|minutes?|hours?)\b|\bat once\b/;

/** "sent a letter about the theft to all parents": to tell is no harm. */
const newsPattern =
  /^ (?:an?|the|our|this|two) (?:[\w-]+ )?(?:letter|message|note|e-?mail|notice|leaflet|reminder|circular)s? (?:about|on what|of (?:thanks|apology|warning)|explaining|saying that|telling)\b/;

const noticingVerbs = setOf(
  "notice find discover spot see detect realise realize recognise recognize suspect hear receive refuse",
);

/**
 * "our head of sales forwarded the thread", "a clerk at our depot hung up on you": one person is named as the doer of
 * what did harm.
 */
export function isActOfOneOfUs(deed: Deed, text: string): boolean {
  const { lemma, object, isPassive, isNegated, subject, role } = deed;
  const isOne =
    !/^[^,]*(?:s|people|men|women|staff)$/.test(subject.replace(/ (?:of|in|at|for|on) .*/, "")) ||
    /^(?:[^,]*, )?(?:one|two|an?|the) /.test(subject);
  return (
    !isPassive &&
    !isNegated &&
    object.length > 4 &&
    (handVerbs.has(lemma)
      ? isOwnPerson(subject) || (/\bour\b/.test(subject) && whoIs(subject, []) === "we")
      : (role === "main" ||
          role === "relative" ||
          (role === "side" && /\b(?:because|since|as) [^,;]{0,40}$/.test(text.slice(0, deed.start)))) &&
        !/\b(?:to|were)\b/.test(text.slice(deed.start, deed.end)) &&
        (isOne ? !withinPattern.test(object) : !(neutralVerbs.has(lemma) || reliefPattern.test(object))) &&
        !answers(deed) &&
        isOwnPerson(subject)) &&
    !blamelessObjectPattern.test(object.slice(0, 60)) &&
    !newsPattern.test(object) &&
    !/ for (?:the|our|your|all|every) [\w -]{2,25}[.!]?$/.test(object) &&
    !deedsOf(text).some((deed) => deed.subject === subject && noticingVerbs.has(deed.lemma))
  );
}
