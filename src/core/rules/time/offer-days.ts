import type { IncidentRecord } from "../../record/record.ts";
import { findCalendarDays } from "../../wording/calendar-days.ts";
import { beginningsOf } from "../words-said.ts";
import { recordedDay, type RecordedDay } from "./kept-back.ts";

/** "Send us the bill by @", "you can claim it until @": what readers do, and the last day for it. */
const takenUpPattern =
  /^(?:(?:please|just|simply) )?(?:send|call|ring|claim|ask|apply|write|register|sign|order|use|bring|tell|e-?mail)\b[^.;]* (?:by|until|before|no later than) (?:[a-z]+day,? )?@|\byou (?:can|may|have)\b[^.;]* (?:until|till|by) (?:[a-z]+day,? )?@/i;
/** "You will receive 50 euros by @", "we will pay 50 euros into your account by @" */
const paidPattern =
  /\b(?:you|we)(?: will|['’]ll| shall) (?:receive|get|have|find|pay|transfer|credit|send)\b[^.;]* (?:by|on) (?:[a-z]+day,? )?@/i;
const otherwisePattern = /\b(?:if|unless|not|never|another|second|first|half|later)\b/i;

const sumPattern =
  /(?:[€£$] ?(\d+)|\b(\d+|five|ten|fifteen|twenty|thirty|forty|fifty|sixty|hundred) (?:euros?|pounds?|dollars?|€|£))(?![\d.,]*\d)/i;
const inDigits: Readonly<Record<string, string>> = {
  five: "5",
  ten: "10",
  fifteen: "15",
  twenty: "20",
  thirty: "30",
  forty: "40",
  fifty: "50",
  sixty: "60",
  hundred: "100",
};

function sumIn(text: string): string | undefined {
  const match = sumPattern.exec(text);
  const sum = (match?.[1] ?? match?.[2])?.toLowerCase();
  return sum === undefined ? undefined : (inDigits[sum] ?? sum);
}

/** The day that the record has for an offer of which a sentence tells, with `@` where its own day stands; undefined where no one offer can be meant. */
export function offerDayFor({ repair }: IncidentRecord, text: string): RecordedDay | undefined {
  if (otherwisePattern.test(text)) {
    return undefined;
  }
  if (takenUpPattern.test(text)) {
    const said = beginningsOf(text.replace(/\b(?:by|until|till|before|please|can|may|later|than|[a-z]+day)\b/gi, ""));
    const same = repair.filter(({ offer, how = "" }) => {
      const words = beginningsOf(`${offer} ${how}`);
      return said.size > 1 && [...said].every((word) => words.has(word));
    });
    return same.length === 1 ? recordedDay(same[0]?.until, same[0]?.audience ?? "internal")[0] : undefined;
  }
  const sum = paidPattern.test(text) ? sumIn(text) : undefined;
  const same = repair.filter(({ offer }) => sum !== undefined && sumIn(offer) === sum);
  const days = same.flatMap(({ how = "", audience }) => findCalendarDays(how).map(({ date }) => ({ date, audience })));
  return same.length === 1 && days.length === 1 ? days[0] : undefined;
}
