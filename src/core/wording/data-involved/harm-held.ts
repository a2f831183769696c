/** What a thing held that was hit: "the stolen tablet contains", "the list had first names only". */
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import type { Who } from "../clause/who.ts";
import { isPeople, namesThing, nearThing } from "./concrete-things.ts";
import { containerPattern, containingVerbs, maliciousPattern, passingPattern } from "./harm-deed-words.ts";
import { dataPattern } from "./harm-to-data.ts";
import { namesPrivate } from "./private-things.ts";

/** "the stolen tablet": whatever it is, what it holds was hit. */
const lostThingPattern = new Sieved(
  /\b(?:lost|stolen|leaked|exposed|copied|missing|mislaid|misplaced|affected|unauthori[sz]ed|illicit|published|disclosed|forwarded|circulated|uploaded|opened|intercepted|hacked|compromised|misdirected|misaddressed|in the bag)\b/,
);
/** "that was given to a parent by mistake", "which went to the wrong address" */
const hitBesidePattern = new Sieved(
  /\b(?:that|which|we|I|he|she|they|volunteers?|clerks?|staff) (?:[\w']+ ){1,8}?(?:by (?:mistake|accident)|in error|accidentally|inadvertently|mistakenly|wrongly|to (?:the wrong|another|a different|somebody else|someone else|strangers?|an? outsider)\b)/i,
);
/** "contains what our nurses noted" */
const whatPattern = /^ (?:only |also )?(?:what|who|whom|which|where|when|how|whose)\b/;

/** "had columns for date of birth" */
const columnsPattern = /^ (?:\w+ )?(?:columns?|fields?|box(?:es)?|lines?|rows?) (?:for|with) /;

/** "our notice", "the offer": what tells of an incident or answers it. */
const tellingPattern = new Sieved(
  /\b(?:notices?|announcements?|statements?|offers?|packages?|plans?|advice|guidance|rules?|laws?|polic(?:y|ies)|measures?|steps?|kits?|services?|programmes?|programs?|courses?|trainings?|reviews?|audits?|reports?|investigations?|questions?|answers?|updates?|articles?)\b/,
);
/** Whether `verb` tells what a thing holds or held that was hit. */
export function isHeldIn(
  { lemma, mood, subject, object, isNegated, start, end }: Deed,
  who: Who,
  text: string,
): boolean {
  const verb = text.slice(start, end);
  // "The list that went to a parent by mistake includes": what befell it stands beside it.
  const isOfLostThing =
    lostThingPattern.test(subject) ||
    (mood === "habit" &&
      (hitBesidePattern.test(text.slice(0, start)) ||
        (/ also $/.test(text.slice(0, start)) && dataPattern.test(object))));
  if (
    /^(?:contain|include|carry|hold)$/.test(lemma) &&
    mood === "done" &&
    !isNegated &&
    maliciousPattern.test(object)
  ) {
    return who === "thing" && subject !== "";
  }
  if (
    lemma === "have" &&
    !isNegated &&
    !/^ha(?:ve|s|d) had$/i.test(verb) &&
    !passingPattern.test(object) &&
    (mood === "done" || isOfLostThing) &&
    who !== "you"
  ) {
    const within = / within it (.+)/.exec(object)?.[1] ?? nearThing(object.replace(columnsPattern, ""));
    return (
      containerPattern.test(subject) &&
      !/^(?:whoever|we|i|he|she)\b/.test(subject) &&
      !isPeople(subject) &&
      (dataPattern.test(within) || namesPrivate(within))
    );
  }
  if (containingVerbs.has(lemma) && who !== "we" && who !== "you" && who !== "hostile") {
    return (
      (mood === "done" || (mood === "habit" && isOfLostThing)) &&
      (containerPattern.test(subject) ||
        isOfLostThing ||
        (mood === "done" && namesThing(subject) && !tellingPattern.test(subject) && dataPattern.test(object))) &&
      (/\breports?$/.test(subject)
        ? dataPattern.test(object)
        : namesThing(nearThing(object.replace(/^, for [\w' -]{3,60}, /, " ").replace(whatPattern, ""))) ||
          namesPrivate(nearThing(object)) ||
          dataPattern.test(object.replaceAll(/\b(?:information|data|details|records)\b/g, "")))
    );
  }
  return false;
}
