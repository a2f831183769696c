/**
 * What is no measure against the incident: the accident itself, what was done long before it, and what only looks into
 * it.
 */
import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { blank } from "../statement.ts";
import { broughtHarmPattern } from "../when-it-changes.ts";
import { informVerbs, neutralVerbs } from "../verbs/verb-classes.ts";
import { setOf } from "../word-list.ts";

/** "was removed by mistake": the accident itself. */
const accidentPattern = new Sieved(
  patternLines("i")`
    \b(?:
      inadvertently|accidentally|mistakenly|unintentionally|incorrectly|erroneously|wrongly|by mistake|by accident
      |in error|than intended|at random|for no reason|in a loop|over and over|again and again|unexpectedly
      |without (?:telling|asking|informing|warning|our|notice|your|permission|consent|checking|encryption)
    )\b
    |\b(?:sent|gave|given|handed|posted|attached|notified|told|called|phoned|warned|paid|charged) (?:\w+ ){0,3}?the wrong\b
    |\b(?:to|with|by) (?:the wrong|a stranger|strangers|somebody else|someone else)\b
  `,
);

/**
 * "Prior to the sale we doubled capacity", "since 2021 we have asked for two signatures": no answer to what came after.
 */
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

/** "As a result of this change, all calls were dropped": what came of it. */
const effectPattern = new Sieved(
  patternLines("i")`
    ^\W*(?:as a (?:consequence|result) of|due to|because of|owing to|as a (?:consequence|result)|consequently) (?:
      (?:this|that|these|the|an?|our) (?:[\w-]+ ){0,3}?(?:
        actions?|changes?|errors?|bugs?|faults?|failures?|mistakes?|crash|misconfigurations?|settings?|outages?
        |upgrades?|updates?|scripts?|commands?|jobs?
      )
    )\b[^.;?!,]{0,60},
  `,
);

/** "We had engaged a laundry to wash the sheets", "a carrier we hired": whose help one had, long before. */
function isOfBefore({ lemma, start, end, subject, object }: Deed, text: string): boolean {
  return (
    /^(?:engage|hire|retain|commission|appoint|contract|enlist|involve|instruct|use)$/.test(lemma) &&
    ((/^had\b/i.test(text.slice(start, end)) && !promptlyPattern.test(text.slice(Math.max(start - 30, 0), end))) ||
      /^(?:(?:an?|the|some|any|one|another|every|each) (?:[\w'-]+ ){1,6}|which |whom? |that )we$/.test(subject) ||
      /^[^.;,]{3,80}? to (?:facilitate|provide|perform|run|host|process|handle|supply|deliver|operate|administer)\b(?![^.;]* (?:notif|support|call|monitor|investigat|forensic|help))/.test(
        object,
      ))
  );
}
/** "had been renewed in 2019", "We put in a new boiler, which failed at once": before it, and what led to it. */
function isBeforeHarm({ lemma, start, end }: Deed, text: string): boolean {
  const rest = text.slice(end);
  return (
    (/^had\b/i.test(text.slice(start, end)) && /^[^.;,]{0,60} in (?:19|20)\d\d\b/.test(rest)) ||
    ((neutralVerbs.has(lemma) || /^replace$/.test(lemma)) && broughtHarmPattern.test(rest))
  );
}

const promptlyPattern = /\b(?:already|immediately|promptly|by then|at once|quickly)\b/i;

/** "The shop is shut because we are moving it": why it is so, and not what is done about it. */
function isReasonOfHarm({ lemma, start }: Deed, text: string): boolean {
  return (
    neutralVerbs.has(lemma) &&
    /\b(?:is|are|'s|'re|was|were) (?:currently |now |still |all )?(?:down|offline|out|closed|shut|unavailable|slow|late)(?: [^.;,]{0,30})? (?:because|since|as) (?:we|our [\w-]+|the [\w-]+)\b[^.;,]{0,12}$/i.test(
      text.slice(0, start),
    )
  );
}

const causedByPattern = new Sieved(/\b(?:caused|triggered) by\b[^.;,]{0,120}$/i);

const onceDonePattern = new Sieved(/\b(?:when|once|after|as soon as)\b[^.;,]{0,80}$/i);

/** "We are weighing up whether to": nothing is done. */
const weighingVerbs = setOf("weigh consider debate discuss ponder mull contemplate explore");

const whatWeKnowPattern = new Sieved(
  / (?:everything|all|whatever|what|as much as) (?:that )?(?:we|i) (?:know|learn|can|have learnt|have learned|find)\b/i,
);

/** "had begun to investigate", "formed a team to find out", "spent the day waiting" */
function isOnlyLooking({ lemma, mood, object }: Deed): boolean {
  return (
    (/^(?:begin|start|continue|form|create|set|assemble|establish|convene|gather|meet|try|work)$/.test(lemma) &&
      /^ (?:an? |our |the )?(?:[\w-]+ ){0,3}?to (?:\w+ly )?(?:investigate|find|look|understand|learn|wonder|check|examine|analy[sz]e|determine|assess|establish|review|hear|see)\b/.test(
        object,
      )) ||
    (/^(?:send|write|provide|mail|post|give|issue)$/.test(lemma) &&
      /^ (?:you )?this (?:notice|notification|letter|e-?mail|message)\b/.test(object)) ||
    // "We are telling our members what we know"
    (informVerbs.has(lemma) && mood !== "done" && whatWeKnowPattern.test(object)) ||
    (lemma === "protect" && /^ (?:health|personal|patient|information|data|customer)\b/.test(object)) ||
    (/^(?:send|write|provide|mail|post)$/.test(lemma) &&
      /^ (?:you )?(?:this|an?|the) (?:notice|notification|letter|e-?mail|message) (?:to you|because|about|so that|as soon as|today)\b/.test(
        object,
      ))
  );
}

/** Whether a verb tells of what nobody did, what was only weighed up or supposed, or how it all came about. */
export function isNotDone(deed: Deed, text: string): boolean {
  const { role } = deed;
  if (
    weighingVerbs.has(deed.lemma) ||
    deed.isNegated ||
    /^(?:none|nobody|neither|nothing|no)\b/.test(deed.subject) ||
    /^ (?:none|nobody|no one|nothing)\b/.test(deed.object) ||
    role === "condition" ||
    role === "question" ||
    role === "later"
  ) {
    return true;
  }
  const before = text.slice(0, deed.start);
  // "the information that was retrieved": what the attack took.
  if (deed.isPassive && /^(?:that|which)$/.test(deed.subject) && takenPattern.test(`${deed.lemma} ${before}`)) {
    return true;
  }
  // "caused by keys that had been renewed": how it came about. "When all have been told" is still to come.
  return causedByPattern.test(before) || (role === "side" && deed.isPerfect && onceDonePattern.test(before));
}

const takenPattern =
  /^(?:retrieve|recover|intercept|withdraw) .*\b(?:information|data|details|records|names|addresses|e-?mails|funds|money) (?:that|which) $/;

/** What stands around a verb, without those who got something by accident. */
export function wordsAround({ start, end }: Deed, text: string): string {
  return withoutReceivers(text.slice(Math.max(start - 60, 0), end + 70));
}

/** Whether what was done is the accident itself, was done at another time, or only looks into it. */
export function isNoAnswer(deed: Deed, text: string, around: string): boolean {
  return (
    accidentPattern.test(around) ||
    beforehandPattern.test(text) ||
    (!deed.isPerfect && yearsAgoPattern.test(text)) ||
    isOnlyLooking(deed) ||
    isOfBefore(deed, text) ||
    isBeforeHarm(deed, text) ||
    isReasonOfHarm(deed, text) ||
    (deed.isPassive && !deed.isPerfect && effectPattern.test(text)) ||
    isOfLastYear(deed, text) ||
    // "We shut down the servers every Sunday": how things always are.
    (/^(?:shut|cut|set|put|reset|split)$/.test(deed.lemma) &&
      !deed.isPassive &&
      !deed.isPerfect &&
      /\b(?:every|each) (?:day|night|week|month|year|\w+day)\b/i.test(deed.object))
  );
}
