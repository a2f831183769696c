import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { throughCausative } from "../clause/causative.ts";
import { verbFormOf } from "../clause/verb-forms.ts";
import { whoIs, type Who } from "../clause/who.ts";
import { isBroughtToSafety, isConcession, isOffer, isOwed, isReliefUnderWay, isRepayment } from "./making-good.ts";
import { isPhrasalRemedy, takesObjectPattern } from "./measure-words.ts";
import { isByUs, isHouse, isOwnPerson, isWorker } from "../own-agents.ts";
import { isDoneBy, isNamed } from "./measures-done-by.ts";
import { isDoneTo, isSentOut, meansPattern } from "./measures-done-to.ts";
import { isGoneForGood, isHeldSo, isOffline } from "./standing-measures.ts";
import { knownVerbs } from "../verbs/known-verbs.ts";
import {
  harmVerbs,
  informVerbs,
  inquiryVerbs,
  mindVerbs,
  remedyVerbs,
  sayVerbs,
  sufferVerbs,
} from "../verbs/verb-classes.ts";
import { toldPattern } from "./telling-others.ts";
import { setOf } from "../word-list.ts";
import { isVagueRemedy } from "./undertaken-measures.ts";
import { isNoAnswer, isNotDone, wordsAround } from "./no-measures.ts";

/** "To mitigate the incident, accounts were moved": whatever was done for that. */
const openingPurposePattern = new Sieved(
  /^\W*(?:in order )?to (?:\w+ly )?(?:mitigate|fix|restore|resolve|recover|contain|stop|limit|protect|reduce|repair|remedy|address|bring|help|prevent|end)\b[^.;?!]{2,100},/i,
);

/** "voided today": it is as good as done. */
function isDueToday({ lemma, mood, object, isPassive, subject }: Deed, who: Who): boolean {
  return (
    mood === "future" &&
    remedyVerbs.has(lemma) &&
    (isPassive ? !/\byour?\b/.test(subject) : who === "we") &&
    /^[^.;,]{0,50}\b(?:today|tonight|this (?:morning|afternoon|evening)|within the (?:hour|day))\b/.test(object)
  );
}

/** "The bad build is no longer offered", "the page no longer shows the names" */
function isWithdrawn({ lemma, isNoLonger, isPassive, subject }: Deed): boolean {
  if (isNoLonger && !isPassive && /^(?:contain|show|list|include|display|appear|hold)$/.test(lemma)) {
    return whoIs(subject, []) === "thing";
  }
  return (
    isNoLonger &&
    isPassive &&
    /^(?:offer|distribute|serve|host|sell|list|share|ship|publish|display|show)$/.test(lemma) &&
    /\b(?:bad|faulty|wrong|affected|malicious|vulnerable|old|broken|infected|file|page|version|build|release|update|photo|photograph|video|list|post)\b/.test(
      subject,
    )
  );
}

const innerPattern = new Sieved(
  /^ (?:\w+ly )?((?:by|on|with|busy) |(?:in )?(?:[\w-]+ ){0,4}?(?:process|middle|work|task|effort|job|steps?|precaution|measure) of )?(?:\w+ly )?([a-z-]{3,}ing)(?= [\w"'])/,
);
/** "spent the night sorting", "are on site replacing", "is out in the street handing": what stands before the act. */
const beforeInnerPatterns: ReadonlyMap<string, RegExp> = new Map([
  ["spend", /^ (?:[\w-]+ ){1,5}?(?=[a-z-]{3,}ing\b)/],
  [
    "be",
    /^ (?:(?:now|already|still|all|also|out|up|down) )*(?:(?:there|here|on site|outside|inside|at work|(?:in|at|on) (?:the|our) (?:[\w-]+ )?[\w-]+) )?(?=[a-z-]{3,}ing\b)/,
  ],
]);
const beginningVerbs = setOf("begin start continue resume finish complete keep");
const ledUpVerbs = setOf("begin start continue resume finish complete proceed respond react act work focus take be");

/**
 * "began replaying the log", "responded by taking it offline", "took the step of closing it": the act that stands in
 * the gerund.
 */
function innerDeed(deed: Deed): Deed | undefined {
  const before = beforeInnerPatterns.get(deed.lemma);
  const object = before === undefined ? deed.object : deed.object.replace(before, " ");
  const found = deed.isPassive ? null : innerPattern.exec(object);
  const isLed =
    (found?.[1] === undefined && object === deed.object ? beginningVerbs : ledUpVerbs).has(deed.lemma) ||
    deed.lemma === "spend";
  const form = verbFormOf(found?.[2] ?? "");
  if (found === null || !isLed || form?.isGerund !== true) {
    return undefined;
  }
  const inner = { ...deed, lemma: form.lemma, object: object.slice(found[0].length) };
  const isLoose = /^(?:work|continue|keep|focus|be)$/.test(deed.lemma);
  return isLoose && isVagueRemedy(inner) && !meansPattern.test(inner.object)
    ? undefined
    : { ...inner, mood: deed.mood === "habit" ? "doing" : deed.mood };
}

/** "The gym", "one of our cooks", "two porters": they act; "the door" does not. */
function workerOrThing({ subject, object, isPassive }: Deed): Who {
  if (!isPassive && isHouse(subject)) {
    return "we";
  }
  const isActing = isOwnPerson(subject) || (!isPassive && isWorker(subject) && takesObjectPattern.test(object));
  return isActing ? "helper" : "thing";
}

/** Whether one verb of a sentence is a measure against the incident, taken or under way. */
export function isMeasure(deed: Deed, text: string, ownNames: readonly string[]): boolean {
  const read = innerDeed(deed) ?? deed;
  const caused = throughCausative(read);
  // "We got the post taken down", "We got the papers back": there "got" is no auxiliary.
  const isGot = (caused !== read || / back\b/.test(read.object)) && /^got$/i.test(text.slice(read.start, read.end));
  return isMeasureItself(asPerfect(isGot ? { ...caused, mood: "done" } : caused), text, ownNames);
}

/**
 * "The pump is replaced since noon", "Is mended now": what has been done, in the words of one who learnt English late.
 */
function asPerfect(deed: Deed): Deed {
  return deed.mood === "state" && deed.isPassive && sinceDonePattern.test(deed.object)
    ? { ...deed, mood: "done", isPerfect: true }
    : deed;
}
/** "The police have been asked to patrol the street", "manual work was required to redeploy it" */
function isAskedOfOthers({ lemma, mood, subject, start, end }: Deed, who: Who, text: string): boolean {
  if ((mood !== "duty" && mood !== "done") || who === "we" || who === "you") {
    return false;
  }
  const verb = text.slice(start, end);
  return (
    (/\b(?:been|being|was|were) (?:now |also |already )?(?:asked|requested|urged)\b/.test(verb) &&
      toldPattern.test(subject)) ||
    (/^(?:was|were) (?:required|needed)\b/.test(verb) && remedyVerbs.has(lemma))
  );
}

/** "For now", "until the tills work again", "while the portal is down" */
const stopgapPattern = new Sieved(
  patternLines("i")`
    \b(?:for the time being|for now|in the meantime|meanwhile|until further notice)\b
    |\b(?:until|while|as long as) (?:the|our|it|they|this)\b[^.;?!,]{0,60}\b(?:
      again|back|restored|fixed|repaired|mended|replaced|ready|down|off|out|closed|shut|broken|offline|repair
    )\b
  `,
);

/** "Until the tills work again, our shops take cash only": how we help ourselves meanwhile. */
function isStopgap({ lemma, mood, role, isPassive, isNegated, object }: Deed, who: Who, text: string): boolean {
  return (
    mood === "habit" &&
    (who === "we" || who === "helper") &&
    role === "main" &&
    !isPassive &&
    !isNegated &&
    stopgapPattern.test(text) &&
    knownVerbs.has(lemma) &&
    takesObjectPattern.test(object) &&
    !/^(?:recommend|suggest|encourage)$/.test(lemma) &&
    (/^write$/.test(lemma) ||
      [mindVerbs, sayVerbs, sufferVerbs, harmVerbs, informVerbs, inquiryVerbs].every((verbs) => !verbs.has(lemma)))
  );
}

/** "The maintainers removed the package": who keeps a thing up for others speaks of herself. */
const keepersPattern = /^(?:the|our) (?:[\w-]+ )?(?:maintainers|moderators|administrators|admins|developers|authors)$/;

const sinceDonePattern =
  /^(?: (?:again|back|off|up|out|shut))?(?: now(?=$|[,.;]| (?:and|again|for|to|in|on|at)\b)|(?: (?!by\b|for\b)[\w-]+){0,3} since (?!(?:19|20)\d\d))/;

function isMeasureItself(deed: Deed, text: string, ownNames: readonly string[]): boolean {
  const { mood } = deed;
  if (isNotDone(deed, text)) {
    return false;
  }
  const around = wordsAround(deed, text);
  if (isNoAnswer(deed, text, around)) {
    return false;
  }
  // "Every password in the charity": the charity is only where.
  const read = whoIs(
    deed.isPassive ? deed.subject.replace(/ (?:in|at|on|from|with|for|to|by)\b.*/, "") : deed.subject,
    ownNames,
  );
  const isKept = read === "you" && !deed.isPassive && mood === "done" && keepersPattern.test(deed.subject);
  const who =
    read === "thing" && !deed.subject.startsWith("whose") ? workerOrThing(deed) : isKept ? ("helper" as const) : read;
  if ((mood === "doing" || mood === "done") && isSentOut(deed)) {
    return true;
  }
  if (
    isOwed(deed, who) ||
    isConcession(deed, who) ||
    isDueToday(deed, who) ||
    isReliefUnderWay(deed) ||
    isBroughtToSafety(deed, who) ||
    isAskedOfOthers(deed, who, text) ||
    isStopgap(deed, who, text) ||
    isWithdrawn(deed)
  ) {
    return true;
  }
  if ((who === "we" || isNamed(deed, text)) && !deed.isPassive && isOffer(deed)) {
    return mood !== "future" || isRepayment(deed.lemma);
  }
  if (
    mood === "done" &&
    openingPurposePattern.test(text) &&
    who !== "hostile" &&
    who !== "you" &&
    [mindVerbs, sayVerbs, sufferVerbs].every((verbs) => !verbs.has(deed.lemma))
  ) {
    return true;
  }
  if (
    mood === "habit" &&
    !deed.isPassive &&
    who !== "we" &&
    isNamed(deed, text) &&
    (remedyVerbs.has(deed.lemma) || isPhrasalRemedy(deed.lemma, deed.object))
  ) {
    return true;
  }
  if (mood === "done" || mood === "doing") {
    if (deed.isPassive && (deed.isPerfect || mood === "doing") && isByUs(deed, text)) {
      const told = { ...deed, isPassive: false, subject: "we", object: ` ${deed.subject}${deed.object}` };
      return isDoneBy(told, "we", text, around);
    }
    return deed.isPassive
      ? isDoneTo(deed, who, around)
      : isDoneBy(deed, who, text, around) || (deed.isPerfect && isOffline(deed));
  }
  if (mood === "state") {
    return isHeldSo(deed, who, text, around) || isGoneForGood(deed, who);
  }
  return mood === "habit" && isGoneForGood(deed, who);
}
