import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { throughCausative } from "../clause/causative.ts";
import { verbFormOf } from "../clause/verb-forms.ts";
import { whoIs, type Who } from "../clause/who.ts";
import { isBroughtToSafety, isConcession, isOffer, isOwed, isReliefUnderWay, isRepayment } from "./making-good.ts";
import { isPhrasalRemedy, repairThingPattern } from "./measure-words.ts";
import { isByUs, isHouse, isOwnPerson, isWorker } from "../own-agents.ts";
import { isDoneBy, isInforming, isNamed, takesObjectPattern } from "./measures-done-by.ts";
import { isDoneTo, isSentOut, meansPattern, outcomeVerbs } from "./measures-done-to.ts";
import { isGoneForGood, isHeldSo, isOffline, isRemedyLike } from "./standing-measures.ts";
import { mindVerbs, neutralVerbs, remedyVerbs, sayVerbs, sufferVerbs } from "../verbs/verb-classes.ts";
import { blank } from "../statement.ts";
import { setOf } from "../word-list.ts";

/** "was removed by mistake": the accident itself. */
const accidentPattern = new Sieved(
  patternLines("i")`
    \b(?:
      inadvertently|accidentally|mistakenly|unintentionally|incorrectly|erroneously|wrongly|by mistake|by accident
      |in error|than intended|at random|for no reason|unexpectedly
      |without (?:telling|asking|informing|warning|our|notice|your|permission|consent|checking|encryption)
    )\b
    |\b(?:sent|gave|given|handed|posted|attached) (?:\w+ ){0,3}?the wrong\b
    |\b(?:to|with|by) (?:the wrong|a stranger|strangers|somebody else|someone else)\b
  `,
);

/** "Prior to the sale we doubled capacity", "since 2021 we have asked for two signatures": no answer to what came after. */
const beforehandPattern = new Sieved(
  patternLines("i")`
    \bsince (?:the [\w ]{3,30} (?:of|in) )?(?:19|20)\d\d\b
    |^\W*(?:
      (?:prior to|before|ahead of|in advance of) (?:all )?(?:the|this|that|any)\b(?! (?:site|service|system|shop|accounts?) )[^.;]{0,40}, (?:we|our)\b
      |(?:months|years|long) before\b
    )
    |\b(?:long|well|weeks|months|years) before (?:this|that|it|any of)\b
    |\b(?:before|prior to) (?:this|the) (?:event|incident|breach|attack|outage)\b
    |\bhad [\w ]{3,60} before (?:the|this|that) (?:accident|break-in|error|failure|fire|flood|leak|storm|theft)\b
  `,
);

/** "During the flood two winters ago we brought in pumps" */
const yearsAgoPattern = new Sieved(
  /^\W*[^.;?!]{0,40}\b(?:(?:winters|summers|springs|autumns|years|months) ago|last (?:year|winter|summer|spring|autumn)),? (?:[^.;?!,]{0,40}, )?(?:we|our|I)\b/i,
);

/** "To mitigate the incident, accounts were moved": whatever was done for that. */
const openingPurposePattern = new Sieved(
  /^\W*(?:in order )?to (?:\w+ly )?(?:mitigate|fix|restore|resolve|recover|contain|stop|limit|protect|reduce|repair|remedy|address|bring|help|prevent|end)\b[^.;?!]{2,100},/i,
);

/** "the people who got it in error were phoned": the accident is told of them, and not of the phoning. */
function withoutReceivers(text: string): string {
  return receiversPattern.replaceIn(text, blank);
}
const receiversPattern = new Sieved(
  patternLines("gi")`
    \b(?:who|which|that) (?:
      (?:had |have |has )?(?:gone|went|been sent|been delivered) to (?:the )?wrong [\w-]+
      |(?:had |have |has |was |were )?(?:
        received|got|given|sent|seen|opened|addressed|posted|published|shared|released|mailed|emailed|made
      )\b[^.,;]{0,60}? (?:in error|by mistake|by accident|accidentally|inadvertently|mistakenly|wrongly|incorrectly)
    )\b
  `,
);

/** "was suspended last year for unpaid fees": another story. */
function isOfLastYear({ mood, isPerfect, end }: Deed, text: string): boolean {
  return (
    mood === "done" &&
    !isPerfect &&
    /^[^.;,]{0,40}\b(?:last (?:year|spring|summer|autumn|winter)|(?:years|\w+ months) (?:ago|earlier|before))\b/.test(
      text.slice(end),
    )
  );
}

const causedByPattern = new Sieved(/\b(?:caused|triggered) by\b[^.;,]{0,120}$/i);

const onceDonePattern = new Sieved(/\b(?:when|once|after|as soon as)\b[^.;,]{0,80}$/i);

/** "We are weighing up whether to": nothing is done. */
const weighingVerbs = setOf("weigh consider debate discuss ponder mull contemplate explore");

/** "had begun to investigate", "formed a team to find out", "spent the day waiting" */
function isOnlyLooking({ lemma, object }: Deed): boolean {
  return (
    (/^(?:begin|start|continue|form|create|set|assemble|establish|convene|gather|meet|try|work)$/.test(lemma) &&
      /^ (?:an? |our |the )?(?:[\w-]+ ){0,3}?to (?:\w+ly )?(?:investigate|find|look|understand|learn|wonder|check|examine|analy[sz]e|determine|assess|establish|review|hear|see)\b/.test(
        object,
      )) ||
    (lemma === "protect" && /^ (?:health|personal|patient|information|data|customer)\b/.test(object)) ||
    (/^(?:send|write|provide|mail|post)$/.test(lemma) &&
      /^ (?:you )?(?:this|an?|the) (?:notice|notification|letter|e-?mail|message) (?:to you|because|about|so that)\b/.test(
        object,
      ))
  );
}

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
const timeSpentPattern = /^ (?:[\w-]+ ){1,5}?(?=[a-z-]{3,}ing\b)/;
const beginningVerbs = setOf("begin start continue resume finish complete keep");
const ledUpVerbs = setOf("begin start continue resume finish complete proceed respond react act work focus take be");

/** "began replaying the log", "responded by taking it offline", "took the step of closing it": the act that stands in the gerund. */
function innerDeed(deed: Deed): Deed | undefined {
  const object = deed.lemma === "spend" ? deed.object.replace(timeSpentPattern, " ") : deed.object;
  const found = deed.isPassive ? null : innerPattern.exec(object);
  const isLed = (found?.[1] === undefined ? beginningVerbs : ledUpVerbs).has(deed.lemma) || deed.lemma === "spend";
  const form = verbFormOf(found?.[2] ?? "");
  if (found === null || !isLed || form?.isGerund !== true) {
    return undefined;
  }
  const inner = { ...deed, lemma: form.lemma, object: object.slice(found[0].length) };
  const isLoose = /^(?:work|continue|keep|focus|be)$/.test(deed.lemma);
  return isLoose && isVagueRemedy(inner) ? undefined : { ...inner, mood: deed.mood === "habit" ? "doing" : deed.mood };
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
  return isMeasureItself(asPerfect(throughCausative(innerDeed(deed) ?? deed)), text, ownNames);
}

/** "The pump is replaced since noon", "Is mended now": what has been done, in the words of one who learnt English late. */
function asPerfect(deed: Deed): Deed {
  return deed.mood === "state" && deed.isPassive && sinceDonePattern.test(deed.object)
    ? { ...deed, mood: "done", isPerfect: true }
    : deed;
}
const sinceDonePattern =
  /^(?: (?:again|back|off|up|out|shut))?(?: now(?=$|[,.;]| (?:and|again|for|to|in|on|at)\b)|(?: (?!by\b|for\b)[\w-]+){0,3} since (?!(?:19|20)\d\d))/;

function isMeasureItself(deed: Deed, text: string, ownNames: readonly string[]): boolean {
  const { mood, role } = deed;
  if (
    weighingVerbs.has(deed.lemma) ||
    deed.isNegated ||
    /^(?:none|nobody|neither|nothing|no)\b/.test(deed.subject) ||
    /^ (?:none|nobody|no one|nothing)\b/.test(deed.object) ||
    role === "condition" ||
    role === "question" ||
    role === "later"
  ) {
    return false;
  }
  const before = text.slice(0, deed.start);
  // "caused by keys that had been renewed": how it came about. "When all have been told" is still to come.
  if (causedByPattern.test(before) || (role === "side" && deed.isPerfect && onceDonePattern.test(before))) {
    return false;
  }
  const around = withoutReceivers(text.slice(Math.max(deed.start - 60, 0), deed.end + 70));
  if (
    accidentPattern.test(around) ||
    beforehandPattern.test(text) ||
    (!deed.isPerfect && yearsAgoPattern.test(text)) ||
    isOnlyLooking(deed) ||
    isOfLastYear(deed, text)
  ) {
    return false;
  }
  // "We shut down the servers every Sunday": how things always are.
  if (
    /^(?:shut|cut|set|put|reset|split)$/.test(deed.lemma) &&
    !deed.isPassive &&
    !deed.isPerfect &&
    /\b(?:every|each) (?:day|night|week|month|year|\w+day)\b/i.test(deed.object)
  ) {
    return false;
  }
  // "Every password in the charity": the charity is only where.
  const read = whoIs(
    deed.isPassive ? deed.subject.replace(/ (?:in|at|on|from|with|for|to|by)\b.*/, "") : deed.subject,
    ownNames,
  );
  const who = read === "thing" && !deed.subject.startsWith("whose") ? workerOrThing(deed) : read;
  if ((mood === "doing" || mood === "done") && isSentOut(deed)) {
    return true;
  }
  if (
    isOwed(deed, who) ||
    isConcession(deed, who) ||
    isDueToday(deed, who) ||
    isReliefUnderWay(deed) ||
    isBroughtToSafety(deed, who) ||
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

const vagueThingPattern = new Sieved(
  patternLines()`
    ^ (?:(?:an?|the|this|these|that|those|any|all|our|your|its|normal|full|affected|and|\w+ly) ){0,4}(?:[\w-]+ )?(?:
      this|that|it|them|issues?|problems?|incidents?|situations?|matters?|faults?|errors?|outages?|breach|services?
      |systems?|operations?|functionality|access|connectivity|everything|disruption|networks?|performance|power
      |things?
    )\b
  `,
);

/** "to resolve this", "to address the issue": how it shall end, and not by what. */
function isVagueRemedy({ lemma, object }: Deed): boolean {
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
    return /\bdecision$/.test(subject);
  }
  return (
    undertakingVerbs.has(lemma) ||
    (lemma === "take" && /^ (?:[\w-]+ ){0,2}(?:steps|measures|actions?)\b/.test(object)) ||
    (neutralVerbs.has(lemma) && remedyVerbs.has(aim) && !/^ (?:to|back|up to)\b/.test(object))
  );
}

/** "took steps to mend it and to warn the tenants": `earlier` are the verbs before `deed`. */
export function isUndertaken(deed: Deed, earlier: readonly Deed[], text: string, ownNames: readonly string[]): boolean {
  const before = earlier.findLast(({ mood }) => mood !== "purpose");
  const isDone = before !== undefined && (before.mood === "done" || before.mood === "doing") && !before.isNegated;
  return (
    deed.mood === "purpose" &&
    deed.role !== "question" &&
    isDone &&
    isUndertaking(before, deed.lemma) &&
    before.role !== "condition" &&
    // "We are working to resolve this": what is done for that is not said.
    !(isVagueRemedy(deed) && !meansPattern.test(deed.object)) &&
    (before.isPassive || /^(?:we|helper)$/.test(whoIs(before.subject, ownNames)) || isNamed(before, text)) &&
    (isRemedyLike(deed) ||
      (outVerbs.has(before.lemma) && fetchingVerbs.has(deed.lemma)) ||
      isInforming(deed) ||
      (repairingVerbs.has(deed.lemma) && repairThingPattern.test(deed.object.slice(0, 60))))
  );
}
