import { Sieved } from "../text/sieve.ts";
import type { Deed } from "./clause/reading.ts";
import type { Who } from "./clause/who.ts";
import { safeguardPattern } from "./safeguards.ts";
import { setOf } from "./word-list.ts";
import { newnessPattern, recurringPattern } from "./when-it-changes.ts";

/** One more of what failed, or better: "a second pump", "our own line". */
export const onePlusPattern = new Sieved(
  /^(?:(?:an?|the|our|two|both) )?(?:[\w-]+ ){0,2}?(?:second|third|spare|backup|back-up|standby|stand-by|additional|new|extra|another|own|dedicated|separate|independent|redundant|automatic|automated|stronger|stricter)\b/,
);
/** What is only about the past, or only news: "a review of this", "a meeting". */
const talkPattern = new Sieved(
  /\b(?:reviews?|investigations?|inquir(?:y|ies)|audits? of (?:this|what)|reports?|meetings?|calls?|hearings?|statements?|letters?|repairs?|refunds?|compensation|visits?|updates?|analys[ei]s|talks)\b/,
);
const arrangingVerbs = setOf(`
  agree schedule plan book arrange order commission approve budget fund sanction authorise authorize decide request set
`);

/** "An annual drill has been agreed", "a second fence is planned": settled, if not yet there. */
function isSettled({ lemma, mood, subject, isPassive, isPerfect }: Deed): boolean {
  return (
    isPassive &&
    (isPerfect || mood === "state" || mood === "doing") &&
    arrangingVerbs.has(lemma) &&
    !talkPattern.test(subject) &&
    ((safeguardPattern.test(subject) && (recurringPattern.test(subject) || onePlusPattern.test(subject))) ||
      /^(?:an? )?(?:[\w-]+ )?(?:second|third|spare|additional|extra|another|new|permanent) (?!card|password|letter|date|time|appointment|code)\w/.test(
        subject,
      ) ||
      /\b(?:drills?|training|courses?|exercises?|alarms?|sensors?|two-factor|encryption|bans?)\b/.test(subject))
  );
}

/** "will have an automatic check in place", "will have a crew member trained in first aid on every boat" */
function isHadByThen({ lemma, mood, object, isPassive }: Deed, who: Who): boolean {
  return (
    lemma === "have" &&
    mood === "future" &&
    !isPassive &&
    who !== "you" &&
    who !== "hostile" &&
    !/^ (?:[\w-]+ ){0,4}?(?:access|reviews?|update|news|answers?|report|statement|information|details)\b/.test(
      object,
    ) &&
    (onePlusPattern.test(object.trimStart()) ||
      (safeguardPattern.test(object.slice(0, 70)) &&
        /\b(?:in place|in force|installed|running|ready|live|on)\b/.test(object)) ||
      /^ (?:an?|two|one|at least|every|each|all) [^.;,]{2,60}? (?:trained|certified|fitted|installed|encrypted|locked|on (?:every|each|all)|at (?:every|each|all))\b/.test(
        object,
      ))
  );
}

/** "A second main will keep the town from running dry", "a limit will stop an attack like this" */
function isGuarding({ lemma, mood, object, subject, isNegated }: Deed): boolean {
  return (
    (mood === "future" || mood === "habit") &&
    !isNegated &&
    /^(?:keep|stop|prevent|protect|catch|detect|spare|hold|bar|block)$/.test(lemma) &&
    (mood === "future"
      ? safeguardPattern.test(subject) || onePlusPattern.test(subject)
      : onePlusPattern.test(subject)) &&
    /\b(?:from (?:\w+ ){0,3}\w+ing|again|such|like (?:this|that|it)|any|every|each|in future|back any)\b/.test(object)
  );
}

/** Where what one guards is put: a safe, a vault, a cabinet that is locked. */
const safePlacePattern = new Sieved(
  /\b(?:in|into|to|behind|inside|under) (?:an? |the |our |two )?(?:[\w-]+ ){0,2}?(?:safes?|vault|strong-?room|lock-?box(?:es)?|lock and key|password manager|(?:locked|fireproof|lockable|alarmed|secured?|steel|encrypted|sealed|guarded) (?:[\w-]+ )?(?:cabinets?|cupboards?|rooms?|drawers?|box(?:es)?|cages?|storage|stores?|archive|containers?|bags?|envelopes?|doors?))\b/,
);

/** "Keys are now kept in a locked cabinet", "the codes have gone to a safe" */
function isLockedAway(deed: Deed, text: string): boolean {
  const { lemma, mood, object, isPerfect } = deed;
  const isNew =
    isPerfect || mood === "future" || mood === "doing" || /\bnow\b|\bsince \w+day\b|\bfrom now on\b/i.test(text);
  return (
    isNew &&
    mood !== "unreal" &&
    /^(?:go|move|put|keep|store|lock|live|place|bring|transfer|be|lie|stay|travel|hold)$/.test(lemma) &&
    safePlacePattern.test(object)
  );
}

/** "put a colleague in charge of renewals", "made one person responsible for each key" */
function isGivenCharge({ lemma, object, isNegated }: Deed, who: Who): boolean {
  return (
    who === "we" &&
    !isNegated &&
    /^(?:put|make|name|appoint|place|task|charge)$/.test(lemma) &&
    / (?:in charge of|responsible for|with (?:renewing|checking|watching|reviewing)) (?!the (?:investigation|response|repairs?)\b)\w/.test(
      object,
    )
  );
}

const causedPattern = new Sieved(
  /^ (?:the|our|all|every|each|an?|two|both|its|new|another|extra|more|three|second) (?:[\w-]+ ){1,5}?(?:buried|rebuilt|moved|replaced|renewed|encrypted|fitted|installed|rewired|relocated|raised|reinforced|duplicated|tested|audited|locked|separated|inspected|certified|put in|built|laid|dug|upgraded|trained|added|drilled|retrained|strengthened|doubled)\b(?! (?:back|again|tonight|today))/,
);

/** "We are having a second line laid": what others do for us, now or soon. */
function isHavingDone({ lemma, mood, object, isPerfect }: Deed, who: Who): boolean {
  return (
    lemma === "have" &&
    who === "we" &&
    (mood === "doing" || (mood === "done" && isPerfect)) &&
    causedPattern.test(object)
  );
}

/** "has promised to warn us ahead of any change": what a supplier will do from now on. */
function isPromisedToUs({ lemma, mood, object, isPerfect }: Deed, who: Who): boolean {
  return (
    lemma !== "be" &&
    (who === "helper" || who === "thing") &&
    ((mood === "done" && isPerfect && /^(?:agree|promise|undertake|commit|accept)$/.test(lemma)) ||
      mood === "future") &&
    /\b(?:before|ahead of|in advance of|for|on) (?:any|each|every) (?:[\w-]+ )?(?:changes?|updates?|release|maintenance|works?|delivery|export|mailing|upgrade|switch)\b/.test(
      object,
    )
  );
}

/** "Each warden has been issued with a radio", "we are equipping every van with a camera" */
function isEquipped({ lemma, mood, object, subject, isPassive, isPerfect }: Deed, who: Who): boolean {
  const isToldOf = isPerfect || mood === "future" || mood === "doing";
  return (
    isToldOf &&
    /^(?:issue|equip|fit|supply|provide)$/.test(lemma) &&
    (isPassive
      ? /^ with (?:an?|their own|new|its own|two)\b/.test(object) && staffOrThingsPattern.test(subject)
      : who === "we" &&
        / with (?:an?|their own|new|its own|two)\b/.test(object) &&
        staffOrThingsPattern.test(object.split(" with ")[0] ?? ""))
  );
}
const staffOrThingsPattern = new Sieved(
  /\b(?:staff|wardens?|drivers?|nurses?|guards?|clerks?|crews?|teams?|employees|volunteers|engineers|vans?|bus(?:es)?|trains?|boats?|shops?|offices?|rooms?|doors?|gates?|stations?|sites?|lifts?|vehicles?|ships?|laptops?|desks?|wards?|branch(?:es)?|pumps?|servers?)\b/,
);

/** "The loophole is shut": the hole itself. */
function isClosedHole({ lemma, mood, object, subject }: Deed): boolean {
  return (
    /\b(?:loopholes?|vulnerabilit(?:y|ies)|security (?:hole|gap)s?|flaw|entry point)\b/.test(subject) &&
    (mood === "state" || mood === "habit") &&
    (/^(?:close|patch|fix|plug|shut|remove|eliminate)$/.test(lemma) ||
      /^ (?:now )?(?:shut|closed|gone|plugged|no more)\b/.test(object))
  );
}

/** "Deliveries will be met by two of us", "updates will reach us only after a week of tests" */
function isDoneByTwo({ lemma, mood, object, isPassive }: Deed, text: string): boolean {
  const isNew = mood === "future" || mood === "duty" || (mood === "state" && newnessPattern.test(text));
  return (
    isNew &&
    !/\buntil\b/.test(object) &&
    !/^(?:be|open|reopen|resume|work|say|know)$/.test(lemma) &&
    ((isPassive && /\bby (?:two|both|a second|another|at least two|a different)\b/.test(object)) ||
      / only (?:after|once|with|through|via|from) (?:an?|two|the|our|they|it|each|every)\b/.test(object))
  );
}

/** "Payments will wait for a second signature", "we are bringing the mailing back in-house" */
function isHandledOtherwise({ lemma, mood, object }: Deed, who: Who): boolean {
  return (
    (mood === "future" &&
      lemma === "wait" &&
      /^ for (?:an? |two )(?:second|other|colleague|signatures?|approvals?|reviews?)\b/.test(object)) ||
    (who === "we" && /^(?:bring|take|move)$/.test(lemma) && mood !== "habit" && /\bin-house\b/.test(object))
  );
}

/** "We cut them to three seconds" */
function isMeasureSet({ lemma, mood, object, isPassive }: Deed, who: Who): boolean {
  return (
    who === "we" &&
    !isPassive &&
    (mood === "done" || mood === "doing" || mood === "future") &&
    /^(?:cut|reduce|raise|lower|shorten|lengthen|increase|bring|set|halve|double)$/.test(lemma) &&
    /^ (?:it|them|this|these) (?:down |up )?(?:from [^.;,]{1,20} )?to (?:\d|one|two|three|four|five|six|ten|half|twice)/.test(
      object,
    )
  );
}

/** "Letters are now sent sealed, no longer as cards", "lifts get a check every month rather than every year" */
function isContrasted({ lemma, mood, object, subject, start, end }: Deed, who: Who, text: string): boolean {
  const isNow = newnessPattern.test(text.slice(Math.max(start - 40, 0), end)) || /^\W*after this,/i.test(text);
  return (
    who !== "you" &&
    who !== "hostile" &&
    subject !== "" &&
    !/^(?:know|say|think|believe|feel|expect|open|reopen|work|cost)$/.test(lemma) &&
    (((mood === "state" || mood === "habit") &&
      isNow &&
      / (?:no longer|rather than|instead of|and not) (?:as|by|in|on|at|from|to|with|every|once|only)\b/.test(object)) ||
      (mood === "future" &&
        recurringPattern.test(object) &&
        / (?:instead of|rather than) (?:once|every|twice|each)\b/.test(object)))
  );
}

/** "Our apprentices will never again be left alone" */
function isNeverAgain({ lemma, mood, isPassive, start, end }: Deed, text: string): boolean {
  return (
    mood === "future" &&
    isPassive &&
    /\bnever again\b/i.test(text.slice(start, end + 3)) &&
    /^(?:leave|send|use|store|keep|print|post|run|share|copy|give|put|carry|open|transport|move|publish|allow|let)$/.test(
      lemma,
    )
  );
}

/** "Clients will be limited to ten connections", "has been stripped of its rights" */
function isHeldTo({ lemma, mood, object, subject, isPassive, isPerfect }: Deed, who: Who): boolean {
  const isNew = mood === "future" || mood === "doing" || isPerfect;
  if (!isNew || !(isPassive || who === "we")) {
    return false;
  }
  return /^(?:limit|restrict|cap|confine)$/.test(lemma)
    ? !/\b(?:incident|impact|damage|exposure|outage|effects?|breach|loss(?:es)?|disruption|service|information|data)\b/.test(
        subject,
      ) &&
        /\bto (?:\d|one|two|three|four|five|six|ten|a (?:few|single|handful)|those|staff|named|people|the (?:on-call|duty))\b/.test(
          object,
        )
    : /^(?:strip|deprive|relieve)$/.test(lemma) &&
        /\bof (?:its|their|all|the) [\w -]{0,30}(?:rights|privileges|permissions|access)\b/.test(object);
}

/** "has redrafted the form so that no field is filled in" */
function isRedone({ lemma, object, isPerfect, mood }: Deed, who: Who): boolean {
  return (
    (who === "we" || who === "helper") &&
    (isPerfect || mood === "doing") &&
    /^(?:redraft|rewrite|reword|redesign|rework|rebuild|reprogram|rewire|rearrange|split|redo|renumber|relabel)$/.test(
      lemma.replace("-", ""),
    ) &&
    / so (?:that )?(?!we can (?:find|see)\b|you\b)\w/.test(object)
  );
}

/** "You will now be asked to confirm the number before a payment leaves": a check that was not there. */
function isNewQuestion({ lemma, mood, object, isPassive, start, end }: Deed, who: Who, text: string): boolean {
  const isAsking = /^(?:ask|require|prompt)$/.test(lemma);
  if (who === "we") {
    return (
      isAsking &&
      !isPassive &&
      (mood === "future" || mood === "doing") &&
      / for an? [^.;]{2,60} before (?!\w+day)/.test(object)
    );
  }
  return (
    / before (?:an?y?|the|each|every|it|they) /.test(object) &&
    /\b(?:will|are|is) now\b/i.test(text.slice(Math.max(start - 40, 0), end)) &&
    /\b(?:asked|required|prompted) to (?!(?:reset|change|log|sign|choose|set|create|update|wait|pay)\b)/.test(
      text.slice(Math.max(start - 40, 0), end + 60),
    )
  );
}

/** Steps that are settled, promised by others or brought about by a thing, whoever does them. */
export function isArranged(deed: Deed, who: Who, text: string): boolean {
  return (
    isNeverAgain(deed, text) ||
    (!deed.isNegated &&
      (isSettled(deed) ||
        isHadByThen(deed, who) ||
        isGuarding(deed) ||
        isLockedAway(deed, text) ||
        isGivenCharge(deed, who) ||
        isHavingDone(deed, who) ||
        isEquipped(deed, who) ||
        isClosedHole(deed) ||
        isDoneByTwo(deed, text) ||
        isNewQuestion(deed, who, text) ||
        isMeasureSet(deed, who) ||
        isContrasted(deed, who, text) ||
        isHandledOtherwise(deed, who) ||
        isHeldTo(deed, who) ||
        isRedone(deed, who) ||
        isPromisedToUs(deed, who)))
  );
}
