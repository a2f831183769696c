import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import type { Who } from "../clause/who.ts";
import { safeguardPattern } from "./safeguards.ts";
import { mindVerbs, sayVerbs } from "../verbs/verb-classes.ts";
import { setOf } from "../word-list.ts";
import { newnessPattern, recurringPattern } from "../when-it-changes.ts";

/** One more of what failed, or better: "a second pump", "our own line". */
export const onePlusPattern = new Sieved(
  /^(?:(?:an?|the|our|two|both) )?(?:[\w-]+ ){0,2}?(?:second|third|spare|backup|back-up|standby|stand-by|additional|new|extra|another|own|dedicated|separate|independent|redundant|automatic|automated|stronger|stricter)\b/,
);
/** What is only about the past, or only news: "a review of this", "a new date". */
export const talkPattern = new Sieved(
  patternLines()`
    \b(?:
      reviews?|investigations?|inquir(?:y|ies)|audits? of (?:this|what)|reports?|meetings?|calls?|hearings?
      |statements?|letters?|repairs?|refunds?|compensation|visits?|updates?|analys[ei]s|talks|cards?|passwords?|dates?
      |times?|appointments?|codes?|access|news|answers?|information|details|problems?|outages?|issues?|attacks?
      |difficult\w+|trouble
    )\b
  `,
);
const arrangingVerbs = setOf(`
  agree schedule plan book arrange order commission approve budget fund sanction authorise authorize decide request set
`);
const equippingVerbs = setOf("issue equip supply fit provide");
/** Those who work for us, and what they work with. */
const equippedPattern = new Sieved(
  /\b(?:staff|wardens?|drivers?|nurses?|guards?|clerks?|crews?|teams?|employees|volunteers|engineers|vans?|bus(?:es)?|trains?|boats?|shops?|offices?|rooms?|doors?|gates?|stations?|sites?|lifts?|vehicles?|ships?|laptops?|desks?|wards?|branch(?:es)?|pumps?|servers?)\b/,
);

/** "An annual drill has been agreed", "a second fence is planned": settled, if not yet there. */
function isSettled({ lemma, subject, isPassive }: Deed): boolean {
  return (
    isPassive &&
    arrangingVerbs.has(lemma) &&
    !talkPattern.test(subject) &&
    (onePlusPattern.test(subject) || safeguardPattern.test(subject))
  );
}

/** "Each warden has been issued with a radio", "hardware keys are being issued to all staff" */
function isEquipped({ lemma, subject, object, isPassive }: Deed, who: Who): boolean {
  const [near = "", what] = object.split(" with ");
  return (
    equippingVerbs.has(lemma) &&
    (isPassive || who === "we") &&
    (what === undefined
      ? isPassive && safeguardPattern.test(subject) && / to (?:all|every|each|the entire|our)\b/.test(object)
      : /^(?:an?|their own|its own|new|two)\b/.test(what) && equippedPattern.test(isPassive ? subject : near))
  );
}

/** "will have an automatic check in place", "a second main will keep the town from running dry" */
function isBroughtByThing({ lemma, mood, subject, object }: Deed, who: Who): boolean {
  if (lemma === "have") {
    const near = object.slice(0, 70);
    return (
      (mood === "future" ? who !== "you" : mood === "doing" && who === "we") &&
      !talkPattern.test(near) &&
      (onePlusPattern.test(near.trimStart()) ||
        (safeguardPattern.test(near) && /\b(?:in place|in force|installed|running|ready|live|of)\b/.test(object)))
    );
  }
  return (
    (mood === "future" || mood === "habit") &&
    /^(?:keep|stop|prevent|protect|catch|detect|spare|hold|bar|block)$/.test(lemma) &&
    (onePlusPattern.test(subject) || (mood === "future" && safeguardPattern.test(subject))) &&
    /\b(?:from (?:\w+ ){0,3}\w+ing|again|such|like (?:this|that|it)|any|every|each|in future|back any)\b/.test(object)
  );
}

/** Where what one guards is put. */
const safePlaces =
  "(?:safes?|vault|strong-?room|lock-?box(?:es)?|lock and key|password manager|(?:locked|fireproof|lockable|alarmed|secured?|steel|encrypted|sealed|guarded) (?!(?:connection|link|channel|form|message)s?\\b)[a-z]+)";
/** Verbs, and how what they tell is done where it guards; without verbs for any of them. */
const guardedWays: readonly { readonly verbs?: ReadonlySet<string>; readonly way: Sieved }[] = [
  {
    way: new Sieved(
      /^[^.;]{0,60} (?:by (?:two|both|a second|another|at least two) (?!o'clock|entrance|door|route|way|road|bus|train|path|line)\w|twice before )/,
    ),
  },
  {
    way: new Sieved(/^[^.;]{0,60} only (?:after|once|with|through|via|from) (?:an?|two|the|our|they|it|each|every)\b/),
  },
  {
    verbs: setOf("go move put keep store lock live place bring transfer be lie stay travel hold"),
    way: new Sieved(
      new RegExp(
        `^[^.;]{0,60} (?:in|into|to|behind|inside|under) (?:an? |the |our |two )?(?:[\\w-]+ ){0,2}?${safePlaces}\\b`,
      ),
    ),
  },
  { verbs: setOf("bring take move"), way: new Sieved(/^[^.;]{0,60} in-house\b/) },
  { verbs: setOf("wait"), way: new Sieved(/^ for (?:an? |two )?(?:second|other|colleague|signatures?|approvals?)\b/) },
  {
    verbs: setOf("put make name appoint place task charge"),
    way: new Sieved(
      /^(?: (?!to\b)[^.;]{2,60})? (?:in charge of|responsible for) (?!the (?:investigation|response|repairs?)\b)\w/,
    ),
  },
  {
    verbs: setOf("strip deprive relieve"),
    way: new Sieved(/ of (?:its|their|all|the) [\w -]{0,30}(?:rights|privileges|permissions|access)\b/),
  },
  {
    verbs: setOf("limit restrict cap confine cut reduce lower shorten raise increase lengthen bring set halve double"),
    way: new Sieved(
      /^(?: (?:it|them|these|this)(?: up| down)?)? to (?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|half|twice)\b|an? (?:few|single|handful)|those|named)/,
    ),
  },
  {
    verbs: setOf(
      "set program alter adjust change configure redraft rewrite reword redesign rework rebuild reprogram rewire rearrange split redo renumber relabel",
    ),
    way: new Sieved(/ so (?:that )?(?!we can (?:find|see)\b|you\b)\w/),
  },
  {
    verbs: setOf("agree promise tell warn call phone ask notify test check freeze stop consult inform"),
    way: new Sieved(
      /^(?! you\b| customers\b| users\b)[^.;]{0,60} (?:before|ahead of|in advance of|for|on) (?:any|each|every|an?) (?:[\w-]+ )?(?:changes?|updates?|releases?|maintenance|works?|delivery|exports?|mailings?|upgrade|switch|payments?|listing)\b/,
    ),
  },
];
/** "no longer as cards", "every month rather than every year" */
const contrastPattern = new Sieved(
  / (?:no longer|rather than|instead of|and not) (?:as|by|in|on|at|from|to|with|every|once|twice|each|only)\b/,
);
/** What is closed by an incident until it is over, and what we merely are or have. */
const openingVerbs = setOf("be reopen resume work return have receive start restart run sail use drink swim enter");
/** Whom and what an incident holds up. */
const heldUpPattern = new Sieved(
  /\b(?:you|customers?|users?|members?|passengers?|patients?|residents?|services?|orders?|refunds?|damage|incident|impact|exposure|loss(?:es)?|disruption|information|data)\b/,
);
/** "without an expiry date", "until the manager has signed for it": what has to come first. */
const barredPattern = new Sieved(
  /^[^.;]{0,60} (?:without (?:an?|two|both) (?!(?:loss|delay|break|interruption|problem|car)\b)\w|(?:until|unless|before) [^.;,]{2,40}\b(?:countersigned|(?:sign|check|review|confirm|test|approv|verifi|agre)(?:ed|s|es))\b)/,
);

/** "The canary cannot be switched off without an expiry date", "none may leave until it is signed for" */
export function isBarred({ mood, isNegated, subject, object, lemma }: Deed, who: Who): boolean {
  return (
    (mood === "possible" || mood === "future") &&
    (isNegated || /^(?:no|none|nobody|no one)\b/.test(subject)) &&
    who !== "we" &&
    !heldUpPattern.test(subject) &&
    !mindVerbs.has(lemma) &&
    !openingVerbs.has(lemma) &&
    // "The pool cannot be opened until it has been tested": that mends this one.
    !(lemma === "open" && / until /.test(object)) &&
    barredPattern.test(object)
  );
}

/** "Payments will wait for a second signature": from now on in a way that guards. */
function isDoneGuarded({ lemma, mood, subject, object, isPassive }: Deed, who: Who): boolean {
  const isIdle = mindVerbs.has(lemma) && !/^(?:wait|agree|promise)$/.test(lemma);
  if (isIdle || sayVerbs.has(lemma) || (mood !== "duty" && heldUpPattern.test(subject))) {
    return false;
  }
  const isLasting = mood === "state" || mood === "habit" || recurringPattern.test(object);
  return (
    (isLasting && contrastPattern.test(object)) ||
    ((isPassive || who !== "you" || mood === "duty") &&
      guardedWays.some(
        ({ verbs, way }) => (verbs?.has(lemma) ?? (isPassive || !openingVerbs.has(lemma))) && way.test(object),
      ))
  );
}
/** "The loophole is shut": the hole itself. */
function isClosedHole({ lemma, mood, subject }: Deed): boolean {
  return (
    mood === "state" &&
    /^(?:close|patch|fix|plug|shut|remove|eliminate)$/.test(lemma) &&
    /\b(?:loopholes?|vulnerabilit(?:y|ies)|security (?:hole|gap)s?|flaw|entry point)\b/.test(subject)
  );
}

/** Steps that are settled, promised by others or brought about by a thing, whoever does them. */
export function isArranged(deed: Deed, who: Who, text: string): boolean {
  const { mood, isNegated, isPassive, isPerfect, start, end } = deed;
  if (mood === "future" && isPassive && /\bnever again\b/i.test(text.slice(start, end + 3))) {
    return true;
  }
  const isNow = newnessPattern.test(text.slice(Math.max(start - 40, 0), end));
  const isNew = mood === "future" || mood === "doing" || isPerfect || isNow || (who === "we" && mood === "done");
  return (
    !isNegated &&
    who !== "hostile" &&
    (isBroughtByThing(deed, who) ||
      isClosedHole(deed) ||
      ((isNew || mood === "state") && isSettled(deed)) ||
      (isNew && mood !== "unreal" && mood !== "possible" && (isEquipped(deed, who) || isDoneGuarded(deed, who))))
  );
}
