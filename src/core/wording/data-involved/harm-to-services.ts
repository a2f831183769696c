/** What did not run, as the verb tells it: down for the time to come, back again, in trouble, gone without power, not to be used. */
import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { whoIs, type Who } from "../clause/who.ts";
import { isPeople, namesThing, nearThing, subjectThing, withoutPlace } from "./concrete-things.ts";
import { isOutOfOrderNow, linePattern } from "./harm-now.ts";
import { peopleByForm } from "../people-affected/people-nouns.ts";
import { inquiryVerbs, mindVerbs, remedyVerbs, sayVerbs } from "../verbs/verb-classes.ts";
import { setOf, wholeWords } from "../word-list.ts";

/** "The catalogue will be offline until Friday" */
const willBePattern = new Sieved(
  /^ (?:\w+ly )?(?:down|offline|unavailable|inaccessible|unreachable|closed|shut|late|slow|slower|limited)\b/,
);
const hinderingVerbs = setOf("delay suspend interrupt disrupt affect impact");

function isThing(subject: string): boolean {
  return namesThing(subject) && !isPeople(subject) && !feltPattern.test(subject);
}

/** Whether a verb tells of an outage that is still to come or to last: "Parcels will be delayed". */
export function isOutageAhead({ lemma, mood, role, isPassive, isNegated, subject, object }: Deed): boolean {
  return (
    mood === "future" &&
    role === "main" &&
    !/\b(?:while|whilst|so that|as|because) (?:we|our \w+|engineers?) (?:will )?(?:upgrade|update|move|migrate|test|install|replace|carry out|maintain|exchange|switch|swap)\w*\b|\b(?:planned|scheduled|routine) (?:maintenance|work|upgrade)/.test(
      object,
    ) &&
    (isPassive
      ? hinderingVerbs.has(lemma)
      : /^(?:be|remain|stay)$/.test(lemma) && willBePattern.test(isNegated ? ` not${object}` : object)) &&
    isThing(withoutPlace(subject))
  );
}

const restoringVerbs = setOf("restore reinstate reconnect resume reopen re-open");
const backPattern = new Sieved(
  patternLines()`
    ^ (?:(?:\w+ly|all|both|now|again|all now) )*(?:
      back(?:(?= (?:after|since)\b)|(?: up| online| on air| in (?:service|operation|use)| to normal| open)\b| *$)
      |(?:up|working|running|available|operational|online|reachable|accessible|open|usable) again\b|operational *$
      |(?<=\bnow (?:\w+ )?)(?:active|live|up|working|available|online) *$
    )
  `,
);
/** "the ferry page", "fax and telephone", and not "Ana" */
const severalPattern =
  /^(?:the|our|your|all|both|most|every|each)\b|s$|\band\b|^(?:hot |running )?(?:water|heating|power|electricity|gas|internet|wi-?fi|broadband|e-?mail|banking|signal|coverage)$/;
const asBeforePattern =
  /^ (?:\w+ly )?(?:again|normally|as (?:usual|normal|before|ever|always|they should|it should))\b|^ (?:\w+ )?(?:throughout|without (?:an?y? )?(?:problems?|interruptions?|hitch|breaks?))\b/;
/** "Trust was restored": what no outage takes away. */
const feltPattern =
  /\b(?:trust|confidence|order|calm|peace|normality|backups?|talks|search for|reputation|projects?|migrations?|roll-?out|deployment|repairs?|process)$/;

/** "The water supply was restored", "Garden waste collections have resumed": what had not run. */
function isBack({ lemma, mood, isPassive, isNegated, subject, object }: Deed): boolean {
  const isRunning =
    (restoringVerbs.has(lemma) &&
      mood === "done" &&
      (isPassive || (lemma.startsWith("re") && /^(?: (?:on|at|in|from|since|this|today)\b.*)?$/.test(object)))) ||
    (lemma === "be" &&
      (mood === "habit" || mood === "done") &&
      backPattern.test(object) &&
      severalPattern.test(subject)) ||
    (/^(?:work|run|function|operate)$/.test(lemma) &&
      (mood === "doing" || (mood === "done" && !/^ again/.test(object))) &&
      asBeforePattern.test(object));
  return isRunning && !isNegated && isThing(withoutPlace(subject));
}

/** "We are still restoring our e-mail", "working to bring back the phone lines": what is being brought back was gone. */
function isBroughtBack({ lemma, mood, role, isPassive, isNegated, object }: Deed, text: string): boolean {
  const isBack = /^(?:bring|get)$/.test(lemma)
    ? /^ (?:back\b|[^.;,]{2,40}? back (?:up|on|online|to normal)\b)/.test(object)
    : restoringVerbs.has(lemma) || lemma === "re-establish";
  const thing = nearThing(object.replace(/^ back\b/, ""));
  return (
    isBack &&
    (mood === "doing" || (mood === "purpose" && /\bwork(?:ing|ed)?\b/.test(text))) &&
    role === "main" &&
    !isPassive &&
    !isNegated &&
    !feltPattern.test(thing) &&
    (namesThing(thing) || linePattern.test(thing))
  );
}

const nowPattern = /^ (?:yet|now|still|at (?:the moment|present)|currently|any ?more|properly)\b/;

/** "Online banking does not work yet", "the booking page still does not work": what is down as it is written. */
export function isStillDown({ lemma, mood, isNegated, subject, object, start }: Deed, text: string): boolean {
  const isNow = nowPattern.test(object) || /\b(?:still|currently) $/.test(text.slice(0, start));
  return (
    /^(?:work|run|function|operate|load|open|respond)$/.test(lemma) &&
    isNegated &&
    (mood === "habit" || mood === "state") &&
    isNow &&
    isThing(withoutPlace(subject.replace(/ still$/, "")))
  );
}

/** "The scanner could not recognise": what a machine is for. */
const sensingVerbs = setOf(
  "recognise recognize identify detect read see hear find measure count compare verify confirm",
);

/** "Teachers could not enter marks", "The smart locks could not read cards": what did not work, by what it is for. */
function couldNotBeDone(
  { lemma, mood, role, isPassive, isNegated, subject, object }: Deed,
  who: Who,
  verb: string,
): boolean {
  if (isPassive || role === "relative" || !couldNotPattern.test(verb)) {
    return false;
  }
  if (/^(?:nobody|no one)\b/.test(subject)) {
    return sensingVerbs.has(lemma) && namesThing(nearThing(object));
  }
  if (!isNegated || mood !== "done") {
    return false;
  }
  const isOfUse = ![sayVerbs, inquiryVerbs, remedyVerbs].some((verbs) => verbs.has(lemma));
  const last = subject.split(" ").at(-1) ?? "";
  if (who === "you" || (who === "thing" && peopleByForm(last) !== "none")) {
    return isOfUse && !mindVerbs.has(lemma) && namesThing(nearThing(object));
  }
  return (
    who === "thing" && isOfUse && (!mindVerbs.has(lemma) || sensingVerbs.has(lemma)) && isThing(subjectThing(subject))
  );
}
const couldNotPattern = /\b(?:could|able)\b/i;

/** "suffered downtime", "experienced delays" */
const sufferingVerbs = setOf("suffer experience undergo encounter see");
const troublePattern = new Sieved(
  /^ (?:[\w-]+ ){0,4}?(?:outages?|downtime|disruptions?|degradation|delays?|errors|time-?outs?|slowness|failures|interruptions?|latency|data loss)\b/,
);
const suppliesPattern =
  /^ (?:(?:all|their|its|the) )?(?:power|water|heat(?:ing)?|gas|electricity|internet|network|phone|telephone|broadband|signal|television|service|dial tone|lighting|light|wi-?fi|sound|picture|reception|mains)\b/;
/** "Customers lost patience" */
const feelingPattern =
  /^ (?:\w+ ){0,2}?(?:trust|confidence|faith|patience|time|interest|hope|nerve|track|sight|touch|contact|money|out|lives)\b/;
const premisesPattern = /\b(?:cent(?:er|re)s?|servers?|racks?|rooms?|hosts?|nodes?|hub)$/;
const withoutPattern =
  /^ without (?:\w+ )?(?:power|water|heat(?:ing)?|gas|electricity|light(?:ing)?|internet|network|wi-?fi|broadband|signal|phones?|telephones?|television)\b/;

const toldMoods: ReadonlySet<string> = setOf("done doing habit state");
/** Whether a verb tells that some service did not run or is back, or that people went without one. */
export function isServiceHit(deed: Deed, text: string, ownNames: readonly string[]): boolean {
  const { lemma, mood, isPassive, isNegated, subject, object } = deed;
  const who = whoIs(subject, ownNames);
  if (
    isOutageAhead(deed) ||
    isStillDown(deed, text) ||
    isBack(deed) ||
    isOutOfOrderNow(deed, who, text) ||
    isBroughtBack(deed, text) ||
    couldNotBeDone(deed, who, text.slice(deed.start, deed.end))
  ) {
    return true;
  }
  if (lemma === "have" && mood === "done" && /^(?:nobody|no one|none of|no (?!other\b)\w+)\b/.test(subject)) {
    return suppliesPattern.test(object.replace(/^ (?:an?|any)\b/, ""));
  }
  if (isNegated || !toldMoods.has(mood)) {
    return false;
  }
  if (
    isPassive &&
    !deed.isPerfect &&
    who === "you" &&
    /^(?:sign|log|throw|kick)$/.test(lemma) &&
    /^ (?:out|off)\b/.test(object)
  ) {
    return mood === "done";
  }
  const isWithout = isPassive ? lemma === "leave" : lemma === "be" || lemma === "remain";
  if (isWithout && withoutPattern.test(object)) {
    return who !== "we";
  }
  if (sufferingVerbs.has(lemma) && mood !== "habit" && troublePattern.test(object)) {
    return who === "thing" && isThing(withoutPlace(subject));
  }
  if (lemma !== "lose" || mood !== "done" || premisesPattern.test(subject)) {
    return false;
  }
  return suppliesPattern.test(object)
    ? who === "thing" || who === "you"
    : who === "you" && !feelingPattern.test(object) && namesThing(nearThing(object));
}

const couldNot = sourceLines`
    (?:
      (?:nobody|no one|none of (?:our|the|your) \w+|neither \w+ nor \w+)(?: [a-z]+ [A-Z]\w+(?: [A-Z]\w+)?)? (?:
        could|(?:was|were|is) able to
      )
      |could(?: not|n't)|unable to|not able to|(?:prevented|stopped|kept|blocked|barred) (?:[\w'-]+ ){1,4}from
      |failed to|can ?not|can't
      |(?:currently|now|at present|temporarily|still|was|were|been) (?:not possible|impossible)(?: for \w+)? to
    )
  `;
/** "customers could not log in", "you could not pay": acts that name by themselves what failed. */
const couldNotActPattern = wholeWords(
  sourceLines`
    ${couldNot} (?:\w+ ){1,4}?(?:online|contactless)
    |${couldNot} (?:\w+ ){0,3}(?:
      log|sign|pay|order|book|connect|get through|search|deploy|publish|push|pull|log-in|mine|trade|withdraw|print
      |dial|phone|call|upload|download
      |(?:take|accept|answer|issue|print|offer) (?:\w+ )?(?:
        cards?|payments?|orders?|calls?|bookings?|tickets?|deposits?|requests?
      )
    )(?:ing)?
  `,
);
/** "customers could not open their invoices": acts that need a thing. */
const couldNotDoPattern = new Sieved(
  new RegExp(
    sourceLines`
      \b${couldNot} (?:\w+ ){0,3}?(?:
        use|access|open|send|receive|reach|create|view|see|load|start|process|service|serve|install|read|write|deliver
        |get (?:at|to|into)|edit|save|change|enter|make|place|submit|play|watch|renew|reserve|borrow|return|rent|buy
        |collect|register(?: for)?|update|run|query|list
      )(?:ing)?\b([^.;:?!]{0,80})
    `,
    "i",
  ),
);
/** "Parking permits could not be renewed" */
const couldNotBePattern = new Sieved(
  patternLines("i")`
    ^(.{0,160}?)\b(?:could(?: not|n't)|unable to|not able to|can ?not|can't) (?:\w+ ){0,3}?be (?!
      excluded|resolved|solved|fixed|repaired|answered|explained|traced|avoided|prevented|identified|determined
      |confirmed|ruled|verified|established|sure|certain|said|told|known|blamed
      |held (?:responsible|liable|accountable|to)|reversed|undone|recalled|cancelled|refunded|stated|specified
      |quantified|estimated|guaranteed|excused|changed
    )(?:\w+ed|sent|found|seen|paid|made|taken|read|bought|kept|held|met|done|run|put through)\b
  `,
);

/** Whether `text` says that people could not do something, and what. */
export function tellsWhatCouldNotBeDone(text: string): boolean {
  const things = couldNotDoPattern.exec(text)?.[1];
  const before = couldNotBePattern
    .exec(text)?.[1]
    ?.split(/[;:]|, (?:and|but|so) /)
    .at(-1);
  return (
    couldNotActPattern.test(text) ||
    (things !== undefined && namesThing(nearThing(things))) ||
    (before !== undefined &&
      namesThing(before.replace(/^\W*(?:from|between|since|on|at|during|for|until|after|in)\b[^,]{0,60},/i, "")))
  );
}
