import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import type { Who } from "../clause/who.ts";
import { rights } from "./kept-watch.ts";
import { onePlusPattern } from "./arranged-steps.ts";
import { safeguardPattern } from "./safeguards.ts";
import { isTakenAway } from "./taken-away.ts";
import { newsSubjectPattern, yoursPattern } from "./step-words.ts";
import { harmVerbs, informVerbs, mindVerbs, sayVerbs, sufferVerbs } from "../verbs/verb-classes.ts";
import { setOf } from "../word-list.ts";
import { comingPattern, newnessPattern, recurringPattern } from "../when-it-changes.ts";

/** Help in need and news are no steps, however new they are. */
export const helpPattern = new Sieved(
  /\b(?:hot ?line|help ?line|phone line|desk|page|number|cards?|letters?|statement|replacements?|address|bottled|stations?|tankers?|tent|website|update|cent(?:er|re) for)\b/,
);
const inUsePattern = new Sieved(
  /^ (?:then |also |fully |all )*(?:in (?:use|place|force|operation|service|by)|up and running|live|installed|fitted|ready|standing|on(?: line)?(?:[.,;]|$| (?:for|by|in|since|at|from))|active|operational|compulsory|mandatory|obligatory|required|enabled|switched on)\b/,
);
const lastingPattern = new Sieved(
  /^ (?:then |also |fully |all |made )*(?:automatic|automated|compulsory|mandatory|obligatory|redundant|independent|separate|tamper-proof|limited to|restricted to|locked by|encrypted|read-only by|opt-in|private by)\b/,
);

/** "round the clock since 2 May", "compulsory since Friday" */
const sincePattern =
  /^ (?:in (?:place|force|use)|on|live|active|running|compulsory|mandatory|automatic|round the clock|twice|\w+ly)\b[^.;,]{0,20} since [\dA-Z]/;

/** "A second pump will be in use before winter", "renewal will be automatic by May", "the lock is on since Thursday" */
function isStateToCome({ lemma, mood, object, subject, start, end, isPerfect }: Deed, text: string): boolean {
  if (lemma !== "be" || newsSubjectPattern.test(subject) || helpPattern.test(subject)) {
    return false;
  }
  if (mood === "habit" && /^ (?:now )?(?:a thing of the past|no more)\b/.test(object)) {
    return true;
  }
  const isGuard = safeguardPattern.test(subject) || onePlusPattern.test(subject);
  // "Two engineers will be on call at weekends"
  const isPresent =
    /^(?:at least |always )?(?:two|three|a second|another|more|someone)\b/.test(subject) &&
    /^ (?:always )?(?:on call|on duty|on site|present|on watch|on board)\b(?!.* until )/.test(object);
  if (mood === "future") {
    return isPresent || (isGuard && inUsePattern.test(object)) || lastingPattern.test(object);
  }
  // "Reconciliation is now automatic"
  if (
    mood === "habit" &&
    /^ (?:now |also )*(?:automatic|automated|compulsory|mandatory|obligatory|encrypted|redundant|private|hidden|read-only|opt-in|off by default|closed by default|write-protected|password-protected)\b/.test(
      object,
    )
  ) {
    return /\bnow\b/i.test(text.slice(Math.max(start - 5, 0), end + 5));
  }
  if (mood === "done") {
    return isPerfect && safeguardPattern.test(subject) && sincePattern.test(object);
  }
  return mood === "habit" && safeguardPattern.test(subject) && inUsePattern.test(object) && newnessPattern.test(text);
}

const movedPattern = new Sieved(
  /^ (?:out )?(?:first |only |all )*(?:into|through|via|behind|over to|to (?:an? |two )|past)\b(?!.*\b(?:again|back|sale|production)\b)/,
);

/** "Key safes go into each office in January", "every build will go to a test cluster first" */
function isOtherWay({ lemma, mood, object, subject }: Deed, who: Who, text: string): boolean {
  if (lemma === "go" && mood === "doing" && /^ (?:up|in)\b/.test(object) && safeguardPattern.test(subject)) {
    return true;
  }
  const isMoving = /^(?:go|move|pass|run|travel|sit|live|stand|come|hang|flow|migrate|switch)$/.test(lemma);
  if (!isMoving || who !== "thing" || !movedPattern.test(object) || newsSubjectPattern.test(subject)) {
    return false;
  }
  return (
    (mood === "future" && !/\b(?:payments?|refunds?|services?|traffic)$/.test(subject)) ||
    ((mood === "habit" || mood === "doing") && (comingPattern.test(text) || newnessPattern.test(text)))
  );
}

const checkingVerbs = setOf(`
  test check audit review inspect compare run rehearse drill scan rotate renew snapshot train retrain restore verify
  validate examine visit search patrol reconcile exercise practise practice back recertify assess probe attack try
  simulate walk patrol tour refresh change clean purge delete
`);

/** "Engineers will inspect the boilers each autumn", "access lists will be compared every month" */
function isRepeated({ lemma, mood, object, isNegated }: Deed, who: Who, text: string): boolean {
  const isSaid =
    mood === "future" || mood === "duty" || ((mood === "habit" || mood === "state") && newnessPattern.test(text));
  return (
    isSaid &&
    !isNegated &&
    who !== "hostile" &&
    checkingVerbs.has(lemma) &&
    recurringPattern.test(object) &&
    !/\b(?:page|site|status|updates?|news)\b/.test(object) &&
    !yoursPattern.test(object)
  );
}

const readersSubjectPattern = new Sieved(
  /\b(?:customers?|users?|members?(?! of (?:our |the )?(?:staff|team|crew))|passengers?|guests?|patients?|students?|parents?|residents?|readers?|visitors?|data|information|services?|details|money|funds?|payments?|ransom|action|changes?|further|updates?|news|reports?|statements?)\b/,
);

/** "No single employee will be able to approve a payment", "nobody will open it alone" */
function isRuledOut({ lemma, mood, isNegated, isPassive, object, subject }: Deed): boolean {
  const isFromNow =
    (mood === "state" || mood === "habit" || mood === "possible") &&
    /\bany (?:more|longer)\b|\bfrom now on\b/.test(object);
  // "No one will have a master key"
  if (lemma === "have" && mood === "future" && /^(?:no|nobody|no one|none of)\b/.test(subject)) {
    return (
      new RegExp(`^ (?:an? |the |any )?(?:[\\w-]+ )?${rights}\\b`).test(object) && !readersSubjectPattern.test(subject)
    );
  }
  return (
    (mood === "future" || isFromNow) &&
    !isNegated &&
    /^(?:no|nobody|nothing|no one|none of)\b/.test(subject) &&
    !readersSubjectPattern.test(subject) &&
    !mindVerbs.has(lemma) &&
    !sayVerbs.has(lemma) &&
    !sufferVerbs.has(lemma) &&
    !informVerbs.has(lemma) &&
    !(harmVerbs.has(lemma) && !/^(?:leave|copy|download|access)$/.test(lemma)) &&
    !/^(?:charge|bill|disconnect|cut|evict|penalise|penalize|punish|dismiss|pay|fine|work|wait|make|be|in|miss|lose|judge)$/.test(
      lemma,
    ) &&
    // "Nobody will take your place", "no one will be blamed": what becomes of people.
    !/\byour?\b| against /.test(object) &&
    !(isPassive && /^no(?:body| one)\b/.test(subject) && !/^(?:allow|let|give|admit|permit|grant)$/.test(lemma))
  );
}

const limitPattern = new Sieved(
  /\b(?:retention|limit|limits|threshold|thresholds|number of|window|interval|time-?out|cap|caps|lifetime|delay|period|administrators|accounts)\b/,
);

/** "Retention is down from ten years to one", "the window goes from two minutes to thirty" */
function isNewMeasureOfThings({ lemma, mood, object, subject, isPerfect }: Deed): boolean {
  if (!limitPattern.test(subject)) {
    return false;
  }
  if (lemma === "be") {
    return (
      mood === "habit" && /^ (?:now )?(?:down|up|cut|reduced|capped|limited|shortened) (?:from|to|at)\b/.test(object)
    );
  }
  const isSaid = mood === "habit" || mood === "future" || isPerfect;
  return (
    isSaid && /^(?:go|drop|rise|fall|shrink|come|grow)$/.test(lemma) && /^ (?:down |up )?from\b.* to\b/.test(object)
  );
}

/** "Numbers have replaced names on our parcels", "a steel door has taken the place of the wooden one" */
function isReplacement({ lemma, object, isPerfect, isPassive }: Deed, who: Who): boolean {
  const isInPlace = lemma === "replace" || (lemma === "take" && /^ the place of\b/.test(object));
  return (
    isInPlace &&
    isPerfect &&
    !isPassive &&
    who !== "we" &&
    who !== "helper" &&
    who !== "hostile" &&
    !yoursPattern.test(object)
  );
}

const needPattern = new Sieved(
  /^ (?:[\w'-]+ ){0,3}?(?:approvals?|signatures?|confirmation|codes?|password|authori[sz]ation|sign-off|reviews?|calls?|keys?|consent|two|second|both)\b/,
);

/** "a code from their phone": what readers must have from now on, beside a password. */
const secondFactorPattern = new Sieved(
  /^ (?:to (?:enter|give|use|have) )?(?:an? |the |their |also |one-time )*(?:code from|pin\b|second factor|hardware key|one-time|security key)/i,
);

/** "Releases from 2.0 onward need two approvals", "as a result of this, transfers require a call first" */
function isNeeded({ lemma, mood, object, subject }: Deed, text: string): boolean {
  return (
    (mood === "habit" || mood === "future") &&
    /^(?:need|require|await)$/.test(lemma) &&
    (!readersSubjectPattern.test(subject) || secondFactorPattern.test(object)) &&
    needPattern.test(object) &&
    newnessPattern.test(text)
  );
}

/** "Releases from 2.0 onward are built only in CI" */
function isOnlySo({ mood, isPassive, object }: Deed, text: string): boolean {
  return (
    isPassive &&
    (mood === "state" || mood === "future") &&
    /^ only (?:in|by|through|via|with|from|on|after|when)\b/.test(object) &&
    newnessPattern.test(text)
  );
}

/** "There is now a pause before every mailing" */
function isNowThere({ lemma, mood, object, subject }: Deed, text: string): boolean {
  return (
    lemma === "be" &&
    (mood === "habit" || mood === "future") &&
    subject === "there" &&
    /^ (?:now |also )*(?:an?|two|three|always)\b/.test(object) &&
    (mood === "future" || newnessPattern.test(text)) &&
    !helpPattern.test(object) &&
    (safeguardPattern.test(/^.*?(?= (?:at|near|outside) |$)/.exec(object)?.[0] ?? "") ||
      /\b(?:delay|pause|lock|barrier|step|person|deputy|gap|wall|door)\b.* (?:before|on|for|between|in) (?:every|each|all|any|the)\b/.test(
        object,
      ))
  );
}

/** "The archive gets a new lock next week" */
function isGiven({ lemma, mood, object }: Deed, who: Who): boolean {
  return (
    /^(?:get|receive|have)$/.test(lemma) &&
    (mood === "future" || mood === "doing" || (mood === "habit" && lemma === "get")) &&
    who === "thing" &&
    !helpPattern.test(object) &&
    /^ (?:(?:its|their) own|an? (?:new|second|third|stronger|better|proper)|new|second|two|more|stronger) /.test(
      object,
    ) &&
    safeguardPattern.test(object)
  );
}

/** "It will not be possible to sign up with a leaked password any more" */
function isNoMorePossible({ lemma, mood, object, isNegated, isNoLonger }: Deed): boolean {
  return (
    lemma === "be" &&
    ((mood === "future" && isNegated) || isNoLonger) &&
    /^ possible (?:for [^.;,]{2,40} )?to (?!log|reach|order|book|pay|call|recover|restore|tell|say|access\b)/.test(
      object,
    ) &&
    (isNoLonger || /\b(?:any ?more|any longer|without|unless|with an?|from outside)\b/.test(object))
  );
}

/** "Version 5.1 validates the length before it copies" */
function isNewVersion({ lemma, mood, subject }: Deed): boolean {
  return (
    mood === "habit" &&
    /^(?:the )?(?:new |latest )?(?:version|release|build|firmware) v?\d/.test(subject) &&
    /^(?:validate|check|verify|reject|refuse|block|limit|enforce|require|escape|sanitise|sanitize|encrypt|compare|prevent|strip)$/.test(
      lemma,
    )
  );
}

/** How things are to be from some time on, whoever brings it about. */
export function isScheduled(deed: Deed, who: Who, text: string): boolean {
  if (isNoMorePossible(deed)) {
    return true;
  }
  const isThere = !deed.isNegated && !/\b(?:attackers?|hackers?)\b/.test(deed.subject);
  return (
    isThere &&
    (isStateToCome(deed, text) ||
      isNewVersion(deed) ||
      isOtherWay(deed, who, text) ||
      isTakenAway(deed, text) ||
      isRepeated(deed, who, text) ||
      isRuledOut(deed) ||
      isNewMeasureOfThings(deed) ||
      isReplacement(deed, who) ||
      isNeeded(deed, text) ||
      isOnlySo(deed, text) ||
      isNowThere(deed, text) ||
      isGiven(deed, who))
  );
}
