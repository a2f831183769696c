import { Sieved } from "../text/sieve.ts";
import type { Deed } from "./clause/reading.ts";
import { whoIs } from "./clause/who.ts";
import { namesThing, nearThing, withoutPlace } from "./concrete-things.ts";
import {
  badStatePattern,
  brokenStatePattern,
  containerPattern,
  containingVerbs,
  failingVerbs,
  harmingVerbs,
  insidePattern,
  maliciousPattern,
  malwareActPattern,
  safeStatePattern,
  servingVerbs,
  showingVerbs,
  stayingVerbs,
  strangerPattern,
  takingVerbs,
  workingVerbs,
  wrongSubjectPattern,
  wrongThingPattern,
} from "./harm-deed-words.ts";
import { tellsHarmInOtherWays } from "./harm-ways.ts";
import { mindVerbs } from "./verbs/verb-classes.ts";
import { setOf } from "./word-list.ts";

/** "This affected the search", "the outage did not hit the app" */
const hittingVerbs = setOf("affect impact hit involve concern disrupt interrupt degrade impair");
export const incidentSubjectPattern = new Sieved(
  /^(?:this|it|that|which|(?:the|this|these|an?|our) (?:[\w-]+ ){0,3}?(?:leak|breach|outage|incident|failure|disruption|error|attack|mistake|exposure|problem|issue|fault|change|bug|event|vulnerability|interruption|intrusion|malware|ransomware|cyber-?attack|virus))s?$/,
);
/** "This vulnerability affects all versions": what could be hit, as an advisory says it. */
const flawSubjectPattern = new Sieved(/\b(?:vulnerability|flaw|weakness|bug|change)$/);
/** "caused the pages to stop" */
const causedPattern = new Sieved(
  /^ (.{3,80}?) to (?:become|stop|fail|crash|slow|go|not|hang|lose|break|time out|be (?:un\w+|lost|delayed|offline|down))\b/,
);
/** "errors when loading the map" */
const troublePattern = new Sieved(
  /\b(?:errors?|failures?|timeouts?|time-outs?|delays?|latency|problems?|issues?|trouble|difficult(?:y|ies)|responses)\b(.*)/,
);
/** "the exposed information", "impacted services", "the data accessed" */
const hitThingsPattern = new Sieved(
  /\b(?:exposed|affected|impacted|involved|accessed|compromised|stolen|copied|leaked|taken|lost|unavailable|disrupted)\b.+\b(?:information|data|services?|systems?|items?|records?|files?|products?|features?|components?)$|\b(?:information|data|details|records) (?:\w+ ){0,6}?(?:exposed|affected|involved|accessed|compromised|stolen|copied|taken|access)$/,
);

/** "Impacted services included the map", "the data accessed consisted of names" */
const hitThingsArePattern = new Sieved(
  /\b(?:(?:exposed|affected|impacted|involved|accessed|compromised|stolen|copied|leaked) (?:information|data|services?|systems?|items?|records?|files?|products?|features?|components?)|(?:information|data|details|records|files) (?:(?:that|which) [^.;]{0,60}?)?(?:exposed|affected|involved|accessed|compromised|stolen|copied|leaked|taken|acquired|unauthori[sz]ed access))(?: [^.;?!]{0,40}?)? (?:included?|includes|consist(?:s|ed) of|compris(?:es|ed)|contain(?:s|ed)) ([^.;]{3,70})/i,
);

/** What an incident hit, as the object of a verb that says so. */
function isHit({ lemma, mood, object, subject }: Deed): boolean {
  const near = nearThing(object);
  if (hittingVerbs.has(lemma)) {
    return (
      (mood === "done" || mood === "doing" || (mood === "habit" && !flawSubjectPattern.test(subject))) &&
      incidentSubjectPattern.test(subject) &&
      namesThing(near)
    );
  }
  if (lemma === "cause") {
    return mood === "done" && namesThing(causedPattern.exec(object)?.[1] ?? "");
  }
  if (lemma === "include" || lemma === "consist" || lemma === "be") {
    return hitThingsPattern.test(subject) && mood !== "future" && namesThing(object.slice(0, 70).replace(/^ of\b/, ""));
  }
  return (
    /^(?:receive|see|get|experience|encounter|face)$/.test(lemma) &&
    mood !== "habit" &&
    namesThing((troublePattern.exec(object)?.[1] ?? "").replace(/\b(?:when|while|in|with|on|for|trying|to)\b/g, ""))
  );
}

/** Whether one verb of a sentence tells what was taken, laid open, lost or out of order. */
function isHarmToThing(deed: Deed, text: string, ownNames: readonly string[]): boolean {
  const { lemma, mood, role, subject, object, isNegated, isPassive } = deed;
  const isTold =
    mood === "done" ||
    mood === "doing" ||
    mood === "state" ||
    ((mood === "possible" || mood === "unreal") && !/\bcan\b/i.test(text.slice(deed.start - 1, deed.end)));
  if (role === "condition" || role === "question" || role === "later") {
    return false;
  }
  if (isHit(deed) || wentWrong(deed) || isWrongNow(deed) || isGivenAway(deed, text, ownNames)) {
    return true;
  }
  if (
    !isTold &&
    !(mood === "habit" && (lemma === "have" || lemma === "be" || lemma === "hold" || containingVerbs.has(lemma)))
  ) {
    return false;
  }
  // "Tiles were accidentally removed": whatever it was, it was not meant.
  if (isPassive && mood === "done" && unmeantPattern.test(text.slice(deed.start, deed.end + 40))) {
    return namesThing(withoutPlace(subject));
  }
  if (isPassive && lemma === "go") {
    // "The readings of last winter are gone."
    return mood === "state" && namesThing(withoutPlace(subject));
  }
  if (isPassive && /^(?:restore|recover|retrieve)$/.test(lemma) && isNegated) {
    return namesThing(withoutPlace(subject));
  }
  if (isPassive && showingVerbs.has(lemma) && wrongSubjectPattern.test(subject)) {
    return namesThing(withoutPlace(subject));
  }
  if (isPassive && lemma === "charge") {
    return / (?:twice|double|too much|more than once)\b/.test(object);
  }
  if (isPassive && isNegated && mood === "done" && servingVerbs.has(lemma)) {
    return namesThing(withoutPlace(subject));
  }
  if (isPassive) {
    return (
      harmingVerbs.has(lemma) &&
      namesThing(withoutPlace(subject)) &&
      (mood !== "state" ||
        !/^(?:encrypt|index|cache|crawl|mirror|guess|infer|deduce|retrieve|acquire|obtain)$/.test(lemma)) &&
      (!/^(?:post|upload|dump|send|deliver|print|display|redirect|share|open|read|take|cut|cancel|publish|change|put|attach|pack|reach)$/.test(
        lemma,
      ) ||
        isNegated ||
        strangerPattern.test(object) ||
        /^ (?:by|without|in error|away|off|from|publicly|online|(?:on|to) an? (?:public|open|[\w-]*forum)|on the (?:dark web|internet|label|envelope|outside|parcel|cover))\b/.test(
          object,
        ) ||
        (lemma === "cancel" && mood === "state"))
    );
  }
  if (lemma === "be") {
    return (
      mood !== "unreal" &&
      mood !== "possible" &&
      namesThing(withoutPlace(subject)) &&
      badStatePattern.test(isNegated ? ` not${object}` : object) &&
      (!insideHabit(mood, text) || (!isNegated && brokenStatePattern.test(object)))
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
      namesThing(nearThing(object)) &&
      !/^ (?:\w+ )?(?:power|contact|sight|track|control|touch|patience|time|(?:\w+ )?trust)\b/.test(object)
    );
  }
  if (
    /^(?:contain|include|carry|hold)$/.test(lemma) &&
    mood === "done" &&
    !isNegated &&
    maliciousPattern.test(object)
  ) {
    return who === "thing" && subject !== "";
  }
  if (containingVerbs.has(lemma) && who !== "we" && who !== "you" && who !== "hostile") {
    return (
      (mood === "done" ||
        (mood === "habit" && /\b(?:lost|stolen|leaked|exposed|copied|missing|affected|in the bag)\b/.test(subject))) &&
      containerPattern.test(subject) &&
      namesThing(nearThing(object))
    );
  }
  if (
    who === "hostile" ||
    (who === "you" && (mood === "done" || mood === "possible") && !isNegated) ||
    (who === "nobody" && subject !== "")
  ) {
    const isNow = lemma !== "have" || who === "hostile";
    return (
      isNow &&
      takingVerbs.has(lemma) &&
      !/^ to\b/.test(object) &&
      namesThing(nearThing(object.replace(/^ (?:which|whose|what) /, " "))) &&
      (who === "hostile" ||
        otherOwnerPattern.test(object) ||
        /^(?:anyone|anybody|everyone|everybody|others)\b/.test(subject))
    );
  }
  if (
    /^(?:someone|somebody|(?:an?|one) (?:unknown )?(?:person|outsider|stranger))\b/.test(subject) &&
    mood === "done" &&
    !isNegated
  ) {
    return takingVerbs.has(lemma) && /^ (?:your|our|\w+'s?) /.test(object) && namesThing(nearThing(object));
  }
  if (who === "you" && isNegated && mood === "done" && !mindVerbs.has(lemma) && lemma !== "be" && lemma !== "have") {
    return true;
  }
  const hasName = namesThing(withoutPlace(subject)) || (failingVerbs.has(lemma) && subject.includes("\uFFFC"));
  if (who === "thing" && hasName) {
    return isNegated
      ? workingVerbs.has(lemma) && mood === "done"
      : (failingVerbs.has(lemma) && (mood === "done" || mood === "doing")) ||
          (/^(?:belong|go)$/.test(lemma) && mood === "done" && strangerPattern.test(object));
  }
  return false;
}

/** "Invoices show the wrong amount": as long as it lasts. */
function isWrongNow({ lemma, mood, isPassive, isNegated, object, subject }: Deed): boolean {
  const isTold = mood === "habit" || mood === "done" || mood === "doing";
  const wrong = showingVerbs.has(lemma) ? wrongThingPattern.exec(object)?.[1] : undefined;
  return (
    isTold &&
    !isPassive &&
    !isNegated &&
    wrong !== undefined &&
    !/^(?:we|i)$/.test(subject) &&
    (namesThing(nearThing(wrong)) || namesThing(withoutPlace(subject)))
  );
}

/** "by mistake", "accidentally": what we did with it, and did not mean to. */
const unmeantPattern = new Sieved(
  /\b(?:accidentally|inadvertently|mistakenly|unintentionally|wrongly|erroneously|by (?:mistake|accident)|in error)\b/i,
);
const givingVerbs = setOf("share publish send post upload expose disclose reveal email mail leak delete lose print");

/** "We accidentally shared your diagnoses with the whole group" */
function isGivenAway(
  { lemma, mood, isPassive, isNegated, object, subject }: Deed,
  text: string,
  ownNames: readonly string[],
): boolean {
  return (
    mood === "done" &&
    !isPassive &&
    !isNegated &&
    givingVerbs.has(lemma) &&
    unmeantPattern.test(text) &&
    whoIs(subject, ownNames) === "we" &&
    namesThing(nearThing(object))
  );
}

/** "The mail went out": as it was meant to. */
const sentSubjectPattern = new Sieved(
  /\b(?:mails?|e-?mails?|letters?|messages?|notices?|newsletters?|invitations?|updates?|statements?|alerts?|notifications?|releases?|posts?)$/,
);

/** "The lights went out", "sent their position to the wrong phones" */
function wentWrong({ lemma, mood, isPassive, isNegated, object, subject }: Deed): boolean {
  if (mood !== "done" || isPassive || isNegated) {
    return false;
  }
  const wentOut =
    lemma === "go" && /^ (?:out|dark|dead|down|blank|silent|offline|off)\b(?! (?:of|to|for))/.test(object);
  const endedUp =
    (lemma === "end" &&
      /^ up (?:in|on|with|at) (?:an? |the )?(?:public|wrong|open|strangers?|another|other|some)/.test(object)) ||
    (/^(?:arrive|come|load|open|run)$/.test(lemma) &&
      /^ (?:too |very )?(?:late|slowly|twice|empty|garbled)\b/.test(object));
  return (
    (endedUp && namesThing(withoutPlace(subject))) ||
    (wentOut && !sentSubjectPattern.test(subject) && namesThing(withoutPlace(subject))) ||
    (/^(?:send|give|show|deliver|print|display)$/.test(lemma) &&
      strangerPattern.test(object.slice(0, 80)) &&
      namesThing(nearThing(object)))
  );
}

/** "of other customers", "the minutes": what is somebody else's. */
const otherOwnerPattern = new Sieved(
  /\b(?:other|others'?|another|somebody else|someone else|each other|one another)\b/,
);

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
    (inside !== undefined && namesThing(inside)) ||
    (hit !== undefined && namesThing(nearThing(hit))) ||
    (taken !== undefined && namesThing(nearThing(taken))) ||
    deeds.some((deed) => isHarmToThing(deed, text, ownNames)) ||
    tellsHarmInOtherWays(text, deeds)
  );
}
