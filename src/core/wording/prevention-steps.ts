import { Sieved } from "../text/sieve.ts";
import type { Deed } from "./clause/reading.ts";
import { whoIs, type Who } from "./clause/who.ts";
import { isBegun } from "./new-practices.ts";
import { againstRecurrencePattern, safeguardPattern } from "./safeguards.ts";
import { knownVerbs } from "./verbs/known-verbs.ts";
import {
  guardVerbs,
  harmVerbs,
  informVerbs,
  inquiryVerbs,
  mindVerbs,
  neutralVerbs,
  remedyVerbs,
  sayVerbs,
  sufferVerbs,
} from "./verbs/verb-classes.ts";
import { setOf } from "./word-list.ts";

/** Guarding acts that name no step by themselves: they may as well look into what happened. */
const lookingVerbs: ReadonlySet<string> = setOf(`
  review test monitor verify validate check document improve enhance implement introduce adopt establish install
  invest limit restrict require upgrade revise scan audit
`);
/** Acts for good, whatever they are done to, beside the guarding ones. */
const forGoodVerbs: ReadonlySet<string> = setOf(`
  hire appoint commission recruit retire replace book buy lay order redesign double
`);
/** What mends this incident and keeps no other away. */
export const mendingVerbs: ReadonlySet<string> = setOf(`
  restore recover resolve refund repay reimburse compensate reissue reopen resume return resend reprint cancel
  revert undo retrieve reverse restart reboot reinstate recall withdraw reset mitigate contain clean offer provide
  help support assist pay cover serve finish complete deliver answer respond act cooperate work join host print
  mail sue prosecute pursue fix correct repair repeat demonstrate list succeed handle deal manage tackle achieve
  arrange wait attend gather collect proceed react cope spend record track issue
`);
/** What is now, and is no step: "is now restored", "we now know". */
const backNowVerbs: ReadonlySet<string> = setOf(`
  restore resolve fix recover contain close disable block remove know affect confirm complete finish stop inform
  notify reset patch locate convince be have investigate operate work run function understand believe see publish
  make put reach call contact want find estimate offer ask reopen revoke replace suspend open take write tell
`);
/** "customers must now": a rule for others. */
const othersPattern = new Sieved(
  /\b(?:you|customers?|users?|members?|participants?|readers?|students?|people|authors?|applicants?|clients?|patients?|subscribers?)$/,
);
/** Whatever is done to what is the reader's is her step or her remedy. */
const yoursPattern = new Sieved(
  /^ (?:to )?(?:you|your|them|everyone|all (?:affected|customers|users)|affected|those|each (?:of you|customer)|the (?:money|amount|missing|lost|stolen|affected (?:customers?|people|users?|members?|individuals?|patients?|accounts?|households?)))\b/i,
);
/** "we fixed the flaw", "the vulnerability has been patched": the hole itself is closed. */
const flawPattern = new Sieved(
  /\b(?:vulnerabilit(?:y|ies)|(?:security|underlying) issues?|flaws?|bugs?|holes?|loopholes?|gaps?|entry points?|weakness(?:es)?|defects?|misconfigurations?|root cause)\b/i,
);
const closingVerbs: ReadonlySet<string> = setOf(`
  fix patch correct close remove eliminate resolve repair plug
`);

/** "a fix for the race condition", "a permanent fix": what closes the hole; "a fix" alone may only restore. */
const fixPattern = new Sieved(
  /\b(?:permanent|long-term|lasting|proper|security|full|code) (?:fix(?:es)?|patch(?:es)?|correction)\b|\b(?:fix(?:es)?|hot-?fix(?:es)?|patch(?:es)?|correction) (?:for|to|that|which|addressing|in) \w|\b(?:versions?|releases?|updates?|builds?|firmware) (?:that|which|to) (?:avoids?|prevents?|fix(?:es)?|checks?|rejects?|blocks?|clos(?:es|e)|corrects?|address(?:es)?|no longer|removes?)\b/,
);
/** "the check that let this happen", "the library which caused the crash" */
const causePattern = new Sieved(/\b(?:that|which) (?:had )?(?:caused|led|let|allowed|triggered|made (?:this|it))\b/);
const causeMendingVerbs: ReadonlySet<string> = setOf(
  "fix correct change replace remove rewrite delete repair redesign disable",
);
/** "improvements to validate the size of updates", "changes so that no job runs twice": more than "improvements to our security". */
const improvementPattern = new Sieved(
  /^ (?:[\w-]+ ){0,3}?(?:improvements|enhancements|changes|adjustments) (?:so that|to (?:\w+ly )?(?:validate|check|prevent|avoid|limit|detect|reduce|block|reject|isolate|separate|require|enforce|ensure|restrict|automate|verify|stop|protect))\b/,
);
const releasingVerbs: ReadonlySet<string> = setOf(
  "deploy release publish ship push merge roll apply issue land implement",
);
/** "the vulnerable library", "the outdated plugin" */
const weakPartPattern = new Sieved(
  /\b(?:vulnerable|affected|outdated|old|obsolete|faulty) (?:[\w-]+ )?(?:librar(?:y|ies)|components?|software|packages?|versions?|dependenc(?:y|ies)|plug-?ins?|firmware|modules?|drivers?)\b/,
);
/** "all secrets away from the old host", "into a vault" */
const awayPattern = new Sieved(/^ (?:[\w'-]+ ){0,6}?(?:away from|off (?:of )?(?:the|our|this|that|all)|behind|into)\b/);

/** What a step is done to: the first words behind the verb. */
const nearObject = 90;

/** Acts that change how we work, when a safeguard is what they are done to. */
const changingVerbs: ReadonlySet<string> = setOf(`
  add introduce implement install enable create build set deploy put change move migrate switch update increase
  reduce expand extend split limit remove delete cut configure write adopt make give raise lower scale roll apply
  activate bring modify adjust develop design carry run hold schedule perform turn use shift establish require
  restrict review revise upgrade improve enhance invest audit scan test monitor verify validate check document
  close block disable store keep conduct
`);
/** "our culture", "security": nothing that one could check. */
const vagueObjectPattern = new Sieved(
  /^ (?:our |the |its |all |further |overall )*(?:(?:\w+ )?(?:culture|commitment|efforts?|trust|relationships?|awareness|posture|resilience)\b|(?:security|services?|quality)\b(?! (?:team|training|review|audit|officer|test|check|by|with|for|at|in|of)))/i,
);

/** Whether one verb of a sentence is a step against the next time. */
export function isStep(deed: Deed, before: Deed | undefined, text: string, ownNames: readonly string[]): boolean {
  const { mood, role, subject } = deed;
  const isUnasserted = role === "condition" || role === "question" || role === "later";
  if (isUnasserted || (deed.isNegated && mood !== "future")) {
    return false;
  }
  const who = whoIs(subject, ownNames);
  if (isBegun(deed, who)) {
    return true;
  }
  if (who === "hostile" || (who === "you" && !deed.isPassive && !/^(?:two|three|only)\b/.test(subject))) {
    return false;
  }
  if (deed.isNoLonger) {
    return isNewHabit(deed);
  }
  if (isKeptBriefly(deed) || isRuleForAll(deed)) {
    return true;
  }
  if (mood === "future" || (mood === "purpose" && isPlanning(before, who))) {
    return isPromisedStep(deed, who);
  }
  if (
    mood === "duty" &&
    who === "we" &&
    !deed.isPassive &&
    (isPromisedStep(deed, who) || /\bbefore\b/.test(deed.object))
  ) {
    return true;
  }
  if (mood === "duty" || mood === "state" || mood === "habit" || (mood === "possible" && onlyBefore(deed, text))) {
    return isNowSo(deed, who, text);
  }
  if ((mood !== "done" && mood !== "doing") || forNowPattern.test(deed.object)) {
    return false;
  }
  if (causeMendingVerbs.has(deed.lemma) && causePattern.test(text) && (who === "we" || deed.isPassive)) {
    return true;
  }
  const isForGood = /\b(?:permanently|for good)\b/i.test(text.slice(Math.max(deed.start - 15, 0), deed.end));
  return isDoneStep(deed, who, isNamedDoer(deed, text)) || (isForGood && (who === "we" || deed.isPassive));
}

/** "to our second line for the time being" */
const forNowPattern = new Sieved(
  /\b(?:for the time being|for now|temporarily|in the meantime|meanwhile|to cope with|to help with the (?:backlog|queue))\b/,
);

/** "Only the ward sister can open it now" */
function onlyBefore({ start, subject }: Deed, text: string): boolean {
  return /\bonly\b/i.test(text.slice(Math.max(start - subject.length - 8, 0), start));
}

/** "old backups will be wiped after ninety days", "accounts are closed after a month" */
function isKeptBriefly({ lemma, mood, isPassive, object }: Deed): boolean {
  return (
    isPassive &&
    (mood === "future" || mood === "state") &&
    /^(?:delete|wipe|erase|remove|destroy|close|lock|archive|shred)$/.test(lemma) &&
    / after (?:[\w-]+ ){1,2}(?:hours?|days?|weeks?|months?|years?)\b| on the (?:last )?day\b/.test(object)
  );
}

/** "Two of us check the address before anything is posted", "each team gets its own list" */
function isRuleForAll({ lemma, mood, subject, object }: Deed): boolean {
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

/** "we no longer print", "laptops can no longer be taken home" */
function isNewHabit({ lemma, mood, isPassive, object }: Deed): boolean {
  if (lemma === "work" && / (?:for|with) us\b/.test(object)) {
    return true;
  }
  const isStateOfThings = lemma === "be" || lemma === "have" || lemma === "work" || mindVerbs.has(lemma);
  return !isStateOfThings && (!isPassive || mood === "possible" || mood === "future");
}

/** "laptops are now encrypted", "from now on a second person checks", "drivers must now scan" */
function isNowSo(deed: Deed, who: Who, text: string): boolean {
  const { lemma, mood, object, subject, start, end } = deed;
  const isNow =
    /\bnow\b/i.test(text.slice(Math.max(start - 5, 0), end)) ||
    / now$/.test(object.trimEnd()) ||
    opensFromNowPattern.test(text) ||
    /\b(?:as of|from) (?:this|next|the (?:next|new)) \w+/.test(object) ||
    /\b(?:from now on|from today|in future|henceforth)\b/i.test(object);
  if (!isNow || subject === "" || /^(?:it|this|that|there)$/.test(subject)) {
    return false;
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
    /^(?:need|wait|require|ask|check|expire|stop|block|reject|refuse|compare|hide|count|hold)$/.test(lemma)
  ) {
    return true;
  }
  const isIdle = backNowVerbs.has(lemma) || mindVerbs.has(lemma) || inquiryVerbs.has(lemma) || sufferVerbs.has(lemma);
  return (
    (!isIdle && (mood === "state" || who === "we" || knownVerbs.has(lemma))) ||
    (who === "we" && guardVerbs.has(lemma) && safeguardPattern.test(object))
  );
}

const opensFromNowPattern = new Sieved(
  /^\W*(?:since \d{1,2} \w+|from (?:\d{1,2} \w+|the \w+ of|now on|today|tomorrow|(?:next|this) \w+|january|february|march|april|may|june|july|august|september|october|november|december|monday)|as of|starting|in future|going forward)\b/i,
);

/** How a thing is once it works again. */
const backAgainPattern = new Sieved(
  /^ (?:now |all |fully |back|again|once )*(?:back|available|online|working|running|restored|resolved|fixed|normal|stable|complete|safe|secure|closed|open|over|up|down|clear|known|aware|able|confident|certain|sure|under|in (?:order|service|use|place|maintenance)|as (?:usual|normal|before)|out|here|with the|looking|being|ready|live|accessible|reachable|visible|public|offline|unavailable|affected|investigating|no |not |operational|functional|active|gone|the (?:subject|focus))/,
);

/** "From Monday the pool is open again": it works once more. */
const againWorkingVerbs: ReadonlySet<string> = setOf(
  "be have open reopen resume run work return start begin operate restore serve offer continue close know expect hope believe",
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
    : /^ (?:now )?(?:an? (?!(?:\w+ )?(?:number|list|idea|clear|full|better|team|new (?:card|password|form))\b)|two |three |its own|their own)/.test(
        object,
      ) && who !== "you";
}

/** "we plan to", "we have decided to", "we are going to": what follows is promised. */
const planningVerbs: ReadonlySet<string> = setOf(`
  plan intend aim want expect decide promise pledge commit agree need work propose begin start continue
`);

function isPlanning(before: Deed | undefined, who: Who): boolean {
  // "we have taken steps to tighten access"
  if (before !== undefined && /^(?:instruct|ask|require|oblige|order)$/.test(before.lemma) && !before.isNegated) {
    return before.mood === "done" && (before.isPassive || who === "we") && !/^ (?:you|your)\b/.test(before.object);
  }
  const isTaking = before?.lemma === "take" && /^ (?:[\w-]+ ){0,4}?(?:steps|measures|actions?)\b/.test(before.object);
  return (
    before !== undefined &&
    who === "we" &&
    !before.isNegated &&
    (isTaking || planningVerbs.has(before.lemma)) &&
    before.mood !== "unreal"
  );
}

/** "we will replace the old alarm", "the portal will be switched off for good" */
function isPromisedStep(deed: Deed, who: Who): boolean {
  const { lemma, subject } = deed;
  const object = deed.object.slice(0, nearObject);
  const thing = deed.isPassive ? subject + object : object;
  if (/^(?:watch|guard|protect|patrol)$/.test(lemma) && !deed.isPassive) {
    return /^ (?:our|the|all|every|each)\b/.test(object);
  }
  if (
    /^(?:move|migrate|switch)$/.test(lemma) &&
    (who === "we" ? /^ (?:[\w'-]+ ){0,6}?(?:to|away from|off)\b/ : /^ (?:out of|away from|off|into|behind)\b/).test(
      object,
    ) &&
    (who === "we" || deed.isPassive)
  ) {
    return true;
  }
  if (lemma === "make") {
    return improvementPattern.test(object);
  }
  if (deed.isPassive && / before (?:it|they|we|the|an?y?) /.test(object) && knownVerbs.has(lemma)) {
    return !mindVerbs.has(lemma) && !informVerbs.has(lemma) && !mendingVerbs.has(lemma);
  }
  if ((releasingVerbs.has(lemma) || lemma === "install") && fixPattern.test(thing)) {
    return true;
  }
  if (lemma === "have") {
    return /^ (?:[\w-]+ ){0,4}?(?:audits?|reviews?|tests?|assessments?) (?:conducted|carried out|done|performed|made)\b|^ (?:its own|their own|our own|an? (?:second|new|own|back-?up|spare)|two|another|at least)\b/.test(
      object,
    );
  }
  if (/^(?:bring|put|set|roll)$/.test(lemma) && /^ (?:it|them|this|these)? ?(?:in|up|out|into use)\b/.test(object)) {
    return true;
  }
  if (lemma === "stop" && who === "we") {
    return /^ \w+ing\b/.test(object);
  }
  if (
    yoursPattern.test(object) ||
    vagueObjectPattern.test(object) ||
    !/\w{3}/.test(thing) ||
    isVagueReview(lemma, thing) ||
    (deed.isPassive && newsSubjectPattern.test(subject)) ||
    /^ (?:this|our|the) (?:[\w-]+ ){0,3}?(?:report|filing|page|statement|notice|advisory)\b/i.test(object) ||
    /^ (?:it|them|this)(?: (?:when|as soon as|once|until|by|on|again)\b|\W*$)/.test(object)
  ) {
    return false;
  }
  if (
    forGoodVerbs.has(lemma) ||
    /^(?:rebuild|rewrite|split|divide|upgrade)$/.test(lemma) ||
    (guardVerbs.has(lemma) && !lookingVerbs.has(lemma)) ||
    /\b(?:for good|permanently)\b/.test(object)
  ) {
    return true;
  }
  if (changingVerbs.has(lemma) || neutralVerbs.has(lemma)) {
    return changingVerbs.has(lemma) && (safeguardPattern.test(thing) || againstRecurrencePattern.test(deed.object));
  }
  const isIdle =
    mindVerbs.has(lemma) ||
    sayVerbs.has(lemma) ||
    informVerbs.has(lemma) ||
    inquiryVerbs.has(lemma) ||
    sufferVerbs.has(lemma);
  const isElse = mendingVerbs.has(lemma) || remedyVerbs.has(lemma) || (harmVerbs.has(lemma) && lemma !== "encrypt");
  return !isIdle && !isElse && knownVerbs.has(lemma) && (who === "we" || deed.isPassive);
}

/** "the vendor", "that mailing firm" */
const suppliersPattern = new Sieved(
  /^ (?:the|that|our|this) (?:[\w-]+ )?(?:vendor|supplier|provider|agency|contractor|firm|host|processor|carrier|courier|software|tool|plug-?in|library)\b/,
);
/** "A report will be delivered": news, and no step. */
const newsSubjectPattern = new Sieved(
  /\b(?:reports?|analys[ei]s|reviews?|statements?|updates?|letters?|summary|post-?mortems?|pages?|notices?|bulletins?|results|findings|figures|refunds?|credits?)(?: (?:of|on|about) .{2,60})?$/,
);
/** "reviewing our existing policies and procedures": nothing that one could check. */
function isVagueReview(lemma: string, thing: string): boolean {
  return (
    /^(?:review|evaluate|assess|examine|revisit|improve|enhance)$/.test(lemma) &&
    /^ (?:(?:our|its|their|all|the|existing|current|internal|relevant|own|security|privacy|information|data|technical|and) ){0,8}(?:policies|procedures|process(?:es)?|practices|protocols|controls|measures|systems|safeguards)(?:,? (?:and|or) (?:[\w-]+ ){0,3}(?:policies|procedures|process(?:es)?|practices|protocols|controls|measures|safeguards|systems))?(?:[.,;]|$| (?:relat|in place|in (?:the )?light|to (?:ensure|make sure|see|identify|determine|help|further)|as )|\s+$)/.test(
      thing,
    )
  );
}

/** "Cobalt has retired the server": an organisation that speaks of itself by its name. */
function isNamedDoer({ start, subject }: Deed, text: string): boolean {
  return (
    /(?:^|[.:;,] |\b[Tt]he )[A-Z][\w.'-]+(?: (?:[A-Z][\w.'-]+|&|and|of)){0,3},? (?:(?:has|have|had|is|also|now|since|then) ){0,3}$/.test(
      text.slice(0, start),
    ) && !/\b(?:attackers?|hackers?|police)\b/.test(subject)
  );
}

/** "we have hired a security officer", "alerts were added", "all laptops have been encrypted" */
function isDoneStep(deed: Deed, who: Who, isNamed: boolean): boolean {
  const { lemma, subject } = deed;
  const object = deed.object.slice(0, nearObject);
  const thing = deed.isPassive ? subject + object : object;
  if (
    (who === "helper" && !/^our\b/.test(subject)) ||
    (who === "thing" && !deed.isPassive && !isNamed) ||
    (who === "nobody" && subject !== "")
  ) {
    return false;
  }
  if (closingVerbs.has(lemma) && flawPattern.test(thing)) {
    return true;
  }
  if (lemma === "bring" && / forward /.test(object)) {
    return /\b(?:replacement|upgrade|migration|renewal|move|audit|review)\b/.test(object);
  }
  if (lemma === "make" && who === "we" && improvementPattern.test(object)) {
    return true;
  }
  if (releasingVerbs.has(lemma) && fixPattern.test(thing)) {
    return who === "we" || deed.isPassive;
  }
  if (/^(?:patch|update|upgrade)$/.test(lemma) && weakPartPattern.test(thing)) {
    return true;
  }
  if (/^(?:move|migrate|switch)$/.test(lemma) && who === "we" && awayPattern.test(object)) {
    return true;
  }
  if (yoursPattern.test(object) || vagueObjectPattern.test(object) || isVagueReview(lemma, thing)) {
    return false;
  }
  if (who === "we" && lemma === "stop" && /^ \w+ing\b/.test(object)) {
    return true;
  }
  if (
    /^(?:split|separate)$/.test(lemma) &&
    /\b(?:databases?|networks?|systems?|lists?|accounts?|roles?|teams?|servers?)\b/.test(thing)
  ) {
    return true;
  }
  if (/^(?:replace|drop|dismiss|leave)$/.test(lemma) && suppliersPattern.test(object)) {
    return who === "we";
  }
  if (/^(?:introduce|adopt)$/.test(lemma) && deed.isPerfect) {
    // "has been introduced" tells of what is here to stay; "we introduced a change in May" may be the cause.
    return true;
  }
  if (/^(?:block|forbid|ban|close|stop)$/.test(lemma) && /\bexcept (?:through|with|by|for|from|when)\b/.test(object)) {
    return true;
  }
  if (guardVerbs.has(lemma) && !lookingVerbs.has(lemma)) {
    // "passwords were encrypted" tells how they lay there; "have been encrypted" what we did.
    return /\w{3}/.test(thing) && (!deed.isPassive || deed.isPerfect || safeguardPattern.test(thing));
  }
  if (forGoodVerbs.has(lemma) && (who === "we" || (deed.isPassive && deed.isPerfect))) {
    return !/\b(?:your|cards?|letters?)\b/.test(thing) && (lemma !== "replace" || safeguardPattern.test(thing));
  }
  return (
    changingVerbs.has(lemma) &&
    (safeguardPattern.test(deed.isPassive ? subject : object) ||
      againstRecurrencePattern.test(deed.object) ||
      /\b(?:for good|permanently)\b|\b(?:that|which) (?:cannot|can't|can only|can no longer)\b/.test(object))
  );
}

/** "To keep this from happening again, files are deleted after 30 days": any act of ours with that purpose. */
export function isAgainstRecurrence(deeds: readonly Deed[], text: string, ownNames: readonly string[]): boolean {
  return (
    againstRecurrencePattern.test(text) &&
    deeds.some(({ lemma, mood, role, isNegated, isPassive, subject, object }) => {
      const who = whoIs(subject, ownNames);
      const isAsserted = mood === "done" || mood === "doing" || mood === "state" || mood === "future";
      const isIdle =
        mindVerbs.has(lemma) ||
        sayVerbs.has(lemma) ||
        informVerbs.has(lemma) ||
        inquiryVerbs.has(lemma) ||
        sufferVerbs.has(lemma) ||
        harmVerbs.has(lemma) ||
        mendingVerbs.has(lemma);
      return (
        isAsserted &&
        !yoursPattern.test(object) &&
        role !== "condition" &&
        role !== "question" &&
        !isNegated &&
        !isIdle &&
        (who === "we" || isPassive) &&
        !vagueObjectPattern.test(object)
      );
    })
  );
}
