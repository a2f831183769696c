import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { whoIs, type Who } from "../clause/who.ts";
import { areReaders } from "../reader-action/reader-people.ts";
import { isWorker } from "../own-agents.ts";
import { setOf } from "../word-list.ts";

/** "made good": what we bear, in the present: "we offer two years of credit monitoring". */
const makingGoodVerbs: ReadonlySet<string> = setOf(`
  offer provide give pay cover bear refund reimburse compensate replace arrange
`);
const makingGoodPattern = new Sieved(
  /\b(?:free|without charge|credit monitoring|identity (?:theft )?(?:protection|monitoring)|refunds?|replacements?|compensation|vouchers?|costs?|damages?|new cards?)\b/i,
);

/** "refund": promised, it is owed, and so a measure already. */
export function isRepayment(lemma: string): boolean {
  return /^(?:refund|reimburse|compensate|repay)$/.test(lemma);
}

/** "we offer two years of credit monitoring", "we are refunding the fee" */
export function isOffer({ lemma, mood, object, isPerfect }: Deed): boolean {
  const isSaid = mood === "done" || mood === "doing" || mood === "habit" || mood === "future";
  // "We have offered each family a meeting"
  if (lemma === "offer" && isPerfect && /^ (?:every|each|all|those)\b/.test(object)) {
    return true;
  }
  return isSaid && (isRepayment(lemma) || (makingGoodVerbs.has(lemma) && makingGoodPattern.test(object)));
}

/** What one may be let off, or given more of. */
const concededPattern = new Sieved(
  /\b(?:fees?|fares?|charges?|fines?|penalt(?:y|ies)|bills?|rents?|prices?|interest|instalments?|payments?|debts?|dues|deadlines?|due dates?|cut-off|closing dates?|subscriptions?|memberships?|passes|tickets|bookings|vouchers|licen[cs]es|loans?|reservations?)\b/,
);

/** "The fee is waived", "the deadline has been extended", "old tickets are accepted until May" */
export function isConcession({ lemma, mood, object, subject, isPassive }: Deed, who: Who): boolean {
  const isSaid = mood === "done" || mood === "doing" || (isPassive && mood === "state");
  const thing = isPassive ? subject : object.slice(0, 60);
  return (
    isSaid &&
    (isPassive || (who !== "you" && who !== "hostile" && who !== "nobody")) &&
    (/^(?:waive|honou?r|forgo)$/.test(lemma) ||
      (lemma === "write" && /^ off\b/.test(object)) ||
      (/^(?:extend|freeze|lift|prolong|postpone|halve|accept|exchange|defer|drop)$/.test(lemma) &&
        concededPattern.test(thing) &&
        (lemma !== "accept" || / (?:until|on|for|at|through|to|by)\b/.test(object))))
  );
}

/** "their money back", "free credit monitoring", "a new card" */
const givenPattern = patternLines()`
  ^ (?:[\w'-]+ ){0,5}?(?:money|fares?|fees?|deposits?|amount|payments?|charges?|rent|price|costs?) back\b
  |^ (?:an? |the |full |free |their |your |\w+ (?:years|months) of )*(?:
    refund|[£€$]\d[\d.,]* (?:payment|credit|voucher)|credit (?:of|monitoring)
    |identity (?:theft )?(?:protection|monitoring)|vouchers?|replacements?|compensation|new cards?
  )\b
  |^ (?:an? |two |their )?(?:new|another|replacement|fresh|free|temporary|loan|spare|substitute) (?!
    (?:[\w-]+ )?(?:prices?|bills?|fees?|charges?|contracts?|terms)\b
  )\w
`;

/** "to you", "to all members", "free of charge" */
const toReadersPattern =
  /^ (?:to (?:you|each|every|all|those|affected|anyone|anybody)|free\b|at (?:our|no))(?![^.;]* at your\b)/;

/** "every passenger will get the fare back", "affected members are given a voucher", "the code enclosed is for free monitoring" */
export function isOwed({ lemma, mood, object, subject, isPassive }: Deed, who: Who): boolean {
  const isGiven = /^(?:get|receive|have|find|give|offer|provide|grant|send|be)$/.test(lemma);
  const isComing = mood === "future" || mood === "state" || mood === "doing" || mood === "habit" || mood === "done";
  return (
    isGiven &&
    isComing &&
    who !== "hostile" &&
    ((lemma !== "be" &&
      /\b(?:pupils|students|parents|staff|you|each|every|all|everyone|anyone|customers?|passengers?|guests?|members?|affected|those|tenants?|patients?|subscribers?|households?|buyers?)\b/.test(
        subject,
      ) &&
      givenPattern.test(object)) ||
      (isPassive && givenPattern.test(` ${subject}`) && toReadersPattern.test(object)) ||
      (/^(?:enclosed|attached|included)\b/.test(subject) && makingGoodPattern.test(object)))
  );
}

const extraPattern = new Sieved(
  /\b(?:extra|additional|emergency|temporary|replacement|relief|mobile|standby|spare|shuttle)\b|\b(?:pumps|generators|tankers|dehumidifiers|coaches|minibuses|taxis|shuttles|lifeguards)(?= of\b|$)/,
);

const peopleBroughtPattern =
  /^ (?:(?:the|all|its|our|stranded|trapped|those) )*(?:passengers|guests|residents|patients|children|people|riders|visitors|pupils|tenants|households|customers|diners|swimmers)\b[^.;]* (?:home|out|off|down|up|ashore|to)\b/;

/** "The ferry line is flying passengers home", "guests were led out by the back stairs" */
export function isBroughtToSafety({ lemma, mood, isPassive, subject, object }: Deed, who: Who): boolean {
  return (
    (mood === "done" || mood === "doing") &&
    /^(?:take|lead|bring|carry|fly|drive|bus|ferry|move|escort|accompany|guide|walk|help|put)$/.test(lemma) &&
    (isPassive
      ? areReaders(subject, []) &&
        /^ (?:out|home|off|down|ashore|up in|to (?:safety|hospital|(?:the|an?|another|other|nearby) |(?:[\w-]+ )?(?:rooms|beds|hotels?|halls?|houses|flats|tents|wards|seats)))\b/.test(
          `${object} `,
        )
      : /^(?:we|helper|thing)$/.test(who) && peopleBroughtPattern.test(object))
  );
}

const substitutePattern = new Sieved(
  /\b(?:replacement|relief|extra|additional|temporary|emergency|substitute) [\w-]+(?: [\w-]+)?$/,
);
const insteadPattern = new Sieved(/^ (?:now |instead )?(?:instead|in place|in lieu) of (?!\w+ing\b)\w/);
/** Whom and what one brings to those who were hit. */
const comfortPattern = new Sieved(
  /\b(?:counsell?ors?|counselling|psychologists?|chaplains?|therapists?|water|meals?|blankets?|showers?|interpreters?|loan [\w-]+)$/,
);

/** "A relief bus runs every hour", "coaches go instead of trains", "counsellors are available to all staff" */
function isSubstitute({ lemma, mood, subject, object, isPassive, isNegated }: Deed): boolean {
  if (isPassive || isNegated || mood === "future" || mood === "possible") {
    return false;
  }
  return lemma === "be"
    ? comfortPattern.test(subject) &&
        /^ (?:now |also )?(?:available|at hand|on hand|there|here|ready|waiting)\b[^.;]* (?:free|to (?:all|every|each|any|those)|at (?:the|our)|in (?:the|our))\b/.test(
          object,
        )
    : /^(?:run|operate|serve|go|sail|fly|travel|circulate|drive|ply|leave|depart)$/.test(lemma) &&
        (substitutePattern.test(subject) || insteadPattern.test(object));
}

/** "Generators are keeping the wards going" */
function isSuppliedBy({ lemma, subject, object }: Deed): boolean {
  return (
    extraPattern.test(subject) &&
    /^(?:run|operate|work|serve|circulate|keep|supply|power|feed|light|heat|bridge|cover|fill)$/.test(lemma) &&
    !/ (?:awake|busy|away|from)\b/.test(object)
  );
}

/** "Extra buses are running", "bottles are being handed out", "two more guards are at the door" */
export function isReliefUnderWay(deed: Deed): boolean {
  const { lemma, mood, subject, object, isPassive, isPerfect } = deed;
  if (isSubstitute(deed)) {
    return true;
  }
  // "Tankers are parked at the church"
  if (/^(?:stand|park|station|post|place)$/.test(lemma) && mood !== "done" && mood !== "future") {
    return extraPattern.test(subject) && /^ (?:at|on|outside|near|in)\b/.test(object);
  }
  if (mood !== "doing" && lemma !== "be") {
    return false;
  }
  const isHelp = () => whoIs(subject, []) === "we" || isWorker(subject);
  if (lemma === "be" && (mood === "habit" || isPerfect)) {
    return (
      /^(?:[\w-]+ )?(?:extra|additional|more|temporary|relief)\b/.test(subject) &&
      /^ (?:now |all |already )*(?:at|on|in|out|here|there|available|with)\b/.test(object) &&
      isHelp()
    );
  }
  return (
    mood === "doing" &&
    ((/^(?:hand|distribute|deliver|bring|ferry|ship)$/.test(lemma) && (isPassive ? subject !== "" : isHelp())) ||
      (/^(?:staff|man|guard|heat|light)$/.test(lemma) && isPassive && subject !== "") ||
      (!isPassive && isSuppliedBy(deed)))
  );
}
