import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import type { Who } from "../clause/who.ts";
import { practiceVerbs } from "./promised-steps.ts";
import { safeguardPattern } from "./safeguards.ts";
import { mendingVerbs, yoursPattern } from "./step-words.ts";
import {
  harmVerbs,
  informVerbs,
  inquiryVerbs,
  mindVerbs,
  remedyVerbs,
  sayVerbs,
  sufferVerbs,
} from "../verbs/verb-classes.ts";
import { setOf } from "../word-list.ts";
import { newnessPattern } from "../when-it-changes.ts";

/** What comes again and again, so that whatever is done to every one of them is a routine. */
const occasion = sourceLines`
    (?:
      updates?|upgrades?|versions?|releases?|changes?|deployments?|mailings?|e-?mails?|letters?|envelopes?|parcels?
      |messages?|lists?|exports?|imports?|uploads?|attachments?|transfers?|migrations?|deliver(?:y|ies)|shipments?
      |batch(?:es)?|(?:print )?runs?|sales?|events?|shifts?|requests?|visits?|orders?|invoices?|bills?|forms?|sheets?
      |spreadsheets?|contracts?|backups?|back-ups?|handovers?|meetings?|mornings?|evenings?|nights?|weeks?|months?
      |weekends?
    )
  `;
/** "every new version", "each letter that leaves the ward"; not "every letter that was lost", "every message that you send" */
const eachTimePattern = new Sieved(
  new RegExp(
    `\\b(?:every|each|any|all (?:new|future|further|outgoing|our)) (?:new (?!card|password)\\w+|(?:[\\w'-]+ ){0,2}?${occasion}\\b)(?![^.;,]{1,30}\\b(?:you|your)\\b| (?:that|which|who) (?:was|were|had|has|have|[a-z]+ed)\\b)`,
    "i",
  ),
);
/** "only while somebody is watching", "only through the portal", "before we send it", "whenever nobody is in", "around the clock", "twice a year" */
const onlySoPattern = new Sieved(
  patternLines("i")`
    \bonly (?:while|when|after|if|once|with|in|on|by|through|via|from|as|between|outside|during)\b|\bwhenever\b
    |\b(?:a?round the clock|day and night|at all times)\b
    |\b(?:no longer|not longer|longer|more) than (?:the|an?|it|is|\d|\w+ (?:hours?|days?|weeks?|months?|years?))\b
    |\b(?:each|every|once an?|twice an?|(?:two|three|four|\d+) times an?) (?:\w+ )?(?:
      hours?|days?|nights?|mornings?|evenings?|weeks?|months?|quarters?|years?|mondays?|tuesdays?|wednesdays?
      |thursdays?|fridays?
    )\b
  `,
);
/** "from six in the morning": for somebody who sits and watches. */
const fromHourPattern = /\b(?:from|until|between|at) (?:\d{1,2}\b|noon|midnight|six|seven|eight|five|four|three)/i;

/** Whose eyes are on it from now on: "two people", "somebody", "a colleague". */
const somebodyPattern = new Sieved(
  /(?:^|\b(?:now|on|future|again|\d{4},?) )(?:somebody|someone|another(?: \w+)?|a (?:second|third|different) \w+|a colleague|one of us|both of us|two (?:of us|of our \w+|people|\w+s)|at least two \w+|three people)$/,
);

/** To attend to something: as a routine, it keeps watch. */
const attentionVerbs = setOf(
  "read watch look listen count verify compare confirm measure check test inspect probe review",
);
const lockingVerbs = setOf("leave copy encrypt access attack");
/** To serve readers, or to run as before: no safeguard, however often it is done. */
const servingVerbs = setOf(`
  do have be keep take make give go come work try help serve deliver pay charge answer reply meet visit speak talk thank
  attend process handle honour accept show remind update share publish post
`);
/** What ends with this incident, when it is to happen only once something is so. */
const resumingVerbs = setOf("open reopen close release start restart return resume allow let put");

function isServing(lemma: string): boolean {
  return (
    !attentionVerbs.has(lemma) &&
    (servingVerbs.has(lemma) ||
      mendingVerbs.has(lemma) ||
      remedyVerbs.has(lemma) ||
      sayVerbs.has(lemma) ||
      informVerbs.has(lemma) ||
      inquiryVerbs.has(lemma) ||
      sufferVerbs.has(lemma) ||
      mindVerbs.has(lemma) ||
      (harmVerbs.has(lemma) && !lockingVerbs.has(lemma)))
  );
}

/** "every laptop", "each new colleague", as who does it. */
const everyOneSubjectPattern = new Sieved(
  /\b(?:every|each|all(?: (?:of )?our| new)?) (?:new )?(?:members? of (?:our )?staff|staff|colleagues?|employees?|starters?|laptops?|computers?|phones?|tablets?|doors?|cabinets?|tills?|vehicles?|vans?|rooms?)\b[^.;,]{0,20}$/i,
);
/** "letters will leave the house only in sealed bags" */
const onlyByPattern = /\bonly (?:in|with|by|through|via|after|when|once|if|between)\b/;
const goingVerbs = setOf("leave go travel run start live pass");
const goingPattern =
  /\b(?:letters?|lists?|files?|e-?mails?|exports?|changes?|updates?|releases?|versions?|data|records?|parcels?|mailings?|messages?|laptops?|keys?)$/;
/** "a switch that turns off one page", "a test in which two hundred people sign in" */
const thingThatWorksPattern = new Sieved(
  /^ (?:an?|two|three|our own) (?!(?:[\w-]+ )?(?:page|number|line|list|website|statement|report|answer|result|picture|meeting|plan|update|letter|date|idea|offer)\b)(?:[\w-]+ ){1,3}(?:that|which|(?:in|with|by|through|on) which|where) /,
);
/** "buy no more scanners until two of us have agreed": somebody is to look first. */
const noneUntilPattern = new Sieved(
  /^ no (?:new |more |further )?\w+ (?:[^.;]{1,40}? )?(?:until|unless|without|before) (?:[^.;]{1,40}? )?(?:two|somebody|someone|a second|another|both|signed|approved|checked|tested|agreed|looked|signature|approval|check|test)\b/,
);
/** "ask a second person to look at every mailing", "pay an outside firm to attack our systems twice a year" */
const someoneToPattern =
  /^ (?:for )?(?:an? (?:second|third|outside|independent|external|different)|another|two|somebody|someone|a colleague|our|the|each|every) [^.;]{1,40}? to \w+|^ two \w+ [a-z]+ (?:every|each|any|all)\b/;

/** "We have agreed with the printers that two people sign for each pallet" */
const agreedPattern = new Sieved(
  /^ (?:with [^.;]{2,50} )?(?:that|on a rule that) (?:two people|two of them|[^.;]{2,80}?\b(?:must|has to|have to|may only|no longer|never|only|within (?:\w+ )?(?:hours?|days?|minutes?)))\b/,
);
/** "have had its access cut down to one machine", "had the locks changed" */
const hadDonePattern = new Sieved(
  /^ (?!your\b|them\b|(?:[\w-]+ )?(?:money|cards?|letters?|bills?)\b)[^.;,]{3,60} (?:cut (?:down|back|to)|changed|replaced|limited|locked|encrypted|reduced|narrowed|separated|walled off|fitted|installed|rewritten|retrained|trained)\b/,
);

/** Whether something was arranged with others, or ordered of them, that lasts. */
export function isArrangedWithOthers({ lemma, mood, object, isPerfect, isNegated }: Deed, who: Who): boolean {
  if (who !== "we" || mood !== "done" || isNegated) {
    return false;
  }
  return (
    (lemma === "agree" && agreedPattern.test(object)) ||
    (lemma === "have" && isPerfect && hadDonePattern.test(object)) ||
    (lemma === "ask" && isPerfect && /^ for (?:an?|two|more|the) /.test(object) && safeguardPattern.test(object))
  );
}

/** "We will test every new version before it is installed", "somebody now reads the inbox from 6:00": done each time, from now on. */
export function isNewRoutine(deed: Deed, who: Who, text: string): boolean {
  const { lemma, mood, object, subject, isPassive, isNegated, start, end } = deed;
  const isSomebody = somebodyPattern.test(subject);
  const isOurs = who === "we" || isSomebody;
  const isNew =
    mood === "future" ||
    (mood === "duty" && isOurs) ||
    ((mood === "habit" || mood === "state" || mood === "doing") && newnessPattern.test(text));
  if (
    !isNew ||
    who === "hostile" ||
    /\b(?:you|your|yours)\b/.test(object) ||
    yoursPattern.test(object) ||
    / again\b/.test(object)
  ) {
    return false;
  }
  if (isNegated) {
    return who === "we" && practiceVerbs.has(lemma) && /\bnever again\b/i.test(text.slice(start, end));
  }
  const isEachTime = eachTimePattern.test(object);
  const isOnlySo = onlySoPattern.test(object);
  // "From tonight whoever answers the phone will have a switch that turns it off"
  if (lemma === "have" && mood === "future" && who !== "you" && thingThatWorksPattern.test(object)) {
    return true;
  }
  if (who === "we" && mood === "future") {
    if (/^(?:keep|hold|store|retain)$/.test(lemma) && / longer than /.test(object)) {
      return true;
    }
    if (practiceVerbs.has(lemma) && noneUntilPattern.test(object)) {
      return true;
    }
    if (/^(?:ask|pay|get|have|let)$/.test(lemma) && someoneToPattern.test(object)) {
      return isEachTime || isOnlySo;
    }
  }
  if (isSomebody && /^(?:sit|stand|stay|read|watch|look|listen|guard)$/.test(lemma)) {
    return isEachTime || isOnlySo || fromHourPattern.test(text.slice(start));
  }
  const before = text.slice(Math.max(start - 80, 0), start);
  if (mood === "future" && goingVerbs.has(lemma)) {
    return (
      (onlyByPattern.test(object) && goingPattern.test(subject)) ||
      (/\bfirst\b/.test(text.slice(start)) && eachTimePattern.test(before))
    );
  }
  if (mood === "future" && everyOneSubjectPattern.test(before.trimEnd())) {
    return lemma === "ask" || lemma === "need" || !isServing(lemma);
  }
  if (isServing(lemma)) {
    return false;
  }
  if (isPassive) {
    return (isEachTime || isOnlySo || (mood === "future" && eachTimePattern.test(before))) && !resumingVerbs.has(lemma);
  }
  return isOurs && (isEachTime || (isOnlySo && !resumingVerbs.has(lemma)));
}
