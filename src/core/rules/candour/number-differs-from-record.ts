import { isFor } from "../../record/record-for.ts";
import { hasStoppage } from "../../record/stoppage.ts";
import { wordCount } from "../../documents/word-values.ts";
import { allMessage, areOnlySome, findAllOfThem } from "./all-of-them.ts";
import { countsIn, fits, isOnlyGroup, mayCount } from "./counts-in-record.ts";
import { countedPeople } from "./counted-roles.ts";
import { isOtherNumber } from "./counts-of-parts.ts";
import { findCounts, isOfServiceAlone, toldCounts, toldEarlierPattern, type ToldCount } from "./told-counts.ts";
import type { Rule, RuleContext } from "../rule.ts";
import { differingSums } from "./sums-of-offers.ts";
import { differsForGroup, findGroupCounts, isTotal } from "./totals-and-groups.ts";
import { correctedFrom, withdrawnIn } from "./withdrawn-numbers.ts";
import { wordingRule } from "../wording-rule.ts";
import type { Hit, PlacedHit, Replacement } from "../wording.ts";

const record = "people:\n  total: 48210";

/** With a group that is near what was first told. */
const later = "people: { total: 64150, groups: [{ who: members, count: 60950 }, { who: others, count: 3200 }] }";

const gift = "repair: [{ offer: Fifty euros for each of you, audience: public }]";

const some = "people: { total: 310, groups: [{ who: guests with a booking in May, count: 310 }] }";

const nested = "people: { total: 2310, groups: [{ who: members, count: 2310 }, { who: trainers, count: 41 }] }";

const parts = `data: [names]
people: { total: 2310, groups: [{ who: tenants about whom it held notes, count: 41, data: [notes] }] }
timeline:
  - { at: 2026-05-12, what: An e-mail with the list went to 86 contractors }
measures:
  - { action: Asked all 86 contractors to delete it, state: done }
  - { action: Got the word of 71 of the 86 contractors, state: done }`;

/** A leak with which a service stopped. */
const stopped = `type: leak
service: card payments
moments: { serviceStopped: 2026-03-03T09:40, recovered: 2026-03-03T10:40 }
people: { total: 214 }`;

const partMessage = "“{words}” is not the number that the record gives for them. Correct the one that is wrong.";

const base = wordingRule({
  id: "IC409",
  name: "number-differs-from-record",
  title: "Another number than the record gives",
  message: "“{words}” is not the number of people that the record gives. Correct the one that is wrong.",
  why: "Two numbers for one thing are the first thing that a journalist or a regulator finds, and then neither is believed.",
  source: "NCSC, Effective communications in a cyber incident (2024): be consistent",
  severity: "warning",
  triggers: undefined,
  find: (text) => [...findCounts(text), ...partsIn(text).map(partHit), ...findAllOfThem(text)],
  counts: (hit, context) =>
    hit.message === allMessage || isPart(hit)
      ? !isOfStoppage(hit, context) && (isPart(hit) ? differsInPart : areSome)(hit, context)
      : differs(hit, context),
  replacementsFor: numberOfRecord,
  examples: {
    flagged: [
      { text: "The leak affects 42,810 people.", record },
      { text: "About 60,000 customers are affected.", record },
      ...[
        "You will receive 15 euros by 11 December.",
        "We pay each of you €40.",
        "Each guest will get a voucher worth 40 euros.",
      ].map((text) => ({
        text,
        record: gift,
      })),
      ...["Approximately", "Some", "Roughly", "Up to", "Around"].map((rounded) => ({
        text: `${rounded} 61,400 members are affected.`,
        record: later,
      })),
      { text: "- 4821 accounts were exposed", record },
      { text: "The data of 48,210,000 users was copied.", record },
      { text: "1,900 shops could not take cards.", record: "people:\n  total: { min: 2100, max: 2400 }" },
      { text: "48,120 members were on the list.", record },
      { text: "The file held the names of 48,120 members.", record },
      { text: "This affects 48,120 of you.", record },
      { text: "You are one of 48,120 people on that list.", record },
      { text: "Nobody is affected.", record },
      { text: "On 3 May we told all 42,810 members who are affected.", record },
      { text: "This affects 48,120 shop owners.", record },
      {
        text: "The leak affects 48,210 people. I will call each of the 212 owners whose orders were lost.",
        record: `${record}\ncorrections: [{ said: 212 owners lost orders., instead: 247 owners lost orders. }]`,
      },
      { text: "Only 41 members are affected.", record: nested },
      { text: "All 41 members are affected.", record: nested },
      { text: "This affects 41 members in all.", record: nested },
      { text: "This affects 900 people. We have written to all 2,310 members who are affected.", record: nested },
      { text: "This letter is for 14 people: trainers.", record: nested },
      { text: "The leak affects 900 people.", record: "people:\n  total: { atLeast: 1000 }" },
      { text: "68 contractors received the file.", record: parts },
      { text: "We sent the list to 68 contractors.", record: parts },
      { text: "We have asked all 68 contractors to delete it.", record: parts },
      { text: "For 14 tenants the list also held notes.", record: parts },
      { text: "More than 48,210 people are affected.", record },
      { text: "Fewer than 48,210 people are affected.", record },
      { text: "All our guests are affected.", record: some },
      { text: "The breach affects all of our guests.", record: some },
      { text: "Every guest was affected by it.", record: some },
      { text: "Data that we hold about every guest has leaked.", record: some },
      { text: "9,000 customers had their balance shown, and are affected.", record: stopped },
      { text: "9,000 customers could not pay.", record: stopped.replace("leak", "outage") },
      { text: "Only 240 of our 9,000 customers are affected.", record: stopped },
    ],
    clean: [
      { text: "The leak affects 48,210 people.", record },
      ...[
        "You will receive fifty euros.",
        "You will receive EUR 50.00 by 11 December.",
        "We will refund up to 40 euros of fees.",
        "You will receive 20 pounds.",
        "We will pay you back the 12.40 euros that you lost.",
        "We will pay our auditors 5,000 euros.",
        "We send every parent an invoice of 80 euros.",
        "We give €1 million to the food bank.",
        "A ticket is worth 40 euros.",
        "If you paid 30 euros for it, you will get 30 euros back.",
      ].map((text) => ({ text, record: gift })),
      { text: "68 of the 86 contractors have told us that they deleted it.", record: parts, note: "A share." },
      { text: "15 contractors have deleted it since.", record: parts, note: "Those who are left." },
      { text: "So far 60 contractors have deleted it.", record: parts, note: "How it stood on a day." },
      { text: "We called 12 contractors who had opened it.", record: parts },
      { text: "We sent a letter to 2,309 tenants.", record: parts, note: "Another thing." },
      { text: "86 contractors received the file.", record: parts },
      { text: "For 41 tenants the list also held notes.", record: parts },
      { text: "About 48,000 customers are affected.", record },
      ...["About 64,000", "Some 64,100", "Around 65,000", "Up to 64,200", "At least 61,400", "More than 61,400"].map(
        (number) => ({ text: `${number} members are affected.`, record: later }),
      ),
      { text: "About 12,250 guests are affected.", record: "people:\n  total: 12345" },
      { text: "About 1.2 million people are affected.", record: "people:\n  total: 1234567" },
      { text: "More than 48,000 people are affected.", record },
      { text: "At least 48,210 people are affected.", record },
      { text: "Fewer than 49,000 people are affected.", record },
      { text: "More than 2,310 members are affected.", record: "people: { total: { atLeast: 2310 } }" },
      { text: "Not all our guests are affected.", record: some },
      { text: "All our guests are affected.", record: some.replace(" with a booking in May", " of our hotel") },
      { text: "All our guests who booked for May are affected.", record: some },
      { text: "All our guests are affected by the strike at the airport.", record: some, note: "Another thing." },
      { text: "We have told all our guests.", record: some },
      { text: "We wrote to 12 customers who had asked.", record, note: "Not who is affected." },
      {
        text: "Of 48,210 people affected, 3,100 customers are in France.",
        record,
        note: "The number of the record is there.",
      },
      { text: "The leak affects 42,810 people.", note: "No record." },
      { text: "Of these, 310 members were on the list twice.", record, note: "A part of them." },
      { text: "The list went to the 312 subscribers on the mailing list.", record, note: "Who received it." },
      { text: "The names of 12 members are on paper only.", record },
      { text: "Nobody else is affected.", record },
      {
        text: "The leak affects 48,210 people, not 42,810 people.",
        record: `${record}\ncorrections: [{ said: "42,810 people are affected.", instead: "48,210 people are affected." }]`,
      },
      { text: "We had told you that 900 people were affected. That was wrong.", record, note: "It is taken back." },
      {
        text: "We told you something that was wrong: “42,810 people are affected.” What is right: 48,210 people are affected.",
        record: `${record}\ncorrections: [{ said: "42,810 people are affected.", instead: "48,210 people are affected." }]`,
      },
      { text: "Our first letter said that 42,810 people were affected.", record },
      { text: "Our letter of 3 May said 42,810 people were affected.", record },
      { text: "We told you on 3 May that 42,810 members were on the list. It is 48,210.", record },
      { text: "Nobody is affected by the move of our office.", record },
      {
        text: "The leak affects 12,000 customers in Spain and 36,210 customers in Portugal.",
        record,
        note: "They add up.",
      },
      { text: "The leak affects 2,310 members. For 41 members the list held more.", record: nested },
      { text: "You are one of 41 members affected.", record: nested, note: "A letter to that group." },
      { text: "Of these, only 41 members are affected by the second list.", record: nested },
      { text: "Only 41 members are affected by the second list that we lost.", record: nested },
      { text: "All 2,310 members are affected.", record: nested },
      {
        text: "All our customers were affected by the outage.",
        record: `${stopped.slice(0, -1)}, groups: [{ who: customers who were signed in, count: 214 }] }`,
      },
      {
        text: "The outage struck all 9,000 customers.",
        record: `${stopped.slice(0, -1)}, groups: [{ who: customers who were signed in, count: 214 }] }`,
      },
      { text: "9,000 customers could not pay.", record: stopped, note: "The record counts those of the leak." },
      { text: "All 9,000 customers could not pay, and 214 customers had their data shown.", record: stopped },
      { text: "The shop was down for more than 9,000 customers.", record: stopped },
      { text: "Only 214 of our 9,000 customers are affected.", record: stopped },
      { text: "2,200 shops could not take cards.", record: "people:\n  total: { min: 2100, max: 2400 }" },
      { text: "“It affects 42,810 people,” said the carrier.", record, note: "Somebody else's words." },
    ],
  },
});

export const numberDiffersFromRecord: Rule = {
  ...base,
  check: (context) => [...base.check(context), ...(context.record ? differingSums(context, context.record) : [])],
};

/** What is counted by role, or beside the name of a group; each place once. */
function partsIn(text: string): readonly Pick<Hit, "start" | "end">[] {
  const counted = countedPeople(text);
  return [...counted, ...findGroupCounts(text).filter(({ start }) => counted.every((one) => one.start !== start))];
}

function partHit({ start, end }: Pick<Hit, "start" | "end">): Hit {
  return { start, end, message: partMessage, replacements: [] };
}

function isPart({ message }: Hit): boolean {
  return message === partMessage;
}

/** Whether it is told of a service that stopped with the leak, whose people the record does not count. */
function isOfStoppage({ passage, start }: PlacedHit, { draft, record: incident }: RuleContext): boolean {
  return (
    incident !== undefined && hasStoppage(incident) && isOfServiceAlone(draft.passages[passage]?.text ?? "", start)
  );
}

function areSome({ passage, start, end }: PlacedHit, { draft, record: incident }: RuleContext): boolean {
  const words = draft.passages[passage]?.text.slice(start, end) ?? "";
  return incident !== undefined && areOnlySome(words, incident);
}

/** Whether the record has another number for those who are counted there, and nothing else is wrong with it. */
function differsInPart(hit: PlacedHit, context: RuleContext): boolean {
  const { draft, record: incident } = context;
  const text = draft.passages[hit.passage]?.text ?? "";
  const count = countedPeople(text).find(({ start }) => start === hit.start);
  return (
    incident !== undefined &&
    !toldEarlierPattern.test(text.slice(0, hit.start)) &&
    !differs(hit, context) &&
    (differsForGroup(hit, context) || (count !== undefined && isOtherNumber(count, text, incident)))
  );
}

/**
 * Whether this is told as the total and is not, or is the first of the draft's numbers, none of which is one of the
 * record's, alone or all together.
 */
function differs({ passage, start }: PlacedHit, context: RuleContext): boolean {
  const [total, ...groups] = countsIn(context.record);
  if (total === undefined) {
    return false;
  }
  const counts = toldCounts(context.draft);
  const isStoppage = context.record !== undefined && hasStoppage(context.record);
  const { told, sum, byPlace } = isStoppage ? counts.ofHarm : counts.ofAll;
  const hit = byPlace.get(`${String(passage)} ${String(start)}`);
  if (hit === undefined) {
    return false;
  }
  if (hit.isWhole && isOnlyGroup(hit, total, groups)) {
    return true;
  }
  if (!hit.isRounded && withdrawnIn(context.record).has(hit.value)) {
    return true;
  }
  const isRight = (one: ToldCount): boolean => [total, ...groups].some((count) => mayCount(one, count));
  const areParts = told.length > 1 && fits(sum, true, total);
  const place = context.draft.passages[passage];
  if (place !== undefined && !isRight(hit) && !areParts && isTotal(hit, place)) {
    return true;
  }
  const [first] = told;
  return first?.passage === hit.passage && first.start === hit.start && !told.some(isRight) && !areParts;
}

/** "6,240 of our ", "all ", "in excess of ", "one of ": beside these the record's number may be as wrong. */
const besideOtherCountPattern =
  /(?:\d|\b(?:one|some|many|most)) (?:out )?of(?: (?:our|the|all|your|these|those))* $|\b(?:all|excess of|(?:more|fewer|less) than|over|under|at (?:least|most)|up to|some|about|around|approximately|roughly|nearly|almost) $/i;

function numberOfRecord(hit: PlacedHit, { draft, record: incident, kind }: RuleContext): readonly Replacement[] {
  const [total] = countsIn(incident);
  const text = draft.passages[hit.passage]?.text ?? "";
  const isNumber = /\d/.test(text.charAt(hit.start));
  const told = toldCounts(draft).ofAll.byPlace.get(`${String(hit.passage)} ${String(hit.start)}`);
  const right =
    told !== undefined && withdrawnIn(incident).has(told.value)
      ? correctedFrom(told.value, incident, kind.readers)
      : total;
  const isForThem = incident !== undefined && isFor(incident.people.total.audience, kind.readers);
  return right === undefined ||
    !isNumber ||
    !isForThem ||
    isPart(hit) ||
    besideOtherCountPattern.test(text.slice(0, hit.start)) ||
    /^ of our \d/i.test(text.slice(hit.end))
    ? []
    : [{ of: "words", text: wordCount(right), when: "The record is right." }];
}
