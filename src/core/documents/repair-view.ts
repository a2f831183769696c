import type { ReadableRecord } from "../record/record-for.ts";
import type { Repair } from "../record/record.ts";
import { isOver } from "../time/order-moments.ts";
import { wordMoment } from "../time/word-moment.ts";
import type { ViewValue } from "./document-view.ts";
import { isKnownFact } from "./fact-views.ts";
import type { Told } from "./measures-view.ts";
import { saysWe, wordPhrase, wordSentence } from "./word-values.ts";

/** What is offered to make up for what happened. */
export interface RepairView {
  readonly offer: ViewValue;
  /** Those whom it is for, inside a sentence; "" where that is every reader. */
  readonly group: ViewValue;
  readonly provider: ViewValue;
  /** "24 months from the day you sign up" */
  readonly lasts: ViewValue;
  /** "until 31 August 2026". */
  readonly until: ViewValue;
  /** A sentence. */
  readonly how: ViewValue;
  /** Whether it names a number that is the provider's, and does not say so. */
  readonly isTheirNumber: boolean;
}

/** "800-555-0119", "+44 117 496 0123" */
const numberPattern = /\d[\d ().–-]{7,20}\d/g;
/** "2026-06-30", "30.6.2026" */
const datePattern = /\b(?:\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.\d{4})\b/g;
const fewestDigits = 9;

/** An offer that can no longer be taken up is none. */
export function repairView(
  record: ReadableRecord,
  { now, timeZone, phrases }: Told,
): { readonly any: boolean; readonly offers: readonly RepairView[] } {
  const isToOneGroup = record.people.ofAll !== undefined;
  const offers = record.repair
    .filter(({ until }) => until === undefined || !isOver(until, now, timeZone))
    .map((repair) => {
      const { offer, group = "", provider = "", lasts = "", until, how = "" } = repair;
      const namesWhose = saysWe(how, phrases) || how.toLowerCase().includes(provider.toLowerCase());
      return {
        offer: wordPhrase(offer),
        group: isToOneGroup ? "" : wordPhrase(group),
        provider: wordPhrase(provider),
        lasts: wordPhrase(lasts),
        until: until === undefined ? "" : wordMoment(until, "until", phrases.moments),
        how: how === "" ? "" : wordSentence(how),
        isTheirNumber: provider !== "" && !namesWhose && hasOtherNumber(repair, record),
      };
    });
  return { any: offers.length > 0, offers };
}

/** Whether it is to be had at a number that is none of ours. */
function hasOtherNumber({ how = "" }: Repair, { contacts: { phone, press } }: ReadableRecord): boolean {
  const own = [phone, press].flatMap((fact) => (isKnownFact(fact) ? [digitsOf(fact.value)] : [])).join(" ");
  const numbers = (how.replace(datePattern, "").match(numberPattern) ?? [])
    .map(digitsOf)
    .filter((digits) => digits.length >= fewestDigits);
  return numbers.length > 0 && numbers.every((digits) => !own.includes(digits));
}

function digitsOf(words: string): string {
  return words.replace(/\D/g, "");
}
