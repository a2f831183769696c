import { Sieved } from "../text/sieve.ts";
import type { Deed } from "./clause/reading.ts";
import { whoIs } from "./clause/who.ts";
import { isOwnPerson } from "./own-agents.ts";
import { strangerPattern } from "./owning-marks.ts";
import { setOf } from "./word-list.ts";

/** "gave out the code to a caller", "let a stranger in", "handed the folder to a man who said he was you" */
const handingVerbs = setOf(
  "give hand read disclose forward release share send email e-mail mail post show display deliver serve return pass tell reveal provide issue transfer",
);
/** "gave your former wife your new address" */
const tellingRelativesPattern =
  /^ (?:your|his|her|their) (?:ex|ex-\w+|former \w+|neighbours?|employer|landlord|boss|husband|wife|partner|father|mother|brother|sister|son|daughter|colleagues?|friends?|in-laws) (?:your|his|her|their|the) /;

export function isHandedOut({ lemma, object }: Deed): boolean {
  return (
    handingVerbs.has(lemma) &&
    (strangerPattern.test(object.slice(0, 120)) || tellingRelativesPattern.test(object)) &&
    !/\b(?:only|details of|warning|advice)\b/.test(object.slice(0, 60))
  );
}

const takingVerbs = setOf("trick talk lure deceive fool dupe persuade convince con mislead manipulate phish hoodwink");
/** "was tricked into sharing", "had been talked into", "fell for the call" */
const takenInPattern = new Sieved(/^ (?:into|by an?|by the|for (?:an?|the)) /);

export function isTakenIn({ lemma, isPassive, object }: Deed): boolean {
  return (
    (isPassive && takingVerbs.has(lemma) && takenInPattern.test(`${object} `)) ||
    (lemma === "phish" && isPassive) ||
    (lemma === "fall" &&
      /^ (?:for|victim)\b/.test(object) &&
      !/^ victim to (?:an? )?(?:\w+ )?(?:cyber|attack|ransom)/.test(object))
  );
}

/** "the caller talked our clerk into reading it out" */
const takingInPattern =
  /^ ((?:our|my|one of our|an?|the) [\w -]{3,50}?|us|me) (?:into (?:\w+ )?\w+ing|to (?:reset|enter|click|reveal|install|download|approve|transfer|pay|disclose|type|(?:give|hand|read|share|send|open|forward|change)(?=[^.;]{1,40}\b(?:codes?|passwords?|access|details|files?|lists?|keys?|credentials|money|data|names|records|forms?|numbers?)\b)))\b/;

export function isOneOfUsTakenIn({ lemma, isPassive, subject, object }: Deed): boolean {
  const who =
    takingVerbs.has(lemma) && !isPassive && whoIs(subject, []) !== "helper"
      ? takingInPattern.exec(object)?.[1]
      : undefined;
  return who !== undefined && (isOwnPerson(who) || whoIs(who, []) === "we" || /^(?:us|me)$/.test(who));
}

/** Verbs of a finger on a key: with "reply all", "delete", "the wrong button". */
export function isKeyPressed({ lemma, object }: Deed): boolean {
  if (/^(?:open|click|follow|download|approve|pay|accept|believe)$/.test(lemma)) {
    return /^ (?:on )?(?:an?|the) (?:[\w-]+ )?(?:fake|forged|malicious|infected|phishing|bogus|fraudulent|scam)\b|^ [^.;,]{2,40} (?:that|which) (?:turned out to be|proved to be|was) (?:an? )?(?:fake|forge\w+|malicious|infected|bogus|fraudulent|scam)\b/.test(
      object,
    );
  }
  if (/^(?:type|enter)$/.test(lemma)) {
    return /^ (?:in )?(?:my|our) (?:own )?(?:[\w-]+ )?(?:passwords?|credentials|log-?in|pin|codes?)\b/.test(object);
  }
  if (/^(?:answer|reply|respond|act|comply)$/.test(lemma)) {
    return /^ [^.;,]{0,30}(?:mail|message|letter|request|call|text|invoice|order) (?:that|which) (?:pretended|purported|claimed|appeared|seemed) to /.test(
      object,
    );
  }
  return (
    /^(?:press|hit|click|push|tap)$/.test(lemma) &&
    /^ (?:on )?(?:"|the wrong|an? (?:malicious|phishing|bad)|reply|send|delete|publish)/i.test(object)
  );
}
