import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { whoIs } from "../clause/who.ts";
import { isPeople, namesThing, nearThing, subjectThing, withoutFront, withoutPlace } from "./concrete-things.ts";
import { dataPattern } from "./harm-to-data.ts";
import { isGivenAway, isWrongNow, unguardedPattern, unmeantPattern, wentWrong } from "./harm-gone-wrong.ts";
import { namesPrivate } from "./private-things.ts";
import { cameToOthers, isOpenToAnyone } from "./harm-by-outsiders.ts";
import { isLetGo, isNotFound, isTakenBy } from "./harm-by-people.ts";
import { isHeldIn } from "./harm-held.ts";
import { hitThingsArePattern, isHit } from "./harm-by-incident.ts";
import {
  badStatePattern,
  brokenStatePattern,
  containingVerbs,
  failingVerbs,
  harmingVerbs,
  insidePattern,
  maliciousWordPattern,
  misdoingPattern,
  malwareActPattern,
  safeStatePattern,
  servingVerbs,
  showingVerbs,
  stayingVerbs,
  takingVerbs,
  strangerPattern,
  workingVerbs,
  wrongSubjectPattern,
  affectedFilesPattern,
  amissPattern,
  emptiedPattern,
  withoutReport,
} from "./harm-deed-words.ts";
import { didNotWork, guardPattern, wentUndone } from "./harm-undone.ts";
import { befellPrivate } from "./harm-to-private.ts";
import { isServiceHit } from "./harm-to-services.ts";
import { tellsHarmInOtherWays } from "./harm-ways.ts";
import { mindVerbs } from "../verbs/verb-classes.ts";
import { setOf } from "../word-list.ts";

/** "Unsigned packages are now rejected", "before a domain is deleted": how it is from now on, or always. */
function isRuleNow({ lemma, mood, subject, start, end }: Deed, text: string): boolean {
  return (
    mood === "state" &&
    ((/^(?:reject|refuse|redirect|encrypt|delete|drop|send)$/.test(lemma) && / now /.test(text.slice(start, end))) ||
      /^an? \w+$/.test(subject) ||
      (/ (?:once|when|whenever|as soon as|every|each|at the end of|(?:days|weeks|months|years|hours) (?:after|before)) /.test(
        text.slice(end),
      ) &&
        !/\b(?:now|currently|still)\b/.test(text)))
  );
}

/** "None of the tenders was opened" */
const noneSubjectPattern = /^(?:none|neither|no|not one|nothing)\b/;
/** "Passengers had no displays": what people went without. */
const missedPattern =
  /^ no (?!(?:choice|chance|idea|way|option|reason|need|warning|explanation|right|say|doubt|part|role|longer|more|one)\b)(.{3,60})/;
/** "A solution could not be found" */
const foundInsteadPattern = /\b(?:solutions?|explanation|replacements?|links?|connections?|match(?:es)?|ways?)\b/;
function isSent(lemma: string): boolean {
  return showingVerbs.has(lemma) || /^(?:send|issue|apply|post|mail|deliver)$/.test(lemma);
}
/** "You could not pay": acts that tell by themselves what failed. */
const selfNamingVerbs = setOf(
  "log sign pay call phone telephone connect book order dial print vote withdraw trade register",
);
const aboutPattern = / (?:about|of|on|relating to|concerning|belonging to) \w/;
/** "billed twice", "charged for tickets they never ordered" */
const wrongChargePattern = new Sieved(
  / (?:twice|double|too (?:much|little)|more than once|(?:three|four|five|several) times|again)\b| for [^.;?!]{3,60} (?:they|you|he|she|we|who|that) (?:\w+ )?(?:never|not|had not|hadn't|did not|didn't)\b/,
);
/** "neither the lifts nor", "none of the": before a verb that then did not happen. */
const noneBeforePattern = /\b(?:neither (?:[\w'’-]+ ){1,8}nor|none of) (?:[\w'’-]+ ){0,8}$/i;
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

/** Whether one verb of a sentence tells what was taken, laid open, lost or out of order. */
function isHarmToThing(whole: Deed, text: string, ownNames: readonly string[]): boolean {
  const deed = { ...whole, subject: withoutFront(withoutReport(whole.subject, text)) };
  const { lemma, mood, role, subject, object, isNegated, isNoLonger, isPassive } = deed;
  const isTold =
    mood === "done" ||
    mood === "doing" ||
    mood === "state" ||
    ((mood === "possible" || mood === "unreal") &&
      !/\bcan\b(?!['’]t have)|\bwould (?:\w+ )?(?:have|need) to\b/i.test(text.slice(deed.start - 1, deed.end)));
  if (role === "condition" || role === "question" || role === "later") {
    return false;
  }
  // "When the app shows a blank page, close it"
  if (
    role === "side" &&
    mood === "habit" &&
    /\b(?:when|whenever|once|as soon as)\b[^,;]*$/i.test(text.slice(0, deed.start))
  ) {
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
  if (isWrongNow(deed) || isGivenAway(deed, text, ownNames) || (isTold && isOpenToAnyone(deed))) {
    return true;
  }
  // "The fake update was built to read key files"
  if (
    mood === "purpose" &&
    (maliciousWordPattern.test(text) || /^(?:steal|siphon|loot|exfiltrate|harvest|skim|drain)$/.test(lemma)) &&
    /\b(?:was|were|had|been|being|tried|attempted|(?<!\b(?:is|are|often) )designed)\b/.test(
      text.slice(0, deed.start),
    ) &&
    takingVerbs.has(lemma) &&
    !/^(?:we|you)$/.test(whoIs(subject, ownNames))
  ) {
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
  // "Two files are missing"
  if (
    lemma === "miss" &&
    !isPassive &&
    !isNegated &&
    /^(?: (?:from|since|after|in|for|between|until)\b.*)?$/.test(object)
  ) {
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
  const isUnmeant = mood === "done" && unmeantPattern.test(text.slice(Math.max(deed.start - 20, 0), deed.end + 40));
  if (isPassive ? isUnmeant || isPlainlyHit(deed) : isUnmeant && /^(?:include|contain|attach)$/.test(lemma)) {
    return isPassive ? namesWithContent(subject) : dataPattern.test(object);
  }
  // "Nothing about any patient was stored on it"
  if (isPassive && /^(?:store|keep|save|hold|record)$/.test(lemma) && / (?:on|in) (?:it|th\w+)\b/.test(object)) {
    return noneSubjectPattern.test(subject) && mood === "done" && aboutPattern.test(subject);
  }
  if (isPassive) {
    return (
      (harmingVerbs.has(lemma) ||
        misdoingPattern.test(lemma) ||
        ((/^(?:none|neither) /.test(subject) || (noneSubjectPattern.test(subject) && dataPattern.test(subject))) &&
          /^(?:change|modify|replace|remove|transfer)$/.test(lemma))) &&
      namesWithContent(subject) &&
      !isPeople(withoutPlace(subject).split(" of ")[0] ?? "") &&
      !isRuleNow(deed, text) &&
      (mood !== "state" ||
        !/^(?:encrypt|index|cache|crawl|mirror|guess|infer|deduce|retrieve|acquire|obtain)$/.test(lemma)) &&
      (!/^(?:email|e-mail|mail|fax|forward|hand|post|upload|dump|send|deliver|print|display|redirect|share|show|pass|open|read|take|cut|cancel|publish|change|put|attach|pack|reach)$/.test(
        lemma,
      ) ||
        isNegated ||
        noneSubjectPattern.test(subject) ||
        strangerPattern.test(object) ||
        (lemma === "read" && /^ (?:out|aloud)\b/.test(object)) ||
        amissPattern.test(object) ||
        (lemma === "cancel" &&
          !/\b(?:contracts?|cards?|accounts?|orders?|memberships?|tokens?|licen[cs]es?|meetings?|holidays?|leave|talks)\b/.test(
            subject,
          )))
    );
  }
  if (lemma === "be") {
    return (
      mood !== "unreal" &&
      mood !== "possible" &&
      namesWithContent(subject) &&
      !(/^ (?:\w+ )?empty\b/.test(object) && emptiedPattern.test(subject)) &&
      (badStatePattern.test(isNegated ? ` not${object}` : object) ||
        (safeStatePattern.test(object) && !isNegated && namesPrivate(withoutPlace(subject)))) &&
      (!insideHabit(mood, text) ||
        (!isNegated && (brokenStatePattern.test(object) || / (?:safe|intact|unaffected|untouched)\b/.test(object))))
    );
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
    return (
      namesThing(
        nearThing(object.replace(/^ (?:all |any )?(?:control|possession|custody|access) (?:of|over|to)\b/, "")),
      ) && !/^ (?:\w+ )?(?:power|contact|sight|track|touch|patience|time|(?:\w+ )?trust)\b/.test(object)
    );
  }
  if (isHeldIn(deed, who, verb) || isTakenBy(deed, who) || cameToOthers(deed, who)) {
    return true;
  }
  if (who === "you" && mood === "done" && /^(?:have|get|receive|see|hear)$/.test(lemma)) {
    const missed = missedPattern.exec(object)?.[1];
    if (missed !== undefined && namesThing(nearThing(missed))) {
      return true;
    }
  }
  if (who === "you" && isNegated && mood === "done" && !mindVerbs.has(lemma) && lemma !== "be" && lemma !== "have") {
    return selfNamingVerbs.has(lemma) || namesThing(nearThing(object.split(",")[0] ?? ""));
  }
  // "None of the tills worked"
  const isNone = workingVerbs.has(lemma) && mood === "done" && noneBeforePattern.test(text.slice(0, deed.start));
  if (isNone && namesThing(subject.replace(noneSubjectPattern, ""))) {
    return true;
  }
  const hasName = namesWithContent(subject) || (failingVerbs.has(lemma) && subject.includes("\uFFFC"));
  if (who === "thing" && hasName) {
    return isNegated || isNoLonger
      ? (workingVerbs.has(lemma) || lemma === "reach") &&
          !guardPattern.test(subject) &&
          (mood === "done" ||
            (mood === "unreal" && /\bwould\b/.test(verb)) ||
            (mood === "doing" && (lemma !== "go" || /^ (?:through|out)\b/.test(object))))
      : (failingVerbs.has(lemma) && (mood === "done" || mood === "doing")) ||
          (/^(?:belong|go)$/.test(lemma) && mood === "done" && strangerPattern.test(object)) ||
          (/^(?:refuse|reject|swallow|ignore|skip|discard|drop)$/.test(lemma) &&
            mood === "done" &&
            /^ (?:each|every|all|any|the|valid|many|most)\b/.test(object));
  }
  return false;
}

/** "An envelope with cheques": a thing by what it holds. */
function namesWithContent(subject: string): boolean {
  return (
    namesThing(subjectThing(subject)) ||
    namesPrivate(/ (?:with|holding|containing|full of) (.+)/.exec(subject)?.[1] ?? "")
  );
}

/** "The page is not available in your country": how things are in general. */
function insideHabit(mood: Deed["mood"], text: string): boolean {
  return mood === "habit" && !/\b(?:now|currently|still|since|at the moment|right now)\b/i.test(text);
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
