/** What is to be done with what readers have: "all copies should be upgraded". */
import type { Deed } from "../clause/reading.ts";
import { whoIs } from "../clause/who.ts";
import { setOf } from "../word-list.ts";

/** "All installations should be upgraded": what whoever has one does. */
const upkeepVerbs = setOf(
  "upgrade update patch rotate change reset revoke reinstall discard destroy treat regard boil",
);

/** "The link should not be opened": what whoever has one leaves alone. */
const shunnedVerbs = setOf(
  "open click answer share eat drink follow install pay forward touch use cook swallow wear light drink fly ride charge lift",
);
/** "must be brought in", "need to come back to the shop" */
const bringingVerbs = setOf("bring take send hand return give come go");
const backPattern =
  /^ (?:in|back|to (?:an?|any|the|our) (?:[\w-]+ )?(?:garages?|shops?|dealers?|workshops?|chemists?|stores?|depots?|vets?|branch|bank|desk|office|counter))\b/;

/** "The runbook should be updated": it is kept by whoever runs the service. */
const ourThingsPattern =
  /\b(?:run-?books?|play-?books?|documentation|docs|thresholds?|alerts?|alerting|monitoring|dashboards?|procedures?|polic(?:y|ies)|process(?:es)?|pipelines?|hardware|infrastructure|tests?|suites?|checklists?|plans?|rotas?)$/;

/** "must be rotated by the platform team": it is the task of others. */
function isByOthers(object: string, ownNames: readonly string[]): boolean {
  const who = whoIs(/^(?: \w+ly)? by ([^,;.]{3,40})/.exec(object)?.[1]?.toLowerCase() ?? "", ownNames);
  return who === "we" || who === "helper" || who === "hostile";
}

/** "should be kept indoors" */
const keptPattern = /^ (?:indoors|inside|away|apart|shut|closed|dry|off|out)\b/;
/** "should be blocked at your firewall" */
const yoursPattern = /^[^.;]{0,60} (?:at|on|in|with|from|to|by) your\b|^ by (?:\w+ ){1,2}(?:owner|user|member)s?\b/;

/** Whether a thing must be looked after, and not by us or those whom we name. */
export function isUpkeep(
  { lemma, mood, isPassive, isNegated, subject, object }: Deed,
  text: string,
  ownNames: readonly string[],
): boolean {
  return (
    mood === "duty" &&
    (isPassive || (/^(?:come|go)$/.test(lemma) && !isNegated && backPattern.test(object))) &&
    subject !== "" &&
    (isNegated
      ? shunnedVerbs.has(lemma)
      : (upkeepVerbs.has(lemma) && !ourThingsPattern.test(subject)) ||
        (lemma === "keep" && keptPattern.test(object)) ||
        (bringingVerbs.has(lemma) && backPattern.test(object)) ||
        yoursPattern.test(object)) &&
    whoIs(subject, ownNames) !== "we" &&
    !isByOthers(object, ownNames) &&
    !/\b(?:our|we|us)\b/i.test(text)
  );
}
