import { Sieved } from "../text/sieve.ts";
import type { Deed } from "./clause/reading.ts";
import type { Who } from "./clause/who.ts";
import { setOf } from "./word-list.ts";

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
export function isOffer({ lemma, mood, object }: Deed): boolean {
  const isSaid = mood === "done" || mood === "doing" || mood === "habit" || mood === "future";
  return isSaid && (isRepayment(lemma) || (makingGoodVerbs.has(lemma) && makingGoodPattern.test(object)));
}

/** "every passenger will get the fare back", "affected members are given a voucher", "the code enclosed is for free monitoring" */
export function isOwed({ lemma, mood, object, subject }: Deed, who: Who): boolean {
  const isGiven = /^(?:get|receive|have|give|offer|provide|grant|send|be)$/.test(lemma);
  const isComing = mood === "future" || mood === "state" || mood === "doing" || mood === "habit" || mood === "done";
  return (
    isGiven &&
    isComing &&
    who !== "hostile" &&
    ((lemma !== "be" &&
      /\b(?:you|each|every|all|everyone|customers?|passengers?|guests?|members?|affected|those|tenants?|patients?|subscribers?|households?|buyers?)\b/.test(
        subject,
      ) &&
      /^ (?:[\w'-]+ ){0,5}?(?:money|fares?|fees?|deposits?|amount|payments?|charges?|rent|price|costs?) back\b|^ (?:an? |the |full |free |their |your |\w+ (?:years|months) of )*(?:refund|[£€$]\d[\d.,]* (?:payment|credit|voucher)|credit (?:of|monitoring)|identity (?:theft )?(?:protection|monitoring)|vouchers?|replacements?|compensation|new cards?)\b/.test(
        object,
      )) ||
      (/^(?:enclosed|attached|included)\b/.test(subject) && makingGoodPattern.test(object)))
  );
}
