/** Whether a verb tells readers what to do, that they may, or that they need not. */
import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { isAct } from "./reader-acts.ts";
import { isNameOrNoun, isOwnVoice, isSaidToReader } from "./reader-commands.ts";
import { ownTitlePattern } from "../quotation.ts";
import { describedPattern } from "./reader-offers.ts";
import { areReaders, isWhoever } from "./reader-people.ts";
import { isUpkeep } from "./reader-upkeep.ts";
import { setOf } from "../word-list.ts";
import type { Passage } from "../prose.ts";

function isTold(deed: Deed, text: string, ownNames: readonly string[]): boolean {
  const before = text.slice(0, deed.start);
  // "Anyone left without heat may borrow one" is an offer, "anyone with the link can read it" a flaw.
  const isOffer = /^(?:may|should|must|needs?|has|have)\b/i.test(text.slice(deed.start, deed.end));
  // "supplied by you so Orle Baths could order it", "a list of steps you can take": no word of what to do.
  if (/^(?:by|to|from|of) you \w/.test(deed.subject) || /\b(?:steps|measures|precautions) you$/.test(deed.subject)) {
    return false;
  }
  // "everyone working on the repair": of ours.
  if (
    /^(?:everyone|everybody|anyone|those|people) (?:working|on call|on duty|responding|involved in (?:the|our))\b/.test(
      deed.subject,
    )
  ) {
    return false;
  }
  return areReaders(deed.subject, ownNames) || isWhoever(before) || (isOffer && anyonePattern.test(before));
}
const anyonePattern = /^\W*(?:anyone|anybody|everyone|everybody) [^,;:.]{2,100}$/i;

/** "owners were advised to unplug it", "everyone was told to": asked in the past. */
const askedBeforePattern =
  /\b(?:was|were|had been) (?:\w+ly )?(?:advised|asked|told|urged|invited|instructed|requested|encouraged|reminded|forced|able)\b[^.;]*$/i;

/** "can log in again", "can now upload files as usual" */
const backAgainPattern = new Sieved(
  /^(?:can|may|could)\b(?: now| once)?[^.;,]{0,50}? (?:again(?: (?:from|since|by|at|on|as of|after|this|in the)\b[^.;,]{0,40})?|once again [^.;,]{0,40}|as (?:usual|normal|before)|once more|normally|without (?:any )?(?:problems|issues|errors))\s*$/i,
);

const servicePattern = new Sieved(
  /\b(?:(?:web ?)?sites?|systems?|market ?places?|platforms?|portals?|apps?|applications?|services?|features?|pages?|tools?|databases?|forums?|program(?:me)?s?|shops?),? (?:where|(?:in|on|through|with|by|via) which|so that)\b[^.;]*$/i,
);

/** "anyone could read it", "anyone with the link can read it": how open it lay. */
const anybodyPattern =
  /^(?:anyone|anybody|people|everyone|someone|somebody)(?: else)?(?: (?:with (?:the|an?) (?:\w+ )?(?:link|url|address|browser|connection|access)|who (?:knows?|knew|guess|finds?|found)|on the internet|in the world)\b.*)?$/;

/** "can delete each other's files", "can sign in with any password": what a flaw allows. */
const flawPattern = new Sieved(
  /\b(?:each other's|one another's|(?:other|another) (?:users?|people|persons?|members?|customers?|patients?)(?:'s?)?|of others|any password|without (?:a|any|the|their) (?:password|login|permission)|because of (?:this|the|a) (?:flaw|bug|fault|error))\b/i,
);

/** "Patients who want to move a visit", "for those wishing to": what they are after, and no answer alone. */
const wantedPattern = new Sieved(
  /\b(?:who (?:want|wish|need|prefer|would like)|wishing|wanting|needing|preferring)(?: to)? (?!know|ask|talk|speak|learn|find out|hear|discuss|complain|comment|contact|reach|more\b|further|help\b|advice|answers|information|see\b|be\b|us\b)\w/i,
);
/** "until Friday", "on the 10:40", "on 0113 496 0144": for this time, and not as ever. */
const forThisTimePattern = new Sieved(
  patternLines("i")`
    \b(?:
      until|till|instead|for now|meanwhile|tonight|tomorrow|today
      |(?:on|from) (?:mon|tues|wednes|thurs|fri|satur|sun)day
    )\b
    |\d{1,2}[:.]\d\d|\d{3}[ -]?\d{3}|@
    |\b(?:at|to|from|on) (?:the|our|any) (?:[\w-]+ )?(?:
      desk|counter|stand|office|branch|shop|station|depot|till|gate|kiosk|reception|garage|library|entrance
    )\b
  `,
);
const givingVerbs = setOf("send swap exchange return hand bring collect pick change take show board use work fill");

/** "Patients who want to change one ring 0117 496 0200", "holders of paper vouchers swap them at the desk": told as what one does. */
function isCustom(
  { lemma, mood, role, isNegated, isPassive, subject, object, start }: Deed,
  text: string,
  names: readonly string[],
): boolean {
  return (
    mood === "habit" &&
    !isNegated &&
    !isPassive &&
    (role === "main" || role === "relative") &&
    subject !== "you" &&
    !/^(?:who|which|that)\b/.test(subject) &&
    areReaders(subject, names) &&
    (wantedPattern.test(text.slice(0, start))
      ? /\w{3}/.test(object) && !/^(?:be|have|know|see)$/.test(lemma)
      : givingVerbs.has(lemma) && forThisTimePattern.test(object))
  );
}

/** "please", right before a verb or at the head of its clause */
const pleasePattern = new Sieved(/\b(?:please|kindly)\b[^.;:,]{0,40}$/i);

/** Whether a verb tells readers what to do, or that they need not. */
export function isForReader(deed: Deed, text: string, passage: Passage, ownNames: readonly string[]): boolean {
  const { mood, role, isNegated, isPassive } = deed;
  const isWhose = role === "question" && /\bwhose\b/.test(text) && !text.endsWith("?");
  if (role === "condition" || (role === "question" && !isWhose) || role === "later") {
    return false;
  }
  const isQuoted = passage.quoted?.some(({ start, end }) => start <= deed.start && deed.start < end) === true;
  if (isQuoted && !ownTitlePattern.test(passage.text)) {
    return false;
  }
  if (mood === "command") {
    const before = text.slice(0, deed.start);
    return (
      isAct(deed) &&
      // "Open Mon–Fri, 9–5"
      !(deed.lemma === "open" && /^\s*(?:mon|tue|wed|thu|fri|sat|sun|daily|\d)/i.test(deed.object)) &&
      !isNameOrNoun(deed, text) &&
      !isOwnVoice(before) &&
      (pleasePattern.test(before) || isSaidToReader(deed, before, text, passage))
    );
  }
  if (isUpkeep(deed, text, ownNames) || isCustom(deed, text, ownNames)) {
    return true;
  }
  if (mood === "duty" && isPassive && / again\b/.test(deed.object)) {
    return /^(?:re-?)?(?:send|submit|upload|book|enter|pay|order|repeat|run|create|place|make|fill|sign)$/.test(
      deed.lemma,
    );
  }
  const isNoDuty = isNegated && mood === "duty";
  // That it works again, what a flaw allows, and "a site where students can update it", which is what it is for.
  if (
    mood === "possible" &&
    (deed.lemma === "be" ||
      anybodyPattern.test(deed.subject) ||
      flawPattern.test(deed.object) ||
      backAgainPattern.test(text.slice(deed.start, deed.end) + deed.object) ||
      servicePattern.test(text.slice(0, deed.start)) ||
      describedPattern.test(text.slice(0, deed.start)))
  ) {
    return false;
  }
  // "The maintainers should investigate": a task of those who keep the service.
  if (
    mood === "duty" &&
    /^the (?:[\w." -]+ )?(?:maintainers|developers|operators|administrators|admins)$/.test(deed.subject)
  ) {
    return false;
  }
  if ((mood === "duty" || mood === "possible") && !isPassive && isTold(deed, text, ownNames)) {
    const saidBy = text.slice(deed.start, deed.end);
    // "By noon everyone could log in": how it was; "you may get it twice": what happens to them.
    if (
      askedBeforePattern.test(text.slice(0, deed.end)) ||
      (/^could\b/i.test(saidBy) && !/\byou\b/.test(deed.subject)) ||
      (/^(?:get|miss|lack|lose|suffer)$/.test(deed.lemma) && /^(?:may|might|could)\b/i.test(saidBy))
    ) {
      return false;
    }
    const canNot = (isNegated || deed.isNoLonger) && mood === "possible";
    return (
      !canNot &&
      ((isNoDuty && !/^(?:be|read|know|worry|see)$/.test(deed.lemma)) || isAct({ ...deed, saidBy })) &&
      !/\b(?:attackers?|some|any) $/.test(deed.subject)
    );
  }
  return false;
}
