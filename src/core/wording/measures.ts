import { Sieved } from "../text/sieve.ts";
import type { Deed } from "./clause/reading.ts";
import { whoIs, type Who } from "./clause/who.ts";
import { isPhrasalRemedy, ownRemedyVerbs, promptPattern, repairThingPattern } from "./measure-words.ts";
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
import { setOf, wholeWords } from "./word-list.ts";

/** "The issue has been resolved": how it ended, not what was done. */
const outcomeSubjectPattern = new Sieved(
  /\b(?:issues?|incident|problems?|outage|errors?|everything|services?|systems?|access|operations?|functionality|connectivity|this|it|which|that|performance|traffic|situation|matter|disruption|delays?)$/,
);
const outcomeVerbs: ReadonlySet<string> = setOf(`
  resolve restore recover mitigate contain fix end
`);
/** By what means: then it tells what was done after all. */
const meansPattern = new Sieved(/^ (?:\w+ ){0,3}?(?:by|through|using|after|from) (?:\w+ing|an?|the|our)\b/);

/** "was removed by mistake": the accident itself. */
const accidentPattern = new Sieved(
  /\b(?:inadvertently|accidentally|mistakenly|unintentionally|incorrectly|erroneously|wrongly|by mistake|by accident|in error|than intended|unexpectedly|without (?:telling|asking|informing|warning|our|notice|your|permission|consent|checking|encryption))\b|\b(?:to|with|by) (?:the wrong|a stranger|strangers|somebody else|someone else)\b/i,
);

/** "Prior to the sale we doubled capacity": no answer to what came after. */
const beforehandPattern = new Sieved(
  /^\W*(?:(?:prior to|before|ahead of|in advance of) (?:all )?(?:the|this|that|any)\b(?! (?:site|service|system|shop|accounts?) )[^.;]{0,40}, (?:we|our)\b|(?:months|years|long) before\b)|\bbefore (?:this|the) (?:event|incident|breach|attack|outage)\b/i,
);

/** Whom one tells: those who must know, and those who can help. */
const toldPattern = wholeWords(
  "(?:police|authorit(?:y|ies)|regulators?|commission(?:er)?(?:'s office)?|ombudsman|ico|law enforcement|banks?|users?|customers?|clients?|members?|everyone|everybody|people|individuals|concerned|affected|patients|parents|employees|staff|maintainers?|authors?|owners?|those|insurers?|families|tenants|subscribers|guests|passengers|donors|recipients|exchanges?|providers?|partners?|vendors?|hosts?|suppliers?|registrars?|manufacturers?|each|all|every)",
);
/** "We are writing to inform you", "we asked ourselves", "we told you": no measure. */
const toYouPattern = new Sieved(
  /^(?:,? (?:again|also|now|all))* ?(?:you\b(?! all)|that\b|us\b|me\b|ourselves\b|to (?:inform|tell|let|notify|share|say|apologi[sz]e|explain|update|you)\b|about\b|of\b|by\b|whether\b|how\b|for (?:your|you)\b)/i,
);
/** "we have given every tenant a heater" */
const handingVerbs = setOf("give hand lend provide bring distribute supply issue post send");
/** "made good": what we bear, in the present: "we offer two years of credit monitoring". */
const makingGoodVerbs: ReadonlySet<string> = setOf(`
  offer provide give pay cover bear refund reimburse compensate replace arrange
`);
const makingGoodPattern = new Sieved(
  /\b(?:free|without charge|credit monitoring|identity (?:theft )?(?:protection|monitoring)|refunds?|replacements?|compensation|vouchers?|costs?|damages?|new cards?)\b/i,
);

/** "the faulty update was withdrawn", "infected files were removed": what went wrong is taken away. */
const badThingPattern = new Sieved(
  /\b(?:malicious|infected|affected|compromised|stolen|public|faulty|vulnerable|offending|fraudulent|fake|bad|wrong|broken|unauthori[sz]ed|suspicious|leaked|exposed|attacker\w*|intruder\w*|rogue|spam|old|his|her|employee|copies|copy|flaw|bug|post|file|page|folder|bucket|link|form|domain|access)\b/,
);

/** "deposits are suspended", "the site is in maintenance": held back on purpose. */
const holdingVerbs: ReadonlySet<string> = setOf(`
  suspend disable pause halt freeze lock block close switch shut take cancel revoke replace isolate restrict limit
`);
const holdingPattern = new Sieved(
  /\b(?:until|while|for now|currently|temporarily|for the time being|as a precaution|at the moment|meanwhile|to prevent|to protect|offline|now)\b/i,
);

/** "launched an investigation", "our review": to look into it is not yet to do something about it. */
const inquiryThingPattern = new Sieved(
  /^ (?:\w+ ){0,5}?(?:investigations?|reviews?|assessments?|inquir(?:y|ies)|analys[ei]s|seriously|post-?mortems?|look|(?:steps|measures|actions?)(?! to (?!(?:\w+ly )?(?:resolve|address|investigate|understand)\b)\w)|efforts|care|everything|our best)\b/i,
);

/** "To mitigate the incident, accounts were moved": whatever was done for that. */
const openingPurposePattern = new Sieved(
  /^\W*(?:in order )?to (?:\w+ly )?(?:mitigate|fix|restore|resolve|recover|contain|stop|limit|protect|reduce|repair|remedy|address|bring|help|prevent|end)\b[^.;?!]{2,100},/i,
);

/** "Trading is paused": nobody but us can do that. */
const trafficPattern = new Sieved(
  /\b(?:withdrawals?|deposits?|trading|payouts?|bookings?|orders?|sales|registrations?|sign-ups|payments|uploads|releases)$/,
);

function isMindOrWord(lemma: string): boolean {
  return mindVerbs.has(lemma) || sayVerbs.has(lemma) || sufferVerbs.has(lemma);
}

/** Whether one verb of a sentence is a measure against the incident, taken or under way. */
export function isMeasure(deed: Deed, text: string, ownNames: readonly string[]): boolean {
  const { mood, role } = deed;
  if (deed.isNegated || role === "condition" || role === "question" || role === "later") {
    return false;
  }
  const around = text.slice(Math.max(deed.start - 60, 0), deed.end + 70);
  if (accidentPattern.test(around) || beforehandPattern.test(text)) {
    return false;
  }
  const who = whoIs(deed.subject, ownNames);
  if (
    (who === "we" || isNamed(deed, text)) &&
    !deed.isPassive &&
    makingGoodVerbs.has(deed.lemma) &&
    (makingGoodPattern.test(deed.object) || /^(?:refund|reimburse|compensate)$/.test(deed.lemma))
  ) {
    const isOwed = mood === "future" && /^(?:refund|reimburse|compensate)$/.test(deed.lemma);
    return isOwed || mood === "done" || mood === "doing" || mood === "habit";
  }
  if (
    mood === "done" &&
    openingPurposePattern.test(text) &&
    who !== "hostile" &&
    who !== "you" &&
    !isMindOrWord(deed.lemma)
  ) {
    return true;
  }
  if (
    mood === "habit" &&
    !deed.isPassive &&
    isNamed(deed, text) &&
    (remedyVerbs.has(deed.lemma) || isPhrasalRemedy(deed.lemma, deed.object))
  ) {
    return true;
  }
  if (mood === "done" || mood === "doing") {
    return deed.isPassive ? isDoneTo(deed, who, around) : isDoneBy(deed, who, text, around);
  }
  if (
    mood === "state" &&
    /\bnow\b/i.test(text.slice(deed.start, deed.end)) &&
    /\b(?:another|different|new|safe|second|backup|clean)\b/i.test(deed.object)
  ) {
    return neutralVerbs.has(deed.lemma) || sufferVerbs.has(deed.lemma);
  }
  if (mood === "state") {
    return (
      who !== "we" &&
      (isStandingRemedy(deed) ||
        (/^(?:pause|suspend|halt|stop)$/.test(deed.lemma) && trafficPattern.test(deed.subject)) ||
        (holdingVerbs.has(deed.lemma) && holdingPattern.test(around) && isRemedyLike(deed)))
    );
  }
  return mood === "habit" && who === "helper" && isHelp(deed);
}

/** "a specialist firm is examining our servers", "forensic experts are going through our logs" */
function isHelp({ lemma, object, subject }: Deed): boolean {
  const isExpert = /\b(?:firms?|experts?|specialists?|consultants?|investigators?|auditors?|lawyers?)\b/.test(subject);
  return (
    isExpert &&
    (inquiryVerbs.has(lemma) || /^(?:search|help|support|assist|check|test|scan|go|work)$/.test(lemma)) &&
    /\w{3}/.test(object)
  );
}

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

function isRemedyLike({ lemma, object }: Deed): boolean {
  return remedyVerbs.has(lemma) || ownRemedyVerbs.has(lemma) || isPhrasalRemedy(lemma, object);
}

/** "the key was revoked", "the police have been told" */
function isDoneTo(deed: Deed, who: Who, around: string): boolean {
  const { lemma, object, subject } = deed;
  if (
    /^ by (?:an? |the |unknown |these |some )?(?:[\w-]+ )?(?:attackers?|hackers?|intruders?|criminals?|thie(?:f|ves)|actors?|outsiders?|strangers?|part(?:y|ies))\b/i.test(
      object,
    )
  ) {
    return false;
  }
  if (informVerbs.has(lemma)) {
    const isPlace = lemma === "report" || lemma === "write" || lemma === "file" || lemma === "refer";
    return (
      who !== "we" &&
      (isPlace
        ? /^ to (?:the|our|all|every|those)\b/.test(object)
        : toldPattern.test(subject) || /^ to \w/.test(object))
    );
  }
  if (who === "we" && !/^our\b|^the\b/.test(subject)) {
    return false;
  }
  if (outcomeVerbs.has(lemma) && outcomeSubjectPattern.test(subject)) {
    return meansPattern.test(object);
  }
  if (remedyVerbs.has(lemma) || isPhrasalRemedy(lemma, object)) {
    // "passwords were secured by hashing" tells how they lay there.
    return lemma !== "secure" || deed.isPerfect || promptPattern.test(around);
  }
  if (harmVerbs.has(lemma) && lemma !== "stop") {
    return lemma === "freeze";
  }
  if (ownRemedyVerbs.has(lemma)) {
    return (
      badThingPattern.test(subject) ||
      promptPattern.test(around) ||
      isTakenAway(deed) ||
      /^ by (?:our|us|the (?:team|police))\b/i.test(object)
    );
  }
  const isAct = knownVerbs.has(lemma) && !mindVerbs.has(lemma) && !sayVerbs.has(lemma) && !sufferVerbs.has(lemma);
  return (
    isAct &&
    (promptPattern.test(around) ||
      ((neutralVerbs.has(lemma) || /^replacement\b/.test(subject)) && repairThingPattern.test(`${subject}${object}`)))
  );
}

const takingAwayVerbs: ReadonlySet<string> = setOf(`
  credit remove close shut end kill cut stop pull
`);

/** "these versions have been removed": the perfect tells what we did; "the files were removed" may be the harm. */
function isTakenAway({ lemma, subject, isPerfect }: Deed): boolean {
  return takingAwayVerbs.has(lemma) && isPerfect && !/\b(?:your|data|records?|information)\b/.test(subject);
}

/** "we rotated the keys", "our host is moving the pages", "Closed the port" */
function isDoneBy(deed: Deed, who: Who, text: string, around: string): boolean {
  const { lemma, object } = deed;
  const isListed = deed.subject === "";
  const isOther = who === "hostile" || who === "you" || (who === "nobody" && !isListed);
  if (isOther || inquiryThingPattern.test(object)) {
    return false;
  }
  if (who === "thing" && !isListed) {
    const isRepair =
      /^(?:restore|fix|resolve|mitigate|repair|correct)$/.test(lemma) && !/^(?:it|this|that|which)$/.test(deed.subject);
    const isTheirs = remedyVerbs.has(lemma) || ownRemedyVerbs.has(lemma) || isPhrasalRemedy(lemma, object);
    return (isRepair && /^ (?:the|our|all|most|normal|it)\b/.test(object)) || (isTheirs && isNamed(deed, text));
  }
  if (handingVerbs.has(lemma) && /^ (?:every|each|all|those|everyone|them|the affected|affected|our)\b/.test(object)) {
    return true;
  }
  if (lemma === "demand" || lemma === "insist") {
    return who === "we";
  }
  if (who === "helper" && deed.mood === "doing" && isHelp(deed)) {
    return true;
  }
  if (informVerbs.has(lemma) && !toYouPattern.test(object)) {
    return (
      toldPattern.test(object) ||
      (who === "we" && !sayVerbs.has(lemma)) ||
      /\bto (?:delete|block|remove|destroy|return|confirm|take)\b/.test(object)
    );
  }
  if (remedyVerbs.has(lemma) || isPhrasalRemedy(lemma, object)) {
    return true;
  }
  if (ownRemedyVerbs.has(lemma)) {
    return !/^ (?:your|you|working|responding|to (?:work|respond))\b/.test(object);
  }
  if (neutralVerbs.has(lemma)) {
    return promptPattern.test(around) || repairThingPattern.test(object);
  }
  if (
    mindVerbs.has(lemma) ||
    sayVerbs.has(lemma) ||
    sufferVerbs.has(lemma) ||
    harmVerbs.has(lemma) ||
    inquiryVerbs.has(lemma)
  ) {
    return guardVerbs.has(lemma) && inquiryVerbs.has(lemma) && deed.mood === "done" && who === "we";
  }
  const isOwnAct = who === "we" && deed.role === "main" && !/^an? /.test(deed.subject);
  return guardVerbs.has(lemma) || (isOwnAct && /\w{3}/.test(object) && !toYouPattern.test(object));
}

/** "we decided to take the site down", "our team managed to restore it": what follows was done. */
const undertakingVerbs = setOf(
  "work decide choose opt elect manage proceed begin start continue rush move act force agree step",
);

export function isUndertaken(deed: Deed, before: Deed | undefined, ownNames: readonly string[]): boolean {
  const isDone = before !== undefined && (before.mood === "done" || before.mood === "doing") && !before.isNegated;
  return (
    deed.mood === "purpose" &&
    isDone &&
    undertakingVerbs.has(before.lemma) &&
    before.role !== "condition" &&
    // "We are working to resolve this": what is done for that is not said.
    !(before.lemma === "work" && outcomeVerbs.has(deed.lemma) && !meansPattern.test(deed.object)) &&
    whoIs(before.subject, ownNames) === "we" &&
    (isRemedyLike(deed) || (informVerbs.has(deed.lemma) && toldPattern.test(deed.object)))
  );
}

/** "Nimbus revoked the key": a name in capitals as the doer. */
function isNamed({ start, subject }: Deed, text: string): boolean {
  return (
    /(?<![\w\u00C0-\u024F])[A-Z\u00C0-\u00DE][\w\u00C0-\u024F.-]+(?: [A-Z\u00C0-\u00DE][\w\u00C0-\u024F.-]+)?,? (?:(?:has|have|had|then|immediately|quickly|also) ){0,2}$/.test(
      text.slice(0, start),
    ) && !/\b(?:of|on|in|at|from) \S+$/.test(subject)
  );
}
