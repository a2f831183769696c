import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { subjectPronouns } from "../clause/closed-class.ts";
import type { Deed } from "../clause/reading.ts";
import type { Who } from "../clause/who.ts";
import {
  alteringVerbs,
  isDoneAgain,
  isPhrasalRemedy,
  ownRemedyVerbs,
  promptPattern,
  repairThingPattern,
  takesObjectPattern,
} from "./measure-words.ts";
import { isFetchedBack, isGoneThrough, isUnderWay } from "./measures-under-way.ts";
import { handingVerbs, isToldTo, toldPattern, toYouPattern, withoutContents } from "./telling-others.ts";
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
} from "../verbs/verb-classes.ts";
import { setOf } from "../word-list.ts";

/** "launched an investigation", "our review": to look into it is not yet to do something about it. */
const inquiryThingPattern = new Sieved(
  /^ (?:(?!and\b)\w+ ){0,5}?(?:investigations?|reviews?|assessments?|inquir(?:y|ies)|analys[ei]s|seriously|post-?mortems?|look|(?:steps|measures|actions?)(?! to (?!(?:\w+ly )?(?:resolve|address|investigate|understand|avoid|prevent|minimi[sz]e|ensure|improve|(?:reduce|lower|lessen|limit) (?:the|any) (?:risk|likelihood|chances?|possibility))\b)\w)|efforts|care|(?:everything|all) (?:we|in|that|possible|necessary|to)|our best)\b/i,
);

const helpVerbs = setOf("search help support assist check test scan go work");

/** "a specialist firm is examining our servers", "a haulier is taking the stock to a dry store" */
function isHelp({ lemma, object, subject }: Deed): boolean {
  const isExpert = /\b(?:firms?|experts?|specialists?|consultants?|investigators?|auditors?|lawyers?)\b/.test(subject);
  const isIdle = [mindVerbs, sayVerbs, sufferVerbs, harmVerbs, informVerbs].some((verbs) => verbs.has(lemma));
  return inquiryVerbs.has(lemma) || helpVerbs.has(lemma)
    ? isExpert && /\w{3}/.test(object)
    : !isIdle && takesObjectPattern.test(object) && !/^ (?:its|their)\b/.test(object);
}

const writtenPattern =
  /^ (?:out )?(?:an? |the |corrected )?(?:[\w-]+ )?(?:e-?mails?|letters?|messages?|notes?|notices?|sms|texts?|warnings?) to (?!(?:you|us|an?|one|someone|the wrong)\b)(?!.*\b(?:with|contain\w*|includ\w+|show\w+|attach\w+)\b)/;

/** "Tamar Housing has written to the tenants", "reached out to the recipient", "retained forensic experts" */
export function isInforming({ lemma, object }: Deed): boolean {
  if (/^(?:send|write|mail|post)$/.test(lemma) && writtenPattern.test(object)) {
    return true;
  }
  if (lemma === "get" || lemma === "make") {
    return /^ (?:hold of|in (?:touch|contact) with|contact with)\b/.test(object) && toldPattern.test(object);
  }
  if (lemma === "report" && isToldTo(object)) {
    return true;
  }
  return /^(?:reach|write|talk|speak|report|turn)$/.test(lemma)
    ? /^ (?:out )?to\b/.test(object) &&
        (toldPattern.test(object) || /\b(?:former|the) (?:employee|person|sender|recipient)/.test(object))
    : informVerbs.has(lemma) &&
        (/^(?:engage|hire|retain|commission|enlist|consult)$/.test(lemma)
          ? /\b(?:experts?|firms?|specialists?|investigators?|forensics?|consultants?|counsel|lawyers?|auditors?)\b/i.test(
              object,
            )
          : toldPattern.test(object.slice(0, 70)) && !toYouPattern.test(object));
}

/** "We are dealing with an incident", "we treat it as urgent": that something is done is all it says. */
function isDealing(lemma: string, object: string): boolean {
  return (
    (/^(?:treat|regard|handle|approach)$/.test(lemma) && / (?:as|with) (?:an? |the |our |all |one of )/.test(object)) ||
    (/^(?:deal|handle|cope|respond|react|address|tackle|manage)$/.test(lemma) &&
      /^ (?:with |to )?(?:(?:it|this|that|these)$|(?:an? |the |this |these |our |that |all |any )?(?:[\w-]+ )?(?:issues?|incidents?|problems?|outages?|situations?|matters?|event|attack|breach|consequences|aftermath|disruption)\b)/.test(
        object,
      )) ||
    (/^(?:drive|go|walk|travel|come|arrive|meet|gather|sit)$/.test(lemma) &&
      !/\b(?:through|(?:back|over) to|to (?:each|every|all)|door to)\b/.test(object))
  );
}

/** "We sent a crew to the pier", "sent two vans with water": help, and no file that went astray. */
const sentHelpPattern = patternLines()`
    ^ (?:out |round |over )?(?:(?!file|data|list|details|records|names)[\w-]+ ){0,3}?(?:
      vans?|lorr(?:y|ies)|trucks?|buses|coaches|taxis|crews?|teams?|engineers?|technicians?|divers?|fitters?
      |electricians?|plumbers?|colleagues?|boats?|tankers?|generators?|heaters?|water|food|blankets|help|staff
      |replacements?|corrections?
    )\b(?! (?:list|details|record|data|names|file|rota))
  `;

/** "Orle Ferries put on four extra sailings" */
const laidOnPattern = new Sieved(
  /^(?:put|lay|run|bring|send|hire|open|call|book|order|set|add) (?:(?:on|in|out|up) )?(?:[\w,]+ ){0,2}?(?:extra|additional|temporary|emergency|relief|replacement)\b/,
);

/** "A locksmith changed the cylinders": whose work it is to mend and to heal. */
const repairTradePattern =
  /^(?:an? |two |three |the )?(?:[\w-]+ )?(?:smith|locksmith|plumber|electrician|fitter|roofer|welder|carpenter|glazier|mechanic|diver|firefighter|paramedic|vet|doctor|surveyor|conservator|archivist)s?$/;

/** "A former clerk removed the files", "the registry put our domain on hold": no deed of ours. */
function isAgainstUs({ lemma, subject, object }: Deed): boolean {
  return (
    /\b(?:former|disgruntled|departed|departing|ex) (?:[\w-]+ )?(?:employees?|clerks?|workers?|contractors?|staff|colleagues?|members?|volunteers?|partners?)\b/.test(
      subject,
    ) ||
    (!/\b(?:we|our|us|i)\b/.test(subject) &&
      subject !== "" &&
      /^(?:suspend|close|block|lock|disable|terminate|put|cancel|freeze|ban|cut|shut|remove|delist|unlist|take)$/.test(
        lemma,
      ) &&
      /^ (?:off |down )?our (?:[\w-]+ )?(?:domains?|accounts?|web ?sites?|sites?|lines?|contracts?|subscription|channels?|pages?|apps?|stall|supply|mail|e-?mails?)\b/.test(
        object,
      ))
  );
}

/** "we rotated the keys", "our host is moving the pages", "Closed the port" */
export function isDoneBy(deed: Deed, who: Who, text: string, around: string): boolean {
  const { lemma, object } = deed;
  // "09:52 rolled back": a time is no doer.
  const isListed = /^[\d:.]*$/.test(deed.subject);
  const isOther = who === "hostile" || who === "you" || (who === "nobody" && !isListed);
  const isTold = informVerbs.has(lemma) && toldPattern.test(withoutContents(lemma, object));
  if (
    isOther ||
    isAgainstUs(deed) ||
    (!isTold && inquiryThingPattern.test(object)) ||
    ((informVerbs.has(lemma) || sayVerbs.has(lemma)) && toYouPattern.test(object))
  ) {
    return false;
  }
  // "The vendor has informed its clients": its notice, and not ours.
  if (
    who === "helper" &&
    !/^our\b/.test(deed.subject) &&
    informVerbs.has(lemma) &&
    /^ (?:its|their|us|all|the)\b/.test(object)
  ) {
    return false;
  }
  // "The staff mailbox contained scanned passports": what it held.
  if (isDealing(lemma, object) || (lemma === "contain" && /^ \w+ed\b/.test(object))) {
    return false;
  }
  // "Oakmoor has fitted new locks" answers; "Oakmoor fitted new locks" may be its history.
  const isOfName =
    (deed.isPerfect || deed.mood === "doing") &&
    !subjectPronouns.has(deed.subject) &&
    !informVerbs.has(lemma) &&
    lemma !== "invest";
  if (who === "thing" && !isListed && !(isOfName && isNamed(deed, text))) {
    if (isNamed(deed, text) && (isInforming(deed) || laidOnPattern.test(lemma + object))) {
      return true;
    }
    // "Trains restarted at noon": by themselves.
    const isTheirs =
      !/^ \w+ing\b/.test(object) &&
      (isPhrasalRemedy(lemma, object) ||
        ((remedyVerbs.has(lemma) || ownRemedyVerbs.has(lemma)) && takesObjectPattern.test(object)));
    return isTheirs && isNamed(deed, text);
  }
  if (handingVerbs.has(lemma) && /^ (?:every|each|all|those|everyone|them|the affected|affected|our)\b/.test(object)) {
    return true;
  }
  if (lemma === "send" && sentHelpPattern.test(object)) {
    return who === "we" || who === "helper";
  }
  if (laidOnPattern.test(lemma + object) || (/^(?:get|make|talk|speak)$/.test(lemma) && isInforming(deed))) {
    return true;
  }
  if (lemma === "demand" || lemma === "insist") {
    return who === "we";
  }
  const isTrade = repairTradePattern.test(deed.subject) && !/^(?:cut|hit|drop|spill|leave|tear|send|open)$/.test(lemma);
  if (
    isTrade &&
    takesObjectPattern.test(object) &&
    [mindVerbs, sayVerbs, sufferVerbs, harmVerbs].every((verbs) => !verbs.has(lemma))
  ) {
    return true;
  }
  if (isFetchedBack(deed, who) || isGoneThrough(deed, who)) {
    return true;
  }
  if (who === "helper" && deed.mood === "doing" && isHelp(deed)) {
    return true;
  }
  // "We had the search engine drop it"
  if (lemma === "have" && who === "we") {
    return /^ (?:the|our|every|all|each|both) (?:[\w-]+ ){1,4}(?:drop|remove|delete|take|destroy|block|return|replace|reset|close|stop|check|swap|change|lock|shut)\b/.test(
      object,
    );
  }
  if (/^(?:go|comb|work|sift)$/.test(lemma) && who === "we") {
    return (
      /^ (?:back )?through (?:the|every|each|all|our)\b[^.;]{0,80} (?:by hand|one (?:by one|at a time)|individually|line by line|manually|again|to (?:find|remove|fix|correct|check))\b/.test(
        object,
      ) ||
      /^ (?:round |out |back |over )?(?:to (?:each|every|all)\b|from (?:door|house|room|desk) to)/.test(object) ||
      isPhrasalRemedy(lemma, object)
    );
  }
  if (informVerbs.has(lemma) && !toYouPattern.test(object)) {
    return (
      isTold ||
      (who === "we" && !sayVerbs.has(lemma)) ||
      /\bto (?:delete|block|remove|destroy|return|confirm|take)\b/.test(object)
    );
  }
  if (remedyVerbs.has(lemma) || isDoneAgain(lemma) || isPhrasalRemedy(lemma, object)) {
    return true;
  }
  if (ownRemedyVerbs.has(lemma)) {
    return !/^ (?:your|you|working|responding|to (?:work|respond))\b/.test(object);
  }
  if (neutralVerbs.has(lemma)) {
    const isSince = who === "we" && deed.isPerfect && deed.role === "main" && alteringVerbs.has(lemma);
    return isSince || promptPattern.test(around) || repairThingPattern.test(object) || isUnderWay(deed, who);
  }
  if ([mindVerbs, sayVerbs, sufferVerbs, harmVerbs, inquiryVerbs].some((verbs) => verbs.has(lemma))) {
    return guardVerbs.has(lemma) && inquiryVerbs.has(lemma) && deed.mood === "done" && who === "we";
  }
  const isOwnAct = who === "we" && deed.role === "main" && !/^an? /.test(deed.subject);
  return guardVerbs.has(lemma) || (isOwnAct && /\w{3}/.test(object) && !toYouPattern.test(object) && !isLearnt(deed));
}

/** "We obtained new figures that showed", "we gathered that", "we opted for a cheaper lock": to know or to choose. */
function isLearnt({ lemma, object }: Deed): boolean {
  return (
    /^(?:opt|gather|infer|deduce|suppose)$/.test(lemma) ||
    (lemma === "pay" && /^ (?:[\w-]+ ){0,2}(?:attention|heed|tribute|respects?)\b/.test(object)) ||
    (/^(?:contract|partner)$/.test(lemma) && /^ with\b/.test(object)) ||
    (/^(?:obtain|acquire|gain)$/.test(lemma) &&
      /^ (?:[\w-]+ ){0,3}?(?:information|evidence|figures|details|knowledge|insight|reports?|results?|findings)\b/.test(
        object,
      ))
  );
}

/** "Nimbus revoked the key", "Marlow & Finch promptly secured it, and told the police": a name in capitals as the doer. */
export function isNamed({ lemma, start, subject }: Deed, text: string): boolean {
  const isBeside =
    /(?<![\w\u00C0-\u024F])(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)[A-Z\u00C0-\u00DE][\w\u00C0-\u024F.-]+(?: (?:[A-Z\u00C0-\u00DE][\w\u00C0-\u024F.-]+|&|and|of)){0,3}(?: \(["“]?[A-Z][^()]{1,30}\))?,? (?:(?:has|have|had|then|also|since|\w+ly) ){0,2}$/.test(
      text.slice(0, start),
    );
  return (
    (isBeside || isLongName(subject, text.slice(0, start))) &&
    // "They contained your name"
    !(lemma === "contain" && subjectPronouns.has(subject)) &&
    !/\b(?:of|on|in|at|from) \S+$/.test(subject)
  );
}

/** Whether a subject of several words, named before, is written with capitals. */
function isLongName(subject: string, before: string): boolean {
  const at = subject.includes(" ") ? before.toLowerCase().lastIndexOf(subject) : -1;
  return (
    at >= 0 &&
    before
      .slice(at, at + subject.length)
      .split(" ")
      .every((word) => /^(?:[A-Z\u00C0-\u00DE&]|and$|of$)/.test(word))
  );
}
