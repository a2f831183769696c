import type { ReadableFact, ReadableRecord } from "../../../record/record-for.ts";
import type { Count } from "../../../record/record.ts";
import type { DocumentView, FactView, GroupView } from "../../document-view.ts";
import { countedInAll, totalOf } from "../../people-view.ts";
import type { Phrases } from "../../phrases.ts";
import type { RenamedGroup } from "../../renamed-groups.ts";
import { wordPhrase } from "../../word-values.ts";
import { escapeMarkdown } from "../../escape-markdown.ts";
import { factChange, type ChangeOptions } from "./fact-change.ts";
import { readPeople } from "./read-people.ts";
import { relationOfCounts } from "./relation.ts";
import { added, markdownOf } from "./what-moved.ts";

type People = DocumentView["people"];

interface KnownPeople {
  readonly record: ReadableRecord;
  readonly view: DocumentView;
  readonly phrases: Phrases;
  readonly renamed?: readonly RenamedGroup[];
}

/** What is now known of the people affected. */
export function peopleChanges(
  { record: recordThen, view: { people: then, type }, renamed = [] }: KnownPeople,
  { record: recordNow, view: { people: now }, phrases }: KnownPeople,
  options: ChangeOptions,
): readonly string[] {
  const { news } = options.words;
  if (now.nobody) {
    return then.nobody ? [] : [news.nobody];
  }
  const part = partChanges({ then, now }, options, phrases);
  if (part !== undefined) {
    return part;
  }
  const [before, today] = [recordThen, recordNow].map(countedInAll);
  // "412 people" and "9 clinics" can both be true.
  const relation = before === today ? relationOfCounts(totalOf(recordThen), totalOf(recordNow)) : "undecided";
  const notAffected = added([then.notAffected], [now.notAffected]).filter((words) => words !== "");
  return [
    inUnit(factChange("total", then.total, now.total, options, relation), now, options),
    then.several || now.several
      ? ""
      : factChange("who", type.suspectedLeak ? otherThan(now.who, then.who) : then.who, now.who, options),
    ...renamed.map((names) => nameChange(names, now, options)),
    ...now.groups
      .filter(
        (group) => !isTheTotal(group, now) || !then.groups.some((one) => isAlike(one, group) && isTheTotal(one, then)),
      )
      .map((group) => groupChange(group, then, options, phrases)),
    ...notAffected.map(news.notAffected),
  ];
}

/** Whether other words for a group put something right, only a person can say: both are named. */
function nameChange({ was, is }: RenamedGroup, { groups }: People, { words, wasSaid }: ChangeOptions): string {
  const [earlier, today] = [was, is].map((name) => escapeMarkdown(wordPhrase(name))) as [string, string];
  const group = groups.find(({ whom }) => markdownOf(whom) === today);
  return group === undefined || !wasSaid(earlier)
    ? ""
    : words.move(
        "who",
        { kind: "other", isSure: group.who.confirmed, wasSure: true, relation: "undecided" },
        today,
        earlier,
      );
}

/** Whom a suspected leak affects is told as what may be: where it is others than today, that was not sure. */
function otherThan(now: FactView, who: FactView): FactView {
  const isOther = who.confirmed && markdownOf(who.text) !== markdownOf(now.text);
  return isOther ? { ...who, confirmed: false, suspected: true } : who;
}

/** In letters to one group: how many they are, and how many are affected in all. Undefined for other documents. */
function partChanges(
  { then, now }: { readonly then: People; readonly now: People },
  options: ChangeOptions,
  phrases: Phrases,
): readonly string[] | undefined {
  if (!then.isPart || !now.isPart) {
    return undefined;
  }
  const change = (name: "total" | "groupCount", before: FactView, after: FactView): string =>
    factChange(name, before, after, options, relationOfCounts(countIn(before, phrases), countIn(after, phrases)));
  const ofGroup = change("groupCount", then.total, now.total);
  return [
    ofGroup === "" ? "" : options.words.news.ofGroup(markdownOf(now.who.text), ofGroup, true),
    inUnit(change("total", then.ofAll, now.ofAll), now, options),
  ];
}

/** "We now know how many clinics are affected", where people are not what is counted. */
function inUnit(sentence: string, { counted }: People, { words }: ChangeOptions): string {
  return counted === "" ? sentence : words.counting(sentence, markdownOf(counted));
}

/** Whether a group is everybody: its number is told as the total. */
function isTheTotal({ count }: GroupView, { total }: People): boolean {
  return count.known && total.known && markdownOf(count.text) === markdownOf(total.text);
}

function isAlike(left: GroupView, right: GroupView): boolean {
  return markdownOf(left.who.text) === markdownOf(right.who.text);
}

/** One of several groups: new, or with another number. That of a single group is the total. */
function groupChange(group: GroupView, then: People, options: ChangeOptions, phrases: Phrases): string {
  const { news } = options.words;
  if (!group.who.known) {
    return "";
  }
  const who = markdownOf(group.who.text);
  const known = then.groups.find((other) => other.who.known && markdownOf(other.who.text) === who);
  const count = group.count.known ? markdownOf(group.count.text) : "";
  if (known !== undefined) {
    const relation = relationOfCounts(countIn(known.count, phrases), countIn(group.count, phrases));
    const sentence = factChange("groupCount", known.count, group.count, options, relation);
    return sentence === "" ? "" : news.ofGroup(who, sentence);
  }
  const wasTheOnlyOne = !then.several && then.who.known && isSamePeople(markdownOf(then.who.text), who);
  const isNew = then.several || then.who.known;
  if (wasTheOnlyOne || !isNew) {
    return "";
  }
  const isSure = group.who.confirmed && !group.count.suspected;
  return (isSure ? news.group : news.groupSuspected)(who, count === "" ? "" : ` (${count})`);
}

/** The number in the words of a document. */
function countIn({ known, text }: FactView, phrases: Phrases): ReadableFact<Count> {
  const value = known ? readPeople(markdownOf(text), phrases) : undefined;
  return value === undefined ? { certainty: "unknown" } : { certainty: "confirmed", value };
}

function isSamePeople(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
