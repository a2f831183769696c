import { leastOf, mostOf } from "../record/count-field.ts";
import { placeName } from "../record/jurisdictions.ts";
import type { ReadableData, ReadableFact, ReadableGroup, ReadableKind, ReadableRecord } from "../record/record-for.ts";
import type { Count } from "../record/record.ts";
import { advisedGroups } from "./advised-groups.ts";
import { consequencesView } from "./consequences-view.ts";
import { dataOfAll, dataOfGroup, dataView, doGroupsDiffer, isDataSaid, kindsOf, nameOf } from "./data-view.ts";
import { Verbatim, type DocumentView, type GroupView } from "./document-view.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { expectedBy, factView, isKnownFact, listView, type DocumentWords } from "./fact-views.ts";
import { saidIn } from "./versions/changes/said-in.ts";
import {
  behindCounted,
  phrasesCounting,
  withCapital,
  wordGroup,
  wordList,
  wordPeople,
  wordPhrase,
} from "./word-values.ts";

const nothingKnown = { certainty: "unknown" } as const;

/** What a group can do. */
type AdviceOf = (group: ReadableGroup) => ReadableGroup["advice"];

/** The people affected: one group reads as part of a sentence, several are listed. */
export function peopleView(record: ReadableRecord, words: DocumentWords, adviceOf: AdviceOf): DocumentView["people"] {
  const { people } = record;
  const affected = people.groups.filter(isAffected);
  const only = onlyGroupOf(record);
  const several = affected.length > 0 && only === undefined;
  const advised = affected.map((group) => ({ ...group, advice: adviceOf(group) }));
  const groups = several ? groupViews(advised, record, words) : [];
  const number = (fact: ReadableFact<Count>, counted: string | undefined) =>
    factView(fact, (count) => wordPeople(count, phrasesCounting(counted, words.phrases)), words);
  const counted = countedInAll(record);
  return {
    nobody: isNone(people.total),
    total: number(totalOf({ people }), counted),
    counted: (people.ofAll === undefined ? counted : people.ofAllCounted) ?? "",
    who: factView(only?.who ?? nothingKnown, wordGroup, words),
    whoBehind: whoBehind(only?.who, counted),
    isPart: people.ofAll !== undefined,
    ofAll: number(people.ofAll ?? nothingKnown, people.ofAllCounted),
    several,
    overlap: several && doOverlap(affected, people),
    groups,
    anyConsequences: groups.some(({ consequences }) => consequences.known),
    anyAdvice: groups.some(({ advice }) => advice.known),
    advised: advisedGroups(groups, words.phrases),
    eachAdvised: groups.length > 1 && groups.every(({ advice }) => advice.known),
    differ: several && doGroupsDiffer(affected),
    countries: countriesOf(people.groups, words),
    notAffected: wordList(people.groups.flatMap(ruledOutGroup), "or", words.phrases),
  };
}

/** The one group of people affected, where what is said of it is said of everybody. */
export function onlyGroupOf({ people }: ReadableRecord): ReadableGroup | undefined {
  const [only, ...others] = people.groups.filter(isAffected);
  return only !== undefined && others.length === 0 && isSame(only.count, people.total) ? only : undefined;
}

/** How many people are affected: where nobody says, but there is one group whose number is known, that number. */
export function totalOf({ people: { total, groups } }: Pick<ReadableRecord, "people">): ReadableFact<Count> {
  const [only, ...others] = groups.filter(isAffected);
  const isOnlyKnown = only !== undefined && others.length === 0 && !isKnownFact(total) && isKnownFact(only.count);
  return isOnlyKnown ? only.count : total;
}

/** What is counted in all; where nobody says, and there is one group alone, what is counted in that. */
export function countedInAll(record: Pick<ReadableRecord, "people">): string | undefined {
  const { people } = record;
  const [only, ...others] = people.groups.filter(isAffected);
  const isOfAll = only !== undefined && others.length === 0 && isSame(only.count, people.total);
  return people.counted ?? (isOfAll ? only.counted : undefined);
}

/** ": everybody who booked with us", to stand behind "12,500 people"; " that use our system" behind "412 clinics". */
function whoBehind(who: ReadableFact<string> = nothingKnown, counted: string | undefined): Verbatim {
  const words = isKnownFact(who) ? wordGroup(who.value) : "";
  const rest = behindCounted(words, counted) ?? `: ${words}`;
  const [joint = ""] = /^:? ?/.exec(rest) ?? [];
  return new Verbatim(words === "" ? "" : joint + escapeMarkdown(rest.slice(joint.length)));
}

/** Each country once, in the order of the alphabet: "California (US), Germany and Ireland". */
function countriesOf(groups: readonly ReadableGroup[], { phrases }: DocumentWords): string {
  const codes = groups
    .filter(isAffected)
    .flatMap(({ jurisdictions: codes }) => (isKnownFact(codes) ? codes.value : []));
  return wordList([...new Set(codes)].map(placeName).sort(), "and", phrases);
}

/** Whether somebody must be in two groups: together they surely hold more than there surely are, each counted once. */
function doOverlap(groups: readonly ReadableGroup[], { total, counted }: ReadableRecord["people"]): boolean {
  if (groups.some((group) => group.counted !== counted)) {
    return false;
  }
  const inGroups = groups.map(({ who, count }) => (isSure(who) && isSure(count) ? leastOf(count.value) : 0));
  return isSure(total) && inGroups.reduce((sum, each) => sum + each, 0) > mostOf(total.value);
}

function groupViews(
  groups: readonly ReadableGroup[],
  record: ReadableRecord,
  words: DocumentWords,
): readonly GroupView[] {
  const { data } = record;
  const { total, counted } = record.people;
  const ofEverybody = { total, data: dataOfAll(record) };
  const isDataTold = doGroupsDiffer(groups);
  const isOfAll = ({ count, counted: ofGroup }: ReadableGroup): boolean =>
    ofGroup === counted && isSure(count) && isSure(total) && isSame(count, total) && "exactly" in count.value;
  const [ofAll, ...others] = groups.filter(isOfAll);
  const isOpen = ({ who, count }: ReadableGroup): boolean =>
    isKnownFact(who) && count.certainty === "unknown" && expectedBy(count) === undefined;
  const isCountSaid = total.certainty !== "unknown" || !groups.every(isOpen);
  return groups.map((group) => ({
    isCountSaid,
    isAmongAll: ofAll !== undefined && others.length === 0 && group !== ofAll && isKnownFact(group.count),
    consequences: consequencesView(group.consequences, dataOfGroup(data, group.data), words),
    ...groupView(withoutPromisesOf(ofEverybody, group), isDataTold, words),
  }));
}

/** A group without the times by which its facts will be known where the same is said of everybody. */
function withoutPromisesOf(
  { total, data }: { readonly total: ReadableFact<Count>; readonly data: ReadableData },
  group: ReadableGroup,
): ReadableGroup {
  const ofKinds = new Map(kindsOf(data).map((kind) => [nameOf(kind), kind]));
  const own: ReadableData = group.data.certainty === "unknown" ? unlessSame(group.data, data) : group.data;
  return {
    ...group,
    count: unlessSame(group.count, total),
    data:
      own.certainty === "confirmed" || own.certainty === "suspected"
        ? { ...own, value: own.value.map((kind) => unlessSame(kind, ofKinds.get(nameOf(kind)))) }
        : own,
  };
}

/** A fact without the time by which it will be known where that of `ofAll` is the same. */
function unlessSame<T extends ReadableFact<unknown> | ReadableKind>(
  fact: T,
  ofAll: ReadableFact<unknown> | undefined,
): T {
  const by = expectedBy(fact);
  const told = ofAll && expectedBy(ofAll);
  if (by === undefined || told === undefined || JSON.stringify(by) !== JSON.stringify(told)) {
    return fact;
  }
  return Object.fromEntries(Object.entries(fact).filter(([name]) => name !== "expectedBy")) as T;
}

function groupView(
  group: ReadableGroup,
  isDataTold: boolean,
  words: DocumentWords,
): Omit<GroupView, "isCountSaid" | "isAmongAll" | "consequences"> {
  const { who, count, counted, data, advice } = group;
  // "Partner schools: 410."
  const isNamed = isKnownFact(who) && counted !== undefined && saidIn(who.value)(counted);
  return {
    countries: countriesOf([group], words),
    who: factView(who, (phrase) => withCapital(wordPhrase(phrase)), words),
    count: factView(count, (value) => wordPeople(value, phrasesCounting(isNamed ? "" : counted, words.phrases)), words),
    hasOwnData: isDataTold && isDataSaid(data),
    data: dataView(data, words),
    whom: isKnownFact(who) ? wordPhrase(who.value) : "",
    advice: listView(advice, words),
  };
}

/** A group that is known by its name, or at least by its number. */
export function isAffected({ who, count }: ReadableGroup): boolean {
  return !isNone(count) && (isKnownFact(who) || (who.certainty === "unknown" && isKnownFact(count)));
}

/** Looked into, and not affected: by their name. */
function ruledOutGroup({ who, count }: ReadableGroup): readonly string[] {
  const isNot = who.certainty === "ruled-out" || isNone(count);
  return isNot && "value" in who ? [wordPhrase(who.value)] : [];
}

function isNone(count: ReadableFact<Count>): boolean {
  const isNought = count.certainty === "confirmed" && "exactly" in count.value && count.value.exactly === 0;
  return isNought || (count.certainty === "ruled-out" && count.value === undefined);
}

/** What follows from two numbers follows from sure ones alone: of the others one may be an old one. */
function isSure<T>(fact: ReadableFact<T>): fact is Extract<ReadableFact<T>, { certainty: "confirmed" }> {
  return fact.certainty === "confirmed";
}

/** Whether nothing is lost where only one of the two numbers is said: the other is unknown, or the same. */
function isSame(left: ReadableFact<Count>, right: ReadableFact<Count>): boolean {
  return !isKnownFact(left) || !isKnownFact(right) || JSON.stringify(left.value) === JSON.stringify(right.value);
}
