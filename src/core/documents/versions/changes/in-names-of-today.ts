import { isSameName } from "../../../record/group-names.ts";
import type { ReadableRecord } from "../../../record/record-for.ts";
import type { ViewValue } from "../../document-view.ts";
import { isKnownFact } from "../../fact-views.ts";
import type { RenamedGroup } from "../../renamed-groups.ts";
import { withCapital, wordPhrase } from "../../word-values.ts";
import type { KnownIncident } from "./fact-changes.ts";

/** What readers were told, with groups of people under the names that they have by now: to be held against today's facts. */
export function inNamesOfToday(told: KnownIncident, renamed: readonly RenamedGroup[]): KnownIncident {
  if (renamed.length === 0) {
    return told;
  }
  const { people, repair } = told.view;
  const nameNow = (name: ViewValue): ViewValue => {
    const found = renamed.find(({ was }) => typeof name === "string" && isSameName(wordPhrase(was), name));
    return found === undefined ? name : wordPhrase(found.is);
  };
  const groups = people.groups.map((group) => {
    const whom = nameNow(group.whom);
    const isSame = whom === group.whom || typeof whom !== "string";
    return isSame ? group : { ...group, whom, who: { ...group.who, text: withCapital(whom) } };
  });
  const offers = repair.offers.map((offer) => ({ ...offer, group: nameNow(offer.group) }));
  return {
    ...told,
    renamed,
    record: factsInNamesOfToday(told.record, renamed),
    view: { ...told.view, people: { ...people, groups }, repair: { ...repair, offers } },
  };
}

/** The same of the facts alone. */
export function factsInNamesOfToday(facts: ReadableRecord, renamed: readonly RenamedGroup[]): ReadableRecord {
  const nameNow = (name: string): string => renamed.find(({ was }) => isSameName(was, name))?.is ?? name;
  const groups = facts.people.groups.map((group) => {
    const { who } = group;
    return isKnownFact(who) ? { ...group, who: { ...who, value: nameNow(who.value) } } : group;
  });
  const repair = facts.repair.map((each) =>
    each.group === undefined ? each : { ...each, group: nameNow(each.group) },
  );
  return { ...facts, people: { ...facts.people, groups }, repair };
}
