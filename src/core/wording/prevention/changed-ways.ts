/** How it is done from now on, told by what is other than before: one more of a thing, a contrast, a new power. */
import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import type { Who } from "../clause/who.ts";
import { setOf } from "../word-list.ts";
import { talkPattern } from "./arranged-steps.ts";
import { rights } from "./kept-watch.ts";
import { newnessPattern, recurringPattern } from "../when-it-changes.ts";

/** "From 20:00 this evening", "as of Monday", "starting on Saturday", "since the weekend" */
const startPattern = new Sieved(
  /(?:^|[;:,] )\W*(?:(?:as )?from|as of|since|starting|beginning) (?!the (?:start|outset|incident|attack)|wh|an? |here)[^,.;]{2,40}|\b(?:from|as of|starting|beginning)(?: on)? (?:now|to|this|next|\d|\w{3,6}day)\b/i,
);
const controlVerbs = setOf(`
  stop halt switch turn cut shut close lock block pull end interrupt freeze disable suspend refuse hold reject cancel
  override trip isolate ground break call
`);
const bySelfPattern = new Sieved(
  /\b(?:by \w+sel(?:f|ves)|on (?:his|her|its|their|our) own|alone|without (?:waiting|asking|calling|an?|the|any\w*)|at any (?:hour|time))\b/i,
);

/** "From 20:00 the desk can switch the portal off by itself" */
function isNewPower({ lemma, mood, isNegated, object, start, end }: Deed, who: Who, text: string): boolean {
  return (
    mood === "possible" &&
    !isNegated &&
    who !== "you" &&
    who !== "hostile" &&
    who !== "nobody" &&
    controlVerbs.has(lemma) &&
    (startPattern.test(text) || /\bnow\b/i.test(text.slice(start, end))) &&
    (bySelfPattern.test(object) || /^(?:.* )?(?:any|every|each|a single|one) /.test(text.slice(0, start).toLowerCase()))
  );
}

const examVerbs = setOf(`
  try test run check read review inspect weigh taste count scan verify measure compare sign sample rehearse trial label
  examine prove match probe audit approve cook drive fly wear load
`);
const allOfThemPattern =
  /\b(?:each|every|all|any)(?: one of)? (?!(?:affected|customers?|users?|members?|patients?|claims?|cases?|questions?|calls?)\b)/;
const firstPattern = new Sieved(
  /\b(?:on (?:arrival|delivery|receipt|entry|a copy)|at the (?:door|gate)|first|twice|each time|before|with (?:twice|two|three|a full)|in (?:a|the) test)\b/i,
);

/** "By May every new release will be run for a day on a copy", "deliveries will be weighed on arrival" */
function isTriedFirst({ lemma, mood, isPassive, isNegated, subject, object, start }: Deed, text: string): boolean {
  const before = text.slice(0, start);
  return (
    mood === "future" &&
    isPassive &&
    !isNegated &&
    examVerbs.has(lemma) &&
    !/\b(?:your?|logs?|evidence|results?|affected|lost|stolen|of us)\b/.test(subject) &&
    ((allOfThemPattern.test(before) && (/\bnew\b/.test(subject) || firstPattern.test(object))) ||
      ((/^[a-z]+s\b/.test(subject) || /^\W*before (?:an?|any|each|every)\b/i.test(text)) && firstPattern.test(text)))
  );
}

/** "The shift gets a fourth nurse", "a third controller joins the shift", "there is a second pump beside the first" */
function isOneMore({ lemma, mood, isNegated, subject, object, start, end }: Deed, who: Who, text: string): boolean {
  if (isNegated || !/^(?:habit|doing|future)$/.test(mood)) {
    return false;
  }
  const what = object.trimStart();
  const isGetting = /\bget/i.test(text.slice(start, end));
  if (isGetting || lemma === "gain" || (lemma === "be" && /^ ?there\b/.test(subject))) {
    const near = / (?:beside|next to|in reserve|on standby|ready|by itself|takes over)\b/.test(object);
    return who !== "you" && morePattern.test(what) && !talkPattern.test(what) && (isGetting || lemma !== "be" || near);
  }
  return (
    morePattern.test(subject) &&
    !talkPattern.test(subject) &&
    ((lemma === "join" &&
      !/^ (?:an?|the|our) (?:[\w-]+ )?(?:call|huddle|meeting|session|chat|conversation|discussion|investigation|search|effort|incident)\b/i.test(
        object,
      )) ||
      (/^(?:stand|wait|sit|run|hang|lie)$/.test(lemma) &&
        / (?:ready|beside|next to|by|in|on|at)\b(?!.* (?:repairs?|until)\b)/.test(object)))
  );
}
const morePattern =
  /^(?:now )?(?:(?:an?|the|its|their|our) (?:second|third|fourth|fifth|spare|extra|further|own)|another|two more) /;

/** "It takes two signatures from now on to change it", "a refund needs a manager's code from today" */
const itTakesPattern = new Sieved(
  /\b(?:now takes?|it (?:now )?(?:takes|will take|needs|will need|requires)|needs?|requires?|will (?:need|require)) (?:two|three|both|a second|an? [\w-]+['’]s|the [\w-]+['’]s) (?!(?:\w+ )?(?:hours?|days?|minutes?|weeks?|months?|years?|repairs?|operations?)\b)\w/i,
);

/** "The new door opens only with a badge; the old one opened with any key", "unlike the old valve", "what used to be done by one is now done by two" */
const newForOldPattern = new Sieved(
  patternLines("i")`
    \b(?:the|our) new (?:[\w-]+ ){1,2}(?!(?:was|were|will be (?:here|ready))\b)[^.;?!]{3,100}[;,–-] (?:(?:and|but|whereas|while) )?(?:the|our) (?:old|previous|former) [\w-]+ \w
    |\bunlike (?:the|our|its) (?:old|previous|former)\b
    |\b(?:that|what|which) used to [^.;?!,]{2,50},? (?:(?:is|are|can) )?now \w
  `,
);
/** "three readings instead of one", "they used to stay for a year" */
const contrastPattern = new Sieved(
  patternLines("i")`
    \binstead of (?:just |only )?(?:one|a single|once|by one)\b
    |\b(?:in place of|rather than) (?:just |only )?(?:one|a single|the common one)\b
    |\bwhere (?:there|it|we) (?:used to|had been|had) [^.;?!,]{0,20}\b(?:one|none|a single|no)\b
    |^[^.;?!]{10,140}(?:;|,| [–-]) (?:it|they|these|we|this) used to (?!be (?:open|fun|better))\w
  `,
);
const tellsOfNow = (deeds: readonly Deed[]) =>
  deeds.some(({ mood, role }) => role === "main" && /^(?:habit|state|future|doing)$/.test(mood));

/** "has taken the page off the internet for good" */
function isForGood({ lemma, mood, isPerfect, isNegated, object, subject, isPassive }: Deed, who: Who): boolean {
  return (
    (isPerfect || mood === "doing" || mood === "future") &&
    !isNegated &&
    (isPassive || /^(?:we|helper|thing)$/.test(who)) &&
    /\b(?:for good|permanently|once and for all)\b/.test(object) &&
    /^(?:take|remove|pull|withdraw|retire|scrap|close|shut|switch|turn|stop|ban|delete|disconnect|lock|block|part|drop|abandon|throw)$/.test(
      lemma,
    ) &&
    !/\b(?:accounts?|users?|data|records?|lost|person|man|woman)\b/.test(isPassive ? subject : object)
  );
}

/** "has put the two bottles on different shelves" */
function isKeptApart({ lemma, mood, isPerfect, isNegated, object }: Deed): boolean {
  return (
    (isPerfect || mood === "future" || mood === "state" || mood === "doing") &&
    !isNegated &&
    /^(?:put|split|move|keep|store|place|separate|divide|hang|lay|stand|house|hold|lie)$/.test(lemma) &&
    /\b(?:in|on|at|onto|into|to) (?:two )?(?:different|separate) (?!(?:ways?|times?|days|occasions|wards?|hospitals?|address)\b)\w/.test(
      object,
    )
  );
}

/** "The airline limits each agent to the bookings of one airport" */
function isLimited({ lemma, mood, isNegated, subject, object }: Deed): boolean {
  return (
    (mood === "habit" || mood === "doing" || mood === "future") &&
    !isNegated &&
    /^(?:limit|restrict|confine|cap)$/.test(lemma) &&
    /^ (?:each|every|all|its|staff|drivers|agents|clerks|nurses|access)\b[^.;]* to\b/.test(object) &&
    !/\b(?:law|act|rules?|regulations?|contract|licen[cs]e|policy|treaty|insurer)\b/.test(subject)
  );
}

/** "Badges stop working at the end of a contract", "leavers lose their access on their last day" */
const lapsePattern = new Sieved(
  new RegExp(
    sourceLines`
      ^(?:(?!your\b|the\b|our\b)[a-z][a-z-]* )?(?:accounts of leavers|leavers|temps|permits|${rights})\b[^.;,?!]{0,20} (?:
        expire|lapse|end|close|stop working|run out|are (?:closed|withdrawn|blocked)
      ) (?:\w+ly )?(?:
        after|at (?:the end|midnight|noon)|on the|on their|the (?:same|moment|minute)|within|when|with the
      )\b
    `,
    "i",
  ),
);
/** "A fire drill is held every term" */
const drillPattern = new Sieved(
  /^(?:[\w-]+ ){0,3}(?:rehearsals?|drills?|exercises?|trials?|tests?|inspections?|audits?|checks?|evacuations?)\b[^.;,?!]{0,60} (?:takes? place|will take place|(?:is|are) (?:now )?held|will be held|happens?)\b/i,
);
const compulsoryPattern = new Sieved(
  /\b(?:mak(?:es?|ing)|made) [^.;?!,]{3,60} (?:compulsory|mandatory|obligatory)\b|\b(?:part(?:ing|ed)|parted (?:company|ways)) (?:company |ways )?with (?:the|that|our|this) (?!(?:money|sum)\b)\w|\b(?:is|are|has been|have been)? ?(?:doing|done) away with (?!(?:it|him|her)\b)\w/i,
);
const pastPattern = /\b(?:had been|was|were|did not|in (?:19|20)\d\d)\b/i;

/** Whether one verb tells of a new power, a trial before use, or what is done apart or for good. */
export function isChangedDeed(deed: Deed, who: Who, text: string): boolean {
  return (
    isNewPower(deed, who, text) ||
    isTriedFirst(deed, text) ||
    isOneMore(deed, who, text) ||
    isForGood(deed, who) ||
    isKeptApart(deed) ||
    isLimited(deed)
  );
}

/** Whether a sentence sets how it is now against how it was. */
export function isChangedWay(text: string, deeds: readonly Deed[]): boolean {
  const isNew = newnessPattern.test(text) || startPattern.test(text);
  return (
    (isNew && itTakesPattern.test(text)) ||
    newForOldPattern.test(text) ||
    (contrastPattern.test(text) && tellsOfNow(deeds)) ||
    lapsePattern.test(text) ||
    (drillPattern.test(text) && recurringPattern.test(text) && !pastPattern.test(text)) ||
    compulsoryPattern.test(text)
  );
}
