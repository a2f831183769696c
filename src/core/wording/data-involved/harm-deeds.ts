import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { whoIs } from "../clause/who.ts";
import { namesThing, nearThing, subjectThing, withoutFront, withoutPlace } from "./concrete-things.ts";
import { hitThingsArePattern, isHit } from "./harm-by-incident.ts";
import { cameToOthers, isOpenNow, isOpenToAnyone } from "./harm-by-outsiders.ts";
import { isLetGo, isNotFound, isTakenBy } from "./harm-by-people.ts";
import {
  doesNotWork,
  isDoneToThing,
  isInBadState,
  isLostThing,
  isMissedByYou,
  namesWithContent,
  noneSubjectPattern,
} from "./harm-by-verb.ts";
import {
  affectedFilesPattern,
  badStatePattern,
  containingVerbs,
  failingVerbs,
  insidePattern,
  maliciousWordPattern,
  malwareActPattern,
  safeStatePattern,
  servingVerbs,
  showingVerbs,
  stayingVerbs,
  takingVerbs,
  withoutReport,
  workingVerbs,
  wrongSubjectPattern,
} from "./harm-deed-words.ts";
import { isGivenAway, isWrongNow, unguardedPattern, unmeantPattern, wentWrong } from "./harm-gone-wrong.ts";
import { isHeldIn } from "./harm-held.ts";
import { dataPattern } from "./harm-to-data.ts";
import { befellPrivate } from "./harm-to-private.ts";
import { isServiceHit } from "./harm-to-services.ts";
import { didNotWork, wentUndone } from "./harm-undone.ts";
import { tellsHarmInOtherWays } from "./harm-ways.ts";
import { namesPrivate } from "./private-things.ts";

/** "A solution could not be found" */
const foundInsteadPattern = /\b(?:solutions?|explanation|replacements?|links?|connections?|match(?:es)?|ways?)\b/;
function isSent(lemma: string): boolean {
  return showingVerbs.has(lemma) || /^(?:send|issue|apply|post|mail|deliver)$/.test(lemma);
}
const aboutPattern = / (?:about|of|on|relating to|concerning|belonging to) \w/;
/** "billed twice", "charged for tickets they never ordered" */
const wrongChargePattern = new Sieved(
  / (?:twice|double|too (?:much|little)|more than once|(?:three|four|five|several) times|again)\b| for [^.;?!]{3,60} (?:they|you|he|she|we|who|that) (?:\w+ )?(?:never|not|had not|hadn't|did not|didn't)\b/,
);
/** "Your photograph was used without consent" */
const withoutConsentPattern = new Sieved(
  / without (?:[\w']+ ){0,3}?(?:consent|permission|authori[sz]ation|knowledge|being asked|asking)\b/,
);

/** "is gone", "cannot be found", "were not delivered": what is done to nothing that is as it should be. */
function isPlainlyHit(deed: Deed): boolean {
  const { lemma, mood, subject, object, isNegated } = deed;
  const isDone = mood === "done";
  return (
    (lemma === "go" && mood === "state") ||
    (isNegated && /^(?:restore|recover|retrieve|find|locate)$/.test(lemma) && !foundInsteadPattern.test(subject)) ||
    (isSent(lemma) && wrongSubjectPattern.test(subject)) ||
    (isDone && (withoutConsentPattern.test(object) || / to (?:zero|nil|nothing)\b/.test(object))) ||
    (isDone && isNegated && servingVerbs.has(lemma)) ||
    wentUndone(deed) ||
    (isDone && lemma === "hold" && /^ up\b(?! (?:as|well)\b)/.test(object)) ||
    (isDone && /^(?:leave|throw|dump|discard|find|drop|forget)$/.test(lemma) && unguardedPattern.test(object))
  );
}

/** "neither the lifts nor", "none of the": before a verb that then did not happen. */
const noneBeforePattern = /\b(?:neither (?:[\w'’-]+ ){1,8}nor|none of) (?:[\w'’-]+ ){0,8}$/i;

/** "When the app shows a blank page, close it", "if files were lost": told of no particular time. */
function isSetAside({ role, mood, start }: Deed, text: string): boolean {
  return (
    role === "condition" ||
    role === "question" ||
    role === "later" ||
    (role === "side" && mood === "habit" && /\b(?:when|whenever|once|as soon as)\b[^,;]*$/i.test(text.slice(0, start)))
  );
}

/** "The fake update was built to read key files" */
function isBuiltToTake({ lemma, mood, start }: Deed, text: string): boolean {
  return (
    mood === "purpose" &&
    (maliciousWordPattern.test(text) || /^(?:steal|siphon|loot|exfiltrate|harvest|skim|drain)$/.test(lemma)) &&
    /\b(?:was|were|had|been|being|tried|attempted|(?<!\b(?:is|are|often) )designed)\b/.test(text.slice(0, start)) &&
    takingVerbs.has(lemma)
  );
}

/** "Two files are missing" */
function isMissing({ lemma, object, isNegated, isPassive }: Deed): boolean {
  return (
    lemma === "miss" && !isPassive && !isNegated && /^(?: (?:from|since|after|in|for|between|until)\b.*)?$/.test(object)
  );
}

/** Whether one verb of a sentence tells what was taken, laid open, lost or out of order. */
function isHarmToThing(whole: Deed, text: string, ownNames: readonly string[]): boolean {
  const deed = { ...whole, subject: withoutFront(withoutReport(whole.subject, text)) };
  const { lemma, mood, subject, object, isNegated, isPassive } = deed;
  const isTold =
    mood === "done" ||
    mood === "doing" ||
    mood === "state" ||
    ((mood === "possible" || mood === "unreal") &&
      !/\bcan\b(?!['’]t have)|\bwould (?:\w+ )?(?:have|need) to\b/i.test(text.slice(deed.start - 1, deed.end)));
  if (isSetAside(deed, text)) {
    return false;
  }
  const verb = text.slice(deed.start, deed.end);
  if (
    isServiceHit(deed, text, ownNames) ||
    (isNegated && didNotWork(deed, whoIs(subject, ownNames))) ||
    isHit(deed) ||
    wentWrong(deed) ||
    befellPrivate(deed)
  ) {
    return true;
  }
  if (isWrongNow(deed) || isGivenAway(deed, text, ownNames) || (isTold && isOpenToAnyone(deed)) || isOpenNow(deed)) {
    return true;
  }
  if (isBuiltToTake(deed, text) && !/^(?:we|you)$/.test(whoIs(subject, ownNames))) {
    return namesPrivate(nearThing(object)) || dataPattern.test(object);
  }
  if (isLetGo(deed, whoIs(subject, ownNames)) || isNotFound(deed)) {
    return true;
  }
  // "Someone used the account to look through prescriptions"
  if (mood === "purpose" && /\b(?:used|misused|abused|exploited)\b/.test(text.slice(0, deed.start))) {
    return isTakenBy({ ...deed, mood: "done" }, whoIs(subject, ownNames));
  }
  // "Our review identified within the affected files your date of birth"
  if (mood === "done" && /^(?:identify|find|locate|reveal|show)$/.test(lemma) && affectedFilesPattern.test(object)) {
    return dataPattern.test(affectedFilesPattern.replaceIn(object, ""));
  }
  if (isMissing(deed)) {
    return / (?:for|between|until) .*\d/.test(object)
      ? namesThing(subjectThing(subject))
      : namesPrivate(subjectThing(subject)) || dataPattern.test(subject);
  }
  if (
    !isTold &&
    !(mood === "habit" && (lemma === "have" || lemma === "be" || lemma === "hold" || containingVerbs.has(lemma)))
  ) {
    return false;
  }
  if (isPassive && /^(?:charge|bill|invoice|debit)$/.test(lemma)) {
    return wrongChargePattern.test(object);
  }
  // "Tiles were accidentally removed": whatever it was, it was not meant.
  const isUnmeant =
    mood === "done" &&
    !/^(?:set|configure|program|programme|design|build|install|believe|assume|think|understand|tell|inform)$/.test(
      lemma,
    ) &&
    unmeantPattern.test(text.slice(Math.max(deed.start - 20, 0), deed.end + 40));
  if (isPassive ? isUnmeant || isPlainlyHit(deed) : isUnmeant && /^(?:include|contain|attach)$/.test(lemma)) {
    return isPassive ? namesWithContent(subject) : dataPattern.test(object);
  }
  // "Nothing about any patient was stored on it"
  if (isPassive && /^(?:store|keep|save|hold|record)$/.test(lemma) && / (?:on|in) (?:it|th\w+)\b/.test(object)) {
    return noneSubjectPattern.test(subject) && mood === "done" && aboutPattern.test(subject);
  }
  if (isPassive) {
    return isDoneToThing(deed, text);
  }
  if (lemma === "be") {
    return isInBadState(deed, text);
  }
  if (stayingVerbs.has(lemma)) {
    return (
      mood === "done" &&
      namesThing(withoutPlace(subject)) &&
      (badStatePattern.test(object) || safeStatePattern.test(object))
    );
  }
  const who = whoIs(subject, ownNames);
  if (/^(?:lose|misplace|mislay)$/.test(lemma) && who === "we" && mood === "done" && !isNegated) {
    return isLostThing(object);
  }
  if (isHeldIn(deed, who, text) || isTakenBy(deed, who) || cameToOthers(deed, who)) {
    return true;
  }
  const isMissed = who === "you" && mood === "done" ? isMissedByYou(deed) : undefined;
  if (isMissed !== undefined) {
    return isMissed;
  }
  // "None of the tills worked"
  const isNone = workingVerbs.has(lemma) && mood === "done" && noneBeforePattern.test(text.slice(0, deed.start));
  if (isNone && namesThing(subject.replace(noneSubjectPattern, ""))) {
    return true;
  }
  return (
    who === "thing" &&
    (namesWithContent(subject) || (failingVerbs.has(lemma) && subject.includes("\uFFFC"))) &&
    doesNotWork(deed, verb)
  );
}

/** Whether a sentence tells of some thing in particular that it was hit. */
export function tellsHarmToThing(text: string, deeds: readonly Deed[], ownNames: readonly string[]): boolean {
  const inside = insidePattern.exec(text)?.[1];
  const taken = malwareActPattern.exec(text)?.[1];
  const hit = hitThingsArePattern.exec(text)?.[1];
  return (
    (inside !== undefined && (namesThing(inside) || dataPattern.test(inside))) ||
    (hit !== undefined && namesThing(nearThing(hit))) ||
    (taken !== undefined && (namesThing(nearThing(taken)) || dataPattern.test(taken))) ||
    deeds.some((deed) => isHarmToThing(deed, text, ownNames)) ||
    tellsHarmInOtherWays(text, deeds)
  );
}
