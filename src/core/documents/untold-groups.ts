import { isKnown, type Fact } from "../record/fact.ts";
import { isSameName } from "../record/group-names.ts";
import type { Count, IncidentRecord } from "../record/record.ts";
import type { PublishedNotice } from "./published-notice.ts";
import { nameOfGroupNow } from "./record-of-group.ts";

/**
 * The groups of a record whom none of the notices reached, by their names: they were added since, beside all that were
 * there, and there are more people than before. None where a group may only have been divided, or where nothing went
 * out to the people affected.
 */
export function untoldGroups(record: IncidentRecord, sent: readonly PublishedNotice[]): readonly string[] {
  const toPeople = sent.filter(({ kind }) => kind.isToOthers !== true);
  const now = groupsOf(record);
  const reached = toPeople.map(({ record: then, frontMatter: { group } }) => {
    const all = groupsOf(then).map((name) => nameOfGroupNow(name, then, record));
    const isAllThere = all.length > 0 && all.every((name) => now.some((other) => isSameName(name, other)));
    const isMore = group !== undefined || numberOf(record) > numberOf(then);
    return isAllThere && isMore ? (group === undefined ? all : [nameOfGroupNow(group, then, record)]) : now;
  });
  return toPeople.length === 0
    ? []
    : now.filter((name) => !reached.some((names) => names.some((other) => isSameName(name, other))));
}

function groupsOf({ people }: IncidentRecord): readonly string[] {
  return people.groups.flatMap(({ who }) => (who.value === undefined ? [] : [who.value]));
}

/** How many people there are at least: in all, or in all groups together; 0 where nobody knows. */
function numberOf({ people: { total, groups } }: IncidentRecord): number {
  const known = (fact: Fact<Count>): number => (isKnown(fact) ? fewest(fact.value) : 0);
  return known(total) || groups.reduce((sum, { count }) => sum + known(count), 0);
}

function fewest(count: Count): number {
  return "exactly" in count ? count.exactly : "atLeast" in count ? count.atLeast : count.min;
}
