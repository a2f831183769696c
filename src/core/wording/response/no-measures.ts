/**
 * What is no measure against the incident: the accident itself, what was done long before it, and what only looks into
 * it.
 */
import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
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
  // "caused by keys that had been renewed": how it came about. "When all have been told" is still to come.
  return causedByPattern.test(before) || (role === "side" && deed.isPerfect && onceDonePattern.test(before));
}

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
    isOfLastYear(deed, text) ||
    // "We shut down the servers every Sunday": how things always are.
    (/^(?:shut|cut|set|put|reset|split)$/.test(deed.lemma) &&
      !deed.isPassive &&
      !deed.isPerfect &&
      /\b(?:every|each) (?:day|night|week|month|year|\w+day)\b/i.test(deed.object))
  );
}
