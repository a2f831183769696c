import type { Places } from "../text/in-order.ts";
import type { AskedPattern } from "../text/sieve.ts";
import type { Deed } from "./clause/reading.ts";
import { incidentSubjectPattern } from "./harm-deeds.ts";
import { informVerbs, inquiryVerbs, mindVerbs, sayVerbs } from "./verbs/verb-classes.ts";
import { setOf } from "./word-list.ts";

/** What people do who found it, helped or did it: no statement of whom it hit. */
const doerVerbs = setOf(`
  help work volunteer join investigate download access copy open view take steal read export delete publish send change
  use try notice spot complain support assist maintain write build run own come attend sign choose be have do become
  respond answer handle manage review approve trust rely serve respond exploit log offer give donate acknowledge
  confirm react vote post comment agree overlap meet gather share visit tell paint speak talk travel sit stand call ring phone
`);
/** "an email from us", "our letter": news of it, and no harm. */
const newsPattern =
  /^ (?:an?|our|this) (?:(?!wrong|other|second|duplicate)[\w-]+ )?(?:e-?mails?|letters?|notices?|notifications?|messages?|calls?|updates?|information|replacements?|apolog(?:y|ies)|refunds?|vouchers?|credits?|offers?|help|support|advice)\b(?! (?:meant|intended|addressed|for|of|with|that|which)\b)/;
/** The same verbs, negated or with "no", tell of something that people missed: "could not use". */
function isDoer({ lemma, isNegated, isPassive, object }: Deed): boolean {
  const isIdle = sayVerbs.has(lemma) || informVerbs.has(lemma) || mindVerbs.has(lemma) || doerVerbs.has(lemma);
  return !isNegated && !isPassive && (isIdle ? lemma !== "miss" : isGivenNews(lemma, object));
}

function isGivenNews(lemma: string, object: string): boolean {
  return /^(?:get|receive)$/.test(lemma) && newsPattern.test(object);
}

/** What only those do who did it, found it, told of it or helped, whoever they are. */
const agentVerbs = setOf(`
  download access copy open view take steal read export delete publish send change notice spot find discover report tell
  complain help work volunteer investigate meet gather visit respond answer review approve exploit offer give donate
  acknowledge confirm vote comment agree overlap ask write call ring phone alert point identify see recognise recognize
  get receive
`);
/** "Two members of the board met": people who do something of their own, and to whom nothing is done. */
export function isAgent(deed: Deed): boolean {
  const { lemma, mood, role, subject, object, isNegated, isPassive } = deed;
  return (
    agentVerbs.has(lemma) &&
    mood === "done" &&
    role !== "relative" &&
    !isNegated &&
    !isPassive &&
    !/^(?:no|none|nobody|neither)\b|\b(?:those|else|which|that|who|it)$/.test(subject) &&
    (!/^(?:get|receive|see)$/.test(lemma) || isGivenNews(lemma, object))
  );
}

/** "that 14 guests", "no more than eleven callers": what may stand before the number. */
const leadPattern =
  /^(?:that )?(?:(?:only|just|about|around|roughly|approximately|exactly|nearly|almost|over|some|up to|(?:no |not )?(?:more|fewer|less) than|at (?:least|most)) )?/;
/** "300 members are invited": nothing that an incident does. */
const kindVerbs = setOf(
  "bring call invite ask interview question brief involve select choose pay credit welcome train hire elect serve treat thank employ allow greet vaccinate award",
);

/** What is kept of people. */
const keepVerbs = setOf("hold keep store collect gather need request require maintain process manage protect secure");
const repairVerbs = setOf(
  "reset change rotate revoke disable lock renew replace restore review update secure invalidate",
);
const dataOfPeople =
  "(?:data|information|details|records?|files?|names?|addresses|(?:phone |account |card |bank )?numbers?|images?|photos?|photographs|pictures|copies|documents?|forms?|scans?|reports?|lists?|notes?|letters?|results?|profiles?|e-?mails?|accounts?|salaries|payslips|histories|history|passwords?|credentials|charts?|contracts?|claims?|papers?|mailboxes|messages)";
const beforePeoplePattern = new RegExp(
  `\\b${dataOfPeople} (?:of|about|from|for|on|belonging to|relating to|concerning|covering)(?: (?:about|around|some|roughly|only|just|nearly|over|up to|more than|fewer than|at least))? $`,
);
const behindPeoplePattern = new RegExp(`^'s? (?:[\\w-]+ ){0,3}?${dataOfPeople}\\b`);

/** "the files of 31 lodgers", "nine lodgers' files" */
function namesDataOfCounted(words: string, counted: Places): boolean {
  return counted(words).some(
    ({ start, end }) => beforePeoplePattern.test(words.slice(0, start)) || behindPeoplePattern.test(words.slice(end)),
  );
}

const clauseEndPattern = /[.;:] |, (?:and|but|so|which|who) | and (?=(?:the|we|our|it|they|an?) )/;

/** What stands before a verb in its clause, lists with commas and all. */
function beforeVerb(text: string, start: number): string {
  const clauses = text.slice(Math.max(start - 140, 0), start).split(clauseEndPattern);
  return clauses.at(-1)?.trimEnd() ?? "";
}

/** "He took a list of 350 clients", "the names of 640 gardeners were in the folder" */
function isDoneToDataOfCounted({ lemma, mood, subject, object, start }: Deed, text: string, counted: Places): boolean {
  const isOurs = /^(?:we|i|our|the (?:team|police))\b/.test(subject);
  const isAside =
    keepVerbs.has(lemma) ||
    repairVerbs.has(lemma) ||
    (isOurs && (inquiryVerbs.has(lemma) || mindVerbs.has(lemma) || sayVerbs.has(lemma)));
  const near = object.split(/, | and \w+ed\b/)[0] ?? "";
  return (
    mood === "done" &&
    !isAside &&
    (namesDataOfCounted(beforeVerb(text, start), counted) || namesDataOfCounted(near, counted))
  );
}

/** "The hacking of our shop in May extended to 2,100 members": how far it went. */
const reachVerbs = setOf("extend reach spread run go amount apply relate cover stretch concern come touch hit take");
const troublePattern =
  /^(?:the|this|that|an?|our) (?:[\w-]+ ){0,3}?(?:hacking|hack|leak|breach|outage|incident|failure|disruption|error|attack|mistake|exposure|problem|issue|fault|intrusion|theft|loss|mix-up|slip|glitch|blunder|break-in|malware|ransomware|virus|file|list|export|dump|backup|damage|copy|mishap|lapse|oversight|mess)(?: (?:of|at|on|in|with|from|by) .*)?$/;

/** "had payroll files on the laptop" */
const storedPattern = new RegExp(
  `^ (?:[\\w'-]+ ){0,5}?${dataOfPeople} (?:stored |kept |held |listed )?(?:in|on|among|within|inside) (?:the|this|that|it|those)\\b`,
);

/** What happens to people of whom only the number is said: "43 lost their seats". */
const undergoVerbs = setOf("lose have receive get miss see go be fail experience suffer pay wait face spend");

/** Where a group stands that is counted or named. */
export interface GroupPatterns {
  /** A subject that is nothing but a counted group. */
  readonly countedSubject: AskedPattern;
  /** A named group at the end of what stands before a verb. */
  readonly namedSubject: AskedPattern;
  /** A counted group anywhere. */
  readonly counted: Places;
  /** Groups that are counted or listed by their kinds. */
  readonly named: Places;
}

/** "The slip", "a mix-up": smaller words for an incident. */
const mishapPattern =
  /^(?:the|this|that|an?|our) (?:[\w-]+ ){0,3}?(?:slip|mix-up|glitch|blunder|mishap|lapse|oversight|mess|muddle|rollback|upgrade|typo|misprint|shutdown|crash|hack|theft|power cut|blackout)s?$/;
/** "The fault put the wrong balance in front of 1,284 customers": whatever it did, it did it to so many. */
function isDoneToCounted({ lemma, mood, subject, object, isPassive, isNegated }: Deed, counted: Places): boolean {
  if (mood !== "done" || isPassive || isNegated) {
    return false;
  }
  const isTrouble = incidentSubjectPattern.test(subject) || mishapPattern.test(subject);
  return (
    (isTrouble && counted(object).length > 0) ||
    (reachVerbs.has(lemma) &&
      troublePattern.test(subject) &&
      counted(object).some(({ start }) =>
        /^ (?:(?:to|over|as far as|as many as|in|about|around|some|roughly|only|just|nearly|up to) ){0,4}$/.test(
          object.slice(0, start),
        ),
      ))
  );
}

/** Whether something happened to a group that is counted or named. */
export function tellsWhom(text: string, deeds: readonly Deed[], groups: GroupPatterns): boolean {
  return deeds.some((deed) => {
    const { mood, role, start } = deed;
    const subject = deed.subject.replace(leadPattern, "");
    const isTold =
      (mood === "done" || mood === "state") &&
      (role === "main" || role === "side" || (role === "relative" && !/^(?:who|which|that|whom)$/.test(subject)));
    if (isTold && (isDoneToCounted(deed, groups.counted) || isDoneToDataOfCounted(deed, text, groups.named))) {
      return true;
    }
    if (
      isTold &&
      deed.lemma === "have" &&
      groups.countedSubject.test(subject) &&
      storedPattern.test(deed.object) &&
      !deed.isNegated
    ) {
      return true;
    }
    if (
      !isTold ||
      isDoer(deed) ||
      (deed.isPassive &&
        (kindVerbs.has(deed.lemma) ||
          (!/\d/.test(subject) && (informVerbs.has(deed.lemma) || deed.lemma === "remind")))) ||
      /\b(?:teams?|staff|colleagues|volunteers|engineers|maintainers|contractors|workers|technicians|experts|specialists|investigators|electricians|fitters|responders|officers|inspectors|auditors|advisers|advisors|managers|directors|firms)$/.test(
        subject,
      )
    ) {
      return false;
    }
    const isBareCount =
      /^(?:only |just |about )?(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: of (?:them|these|those|you))?$/.test(
        subject,
      ) && !/^(?:19|20)\d\d$/.test(subject);
    return (
      (isBareCount && (deed.isPassive || deed.isNegated || undergoVerbs.has(deed.lemma))) ||
      groups.countedSubject.test(subject) ||
      (!/^(?:we|i|it|they|this|that)$/.test(subject) &&
        groups.namedSubject.test(text.slice(Math.max(start - 140, 0), start)))
    );
  });
}
