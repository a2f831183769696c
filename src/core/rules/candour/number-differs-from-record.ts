import { allMatches } from "../../text/all-matches.ts";
import { isKnown } from "../../record/fact.ts";
import type { Count, IncidentRecord } from "../../record/record.ts";
import { wordPeople } from "../../documents/word-values.ts";
import { onceForEach } from "../../text/remember.ts";
import { rememberInPassages } from "../../wording/stretches.ts";
import { countedPeople } from "./counted-roles.ts";
import { isOtherNumber } from "./counts-of-parts.ts";
import type { RuleContext } from "../rule.ts";
import { wordingRule } from "../wording-rule.ts";
import type { Hit, PlacedHit, Replacement } from "../wording.ts";

const record = "people:\n  total: 48210";

const nested = "people: { total: 2310, groups: [{ who: members, count: 2310 }, { who: trainers, count: 41 }] }";

const parts =
  "data: [names]\npeople: { total: 2310, groups: [{ who: tenants about whom it held notes, count: 41, data: [notes] }] }\ntimeline:\n  - { at: 2026-05-12, what: An e-mail with the list went to 86 contractors }\nmeasures:\n  - { action: Asked all 86 contractors to delete it, state: done }\n  - { action: Got the word of 71 of the 86 contractors, state: done }";

const people = String.raw`(?:people|persons|individuals|customers|users|accounts|members|patients|clients|employees|guests|students|subscribers|residents|donors|passengers|households|owners|holders|merchants|traders|tenants|pupils|parents|shops|businesses|companies|organi[sz]ations)`;
/** "48,210 of our customers", "about 1.2 million people": sign of a rounding, number, unit. */
const countPattern = new RegExp(
  String.raw`(?<![\w.,/-])(?:(?<rounded>about|around|approximately|nearly|almost|some|roughly|more than|over|at least|up to|just under|just over|fewer than|less than) )?(?<number>\d{1,3}(?:[, \u00A0]\d{3})+|\d+(?:\.\d+)?)(?: (?<unit>million|thousand))? (?:of you\b|(?:of (?:our |the )?)?(?:[\w-]+ ){0,2}?${people}\b)`,
  "gi",
);
const affectedPattern =
  /\b(?:affect\w*|concern\w*|involv\w*|expos\w*|impact\w*|compromis\w*|copied|accessed|stolen|leaked|hit|lost|could not|(?:was|were) (?:all )?down|data of|were (?:public|visible)|belong\w*)\b/i;
/** "1,847 patients are" on the list, "1,847 people" on that list */
const onListPattern =
  /^(?: (?:who )?(?:are|were|stand|stood|appear(?:ed)?))? (?:on|in|among|part of) (?:it\b|(?:the|this|that) (?!mailing|waiting|recipient|distribution)(?:[\w-]+ )?(?:list|file|table|spreadsheet|data|export|copy|backup|database|leak|breach)\b)/i;
/** "The file held the names of all" 1,847 people */
const heldOfPattern =
  /\b(?:held|holds|contain(?:s|ed)|include[sd]|listed|showed) (?:[\w-]+,? ){0,6}?(?:names|details|records|data|addresses|numbers|entries|information) of (?:all |the )*$/i;
/** "Of these", 40 people: a part of them, or more of them. */
const partPattern =
  /\b(?:of (?:these|those|them)|among (?:these|those|them)|including|another|others?|further)\b[^.;:]*$|\b(?:not|instead of|rather than) (?:the )?$/i;
/** "We had told you that 900": what was told earlier, and is taken back. */
const toldEarlierPattern =
  /\b(?:(?:we|I) (?:(?:had|have|first|then|originally|earlier|wrongly) )*(?:told|wrote|written|said|reported|gave|given|named|announced|spoke|spoken)(?: (?:to )?(?:you|them|people|everybody|readers|customers|patients|members))?(?: (?:on|in|at|last|yesterday|earlier)\b[^.;:,]{0,40}?)?(?:,? (?:that|of)\b|[^.;:]{0,40}:)|our (?:[\w-]+ )?(?:letters?|notices?|messages?|statements?|posts?|updates?)(?: (?:of|from|on|dated) [^.;:,]{2,30})? (?:(?:had|first|then|still|wrongly) )*(?:told|said|reported|gave|named|announced|spoke|counted)\b)[^.;]*$/i;
/** "Nobody is affected." */
const nobodyPattern =
  /^(?:(?:so far|at present|currently|as far as we know),? )?(?<nobody>nobody|no one|no (?:people|persons|individuals)) (?:is|are|was|were|has been|have been) (?:affected|involved|exposed)(?: (?:by|in) (?:it|this|the (?:leak|breach|incident|outage)))?[.!]?$/i;

/** "Only 41 tenants are affected", "This affects 41 people in all": so many and no more. */
const wholePattern =
  /^(?:(?:in (?:all|total)|altogether),? )?(?:(?:only|just|no more than|all(?: of)?(?: the| our)?) @ (?:(?:are|were|have been) (?:affected|involved|concerned)(?: by (?:it|this|the \w+))?|(?:are|were|stood) (?:on|in) (?:it|the \w+))|(?:this|it|the \w+) (?:only affect(?:s|ed)|affect(?:s|ed) (?:only|just)) @|(?:this|it|the \w+) affect(?:s|ed) @,? (?:in (?:all|total)|altogether))[.!]?$/i;

/** What may lie between a rounded number and the true one. */
const roundingShare = 0.05;

const partMessage = "“{words}” is not the number that the record gives for them. Correct the one that is wrong.";

interface ToldCount extends Hit {
  readonly value: number;
  readonly isRounded: boolean;
  /** Whether these are said to be all. */
  readonly isWhole: boolean;
}

export const numberDiffersFromRecord = wordingRule({
  id: "IC409",
  name: "number-differs-from-record",
  title: "Another number of people than the record gives",
  message: "“{words}” is not the number of people that the record gives. Correct the one that is wrong.",
  why: "Two numbers for one thing are the first thing that a journalist or a regulator finds, and then neither is believed.",
  source: "NCSC, Effective communications in a cyber incident (2024): be consistent",
  severity: "warning",
  triggers: undefined,
  find: (text) => [...findCounts(text), ...countedPeople(text).map(partHit)],
  counts: (hit, context) => (isPart(hit) ? differsInPart : differs)(hit, context),
  replacementsFor: numberOfRecord,
  examples: {
    flagged: [
      { text: "The leak affects 42,810 people.", record },
      { text: "About 60,000 customers are affected.", record },
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
      { text: "The leak affects 900 people.", record: "people:\n  total: { atLeast: 1000 }" },
      { text: "68 contractors received the file.", record: parts },
      { text: "We sent the list to 68 contractors.", record: parts },
      { text: "We have asked all 68 contractors to delete it.", record: parts },
      { text: "For 14 tenants the list also held notes.", record: parts },
    ],
    clean: [
      { text: "The leak affects 48,210 people.", record },
      { text: "68 of the 86 contractors have told us that they deleted it.", record: parts, note: "A share." },
      { text: "15 contractors have deleted it since.", record: parts, note: "Those who are left." },
      { text: "So far 60 contractors have deleted it.", record: parts, note: "How it stood on a day." },
      { text: "We called 12 contractors who had opened it.", record: parts },
      { text: "We sent a letter to 2,309 tenants.", record: parts, note: "Another thing." },
      { text: "86 contractors received the file.", record: parts },
      { text: "For 41 tenants the list also held notes.", record: parts },
      { text: "About 48,000 customers are affected.", record },
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
      { text: "2,200 shops could not take cards.", record: "people:\n  total: { min: 2100, max: 2400 }" },
      { text: "“It affects 42,810 people,” said the carrier.", record, note: "Somebody else's words." },
    ],
  },
});

function partHit({ start, end }: Pick<Hit, "start" | "end">): Hit {
  return { start, end, message: partMessage, replacements: [] };
}

function isPart({ message }: Hit): boolean {
  return message === partMessage;
}

/** Whether the record has another number for those who are counted there, and nothing else is wrong with it. */
function differsInPart(hit: PlacedHit, context: RuleContext): boolean {
  const { draft, record: incident } = context;
  const text = draft.passages[hit.passage]?.text ?? "";
  const count = countedPeople(text).find(({ start }) => start === hit.start);
  return (
    incident !== undefined &&
    count !== undefined &&
    !toldEarlierPattern.test(text.slice(0, hit.start)) &&
    !differs(hit, context) &&
    isOtherNumber(count, text, incident)
  );
}

function findCounts(text: string): readonly ToldCount[] {
  const nobody = nobodyPattern.exec(text)?.groups?.["nobody"];
  if (nobody !== undefined) {
    const start = text.indexOf(nobody);
    return [
      { start, end: start + nobody.length, message: "", replacements: [], value: 0, isRounded: false, isWhole: false },
    ];
  }
  if (!/\d/.test(text)) {
    return [];
  }
  const isAnyAffected = affectedPattern.test(text);
  return allMatches(countPattern, text)
    .filter((match) => isAnyAffected || isInvolved(text, match))
    .flatMap((match) => {
      const { rounded, number = "", unit } = match.groups ?? {};
      const factor = unit === undefined ? 1 : unit.toLowerCase() === "million" ? 1_000_000 : 1000;
      const start = match.index + (rounded === undefined ? 0 : rounded.length + 1);
      const before = text.slice(0, match.index);
      return partPattern.test(before) || toldEarlierPattern.test(before)
        ? []
        : [
            {
              start,
              end: start + number.length + (unit === undefined ? 0 : unit.length + 1),
              message: "",
              replacements: [],
              value: Number(number.replace(/[, \u00A0]/g, "")) * factor,
              isRounded: rounded !== undefined || unit !== undefined,
              isWhole: wholePattern.test(`${before}@${text.slice(match.index + match[0].length)}`),
            },
          ];
    });
}

/** Whether it says of the people counted that they, or their data, are among what got out. */
function isInvolved(text: string, { index, 0: words }: RegExpExecArray): boolean {
  return onListPattern.test(text.slice(index + words.length)) || heldOfPattern.test(text.slice(0, index));
}

/** Whether this is the first of the draft's numbers, none of which is one of the record's, alone or all together. */
function differs({ passage, start }: PlacedHit, context: RuleContext): boolean {
  const [total, ...groups] = countsIn(context.record);
  if (total === undefined) {
    return false;
  }
  const { told, sum, byPlace } = toldCounts(context.draft);
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
  const [first] = told;
  return (
    first?.passage === hit.passage &&
    first.start === hit.start &&
    !told.some(({ value, isRounded }) => [total, ...groups].some((count) => fits(value, isRounded, count))) &&
    !(told.length > 1 && fits(sum, true, total))
  );
}

/** Whether so many are a group of the record, and all of them are more. */
function isOnlyGroup({ value, isRounded }: ToldCount, total: Count, groups: readonly Count[]): boolean {
  return !fits(value, isRounded, total) && groups.some((group) => fits(value, isRounded, group));
}

/** Numbers that by the record were told wrongly, and are right nowhere: 900 of "900 people are affected", where it is 940. */
function withdrawnIn(incident: IncidentRecord | undefined): ReadonlySet<number> {
  const numbersOf = (text: string) =>
    [...text.matchAll(/(?<![\w.,/:-])\d{1,3}(?:,\d{3})+(?![\w-])|(?<![\w.,/:-])\d{2,}(?![\w:.-]\d)/g)].map(([digits]) =>
      Number(digits.replaceAll(",", "")),
    );
  const counts = countsIn(incident);
  const corrections = incident?.corrections ?? [];
  const right = new Set(corrections.flatMap(({ instead }) => numbersOf(instead)));
  return new Set(
    corrections
      .flatMap(({ said }) => numbersOf(said))
      .filter((value) => !right.has(value) && !counts.some((count) => fits(value, false, count))),
  );
}

const countsInPassages = rememberInPassages(({ text, kind }) => {
  const counts = kind === "heading" ? [] : findCounts(text);
  return counts.length === 0 ? undefined : counts;
});

/** The numbers of a draft, in its order and by their places, and all of them together. */
const toldCounts = onceForEach(({ passages }: RuleContext["draft"]) => {
  const told = countsInPassages(passages).flatMap(({ passage, found }) => found.map((one) => ({ ...one, passage })));
  return {
    told,
    sum: told.reduce((before, { value }) => before + value, 0),
    byPlace: new Map(told.map((one) => [`${String(one.passage)} ${String(one.start)}`, one])),
  };
});

/** How many people in all, and in each group; empty where the total is not known. */
function countsIn(incident: IncidentRecord | undefined): readonly Count[] {
  const total = incident?.people.total;
  const groups = incident?.people.groups.map(({ count }) => count) ?? [];
  return total !== undefined && isKnown(total) ? [total, ...groups].filter(isKnown).map(({ value }) => value) : [];
}

function fits(value: number, isRounded: boolean, count: Count): boolean {
  const [least, most] =
    "exactly" in count
      ? [count.exactly, count.exactly]
      : "atLeast" in count
        ? [count.atLeast, Infinity]
        : [count.min, count.max];
  const share = isRounded ? roundingShare : 0;
  return value >= least * (1 - share) && value <= most * (1 + share);
}

/** "6,240 of our ", "all ", "in excess of ", "one of ": beside these the record's number may be as wrong. */
const besideOtherCountPattern =
  /(?:\d|\b(?:one|some|many|most)) (?:out )?of(?: (?:our|the|all|your|these|those))* $|\b(?:all|excess of|(?:more|fewer|less) than|over|under|at (?:least|most)|up to|some|about|around|nearly|almost) $/i;

function numberOfRecord(hit: PlacedHit, { draft, record: incident }: RuleContext): readonly Replacement[] {
  const [total] = countsIn(incident);
  const text = draft.passages[hit.passage]?.text ?? "";
  const isNumber = /\d/.test(text.charAt(hit.start));
  return total === undefined || !isNumber || isPart(hit) || besideOtherCountPattern.test(text.slice(0, hit.start))
    ? []
    : [{ of: "words", text: wordPeople(total).replace(/ people$/, ""), when: "The record is right." }];
}
