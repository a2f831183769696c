/** Who watches from now on, what is fenced in, and what no longer goes without a check. */
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import type { Who } from "../clause/who.ts";
import { harmVerbs, mindVerbs, sayVerbs, sufferVerbs } from "../verbs/verb-classes.ts";
import { newnessPattern, recurringPattern } from "../when-it-changes.ts";
import { setOf, wholeWords } from "../word-list.ts";

const watchers =
  "(?:guards?|rangers?|nurses?|doctors?|wardens?|engineers?|lifeguards?|officers?|stewards?|marshals?|supervisors?|medics?|technicians?|colleagues?|persons?|people|watchm[ae]n|drivers?|divers?|vets?)";
const oneOrMore = "(?:an?|two|three|at least \\w+|somebody|someone|another)";
/** "There will always be a nurse in the room", "an engineer sleeps at the plant on every night of frost" */
const presencePattern = wholeWords(
  `there will (?:always |from \\w+ )?be (?:always )?${oneOrMore} (?:[\\w-]+ )?${watchers}|${oneOrMore} (?:[\\w-]+ )?(?:${watchers} )?(?:from [^.;,]{3,30} )?(?:now |always |will )?(?:stays?|stands?|sits?|sleeps?|waits?|walks?|keeps?|is|are|patrols?|remains?) [^.;?!]{0,70}?(?:whenever|(?:on |during )?every \\w+|at all (?:hours|times)|day and night|round the clock|always)`,
);
/** Where a thing guards. */
const guardThings =
  "(?:fences?|walls?|rails?|railings?|handrails?|nets?|lids?|guards?|barriers?|sirens?|cameras?|detectors?|sprinklers?|gates?|bolts?|padlocks?|valves?|locks?|covers?|alarms?|lights?|sensors?|mirrors?|brakes?|own (?:codes?|passwords?|keys?|lines?))";
/** "The crossing gets lights and a barrier" */
const equippedPattern = wholeWords(
  `(?<!(?:you|we|they|i|who) )(?:gets?|is getting|are getting|will get|has been given|have been given|was given|were given) (?:an? |its |their |two |new )?(?:[\\w-]+ ){0,2}?${guardThings}`,
);
/** What is done to a thing so that nobody comes to harm by it. */
const fencingVerbs = setOf(
  "fence chain bolt bury rope pad wall brick screen rail label number colour-code color-code colour-cod color-cod padlock shield hang",
);

/** "The ladder has been chained up", "the cables have been buried" */
function isFenced({ lemma, isPerfect, isNegated, isPassive, subject, object }: Deed, who: Who): boolean {
  return (
    isPerfect &&
    !isNegated &&
    (isPassive || who === "we") &&
    (fencingVerbs.has(lemma) ||
      (lemma === "cover" &&
        /\b(?:pits?|shafts?|holes?|wells?|ditch(?:es)?|drains?|tanks?|sockets?|cables?|wires?|pools?)\b/.test(
          isPassive ? subject : object,
        )))
  );
}

/** "Nothing leaves the kitchen that has not been tasted" */
const nothingUncheckedPattern = new Sieved(
  /\b(?:no|nothing|nobody)\b[^.;?!,]{1,40}\b(?:goes|leaves|ships|gets|enters|(?:is|are) (?:sent|served|sold|printed|opened|published))\b[^.;?!]{0,40} that (?:has not|hasn't|have not|haven't|only one|a second|two|nobody|no one|someone|somebody) \w/i,
);
/** "Callers will be rung back on the number that we hold" */
const checkedPeoplePattern = new Sieved(
  /^\W*(?:whoever|anyone|anybody|every caller|callers|visitors|everyone)\b[^.;?!]{1,60} (?:will|is|are)(?: from now on| now| in future)? (?:be )?(?:filmed|searched|checked|(?:called|rung|phoned) back|asked (?:for|to show)|accompanied|escorted|logged|recorded|screened|weighed|counted|identified)\b/i,
);
/** "One press on the button now stops all belts", "the hatch now shuts on its own" */
const onePressPattern = new Sieved(
  /\b(?:an?|one|a single) (?:single )?(?:press|push|pull|call|word|click|code|key|command|shout|signal|message) (?:on|of|by|from|to) [^.;?!,]{2,40} (?:now )?(?:stops|closes|cuts|halts|shuts|locks|switches off|turns off|ends|blocks|grounds)\b|\bnow (?!works|runs|functions)[a-z]+s\b[^.;?!,]{0,30} (?:by itself|on its own|automatically|of its own accord)\b/i,
);
/** "Instead of by fax, orders reach the lab through a form" */
const otherMeansPattern = new Sieved(
  /^\W*(?:instead of|rather than) (?:by|on|in|as|via|through|with|at|from) [^,.;]{2,40}, (?![^.;]* (?:until|for now|while|for the time being)\b)\w/i,
);
/** "Since last week visitors have to sign in" */
const sinceDutyPattern = new Sieved(
  /^\W*since [^,.;]{3,25},? (?!(?:we|you|i)\b)[\w ]{3,40} (?:must|has to|have to|ha(?:s|ve) had to|may only|can only|need to) (?!wait|queue|pay|go without|travel|live|cope|walk|do without|use)\w/i,
);
const rights = "(?:keys?|access|rights?|pass(?:es)?|badges?|codes?|passwords?|permissions?|log-?ins?)";
/** "Interns no longer get a key", "temps lose their right to see case files" */
const noMoreKeysPattern = new Sieved(
  new RegExp(
    String.raw`^\W*(?!you|customers|users|members|patients|some|many|guests|readers|subscribers)[a-z]+s (?:will )?(?:no longer (?:get|receive|have|hold|carry)|lose) (?:an? |the |any |their )?(?:[\w-]+ )?${rights}\b(?![^.;]* (?:until|for now|today|at the moment)\b)`,
    "i",
  ),
);
/** "A clock from a second maker guards the first" */
const otherGuardPattern = new Sieved(
  /\b(?:from|of) (?:a second|another|a different) [\w-]+ (?:now )?(?:guards|watches|checks|backs up|controls|confirms|protects)\b/i,
);

/** "The council stops taking card numbers over the phone" */
function isGivenUp({ lemma, mood, isNegated, isPerfect, subject, object }: Deed, who: Who): boolean {
  return (
    (mood === "habit" || mood === "doing" || isPerfect) &&
    !isNegated &&
    /^(?:we|helper|thing)$/.test(who) &&
    /^(?:stop|cease|quit|give|abandon|end)$/.test(lemma) &&
    /^(?: up)? (?:to [a-z]{3,}|(?!working|running|responding|answering|functioning|charging|moving|loading|syncing|during|being)[a-z]{2,}ing) (?!(?:and|or|at|when|after|in)\b)\w/.test(
      object,
    ) &&
    (lemma === "give") === object.startsWith(" up ") &&
    subject !== "" &&
    !/\b(?:apps?|sites?|pages?|services?|systems?|servers?|clients?|program|browsers?|jobs?|devices?|phones?|routers?|lifts?|machines?|pumps?|cards?|readers?|process(?:es)?|that|which|it)$/.test(
      subject,
    )
  );
}

/** "The zoo is having a double door put in", "we are getting the roof inspected every two years" */
function isHavingDone({ lemma, mood, isPerfect, isNegated, object }: Deed, who: Who): boolean {
  return (
    /^(?:have|get|be)$/.test(lemma) &&
    (mood === "doing" || mood === "future" || mood === "habit" || isPerfect) &&
    !isNegated &&
    who !== "you" &&
    (/^ (?:an?|two|new|its|all|every|the)\b[\w -]{3,40} (?:put in|fitted|installed|built|fenced|widened|(?:inspected|tested|checked|examined) (?:[\w ]{0,20} )?(?:every|each|once an?|twice an?|by))\b/.test(
      object,
    ) ||
      (mood !== "habit" &&
        /^ (?:an?|another|two) (?:outside|independent|external|second)[^.;]* to \w/.test(object) &&
        recurringPattern.test(object)))
  );
}

/** "has trebled its night staff", "doubles the number of wardens" */
function isMultiplied({ lemma, isNegated, object, mood, isPerfect }: Deed, who: Who): boolean {
  return (
    /^(?:double|trebl|tripl|quadrupl)e?$/.test(lemma) &&
    (isPerfect || mood !== "done") &&
    !isNegated &&
    who !== "hostile" &&
    /^ (?:the number of (?!calls|cases|complaints|victims|people affected)|(?:its|our|their|the) (?:[\w-]+ ){0,2}(?:staff|guards?|crews?|teams?|checks|patrols|shifts?|watch)\b)/.test(
      object,
    )
  );
}

/** "We will not ship a release on a Friday again" */
function isRenounced({ lemma, mood, isNegated, object }: Deed, who: Who, text: string): boolean {
  return (
    mood === "future" &&
    who === "we" &&
    (isNegated || /\bnever again will\b/i.test(text)) &&
    (/ (?:\w+ ){2,}again\b/.test(object) || /\bnever again\b/i.test(text)) &&
    ![harmVerbs, mindVerbs, sayVerbs, sufferVerbs].some((verbs) => verbs.has(lemma)) &&
    !/^(?:make|allow|let|rest|happen|do|see)$/.test(lemma)
  );
}

/** Whether one verb tells that something is fenced in, given up for good or done by more people. */
export function isWatchedDeed(deed: Deed, who: Who, text: string): boolean {
  return (
    isFenced(deed, who) ||
    isGivenUp(deed, who) ||
    isHavingDone(deed, who) ||
    isMultiplied(deed, who) ||
    isRenounced(deed, who, text)
  );
}

/** Whether a sentence tells who watches, or what is let through no more. */
export function isWatched(text: string): boolean {
  return (
    (presencePattern.test(text) && !/\b(?:injured|patients|wounded|was|were|had)\b/.test(text)) ||
    equippedPattern.test(text) ||
    nothingUncheckedPattern.test(text) ||
    checkedPeoplePattern.test(text) ||
    (onePressPattern.test(text) && newnessPattern.test(text)) ||
    otherMeansPattern.test(text) ||
    sinceDutyPattern.test(text) ||
    noMoreKeysPattern.test(text) ||
    otherGuardPattern.test(text)
  );
}
