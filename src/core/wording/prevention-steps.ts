import { Sieved } from "../text/sieve.ts";
import type { Deed } from "./clause/reading.ts";
import { whoIs, type Who } from "./clause/who.ts";
import { isBegun } from "./new-practices.ts";
import { againstRecurrencePattern, safeguardPattern } from "./safeguards.ts";
import { isKeptBriefly, isNewHabit, isNowSo, isRuleForAll } from "./standing-arrangements.ts";
import {
  lookingVerbs,
  forGoodVerbs,
  mendingVerbs,
  yoursPattern,
  flawPattern,
  closingVerbs,
  fixPattern,
  causePattern,
  causeMendingVerbs,
  improvementPattern,
  releasingVerbs,
  weakPartPattern,
  awayPattern,
  nearObject,
  changingVerbs,
  vagueObjectPattern,
  suppliersPattern,
  newsSubjectPattern,
  isVagueReview,
} from "./step-words.ts";
import { knownVerbs } from "./verbs/known-verbs.ts";
import {
  guardVerbs,
  harmVerbs,
  informVerbs,
  inquiryVerbs,
  mindVerbs,
  neutralVerbs,
  remedyVerbs,
  sayVerbs,
  sufferVerbs,
} from "./verbs/verb-classes.ts";
import { setOf } from "./word-list.ts";

/** Whether one verb of a sentence is a step against the next time. */
export function isStep(deed: Deed, before: Deed | undefined, text: string, ownNames: readonly string[]): boolean {
  const { mood, role, subject } = deed;
  const isUnasserted = role === "condition" || role === "question" || role === "later";
  if (isUnasserted || (deed.isNegated && mood !== "future")) {
    return false;
  }
  if (mood === "done" && longAgoPattern.test(text)) {
    return false;
  }
  const who = whoIs(subject, ownNames);
  if (isBegun(deed, who)) {
    return true;
  }
  if (who === "hostile" || (who === "you" && !deed.isPassive && !/^(?:two|three|only)\b/.test(subject))) {
    return false;
  }
  if (deed.isNoLonger) {
    return isNewHabit(deed);
  }
  if (isKeptBriefly(deed) || isRuleForAll(deed)) {
    return true;
  }
  if (mood === "future" || (mood === "purpose" && isPlanning(before, who))) {
    return isPromisedStep(deed, who);
  }
  if (
    mood === "duty" &&
    who === "we" &&
    !deed.isPassive &&
    (isPromisedStep(deed, who) || /\bbefore\b/.test(deed.object))
  ) {
    return true;
  }
  if (mood === "duty" || mood === "state" || mood === "habit" || (mood === "possible" && onlyBefore(deed, text))) {
    return isNowSo(deed, who, text);
  }
  if ((mood !== "done" && mood !== "doing") || forNowPattern.test(deed.object)) {
    return false;
  }
  if (causeMendingVerbs.has(deed.lemma) && causePattern.test(text) && (who === "we" || deed.isPassive)) {
    return true;
  }
  const isForGood = /\b(?:permanently|for good)\b/i.test(text.slice(Math.max(deed.start - 15, 0), deed.end));
  return isDoneStep(deed, who, isNamedDoer(deed, text)) || (isForGood && (who === "we" || deed.isPassive));
}

/** "every year since 2017", "last autumn", "before all this": done before the incident, and not because of it. */
const longAgoPattern = new Sieved(
  /\b(?:since (?:19|20)\d\d|last (?:year|spring|summer|autumn|fall|winter)|\w+ years ago|for (?:many |some |several )?years|before (?:all )?(?:this|any of this|the (?:incident|attack|breach|outage|leak)|it happened|(?:this|the) event))\b/i,
);

/** "to our second line for the time being" */
const forNowPattern = new Sieved(
  /\b(?:for the time being|for now|temporarily|in the meantime|meanwhile|to cope with|to help with the (?:backlog|queue))\b/,
);

/** "Only the ward sister can open it now", "offices may now send it only as a letter" */
function onlyBefore({ start, subject, object }: Deed, text: string): boolean {
  return (
    /\bonly\b/i.test(text.slice(Math.max(start - subject.length - 8, 0), start)) ||
    /\bonly (?:as|by|with|from|in|on|through|to|when|if|after)\b/.test(object)
  );
}

/** "we plan to", "we have decided to", "we are going to": what follows is promised. */
const planningVerbs: ReadonlySet<string> = setOf(`
  plan intend aim want expect decide promise pledge commit agree need work propose begin start continue
`);

function isPlanning(before: Deed | undefined, who: Who): boolean {
  // "we have taken steps to tighten access"
  if (before !== undefined && /^(?:instruct|ask|require|oblige|order)$/.test(before.lemma) && !before.isNegated) {
    return before.mood === "done" && (before.isPassive || who === "we") && !/^ (?:you|your)\b/.test(before.object);
  }
  const isTaking = before?.lemma === "take" && /^ (?:[\w-]+ ){0,4}?(?:steps|measures|actions?)\b/.test(before.object);
  return (
    before !== undefined &&
    who === "we" &&
    !before.isNegated &&
    (isTaking || planningVerbs.has(before.lemma)) &&
    before.mood !== "unreal"
  );
}

/** "we will replace the old alarm", "the portal will be switched off for good" */
function isPromisedStep(deed: Deed, who: Who): boolean {
  const { lemma, subject } = deed;
  const object = deed.object.slice(0, nearObject);
  const thing = deed.isPassive ? subject + object : object;
  if (/^(?:watch|guard|protect|patrol)$/.test(lemma) && !deed.isPassive) {
    return /^ (?:our|the|all|every|each)\b/.test(object);
  }
  if (
    /^(?:move|migrate|switch)$/.test(lemma) &&
    (who === "we" ? /^ (?:[\w'-]+ ){0,6}?(?:to|away from|off)\b/ : /^ (?:out of|away from|off|into|behind)\b/).test(
      object,
    ) &&
    (who === "we" || deed.isPassive)
  ) {
    return true;
  }
  if (lemma === "make") {
    return improvementPattern.test(object);
  }
  if (deed.isPassive && / before (?:it|they|we|the|an?y?) /.test(object) && knownVerbs.has(lemma)) {
    return !mindVerbs.has(lemma) && !informVerbs.has(lemma) && !mendingVerbs.has(lemma);
  }
  if ((releasingVerbs.has(lemma) || lemma === "install") && fixPattern.test(thing)) {
    return true;
  }
  if (
    /^(?:test|check|restore|run|review|rehearse|verify|audit|compare|rotate|renew)$/.test(lemma) &&
    /\b(?:each|every) (?:\w+ )?(?:day|night|week|month|quarter|year|release|build|change)\b/.test(deed.object)
  ) {
    return who === "we" || deed.isPassive;
  }
  if (lemma === "have") {
    return /^ (?:[\w-]+ ){0,4}?(?:audits?|reviews?|tests?|assessments?) (?:conducted|carried out|done|performed|made)\b|^ (?:its own|their own|our own|an? (?:second|new|own|back-?up|spare)|two|another|at least)\b/.test(
      object,
    );
  }
  if (/^(?:bring|put|set|roll)$/.test(lemma) && /^ (?:it|them|this|these)? ?(?:in|up|out|into use)\b/.test(object)) {
    return true;
  }
  if (lemma === "stop" && who === "we") {
    return /^ \w+ing\b/.test(object);
  }
  if (
    yoursPattern.test(object) ||
    vagueObjectPattern.test(object) ||
    !/\w{3}/.test(thing) ||
    isVagueReview(lemma, thing) ||
    (deed.isPassive && newsSubjectPattern.test(subject)) ||
    /^ (?:this|our|the) (?:[\w-]+ ){0,3}?(?:report|filing|page|statement|notice|advisory)\b/i.test(object) ||
    /^ (?:it|them|this)(?: (?:when|as soon as|once|until|by|on|again|up)\b|\W*$)/.test(object)
  ) {
    return false;
  }
  if (
    forGoodVerbs.has(lemma) ||
    /^(?:rebuild|rewrite|split|divide|upgrade)$/.test(lemma) ||
    (guardVerbs.has(lemma) && !lookingVerbs.has(lemma)) ||
    /\b(?:for good|permanently)\b/.test(object)
  ) {
    return true;
  }
  if (changingVerbs.has(lemma) || neutralVerbs.has(lemma)) {
    return changingVerbs.has(lemma) && (safeguardPattern.test(thing) || againstRecurrencePattern.test(deed.object));
  }
  const isIdle =
    mindVerbs.has(lemma) ||
    sayVerbs.has(lemma) ||
    informVerbs.has(lemma) ||
    inquiryVerbs.has(lemma) ||
    sufferVerbs.has(lemma);
  const isElse = mendingVerbs.has(lemma) || remedyVerbs.has(lemma) || (harmVerbs.has(lemma) && lemma !== "encrypt");
  return !isIdle && !isElse && knownVerbs.has(lemma) && (who === "we" || deed.isPassive);
}

/** "Cobalt has retired the server": an organisation that speaks of itself by its name. */
function isNamedDoer({ start, subject }: Deed, text: string): boolean {
  return (
    /(?:^|[.:;,] |\b[Tt]he )[A-Z][\w.'-]+(?: (?:[A-Z][\w.'-]+|&|and|of)){0,3},? (?:(?:has|have|had|is|also|now|since|then) ){0,3}$/.test(
      text.slice(0, start),
    ) && !/\b(?:attackers?|hackers?|police)\b/.test(subject)
  );
}

/** "hired an examiner to check their account": to know more keeps nothing from happening. */
const inquiryPurposePattern = new Sieved(
  /^ [^.;,]{2,60}? to (?:\w+ly )?(?:check|review|verify|audit|investigate|examine|assess|look|find out|determine|establish)\b/i,
);

/** "we have hired a security officer", "alerts were added", "all laptops have been encrypted" */
function isDoneStep(deed: Deed, who: Who, isNamed: boolean): boolean {
  const { lemma, subject } = deed;
  const object = deed.object.slice(0, nearObject);
  const thing = deed.isPassive ? subject + object : object;
  if (
    (who === "helper" && !/^our\b/.test(subject)) ||
    (who === "thing" && !deed.isPassive && !isNamed) ||
    (who === "nobody" && subject !== "")
  ) {
    return false;
  }
  if (
    (/^(?:hire|appoint|engage|commission|retain)$/.test(lemma) && inquiryPurposePattern.test(deed.object)) ||
    (lemma === "hold" && deed.isPassive && !deed.isPerfect) ||
    // "We tested it for twice the load" tells of before, "we have tested it" of now.
    (lemma === "test" && !deed.isPassive && !deed.isPerfect) ||
    (lemma === "set" && /^ too\b/.test(object))
  ) {
    return false;
  }
  if (deed.isPassive && /^(?:enter|add|connect|register|hook)$/.test(lemma) && safeguardPattern.test(object)) {
    return deed.isPerfect;
  }
  if (lemma === "block" && deed.isPassive && deed.isPerfect) {
    return /\b(?:edits?|changes?|uploads?|exports?|downloads?|log-?ins|sharing|forwarding|attachments?)\b/.test(
      subject,
    );
  }
  if (closingVerbs.has(lemma) && flawPattern.test(thing)) {
    return true;
  }
  if (lemma === "bring" && / forward /.test(object)) {
    return /\b(?:replacement|upgrade|migration|renewal|move|audit|review)\b/.test(object);
  }
  if (lemma === "make" && who === "we" && improvementPattern.test(object)) {
    return true;
  }
  if (releasingVerbs.has(lemma) && fixPattern.test(thing)) {
    return who === "we" || deed.isPassive;
  }
  if (/^(?:patch|update|upgrade)$/.test(lemma) && weakPartPattern.test(thing)) {
    return true;
  }
  if (/^(?:move|migrate|switch)$/.test(lemma) && who === "we" && awayPattern.test(object)) {
    return true;
  }
  if (yoursPattern.test(object) || vagueObjectPattern.test(object) || isVagueReview(lemma, thing)) {
    return false;
  }
  if (who === "we" && lemma === "stop" && /^ \w+ing\b/.test(object)) {
    return true;
  }
  if (
    /^(?:split|separate)$/.test(lemma) &&
    /\b(?:databases?|networks?|systems?|lists?|accounts?|roles?|teams?|servers?)\b/.test(thing)
  ) {
    return true;
  }
  if (/^(?:replace|drop|dismiss|leave)$/.test(lemma) && suppliersPattern.test(object)) {
    return who === "we";
  }
  if (/^(?:introduce|adopt)$/.test(lemma) && deed.isPerfect) {
    // "has been introduced" tells of what is here to stay; "we introduced a change in May" may be the cause.
    return true;
  }
  if (/^(?:block|forbid|ban|close|stop)$/.test(lemma) && /\bexcept (?:through|with|by|for|from|when)\b/.test(object)) {
    return true;
  }
  if (guardVerbs.has(lemma) && !lookingVerbs.has(lemma)) {
    // "passwords were encrypted" tells how they lay there; "have been encrypted" what we did.
    return /\w{3}/.test(thing) && (!deed.isPassive || deed.isPerfect || safeguardPattern.test(thing));
  }
  if (forGoodVerbs.has(lemma) && (who === "we" || (deed.isPassive && deed.isPerfect))) {
    return !/\b(?:your|cards?|letters?)\b/.test(thing) && (lemma !== "replace" || safeguardPattern.test(thing));
  }
  return (
    changingVerbs.has(lemma) &&
    (safeguardPattern.test(deed.isPassive ? subject : object) ||
      againstRecurrencePattern.test(deed.object) ||
      /\b(?:for good|permanently)\b|\b(?:that|which) (?:cannot|can't|can only|can no longer)\b/.test(object))
  );
}

/** "To keep this from happening again, files are deleted after 30 days": any act of ours with that purpose. */
export function isAgainstRecurrence(deeds: readonly Deed[], text: string, ownNames: readonly string[]): boolean {
  return (
    againstRecurrencePattern.test(text) &&
    deeds.some(({ lemma, mood, role, isNegated, isPassive, subject, object }) => {
      const who = whoIs(subject, ownNames);
      const isAsserted = mood === "done" || mood === "doing" || mood === "state" || mood === "future";
      const isIdle =
        mindVerbs.has(lemma) ||
        sayVerbs.has(lemma) ||
        informVerbs.has(lemma) ||
        inquiryVerbs.has(lemma) ||
        sufferVerbs.has(lemma) ||
        harmVerbs.has(lemma) ||
        mendingVerbs.has(lemma);
      return (
        isAsserted &&
        !yoursPattern.test(object) &&
        role !== "condition" &&
        role !== "question" &&
        !isNegated &&
        !isIdle &&
        (who === "we" || isPassive) &&
        !vagueObjectPattern.test(object)
      );
    })
  );
}
