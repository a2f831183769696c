import type { IncidentRecord } from "../../record/record.ts";
import { findCalendarDays } from "../../wording/calendar-days.ts";
import { isSameSum, sumsIn } from "../candour/sums-of-offers.ts";
import { beginningsOf } from "../words-said.ts";
import { recordedDay, type RecordedDay } from "./kept-back.ts";

/** "Send us the bill by @", "you can claim it until @": what readers do, and the last day for it. */
const takenUpPattern =
  /^(?:(?:please|just|simply) )?(?:send|call|ring|claim|ask|apply|write|register|sign|order|use|bring|tell|e-?mail)\b[^.;]* (?:by|until|before|no later than) (?:[a-z]+day,? )?@|\byou (?:can|may|have)\b[^.;]* (?:until|till|by) (?:[a-z]+day,? )?@/i;
/** "We will refund every fee until @" */
const paidUntilPattern =
  /\bwe(?: will| shall|['’]ll)? (?:refund|pay|cover|reimburse|replace|return)\b[^.;]* (?:until|till) (?:[a-z]+day,? )?@/i;
/** "You will receive 50 euros by @", "we will pay 50 euros into your account by @" */
const paidPattern =
  /\b(?:you|we)(?: will|['’]ll| shall) (?:receive|get|have|find|pay|transfer|credit|send)\b[^.;]* (?:by|on) (?:[a-z]+day,? )?@/i;
/** It says what to do, or until when, and not for what. */
const notOfferPattern =
  /\b(?:by|until|till|before|please|can|may|will|shall|later|than|refund|pay|cover|reimburse|replace|return|[a-z]+day)\b/gi;
const otherwisePattern = /\b(?:if|unless|not|never|another|second|first|half|later)\b/i;

/** The day that the record has for an offer of which a sentence tells, with `@` where its own day stands; undefined where no one offer can be meant. */
export function offerDayFor({ repair }: IncidentRecord, text: string): RecordedDay | undefined {
  if (otherwisePattern.test(text)) {
    return undefined;
  }
  const isPaidUntil = paidUntilPattern.test(text);
  if (isPaidUntil || takenUpPattern.test(text)) {
    const said = beginningsOf(text.replace(notOfferPattern, ""));
    const same = repair.filter(({ offer, how = "" }) => {
      const words = beginningsOf(`${offer} ${how}`);
      return said.size > (isPaidUntil ? 0 : 1) && [...said].every((word) => words.has(word));
    });
    return same.length === 1 ? recordedDay(same[0]?.until, same[0]?.audience ?? "internal")[0] : undefined;
  }
  const [sum] = paidPattern.test(text) ? sumsIn(text) : [];
  const same = repair.filter(({ offer }) => sum !== undefined && isSameSum(sumsIn(offer)[0], sum));
  const days = same.flatMap(({ how = "", audience }) => findCalendarDays(how).map(({ date }) => ({ date, audience })));
  return same.length === 1 && days.length === 1 ? days[0] : undefined;
}
