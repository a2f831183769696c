/** What did not happen and ought to have: "The barriers did not lift", "Refunds were not carried out". */
import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import type { Who } from "../clause/who.ts";
import { isPeople, namesThing, subjectThing } from "./concrete-things.ts";
import * as verbs from "../verbs/verb-classes.ts";
import { setOf } from "../word-list.ts";

/** "The price did not change": what a thing does not do and works all the same. */
const idleVerbs = [
  ...[verbs.harmVerbs, verbs.mindVerbs, verbs.sayVerbs, verbs.sufferVerbs],
  setOf(`
    matter help suffice spread escalate extend apply agree improve change differ vary rise fall shrink increase decrease
    drop decline react speak succeed count begin fit live need do use burst recur recover die fade sleep attend participate
    join comply return cease pay sell
  `),
];
/** What guards or mends: that it did not work is a cause, and not what people missed. */
export const guardPattern = new Sieved(
  patternLines()`
    \b(?:
      monitor(?:ing|s)?|alerting|checks?|tests?|reviews?|process(?:es)?|procedures?|polic(?:y|ies)|rules?|plans?
      |fix(?:es)?|patch(?:es)?|restarts?|roll-?backs?|attempts?|efforts?|safeguards?|controls?|training|filters?
      |firewalls?|fail-?over|fallback|contracts?|talks|negotiations?|ideas?|methods?|approach|steps?|measures?
      |run ?books?|manuals?|instructions?|documentation|scans?|searches|meetings?
    )$
  `,
);
/** Nothing, or only where, when and how: the verb needs no object. */
const aloneBehindPattern =
  /^(?:$|,| (?:at|in|on|from|for|during|between|until|since|when|after|before|by|as|any|properly|correctly|again|anywhere|either|up|down|over|through|throughout|all|that|this|yesterday|today)\b)/;

/** "Sirens did not sound", "Tags would not scan": whatever the thing is for. */
export function didNotWork({ lemma, mood, role, isPassive, isNegated, subject, object }: Deed, who: Who): boolean {
  if (!isNegated || isPassive || role === "relative" || who !== "thing" || (mood !== "done" && mood !== "unreal")) {
    return false;
  }
  // A verb that is a noun as well: "did not sound at noon".
  const [, verb = "do", rest = ""] = (lemma === "do" && /^ ([a-z]+)(?![a-z])(.*)$/.exec(object)) || ["", lemma, object];
  const thing = subjectThing(subject);
  return (
    idleVerbs.every((idle) => !idle.has(verb)) &&
    aloneBehindPattern.test(rest) &&
    !guardPattern.test(thing) &&
    !isPeople(thing) &&
    namesThing(thing)
  );
}

/** What people hand over to be done with. */
const handedInPattern = new Sieved(
  patternLines()`
    \b(?:
      transfers?|orders?|payments?|refunds?|pay-?outs?|withdrawals?|deposits?|bookings?|reservations?|renewals?
      |registrations?|deliver(?:y|ies)|shipments?|consignments?|collections?|debits?|subscriptions?|requests?|jobs?
      |transactions?|prescriptions?|referrals?|appointments?|calls?|messages?|mails?|e-?mails?|texts?|notifications?
      |reminders?|invoices?|bills?|statements?|tickets?|broadcasts?|streams?|uploads?|downloads?|exports?|imports?
      |builds?|deployments?|cancellations?|enrolments?|claims?|applications?|donations?|salar(?:y|ies)|wages?
      |pensions?|benefits?|allowances?|bonus(?:es)?|dividends?|subsid(?:y|ies)|compensation|reimbursements?|commission
      |rents?|fees?|grants?|votes?|ballots?|settlements?|trades?|quotes?|parcels?|meals?|samples?|signatures?
      |readings?|bids?|pledges?|vouchers?
    )\b
  `,
);
const twicePattern =
  /^ (?:out |in |up )?(?:twice|double|two times|three times|several times|more than once|again and again)\b(?! (?:an?|per|each|every) )/;
/** "were not encrypted", "was checked twice": what is done with care, and no service. */
const careVerbs = [
  ...[verbs.guardVerbs, verbs.remedyVerbs, verbs.mindVerbs, verbs.inquiryVerbs],
  setOf(`
    delete remove hash mask salt sign shred destroy mark label require permit allow include contain store keep ask warn
    tell contact postpone try vote nominate award rinse win play use carry perform hold
  `),
];

/** "Standing orders were not executed", "was booked twice" */
export function wentUndone({ lemma, mood, isNegated, subject, object }: Deed): boolean {
  return (
    mood === "done" &&
    (isNegated || /^(?:decline|bounce|void)$/.test(lemma)
      ? handedInPattern.test(subject)
      : twicePattern.test(object)) &&
    (lemma === "confirm" || lemma === (isNegated ? "carry" : "count") || careVerbs.every((care) => !care.has(lemma)))
  );
}
