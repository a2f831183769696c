/** Measures that stand as the purpose of what was done: "took steps to mend it", "managed to restore it". */
import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { whoIs } from "../clause/who.ts";
import { isWorker } from "../own-agents.ts";
import { repairThingPattern } from "./measure-words.ts";
import { isInforming, isNamed } from "./measures-done-by.ts";
import { meansPattern, outcomeVerbs } from "./measures-done-to.ts";
import { isRemedyLike } from "./standing-measures.ts";
import { neutralVerbs, remedyVerbs } from "../verbs/verb-classes.ts";
import { setOf } from "../word-list.ts";

const vagueThingPattern = new Sieved(
  patternLines()`
    ^ (?:(?:an?|the|this|these|that|those|any|all|our|your|its|normal|full|affected|and|\w+ly) ){0,4}(?:[\w-]+ )?(?:
      this|that|it|them|issues?|problems?|incidents?|situations?|matters?|faults?|errors?|outages?|breach|services?
      |systems?|operations?|functionality|access|connectivity|everything|disruption|networks?|performance|power
      |things?
    )\b
    |^ (?:your|their|the|our|all|full|public|everyone's|customers?'?) ?(?:[\w-]+ )?(?:
      trust|confidence|faith|goodwill|reputation|peace of mind
    )\b
  `,
);

/** "to resolve this", "to address the issue": how it shall end, and not by what. */
export function isVagueRemedy({ lemma, object }: Deed): boolean {
  // "to bring the lines back", "to get everything running again"
  if (/^(?:bring|get|have|put)$/.test(lemma)) {
    return /^ [^.;,]{1,40}?\b(?:back|up and running|online|(?:working|running|up|going) again|to normal)\b(?! (?:from|by|to (?!normal)))/.test(
      object,
    );
  }
  return (
    (outcomeVerbs.has(lemma) || /^(?:address|remedy|correct|repair|remediate|rectify|secure)$/.test(lemma)) &&
    (vagueThingPattern.test(object) || !/\w/.test(object))
  );
}

const outVerbs = setOf("go drive travel come return walk rush");
/** What one goes out for: "went from door to door to collect the letters". */
const fetchingVerbs = setOf(
  "collect fetch gather hand deliver mend search pick take bring shred destroy help warn stop close swap evacuate",
);

/** "we decided to take the site down", "our team managed to restore it": what follows was done. */
const undertakingVerbs = setOf(
  "work decide choose opt elect manage proceed begin start continue rush move act force agree step go drive travel come return walk visit attempt try",
);

const repairingVerbs = setOf(
  "carry lay fit perform install build make generate deploy apply put add move arrange provide get",
);

/** "took steps to", "the decision was made to", "ran a batch to": what follows was done. */
function isUndertaking({ lemma, object, subject, isPassive }: Deed, aim: string): boolean {
  if (isPassive) {
    // "Manual work was required to redeploy the servers"
    return (
      /\bdecision$/.test(subject) ||
      (/^(?:require|need)$/.test(lemma) &&
        remedyVerbs.has(aim) &&
        !/\b(?:you|users?|customers?|members?)$/.test(subject))
    );
  }
  return (
    undertakingVerbs.has(lemma) ||
    (lemma === "take" && /^ (?:[\w-]+ ){0,2}(?:steps|measures|actions?)\b/.test(object)) ||
    (neutralVerbs.has(lemma) &&
      lemma !== "plan" &&
      lemma !== "schedule" &&
      remedyVerbs.has(aim) &&
      !/^ (?:to|back|up to)\b/.test(object))
  );
}

/** "took steps to mend it and to warn the tenants": `earlier` are the verbs before `deed`. */
export function isUndertaken(deed: Deed, earlier: readonly Deed[], text: string, ownNames: readonly string[]): boolean {
  const before = earlier.findLast(({ mood }) => mood !== "purpose");
  // "Crews work to repair the main"
  const isAtWork = before?.lemma === "work" && before.mood === "habit";
  const isDone =
    before !== undefined && (before.mood === "done" || before.mood === "doing" || isAtWork) && !before.isNegated;
  return (
    deed.mood === "purpose" &&
    deed.role !== "question" &&
    isDone &&
    isUndertaking(before, deed.lemma) &&
    before.role !== "condition" &&
    // "We are working to resolve this": what is done for that is not said.
    !(isVagueRemedy(deed) && !meansPattern.test(deed.object)) &&
    (before.isPassive ||
      /^(?:we|helper)$/.test(whoIs(before.subject, ownNames)) ||
      (isWorker(before.subject) && whoIs(before.subject, ownNames) !== "hostile") ||
      isNamed(before, text)) &&
    (isRemedyLike(deed) ||
      (outVerbs.has(before.lemma) && fetchingVerbs.has(deed.lemma)) ||
      isInforming(deed) ||
      (repairingVerbs.has(deed.lemma) && repairThingPattern.test(deed.object.slice(0, 60))))
  );
}
