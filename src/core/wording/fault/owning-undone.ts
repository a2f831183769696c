/** What we, one of us or all of us left undone or did not do well, told by a verb that is negated. */
import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { deedsOf } from "../clause/deeds-of.ts";
import type { Deed } from "../clause/reading.ts";
import { verbFormOf } from "../clause/verb-forms.ts";
import { isOwnPerson } from "../own-agents.ts";
import { isThingOfOurs } from "./owning-things.ts";
import { isSlipVerb } from "./slip-verbs.ts";
import { knownVerbs } from "../verbs/known-verbs.ts";
import { harmVerbs, mindVerbs, sufferVerbs } from "../verbs/verb-classes.ts";
import { setOf } from "../word-list.ts";

/**
 * What one may well leave undone without failing a duty: to pay a ransom, to write the forged message, to ask for a
 * password.
 */
const freeToLeave = setOf(`
  pay charge send write ask use change make cause do want receive hold keep give sell take mean start begin stop try
  experience delete remove store collect request require order touch move close cancel need offer publish release say
  print own run operate work finish complete include cover name quote comment speak reach restore resolve recover get
  wait go come let put call decide choose reply interrupt suspend set restart intend plan manage rule sign open
`);

/** "not yet", "any": still to come, or a denial. */
const notYetPattern = new Sieved(/\b(?:yet|any\b(?! of the\b)|anything|anyone|at this (?:time|stage))/i);

/**
 * What is there to be handed on, so that handing it to nobody is no discretion: "did not pass the warning on to
 * anyone".
 */
const newsPattern = new Sieved(
  /^ (?:on )?(?!your (?:messages?|notes?|logs?|calls?)\b)(?:the|her|his|their|your|this|that|these|an?)(?: [\w-]+){0,2}? (?:warnings?|messages?|complaints?|alerts?|alarms?|reports?|calls?|concerns?|notes?|hints?|questions?|requests?|logs?|instructions?|news|tips?|reminders?)\b/,
);

/** "did not look", "did not compare the lists": to pay attention is an act, and a duty. */
export const attentiveVerbs = setOf("look listen watch read compare count measure prepare consider remember");

/** Not to look at what is not ours to see. */
const notOursToSeePattern = new Sieved(/\b(?:your|you|any|anything|anyone)\b|^ (?:like|for|it necessary|out|aloud)\b/);

/** "did not close it when he left": what is free to be left undone is due when its occasion is told, or its time. */
const dueVerbs = setOf(
  "close delete remove cancel stop change move restart reset request order take put reply interrupt suspend call collect set try open",
);

const occasionPattern = new Sieved(
  /\b(?:when|after|once|as soon as|before|although|though|despite)\b(?! (?:[\w'-]+ ){0,4}?(?:went (?:out|down|dark|off)|failed|broke|crashed|struck|outage|attack\w*|breach\w*|incident|intrusion|hack\w*|storm|flood|power (?:failed|cut))\b)/,
);

/** "When the agent left, we did not": the occasion, told first. */
const occasionBeforePattern = new Sieved(
  patternLines("i")`
    \b(?:when|after|once|as soon as) [^.;,]{2,60} (?:
      left|leaves|quit|resigned|retired|died|moved|changed|ended|expired|returned|cancelled|canceled|closed|finished
      |departed|sold|went to another|was (?:dismissed|let go|replaced|over|sold)
      |were (?:dismissed|let go|replaced|over|sold)
    )\b[^.;]{0,60}, (?:\w+ ){0,3}$
  `,
);

/** "had never once tried it": never done in all that time. */
const neverOncePattern = /\b(?:never|not) (?:even )?once\b/i;

const durationPattern =
  / for (?:[\w-]+ ){1,3}(?:hours?|days?|weeks?|months?|years?)\b| (?:afterwards|thereafter|ever since|since then)\b/;

const notDuePattern = new Sieved(
  /^ (?:to (?:hide|cover|deceive|mislead|avoid|evade|save)\b|your (?![^.;]*\b(?:when|after|once|although|though) you\b)|work\b|the (?:shop|store|school|office|library)\b)/,
);

/** "had been told of it and had not sent anyone": after a warning, all that is left undone is. */
const forewarnedPattern = new Sieved(
  patternLines("i")`
    \b(?:we|I|our (?:[\w-]+ )?[\w-]+) (?:were|was|had been) (?:\w+ )?(?:
      told|warned|alerted|advised|asked|reminded
    )\b[^.;]{0,80} (?:and|but|yet) (?:(?:still|we|they|he|she) ){0,2}$
    |\b(?:warned|told|alerted|asked|reminded|wrote to|written to) (?:us|me)\b[^.;]{0,80} (?:and|but|yet) (?:we |our [\w-]+ )?$
  `,
);

/** "did not only": more was done. */
const onlyPattern = new Sieved(/^ (?:only|just|merely|simply)\b/);

/** "never set one up", "did not put any in place": a safeguard that was not there. */
const settingUpPattern = new Sieved(
  patternLines()`
    ^ (?:
      (?:any|an?|the) (?:[\w-]+ )?(?:
        limits?|deadlines?|passwords?|alarms?|expiry|ceiling|cap|thresholds?|reminders?|timers?
      )\b
      |(?:another|a new one|one|any) (?:in|up|on)\b
      |(?:one|it|them|any|an?|the|our) ?(?:[\w-]+ ){0,3}(?:
        up\b(?! to)|in place\b|back\b(?! to)|away (?:from|again)\b|out first\b
      )
      |out (?:it|them|the|our)\b
    )
  `,
);

/** "had never told our night staff so", "had not explained to them how": what ought to have been said. */
const toldSoPattern =
  /^ (?:(?:it|this|them|her|him|(?:to )?(?:the|our) [\w-]+(?: [\w-]+)?|to (?:them|anyone|anybody|her|him)|anyone|anybody) )?(?:so|it down|how|what to|when to|whom to|where to)\b/;

/** "we did not carry over the rules", "a supplier whom we had not vetted": a duty left undone. */
export function isOmission(deed: Deed, who: string, text: string): boolean {
  const { lemma, isNegated, isPassive, isPerfect, object, subject, mood, start, end } = deed;
  if (mood !== "done" || !isNegated || isPassive || isPerfect || !(who === "we" || isOwnPerson(subject))) {
    return false;
  }
  // "had not greased": whatever verb, something was due.
  const isKnown = knownVerbs.has(lemma) || verbFormOf(lemma) === undefined || /\bhad\b/.test(text.slice(start, end));
  const isAct = isKnown && !mindVerbs.has(lemma) && !harmVerbs.has(lemma) && !sufferVerbs.has(lemma);
  const isWarned = isAct && forewarnedPattern.test(text.slice(0, start));
  const isLong = durationPattern.test(object);
  const isDue =
    occasionPattern.test(object) ||
    /\bhad\b/.test(text.slice(start, end)) ||
    occasionBeforePattern.test(text.slice(0, start));
  if (
    neverOncePattern.test(text.slice(Math.max(start - 12, 0), end)) &&
    !/\b(?:you|yours?)\b/.test(object.slice(0, 40))
  ) {
    return (isAct && !freeToLeave.has(lemma)) || dueVerbs.has(lemma) || attentiveVerbs.has(lemma);
  }
  const isDuty =
    (isAct &&
      (!freeToLeave.has(lemma) || settingUpPattern.test(object) || / (?:in|on) time\b| soon enough\b/.test(object))) ||
    (dueVerbs.has(lemma) && (isLong || (isDue && !notDuePattern.test(object)))) ||
    (/^(?:call|ring|phone|write|report|check)$/.test(lemma) && /^ back\b/.test(object)) ||
    (/^(?:say|tell|explain|show|teach|write)$/.test(lemma) &&
      /\bhad\b/.test(text.slice(start, end)) &&
      toldSoPattern.test(object)) ||
    (attentiveVerbs.has(lemma) && !notOursToSeePattern.test(object));
  return (
    isWarned ||
    (isDuty && (!notYetPattern.test(object.slice(0, 60)) || newsPattern.test(object)) && !onlyPattern.test(object))
  );
}

/** "our line had not sealed it properly": done, and not as it ought to be. */
const illPattern =
  /\b(?:properly|correctly|fully|completely|adequately|sufficiently|thoroughly|carefully|securely|safely|cleanly|(?:well|fast|far|soon|clearly|tightly|often|long|quickly|hard) enough|in (?:good )?time|to the (?:end|letter|standard))\b/;

export function isIllDone(
  { lemma, isNegated, isPerfect, mood, subject, object, start, end }: Deed,
  who: string,
  text: string,
): boolean {
  return (
    mood === "done" &&
    isNegated &&
    !isPerfect &&
    !sufferVerbs.has(lemma) &&
    !/^(?:be|know|understand|see|hear|recover)$/.test(lemma) &&
    (who === "we" || isOwnPerson(subject) || isThingOfOurs(subject)) &&
    illPattern.test(text.slice(start, end) + object.slice(0, 60))
  );
}

/** "was not printed, ordered or authorised by us": whoever says so disowns it. */
const disownedPattern = new Sieved(
  /\b(?:not|never|n't|nor) (?:\w+ly |\w+(?:ed|en|wn|nt),? |or |and |nor ){0,5}(?:authored|written|authori[sz]ed|approved|sanctioned|endorsed|commissioned|initiated|ordered|requested|permitted|solicited)(?: [\w-]+){0,5} by us\b/i,
);

const upkeepVerbs = setOf(`
  maintain clean check test inspect update upgrade patch renew charge replace repair lock secure encrypt back
  oil refill insure staff train review audit rehearse read count label rotate
`);
/** "our pumps", "two of our three pumps" */
const somethingOfOursPattern =
  /^(?:(?:one|two|three|four|some|several|many|most|half|none) of )?our (?!(?:[\w-]+ ){0,2}(?:customer|user|member|client|supplier|vendor|provider|partner|contractor|host)s?\b)/;

/** "Our pumps had not been checked since spring": how it was before, and ought not to have been. */
function isLackOfUpkeep({ lemma, subject, start, end }: Deed, text: string): boolean {
  return upkeepVerbs.has(lemma) && somethingOfOursPattern.test(subject) && /\bhad\b/i.test(text.slice(start, end));
}

/** "access was never removed on our side": undone, with its owner. */
export function isLeftUndone(deed: Deed, text: string): boolean {
  const { lemma, isNegated, isPassive, subject, object, mood } = deed;
  const near = `${subject} ${object.slice(0, 60)}`;
  // "The letter was not sent by us" is a denial, and so is "was not printed, ordered or authorised by us".
  const isDue =
    !freeToLeave.has(lemma) || (lemma === "change" && /\b(?:password|code|lock|key|pin|default)s?\b/.test(subject));
  const isByUs = isDue && /\bby us\b/i.test(near) && !disownedPattern.test(text);
  const isOurs = /\b(?:on|at) our (?:side|part|end)\b/i.test(near) || isByUs || isLackOfUpkeep(deed, text);
  return mood === "done" && isNegated && isPassive && isOurs && !mindVerbs.has(lemma) && !harmVerbs.has(lemma);
}

/** "nobody on the team had switched it on again", "no reviewer of ours asked": left undone by all of us. */
const noneOfOursPattern = new Sieved(
  patternLines()`
    ^(?:for [\w ]{3,20} |that )?(?:
      (?:nobody|no one|none|not one)\b(?:.+\b)?(?: here|(?:of|at|in|among|from) us
        |(?:on|in) the (?:team|office|company|department|crew|staff|group|shift)
        |(?:on|in|at|of|from) (?:our|my) (?!(?:[\w-]+ ){0,2}(?:customer|user|member|client|patient|guest|partner|supplier|provider|vendor)s?\b)(?:[\w-]+ )?[\w-]+
      )\b
      |(?:no|not one) .+\bof ours\b|none of our (?!customers|users|members|clients|partners|systems|data)
    )
  `,
);

/** "nobody here had been given the task of it", "none of us was trained" */
const entrustedPattern =
  /^(?:train|teach|appoint|assign|instruct)\b|^(?:give|tell|ask|put|make|name|charge) (?:the (?:\w+ )?(?:job|task|duty|role)|responsib\w+|how|to|in charge|with)\b/;

/** "Nobody of ours opened it" is no failing, nor that nobody knew. */
const wellLeft = setOf(`
  have be know want need suffer lose receive expect imagine believe die complain object open click pay sell copy steal
  download touch give share post publish order mix swap hide cut view access misuse abuse profit benefit gain intend
`);

/** "knew how to start it", "knew which valve to close": what one ought to know of one's own. */
const knownPattern =
  /^ (?:how|where|which(?: [\w-]+)?|what|when|whether) (?:to|(?:the|our|it|an?) (?:[\w-]+ )?(?:was|were|had|hung|lay|is))\b(?! (?:come|came|coming|happened|attacked|hacked|stolen))/;

/** "none of our staff", "nothing": what these did, nobody did. */
export const nobodyPattern = /^(?:that )?(?:none|no|nobody|no one|not one|not a|nothing|neither)\b/;

const standingDuties = setOf(
  "check test review watch read compare verify monitor look sign lock count answer supervise",
);

/** Whether nobody of ours did what somebody ought to have done. `text` is the sentence of `deed`. */
export function isLeftByAll({ lemma, mood, isPassive, subject, object, start }: Deed, text: string): boolean {
  const isHarm =
    harmVerbs.has(lemma) ||
    isSlipVerb(lemma) ||
    /^ (?:[\w-]+ ){0,3}?(?:mistake|error|blunder|slip|wrong)s?\b/.test(object);
  const isLeft =
    (!wellLeft.has(lemma) ||
      (lemma === "know" && knownPattern.test(object)) ||
      (lemma === "pay" && /\b(?:bills?|rent|premium|fees?|invoices?|subscription|licen[cs]e)\b/.test(object))) &&
    !sufferVerbs.has(lemma) &&
    !isHarm &&
    !/^ any(?!thing(?:[.,;]|$| about| to (?:stop|prevent|help|change)))|\b(?:lightly|for granted|amiss|badly|wrongly)\b/.test(
      object.slice(0, 40),
    );
  // "Nobody at our desk checks these lists before they go out": to this day.
  const isStanding =
    mood === "habit" && standingDuties.has(lemma) && /\b(?:before|when|until|at night|again)\b/.test(object);
  return (
    (mood === "done" || isStanding) &&
    noneOfOursPattern.test(subject) &&
    // "None of us opened it or passed it on": a denial goes on.
    !deedsOf(text).some((other) => other.start < start && other.subject === subject && wellLeft.has(other.lemma)) &&
    (isPassive ? entrustedPattern.test(`${lemma}${object}`) : isLeft)
  );
}
