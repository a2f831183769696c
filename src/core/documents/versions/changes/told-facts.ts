import type { Fact } from "../../../record/fact.ts";
import type { ReadableFact, ReadableRecord } from "../../../record/record-for.ts";
import type { Count, IncidentRecord } from "../../../record/record.ts";
import { Verbatim, type DocumentView, type FactView, type GroupView } from "../../document-view.ts";
import { printOf } from "../drafted-mark.ts";
import type { FactName } from "./change-words.ts";
import { readPeople } from "./read-people.ts";
import { saidIn } from "./said-in.ts";
import type { ToldBy } from "./told-incident.ts";
import { markdownOf } from "./what-moved.ts";

const open = { certainty: "unknown", audience: "public" } as const;

/** A fact of which a notice said nothing, or said that it is not yet known. */
const untold: FactView = {
  confirmed: false,
  suspected: false,
  unknown: true,
  withheld: false,
  ruledOut: false,
  known: false,
  text: "",
  expectedBy: "",
  wasExpectedBy: "",
};

type MomentFact = Exclude<FactName, "total" | "who" | "service">;
const momentFacts = [
  "occurredFrom",
  "aware",
  "occurredTo",
  "contained",
  "serviceStopped",
  "recovered",
] as const satisfies MomentFact[];

/** A text that stands in a document word for word; untold where the notice went out without it. */
export function toldText({ letter }: ToldBy, fact: FactView): FactView {
  return fact.known && letter.isSilentOf(markdownOf(fact.text)) ? untold : fact;
}

/** Of a text of which the notice may have said another in the same sentence, beside `others`. */
export function toldWords(told: ToldBy, fact: FactView, others: readonly string[]): FactView {
  const words = markdownOf(fact.text);
  if (!fact.known || !told.letter.isSilentOf(words)) {
    return fact;
  }
  const instead = told.letter.toldInstead(told.letter.unitsWith(words), words, () => true, others);
  return instead === undefined ? untold : { ...fact, text: new Verbatim(instead) };
}

/** A number of people, and what it is as a number. */
export function toldCount(
  told: ToldBy,
  fact: FactView,
  { of = "", others = [] }: { readonly of?: string; readonly others?: readonly string[] } = {},
): { readonly view: FactView; readonly fact: ReadableFact<Count> } | undefined {
  const { letter, phrases } = told;
  const words = markdownOf(fact.text);
  const units = letter.unitsWith(words).filter(({ text }) => text.includes(of));
  const isSaid = letter.overtaken.some(({ text }) => text.includes(of) && saidIn(text)(words));
  const isOlder = of === "" ? letter.isSilentOf(words) : letter.wasDraftedWithout(units) && !isSaid;
  if (!fact.known || !isOlder) {
    return undefined;
  }
  const isNumber = (text: string): boolean => readPeople(text, phrases) !== undefined;
  for (const certainty of ["confirmed", "suspected"] as const) {
    const sure = withCountsAs(told.record, certainty);
    const sentences = [sure, ...(of === "" ? withOtherGroups(sure) : [])].flatMap(told.unitsOf);
    const instead = letter.toldInstead(sentences, words, isNumber, others);
    const value = instead === undefined ? undefined : readPeople(instead, phrases);
    if (instead !== undefined && value !== undefined) {
      const view = { ...fact, confirmed: false, suspected: false, [certainty]: true, text: new Verbatim(instead) };
      return { view, fact: { certainty, value } };
    }
  }
  return { view: untold, fact: { certainty: "unknown" } };
}

/** The same number of people, told of as of one group that is not named, of one, and of several. */
function withOtherGroups(record: IncidentRecord): readonly IncidentRecord[] {
  const [first] = record.people.groups;
  const group = first && { ...first, count: open };
  const sets = group === undefined ? [[]] : [[], [group], [group, { ...group, who: record.organisation.name }]];
  return sets.map((groups) => ({ ...record, people: { ...record.people, groups } }));
}

function withCountsAs(record: IncidentRecord, certainty: "confirmed" | "suspected"): IncidentRecord {
  const as = <T>(fact: Fact<T>): Fact<T> =>
    fact.certainty === "confirmed" || fact.certainty === "suspected" ? { ...fact, certainty } : fact;
  const { people } = record;
  const groups = people.groups.map((group) => ({ ...group, count: as(group.count) }));
  return { ...record, people: { ...people, total: as(people.total), groups } };
}

/**
 * Several groups: without those that the notice did not name, and with the numbers that it named. Where it named one of
 * them, that was who is affected.
 */
export function toldGroups(told: ToldBy): Pick<DocumentView["people"], "several" | "groups" | "who"> {
  const { several, who } = told.known.view.people;
  const groups = groupsIn(told);
  const [only] = groups;
  return several && only !== undefined && groups.length === 1 && groups.length < told.known.view.people.groups.length
    ? { several: false, groups: [], who: only.who }
    : { several, groups, who };
}

function groupsIn(told: ToldBy): readonly GroupView[] {
  return told.known.view.people.groups.flatMap((group) => {
    const who = markdownOf(group.who.text);
    if (!group.who.known) {
      return [group];
    }
    if (told.letter.isSilentOf(who)) {
      return [];
    }
    const count = toldCount(told, group.count, { of: who });
    return [count === undefined ? group : { ...group, count: count.view }];
  });
}

/**
 * Moments, by the sentences that would not be drafted if each were unknown: other moments may be worded alike. Where the
 * notice said another one, only people can judge how the two stand to each other.
 */
export function toldMoments(told: ToldBy): {
  readonly views: DocumentView["moments"];
  readonly facts: ReadableRecord["moments"];
} {
  const views = { ...told.known.view.moments };
  const facts = { ...told.known.record.moments };
  for (const name of momentFacts) {
    const fact = views[name];
    const words = markdownOf(fact.text);
    const moments = { ...told.record.moments, [name]: open };
    const units = fact.known ? told.unitsWithout({ ...told.record, moments }) : [];
    const bare = words.replace(/ \([^()]*\)$/, "");
    const telling = units.filter(({ text }) => saidIn(text)(bare));
    if (!told.letter.wasDraftedWithout(telling)) {
      continue;
    }
    const instead = told.letter.toldInstead(telling, bare, isDate);
    if (instead === undefined && told.letter.saysElsewhere(bare)) {
      continue; // It may be said of this one, in a sentence of her own.
    }
    views[name] = instead === undefined ? untold : { ...fact, text: new Verbatim(instead) };
    facts[name] = { certainty: "unknown" };
  }
  return { views, facts };
}

/** Whether words may be a date: they name a year. */
function isDate(words: string): boolean {
  return /\b\d{4}\b/.test(words) && words.length < 100;
}

/** Whether a leak that is now confirmed was told as one that is not: by sentences that only such a one has. */
export function toldType(told: ToldBy): DocumentView["type"] {
  const { type } = told.known.view;
  if (!type.confirmedLeak) {
    return type;
  }
  const { people } = told.record;
  const groups = people.groups.map((group) => ({ ...group, data: open }));
  const bare = { ...told.record, data: open, people: { ...people, groups } };
  const sure = prints(told.unitsOf({ ...bare, type: { certainty: "confirmed", value: "leak", audience: "public" } }));
  const unsure = told.unitsOf({ ...bare, type: { certainty: "suspected", value: "leak", audience: "public" } });
  const own = prints(told.letter.overtaken);
  const wasUnsure = unsure.some(({ text }) => !sure.has(printOf(text)) && own.has(printOf(text)));
  return wasUnsure ? { ...type, confirmedLeak: false, suspectedLeak: true } : type;
}

function prints(units: readonly { readonly text: string }[]): ReadonlySet<string> {
  return new Set(units.map(({ text }) => printOf(text)));
}
