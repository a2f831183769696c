/** Deeds that forbid, guard or change something for good. */
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import type { Who } from "../clause/who.ts";
import { guardVerbs } from "../verbs/verb-classes.ts";
import { comingPattern } from "../when-it-changes.ts";
import { isMoreThanWords } from "./guarding.ts";
import { againstRecurrencePattern, safeguardPattern } from "./safeguards.ts";
import { changingVerbs, forGoodVerbs, lookingVerbs } from "./step-words.ts";

/** What is better gone: "standing access", "default accounts", "public links". */
const removablePattern = new Sieved(
  /\b(?:access|rights|permissions?|privileges|public|default|shared|generic|retention|number of|who (?:can|may|has|have)|dependenc(?:y|ies)|single points?|spof|legacy|old|unused|manual|redundant|unencrypted|plain)\b/,
);

/** A deed with what it is done to; each question about it below is answered, or left to the next. */
export interface Done {
  readonly deed: Deed;
  readonly who: Who;
  readonly isNamed: boolean;
  readonly object: string;
  readonly thing: string;
}

/** What is forbidden, and what is fitted everywhere. */
export function aboutBans({ deed, who, object, thing }: Done): boolean | undefined {
  const { lemma, subject } = deed;
  if (/^(?:block|forbid|ban|close|stop)$/.test(lemma) && /\bexcept (?:through|with|by|for|from|when)\b/.test(object)) {
    return true;
  }
  // "Safe valves are being fitted at all nine stations"
  if (forGoodVerbs.has(lemma) && deed.isPassive && deed.mood === "doing") {
    return (
      / (?:at|in|on|to|for|across) (?:all|every|each|both)\b/.test(object) &&
      !/\b(?:temporary|emergency)\b/.test(subject)
    );
  }
  if (lemma === "drill") {
    return /^ (?:the|our|all|every|staff|each)\b/.test(object);
  }
  if (lemma === "fill" && deed.isPassive) {
    return safeguardPattern.test(object);
  }
  // "Our partner has tightened its rules": its own, and not ours.
  if (who === "helper" && /^ (?:its|their)\b/.test(object)) {
    return false;
  }
  // "The county has banned the use of memory sticks"
  if (/^(?:ban|forbid|prohibit|outlaw|abolish)$/.test(lemma) && deed.isPerfect && (who === "we" || deed.isPassive)) {
    return !/\b(?:accounts?|users?|ips?|address(?:es)?|attackers?|bots?|person|man|woman|player|fans?)\b/.test(thing);
  }
  return undefined;
}

/** What guards or is made good for ever. */
export function aboutGuards({ deed, who, object, thing }: Done): boolean | undefined {
  const { lemma, subject } = deed;
  if (guardVerbs.has(lemma) && !lookingVerbs.has(lemma) && isMoreThanWords(lemma, thing)) {
    // "Encrypted information, such as card numbers": which.
    if (
      deed.mood === "done" &&
      subject === "" &&
      /^(?:encrypt|limit|restrict|automate|certify|simplify|separate)$/.test(lemma)
    ) {
      return /^ (?:the|our|all|every|each|an?|two|both|its|access|back-?ups)\b/.test(object);
    }
    // "passwords were encrypted" tells how they lay there, whatever with; "have been encrypted" what we did.
    if (
      /^(?:encrypt|anonymi[sz]e|pseudonymi[sz]e)$/.test(lemma) &&
      deed.isPassive &&
      deed.mood === "done" &&
      !deed.isPerfect
    ) {
      return comingPattern.test(deed.object);
    }
    // "The number of keys was limited": how it was.
    if (
      /^(?:limit|restrict)$/.test(lemma) &&
      deed.isPassive &&
      deed.mood === "done" &&
      !deed.isPerfect &&
      !/^ (?:to|so|by|from|in|on)\b/.test(deed.object)
    ) {
      return false;
    }
    const isTold = deed.isPerfect || deed.mood === "doing" || comingPattern.test(deed.object);
    return /\w{3}/.test(thing) && (!deed.isPassive || isTold || safeguardPattern.test(thing));
  }
  if (forGoodVerbs.has(lemma) && (who === "we" || (deed.isPassive && deed.isPerfect))) {
    // "We are replacing a main that is a hundred years old"
    const isWorn = deed.mood === "doing" && /\b(?:old|ageing|aging|worn|outdated|obsolete|legacy)\b/.test(thing);
    return (
      !/\b(?:your|cards?|letters?)\b/.test(thing) && (lemma !== "replace" || isWorn || safeguardPattern.test(thing))
    );
  }
  return undefined;
}

/** What is changed or taken away so that it cannot happen again. */
export function keepsFromAgain({ deed, object, thing }: Done): boolean {
  const { lemma, subject } = deed;
  // "We have added capacity, and the site is back": that mended this one.
  if (
    /^(?:add|increase|raise|scale|double)$/.test(lemma) &&
    /\b(?:capacity|nodes?|servers?|workers?|memory)\b/.test(thing) &&
    /\b(?:is|are|was|were) (?:now )?(?:back|again|working|restored|normal|clear)\b|\bto (?:cope|clear|catch)\b/.test(
      deed.object,
    )
  ) {
    return false;
  }
  // "We turned logging off"
  if (
    /^(?:turn|switch|shut|take)$/.test(lemma) &&
    /^[^,;]{0,40}\b(?:off|down)\b/.test(object) &&
    !removablePattern.test(thing)
  ) {
    return false;
  }
  // "The gate was closed": a guard that is taken away, or shut, guards no better.
  if (/^(?:remove|delete|cut|close|block|disable|hold|stop)$/.test(lemma) && !removablePattern.test(thing)) {
    return /\b(?:for good|permanently)\b/.test(object) || againstRecurrencePattern.test(deed.object);
  }
  return (
    changingVerbs.has(lemma) &&
    (safeguardPattern.test(deed.isPassive ? subject : object) ||
      againstRecurrencePattern.test(deed.object) ||
      /\b(?:for good|permanently)\b|\b(?:that|which) (?:cannot|can't|can only|can no longer)\b/.test(object))
  );
}
