import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { whoIs } from "../clause/who.ts";
import { isEmptyThing } from "./empty-things.ts";
import { againstRecurrencePattern } from "./safeguards.ts";
import { isVagueReview, mendingVerbs, yoursPattern, vagueObjectPattern } from "./step-words.ts";
import { harmVerbs, informVerbs, inquiryVerbs, mindVerbs, sayVerbs, sufferVerbs } from "../verbs/verb-classes.ts";

/** "We have made many changes to ensure that": nothing that one could check. */
const vagueThingsPattern = new Sieved(
  /^ (?:[\w-]+ ){0,4}?(?:changes|improvements|enhancements|steps|measures|resolutions|actions?|efforts|lessons|things|a great deal|a lot)\b(?![^.;]* (?:such as|including|like|by) )/i,
);

/** "all      to make sure": "necessary steps" is blanked out, and nothing is left that is taken. */
function isEmptied(object: string): boolean {
  const [what = ""] = object.split(/\b(?:to|so|that)\b/);
  return !/[a-z]{3}/i.test(what.replaceAll(/\b(?:all|every|any|the|our|some)\b/gi, ""));
}

/** "We were able to prevent the fire from spreading": this time. */
const preventedPattern = /\b(?:was|were|been|managed|succeeded) (?:able )?(?:to|in) (?:prevent|stop|avoid|keep)/i;

/** "So that it does not come back: ": what follows is said to be the step. */
const openedPattern =
  /^\W*(?:so that (?:it|this|that|nothing like it)\b|to (?:keep|stop|prevent|avoid)\b)[^.;?!,:]{3,60}[:,] /i;

/** "To keep this from happening again, files are deleted after 30 days": any act of ours with that purpose. */
export function isAgainstRecurrence(deeds: readonly Deed[], text: string, ownNames: readonly string[]): boolean {
  return (
    againstRecurrencePattern.test(text) &&
    !preventedPattern.test(text) &&
    deeds.some(({ lemma, mood, role, isNegated, isPassive, subject, object }) => {
      const who = whoIs(subject, ownNames);
      const isOpened = openedPattern.test(text) && role === "main" && who === "thing" && subject !== "";
      const isAsserted =
        (isOpened && mood === "habit") || mood === "done" || mood === "doing" || mood === "state" || mood === "future";
      const isIdle =
        mindVerbs.has(lemma) ||
        sayVerbs.has(lemma) ||
        informVerbs.has(lemma) ||
        inquiryVerbs.has(lemma) ||
        sufferVerbs.has(lemma) ||
        harmVerbs.has(lemma) ||
        mendingVerbs.has(lemma);
      // "We are deeply concerned": how we feel.
      const isFeeling = mood === "state" && who === "we";
      return (
        isAsserted &&
        !isFeeling &&
        !yoursPattern.test(object) &&
        role !== "condition" &&
        role !== "question" &&
        !isNegated &&
        !isIdle &&
        !isVagueReview(lemma, object) &&
        !isEmptyThing({ lemma, isPassive, subject, object }) &&
        // "They deleted the files that were obtained": which.
        !(isPassive && /^(?:that|which|who)$/.test(subject)) &&
        // "We are working to strengthen", "we set out to": that names nothing yet.
        !(/^(?:work|try|seek|set|continue)$/.test(lemma) && /^ (?:[\w-]+ ){0,3}?to \w/.test(object)) &&
        // "We have taken and will take appropriate action", "we did all we could"
        lemma !== "do" &&
        !/^ (?:and|or)\b/.test(object) &&
        (who === "we" ||
          isPassive ||
          (isOpened && mood !== "done") ||
          (mood === "future" && /^(?:every|each|all|no|any) /.test(subject))) &&
        // "All necessary steps have been taken": of an empty phrase nothing is left.
        !(lemma === "take" && (isPassive || isEmptied(object))) &&
        !(isPassive && vagueThingsPattern.test(` ${subject.trim().replaceAll(/\s+/g, " ")}`)) &&
        !vagueObjectPattern.test(object) &&
        !vagueThingsPattern.test(object)
      );
    })
  );
}
