import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import type { Who } from "../clause/who.ts";
import { isPhrasalRemedy, ownRemedyVerbs } from "./measure-words.ts";
import { outcomeSubjectPattern, outcomeVerbs, removableThingPattern } from "./measures-done-to.ts";
import { neutralVerbs, remedyVerbs, sufferVerbs } from "../verbs/verb-classes.ts";
import { setOf } from "../word-list.ts";

/** "deposits are suspended", "the site is in maintenance": held back on purpose. */
const holdingVerbs: ReadonlySet<string> = setOf(`
  suspend disable pause halt freeze lock block close switch shut take cancel revoke replace isolate restrict limit
`);
const holdingPattern = new Sieved(
  /\b(?:until|while|for now|currently|temporarily|for the time being|as a precaution|at the moment|meanwhile|to prevent|to protect|offline|now)\b/i,
);

/** "Trading is paused": nobody but us can do that. */
const trafficPattern = new Sieved(
  /\b(?:withdrawals?|deposits?|trading|payouts?|bookings?|orders?|sales|registrations?|sign-ups|payments|uploads|releases|mailings|transfers|shipments|exports|imports|admissions|applications|updates|deployments)$/,
);

/** "both keys are revoked", "all issues are fixed in the new version": done, as it stands now. */
const standingVerbs = setOf(
  "revoke rotate reset invalidate disable block remove replace patch fix reject restart rebuild restore quarantine isolate",
);

function isStandingRemedy({ lemma, subject }: Deed): boolean {
  return (
    standingVerbs.has(lemma) &&
    subject !== "" &&
    !(outcomeVerbs.has(lemma) && lemma !== "fix" && outcomeSubjectPattern.test(subject))
  );
}

/** "Mail is now sent through another server", "both keys are revoked", "trading is paused": how it stands since we acted. */
export function isHeldSo(deed: Deed, who: Who, text: string, around: string): boolean {
  const { lemma, object, start, end, subject } = deed;
  if (
    /\bnow\b/i.test(text.slice(start, end)) &&
    /\b(?:another|different|new|safe|second|backup|clean)\b/i.test(object)
  ) {
    return neutralVerbs.has(lemma) || sufferVerbs.has(lemma);
  }
  return (
    who !== "we" &&
    (isStandingRemedy(deed) ||
      // "Services are restored via a backup route"
      (outcomeVerbs.has(lemma) && / (?:via|through|over) (?:an?|the|our|another) (?:[\w-]+ )?[\w-]+/.test(object)) ||
      // "The hatch is nailed shut for now"
      (/^ (?:shut|closed|down|off|up)\b/.test(object) && holdingPattern.test(object)) ||
      (/^(?:pause|suspend|halt|stop)$/.test(lemma) && trafficPattern.test(subject)) ||
      (holdingVerbs.has(lemma) && holdingPattern.test(around) && isRemedyLike(deed)))
  );
}

/** "has been replaced by", "is out": the one who did it is one of us no more. */
const workerPattern = new Sieved(
  /\b(?:clerk|employee|colleague|contractor|nurse|doctor|officer|manager|driver|teacher|engineer|assistant|member of staff|person|individual|worker|agent|he|she|they)\b/,
);

/** "The list has been off our site since Monday" */
export function isOffline({ lemma, object }: Pick<Deed, "lemma" | "object">): boolean {
  return (
    lemma === "be" &&
    /^ (?:now |already )?off (?:the|our|its) (?:[\w-]+ )?(?:servers?|(?:web)?site|web|internet|net|shelves|system|network|page|portal|air)\b/.test(
      object,
    )
  );
}

/** "Remote log-in is off", "the widget is gone", "the clerk no longer works here" */
export function isGoneForGood({ lemma, object, subject, isNoLonger, isPassive }: Deed, who: Who): boolean {
  if (isNoLonger) {
    return (
      /^(?:work|be)$/.test(lemma) &&
      workerPattern.test(subject) &&
      /^ (?:employed|working|here|for|at|with|part of)\b/.test(object)
    );
  }
  if (isOffline({ lemma, object })) {
    return true;
  }
  // "All payments are on hold"
  if (lemma === "be" && trafficPattern.test(subject) && /^ (?:now |currently |all )?on (?:hold|ice)\b/.test(object)) {
    return true;
  }
  // "Redirects are in place"
  if (
    lemma === "be" &&
    /\b(?:redirects?|work-?arounds?|barriers?|diversions?|fix|patch|block|filter)$/.test(subject) &&
    /^ (?:now )?in place\b/.test(object)
  ) {
    return true;
  }
  // "A new certificate is in place"
  if (
    lemma === "be" &&
    /^(?:an? )?(?:new|replacement|temporary|second) /.test(subject) &&
    /^ (?:now )?in place\b/.test(object)
  ) {
    return true;
  }
  return (
    (lemma === "be" || (lemma === "go" && isPassive)) &&
    who !== "we" &&
    removableThingPattern.test(subject) &&
    /^ (?:now |all |both )?(?:off|gone|closed|out of (?:use|action|service)|disconnected|shut)(?:[.,;]|$| (?:since|for now|and|for good|now|until|again|from))/.test(
      lemma === "go" ? ` gone${object}` : object,
    )
  );
}

export function isRemedyLike({ lemma, object }: Deed): boolean {
  return remedyVerbs.has(lemma) || ownRemedyVerbs.has(lemma) || isPhrasalRemedy(lemma, object);
}
