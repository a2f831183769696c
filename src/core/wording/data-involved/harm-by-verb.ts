import type { Deed } from "../clause/reading.ts";
import { mindVerbs } from "../verbs/verb-classes.ts";
import { setOf } from "../word-list.ts";
import { isPeople, namesThing, nearThing, subjectThing, withoutPlace } from "./concrete-things.ts";
import {
  amissPattern,
  badStatePattern,
  brokenStatePattern,
  emptiedPattern,
  failingVerbs,
  harmingVerbs,
  misdoingPattern,
  safeStatePattern,
  strangerPattern,
  workingVerbs,
} from "./harm-deed-words.ts";
import { dataPattern } from "./harm-to-data.ts";
import { linePattern } from "./harm-now.ts";
import { guardPattern } from "./harm-undone.ts";
import { namesPrivate } from "./private-things.ts";

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
export const noneSubjectPattern = /^(?:none|neither|no|not one|nothing)\b/;
/** "Passengers had no displays": what people went without. */
const missedPattern =
  /^ no (?!(?:choice|chance|idea|way|option|reason|need|warning|explanation|right|say|doubt|part|role|longer|more|one)\b)(.{3,60})/;
/** "You could not pay": acts that tell by themselves what failed. */
const selfNamingVerbs = setOf(
  "log sign pay call phone telephone connect book order dial print vote withdraw trade register",
);

/** "An envelope with cheques": a thing by what it holds. */
export function namesWithContent(subject: string): boolean {
  return (
    namesThing(subjectThing(subject)) ||
    namesPrivate(/ (?:with|holding|containing|full of) (.+)/.exec(subject)?.[1] ?? "")
  );
}

/** "The page is not available in your country": how things are in general. */
function insideHabit(mood: Deed["mood"], text: string): boolean {
  return mood === "habit" && !/\b(?:now|currently|still|since|at the moment|right now)\b/i.test(text);
}

/** "Tiles were removed", "your letter was sent to a stranger": what was done to a thing that is named. */
export function isDoneToThing(deed: Deed, text: string): boolean {
  const { lemma, mood, subject, object, isNegated } = deed;
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

/** "The list is gone", "the tills were down" */
export function isInBadState({ mood, subject, object, isNegated }: Deed, text: string): boolean {
  return (
    mood !== "unreal" &&
    mood !== "possible" &&
    (namesWithContent(subject) || (linePattern.test(withoutPlace(subject)) && brokenStatePattern.test(object))) &&
    !(/^ (?:\w+ )?empty\b/.test(object) && emptiedPattern.test(subject)) &&
    (badStatePattern.test(isNegated ? ` not${object}` : object) ||
      (safeStatePattern.test(object) && !isNegated && namesPrivate(withoutPlace(subject)))) &&
    (!insideHabit(mood, text) ||
      (!isNegated && (brokenStatePattern.test(object) || / (?:safe|intact|unaffected|untouched)\b/.test(object))))
  );
}

/** "We lost the files", and not the power or your trust. */
export function isLostThing(object: string): boolean {
  return (
    namesThing(
      nearThing(object.replace(/^ (?:all |any )?(?:control|possession|custody|access) (?:of|over|to)\b/, "")),
    ) && !/^ (?:\w+ )?(?:power|contact|sight|track|touch|patience|time|(?:\w+ )?trust)\b/.test(object)
  );
}

/** "You did not get your letter", "passengers had no displays"; undefined where it tells neither. */
export function isMissedByYou({ lemma, object, isNegated }: Deed): boolean | undefined {
  const missed = /^(?:have|get|receive|see|hear)$/.test(lemma) ? missedPattern.exec(object)?.[1] : undefined;
  if (missed !== undefined && namesThing(nearThing(missed))) {
    return true;
  }
  return isNegated && !mindVerbs.has(lemma) && lemma !== "be" && lemma !== "have"
    ? selfNamingVerbs.has(lemma) || namesThing(nearThing(object.split(",")[0] ?? ""))
    : undefined;
}

/** "The lift does not go", "the server failed", "the till refused every card" */
export function doesNotWork({ lemma, mood, subject, object, isNegated, isNoLonger }: Deed, verb: string): boolean {
  return isNegated || isNoLonger
    ? (workingVerbs.has(lemma) || lemma === "reach") &&
        !guardPattern.test(subject) &&
        (mood === "done" ||
          (mood === "unreal" && /\bwould\b/.test(verb)) ||
          (mood === "doing" && (lemma !== "go" || /^ (?:through|out)\b/.test(object))))
    : (failingVerbs.has(lemma) && (mood === "done" || mood === "doing")) ||
        (/^(?:belong|go|lead|point)$/.test(lemma) && mood === "done" && strangerPattern.test(object)) ||
        (/^(?:refuse|reject|swallow|ignore|skip|discard|drop)$/.test(lemma) &&
          mood === "done" &&
          /^ (?:each|every|all|any|the|valid|many|most)\b/.test(object));
}
