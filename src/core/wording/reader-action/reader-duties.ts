/** Whether a verb tells readers what to do, that they may, or that they need not. */
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { isAct } from "./reader-acts.ts";
import { isNameOrNoun, isOwnVoice, isSaidToReader } from "./reader-commands.ts";
import { describedPattern } from "./reader-offers.ts";
import { areReaders, isWhoever } from "./reader-people.ts";
import { isUpkeep } from "./reader-upkeep.ts";
import type { Passage } from "../prose.ts";

function isTold(deed: Deed, text: string, ownNames: readonly string[]): boolean {
  const before = text.slice(0, deed.start);
  // "Anyone left without heat may borrow one" is an offer, "anyone with the link can read it" a flaw.
  const isOffer = /^(?:may|should|must|needs?|has|have)\b/i.test(text.slice(deed.start, deed.end));
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

/** "You cannot book, move or " */
const cannotBeforePattern =
  /\b(?:cannot|can not|can['’]t|could not|couldn['’]t|(?:are|were|be) (?:not able|unable) to)\b[^.;:]{2,60}(?:,|\bor)[^.;:,]{0,20}$/i;

/** "please", right before a verb or at the head of its clause */
const pleasePattern = new Sieved(/\b(?:please|kindly)\b[^.;:,]{0,40}$/i);

/** Whether a verb tells readers what to do, or that they need not. */
export function isForReader(deed: Deed, text: string, passage: Passage, ownNames: readonly string[]): boolean {
  const { mood, role, isNegated, isPassive } = deed;
  const isWhose = role === "question" && /\bwhose\b/.test(text) && !text.endsWith("?");
  if (role === "condition" || (role === "question" && !isWhose) || role === "later") {
    return false;
  }
  if (passage.quoted?.some(({ start, end }) => start <= deed.start && deed.start < end) === true) {
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
  if (isUpkeep(deed, text, ownNames)) {
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
    // "You cannot book, move or cancel anything": what is denied of the first is denied of the others.
    const isDeniedBefore = mood === "possible" && cannotBeforePattern.test(text.slice(0, deed.start));
    const canNot = ((isNegated || deed.isNoLonger) && mood === "possible") || isDeniedBefore;
    return (
      !canNot &&
      ((isNoDuty && !/^(?:be|read|know|worry|see)$/.test(deed.lemma)) || isAct({ ...deed, saidBy })) &&
      !/\b(?:attackers?|some|any) $/.test(deed.subject)
    );
  }
  return false;
}
