import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import type { Who } from "../clause/who.ts";
import { practiceVerbs } from "./promised-steps.ts";
import { safeguardPattern } from "./safeguards.ts";
import { mendingVerbs } from "./step-words.ts";
import { knownVerbs } from "../verbs/known-verbs.ts";
import { guardVerbs, inquiryVerbs, mindVerbs, sufferVerbs } from "../verbs/verb-classes.ts";
import { setOf } from "../word-list.ts";

/** "The lifts now go to the third floor only": how they run while it lasts, unless it says before or after what. */
const runs = /^(?:go|come|leave|run|stay|stand|depart)$/;
const runningThings =
  /\b(?:trains?|bus(?:es)?|trams?|coach(?:es)?|lifts?|elevators?|ferry|ferries|boats?|ships?|flights?|planes?|shuttles?|doors?)$/;

/** What is now, and is no step: "is now restored", "we now know". */
const backNowVerbs: ReadonlySet<string> = setOf(`
  restore resolve fix recover contain close disable block remove know affect confirm complete finish stop inform
  notify reset patch locate convince be have investigate operate work run function understand believe see publish
  settle make put reach call contact want find estimate offer ask reopen revoke replace suspend open take write tell
`);
/** "customers must now": a rule for others. */
const othersPattern = new Sieved(
  /\b(?:you|customers?|users?|members?|participants?|readers?|students?|people|authors?|applicants?|clients?|patients?|subscribers?)$/,
);
/** "old backups will be wiped after ninety days", "accounts are closed after a month" */
export function isKeptBriefly({ lemma, mood, isPassive, object }: Deed): boolean {
  return (
    isPassive &&
    (mood === "future" || mood === "state") &&
    /^(?:delete|wipe|erase|remove|destroy|close|lock|archive|shred)$/.test(lemma) &&
    / after (?:[\w-]+ ){1,2}(?:hours?|days?|weeks?|months?|years?)\b| on the (?:last )?day\b/.test(object)
  );
}

/** "Two of us check the address before anything is posted", "each team gets its own list" */
export function isRuleForAll({ lemma, mood, subject, object }: Deed): boolean {
  // "A colleague reads each reply before it leaves"
  if (mood === "habit" && /^(?:another|a second|a different|a colleague|somebody else|someone else)\b/.test(subject)) {
    return !sufferVerbs.has(lemma) && / (?:each|every|all|any) .* before (?:it|they|we|any\w*|the)\b/.test(object);
  }
  return (
    (mood === "habit" || mood === "state") &&
    /^(?:every|each|all|no|two of (?:us|them)|two (?:people|colleagues|of our))\b/.test(subject) &&
    !/\b(?:customers?|users?|members?|of you)\b/.test(subject) &&
    !sufferVerbs.has(lemma.replace("get", "")) &&
    / (?:before (?:it|they|we|any\w*|the)|its own|their own|a second|until|unless|without (?:an?|the|our))\b/.test(
      object,
    )
  );
}

const lostVerbs = setOf(
  "reach load display deliver recover restore repair find trace contact reply guarantee rule save rescue decrypt",
);
const businessPattern = new Sieved(
  /\b(?:orders?|bookings?|payments?|tickets?|appointments?|calls?|reservations?|withdrawals?|deposits?|refunds?|parcels?|lessons?|visits?|claims?)$/,
);

const forTodayPattern = new Sieved(
  /\b(?:today|tonight|this (?:morning|afternoon|evening|week)|until|at the moment|at present|for the time being|while)\b/,
);

/** "we no longer print", "laptops can no longer be taken home" */
export function isNewHabit({ lemma, mood, isPassive, object, subject }: Deed): boolean {
  // "We no longer hold your papers"
  if (/^(?:hold|store|keep|have)$/.test(lemma) && /^ (?:any of |a copy of )?your\b/.test(object)) {
    return false;
  }
  // "will no longer be able to reach us this evening"
  if (
    (/^(?:reach|call|contact|phone|join|attend|help)$/.test(lemma) &&
      /^ (?:us|you|our|me|the (?:page|site|event|meeting))\b/.test(object)) ||
    forTodayPattern.test(object)
  ) {
    return false;
  }
  // "Orders can no longer be placed", "it can no longer be reached": how the harm goes on.
  if (isPassive && mood === "possible" && (lostVerbs.has(lemma) || businessPattern.test(subject))) {
    return false;
  }
  if (lemma === "work" && / (?:for|with) us\b| (?:unless|without|until) /.test(object)) {
    return true;
  }
  // "Developers no longer have write access to the live system"
  if (lemma === "have" && /^ (?:[\w-]+ ){0,3}?(?:access|rights|permissions?|keys?|privileges)\b/.test(object)) {
    return !/ (?:until|while|at the moment|for now) /.test(object) && !othersPattern.test(subject);
  }
  const isStateOfThings =
    (lemma === "be" && !/^ (?:the (?:one|same|only)|alone)\b/.test(object)) ||
    lemma === "have" ||
    lemma === "work" ||
    mindVerbs.has(lemma);
  // "Copies of passports are no longer kept"
  return (
    !isStateOfThings &&
    (!isPassive ||
      mood === "possible" ||
      mood === "future" ||
      (mood === "state" &&
        (practiceVerbs.has(lemma) ||
          // "The export button is no longer shown to volunteers"
          (/^(?:show|offer|give|grant)$/.test(lemma) &&
            /^ to (?!you|us|them|the public|customers|members|anyone|everyone)\w/.test(object)))))
  );
}

/** "laptops are now encrypted", "from now on a second person checks", "drivers must now scan" */
export function isNowSo(deed: Deed, who: Who, text: string): boolean {
  const { lemma, mood, isPassive, object, subject, start, end } = deed;
  const isNow =
    /\bnow\b/i.test(text.slice(Math.max(start - 5, 0), end)) ||
    / now$/.test(object.trimEnd()) ||
    opensFromNowPattern.test(text) ||
    /\b(?:as of|from) (?:this|next|the (?:next|new)) \w+/.test(object) ||
    /\b(?:from now on|from today|in future|henceforth|with effect from)\b/i.test(object) ||
    // "Permits will have to be signed"
    (mood === "duty" && isPassive && !mendingVerbs.has(lemma) && /^will\b/i.test(text.slice(start, end)));
  // "From now on we will be even more careful", "security is now a top priority": nothing that one could check.
  if ((lemma === "be" && moodPattern.test(object)) || (lemma === "ask" && / your?\b/.test(object))) {
    return false;
  }
  // "The sector is now isolated": that ends this one.
  if (
    isPassive &&
    mood === "state" &&
    endingThisVerbs.has(lemma) &&
    !/ (?:from|by default|after|each|every|before)\b/.test(object)
  ) {
    return false;
  }
  // "Somebody now answers the phone again": as it was before.
  if (
    !isNow ||
    subject === "" ||
    /^(?:it|this|that|there)$|^who\b/.test(subject) ||
    isNoted(deed) ||
    (mood === "habit" &&
      runningThings.test(subject) &&
      runs.test(lemma) &&
      !/ (?:after|before|until|once) /.test(object)) ||
    /(?<!never) again\b/.test(object)
  ) {
    return false;
  }
  if (
    isPassive &&
    mood === "state" &&
    /^(?:compare|check|match|scan|verify|count|test|read)$/.test(lemma) &&
    !/\b(?:affected|these|those|logs?|accounts?|devices?|machines?|servers?)\b/.test(subject)
  ) {
    return true;
  }
  if (mood === "possible" || (mood === "habit" && / before /.test(object))) {
    return true;
  }
  if (mood === "duty") {
    return !othersPattern.test(subject) || /^(?:two|three|only)\b/.test(subject);
  }
  if (mood === "state" && /\b(?:within \w+ (?:minutes|hours|days)|every|each|before|as soon as)\b/.test(object)) {
    return true;
  }
  if (lemma === "run" && /\b(?:tests?|checks?|scans?)\b/.test(subject)) {
    return /\b(?:each|every|before|nightly|daily|hourly|weekly)\b/.test(object);
  }
  if (safeguardPattern.test(subject)) {
    return !backNowVerbs.has(lemma) || /^(?:go|block|stop|remove|ask)$/.test(lemma);
  }
  if (/^(?:get|go|need|require|pass|undergo)$/.test(lemma) && safeguardPattern.test(object)) {
    return true;
  }
  if (opensFromNowPattern.test(text) && !againWorkingVerbs.has(lemma) && who !== "you") {
    return true;
  }
  if (mood === "habit" && /^(?:live|sit|stand|happen|go|come)$/.test(lemma) && who === "thing") {
    return /^ (?:out )?(?:only |just )?(?:on|in|through|from|to|via|behind) (?!line\b|sale\b)\w/.test(object);
  }
  if (mood === "state" && /^(?:take|make|do|handle|write|send)$/.test(lemma)) {
    return /^ (?:only |automatically )?(?:from|by|through|via) (?:the|an?|two|our)\b/.test(object);
  }
  if (mood === "habit" && (lemma === "be" || lemma === "have")) {
    return isNewState(lemma, object, who);
  }
  if (
    mood === "habit" &&
    who === "thing" &&
    (/^(?:need|require|ask|check|expire|stop|block|reject|refuse|compare|hide|count|hold)$/.test(lemma) ||
      (lemma === "wait" && / (?:for (?!repair)\w|until )/.test(object)))
  ) {
    return true;
  }
  const isIdle = backNowVerbs.has(lemma) || mindVerbs.has(lemma) || inquiryVerbs.has(lemma) || sufferVerbs.has(lemma);
  return (
    (!isIdle && (mood === "state" || who === "we" || knownVerbs.has(lemma))) ||
    (who === "we" && guardVerbs.has(lemma) && safeguardPattern.test(object))
  );
}

const endingThisVerbs = setOf(
  "isolate quarantine contain cancel disconnect evacuate cordon reroute redirect pause halt",
);

/** "This fault is now recorded", "they are now listed as missing": how far one is with what happened. */
function isNoted({ lemma, subject, mood }: Deed): boolean {
  return (
    mood === "state" &&
    /^(?:record|list|track|log|note|document|register|mark|show|display|flag|classify|file)$/.test(lemma) &&
    /^(?:they|these|those)$|^(?:(?:this|the|these|that|those|our|both) )?(?:[\w-]+ )?(?:bug|issue|problem|incident|error|fault|outage|matter|breach|case|question|attack)s?$/.test(
      subject,
    )
  );
}

const moodPattern = new Sieved(
  /^ (?:now |even |much |far |more |so |very |extra |an? |our |the |of )*(?:\w+est |top |first |main |utmost )?(?:careful|vigilant|attentive|alert|aware|cautious|diligent|mindful|watchful|priority|importance|concern|focus)\b/,
);

const opensFromNowPattern = new Sieved(
  patternLines("i")`
    ^\W*(?:
      since (?:\d{1,2} \w+|last \w+|the weekend|\w{3,6}day)
      |from (?:
        \d{1,2} \w+|the \w+ of|now on|today|tomorrow|(?:next|this) \w+|january|february|march|april|may|june|july
        |august|september|october|november|december|monday
      )
      |as of|with (?:immediate )?effect(?: from)?|starting|in future|going forward
    )\b
  `,
);

/** How a thing is once it works again. */
const backAgainPattern = new Sieved(
  patternLines()`
    ^ (?:now |all |fully |back|again|once )*(?:
      back|available|online|working|running|restored|resolved|fixed|normal|stable|complete|safe|secure|closed|open
      |over|up|down|clear|known|aware|able|confident|certain|sure|under|in (?:order|service|use|place|maintenance)
      |as (?:usual|normal|before)|out|here|with the|looking|being|ready|live|accessible|reachable|visible|public
      |offline|unavailable|affected|investigating|no |not |operational|functional|active|gone|the (?:subject|focus)
    )
  `,
);

/** "From Monday the pool is open again": it works once more. */
const againWorkingVerbs: ReadonlySet<string> = setOf(
  "be have open reopen resume run work return start begin operate restore serve offer continue close know expect hope believe want cost charge pay refund reimburse sell listen sing play welcome",
);

/** "is now on the calendar of three people", "now has a spare" */
function isNewState(lemma: string, object: string, who: Who): boolean {
  return lemma === "be"
    ? who !== "we" &&
        who !== "you" &&
        /^ (?:now |also |all )*(?:on|in|behind|with|at|only|kept|stored|part of|random|different|separate|an?|required|two)\b/.test(
          object,
        ) &&
        !backAgainPattern.test(object)
    : /^ (?:now )?(?:an? (?!(?:\w+ )?(?:number|list|idea|clear|full|better|team|new (?:card|password|form))\b)|two |three |its own|their own|different|separate|stronger|stricter)/.test(
        object,
      ) && who !== "you";
}
