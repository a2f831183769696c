import { isSameName } from "../record/group-names.ts";
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

/** All that is offered, and what was and is not on record any more. */
export interface OffersView {
  readonly any: boolean;
  readonly offers: readonly RepairView[];
  /** Of which somebody has to say whether it still holds. */
  readonly lost: readonly Pick<RepairView, "offer">[];
}

/** "800-555-0119", "+44 117 496 0123" */
const numberPattern = /\d[\d ().–-]{7,20}\d/g;
/** "2026-06-30", "30.6.2026", "https://monitoring.example/123456789" */
const otherDigitsPattern =
  /\b(?:\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.\d{4})\b|(?:https?:\/\/|www\.|@|\.[a-z]{2,10}\/)\S*/g;
/** What is behind these words is to be called: "Ring", "by phone:", "Rufen Sie". */
const toCallPattern =
  /\b(?:call|ring|(?:free|tele)?phone|dial|text|tel|toll[- ]free|helpline|hotline|(?:anruf|telefon)\p{L}*|rufen Sie|wählen Sie)(?!\p{L})(\D{0,40})$/iu;
const calledBehindPattern = /^[^.;\d]{0,20}\b(?:anrufen|wählen)\b/i;
const codePattern = /\b(?:codes?|reference|quot\w+|case|PIN|Kennwort|Aktenzeichen|Referenz\p{L}*|Vorgang\p{L}*)\b/iu;
const fewestDigits = 9;
/** So many at its end are the same with and without the code of the country. */
const digitsWithin = 8;

/** An offer that can no longer be taken up is none. */
export function repairView(record: ReadableRecord, { now, timeZone, phrases }: Told): OffersView {
  const isToOneGroup = record.people.ofAll !== undefined;
  const offers = record.repair
    .filter(({ until }) => until === undefined || !isOver(until, now, timeZone))
    .map((repair) => {
      const { offer, group = "", provider = "", lasts = "", until, how = "" } = repair;
      const namesWhose = saysWe(how, phrases) || how.toLowerCase().includes(provider.toLowerCase());
      return {
        offer: wordPhrase(offer),
        group: isToOneGroup ? "" : wordPhrase(nameIn(record, group)),
        provider: wordPhrase(provider),
        lasts: wordPhrase(lasts),
        until: until === undefined ? "" : wordMoment(until, "until", phrases.moments),
        how: how === "" ? "" : wordSentence(how),
        isTheirNumber: provider !== "" && !namesWhose && hasOtherNumber(repair, record),
      };
    });
  const lost = (record.told?.lostOffers ?? []).map((offer) => ({ offer }));
  return { any: offers.length > 0 || lost.length > 0, offers, lost };
}

/** What the record calls a group of people; as it is written here where it has none of that name. */
function nameIn({ people }: ReadableRecord, group: string): string {
  const names = people.groups.flatMap(({ who }) => (isKnownFact(who) ? [who.value] : []));
  return names.find((name) => isSameName(name, group)) ?? group;
}

/** Whether it is to be had at a number that is none of ours. */
function hasOtherNumber({ how = "" }: Repair, { contacts: { phone, press } }: ReadableRecord): boolean {
  const own = [phone, press].flatMap((fact) => (isKnownFact(fact) ? [digitsOf(fact.value)] : [])).join(" ");
  const words = how.replace(otherDigitsPattern, "");
  const numbers = [...words.matchAll(numberPattern)]
    .filter(({ 0: number, index }) => {
      const between = toCallPattern.exec(words.slice(0, index))?.[1];
      const isCalled = between === undefined ? false : !codePattern.test(between);
      return isCalled || calledBehindPattern.test(words.slice(index + number.length));
    })
    .map(([number]) => digitsOf(number))
    .filter((digits) => digits.length >= fewestDigits);
  return numbers.length > 0 && numbers.every((digits) => !own.includes(digits.slice(-digitsWithin)));
}

/** Without the nought that is only dialled inside a country: "+44 (0)117". */
function digitsOf(words: string): string {
  return words.replace("(0)", "").replace(/\D/g, "");
}
