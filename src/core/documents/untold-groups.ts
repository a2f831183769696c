import { isSameName } from "../record/group-names.ts";
import type { IncidentRecord } from "../record/record.ts";
import type { Moment } from "../time/moment.ts";
import type { PublishedNotice } from "./published-notice.ts";
import { nameOfGroupNow, numberOf } from "./renamed-groups.ts";

/**
 * The groups of a record whom none of the notices reached, by their names: they were added since, beside all that were
 * there, and there are more people than before. None where a group may only have been divided, or where nothing went
 * out to the people affected.
 */
export function untoldGroups(record: IncidentRecord, sent: readonly PublishedNotice[]): readonly string[] {
  const reached = reachedBy(record, sent);
  return reached.length === 0 ? [] : groupsOf(record).filter((name) => !reached.some(({ names }) => has(names, name)));
}

/** The same record with when each group was told, where a notice that went out reached it after the first had gone out. */
export function withGroupsTold(record: IncidentRecord, sent: readonly PublishedNotice[]): IncidentRecord {
  const reached = reachedBy(record, sent);
  const { people } = record;
  const groups = people.groups.map((group) => {
    const { who, told } = group;
    const { value: name } = who;
    const at = name === undefined ? -1 : reached.findIndex(({ names }) => has(names, name));
    const on = reached[at]?.on;
    return at > 0 && on !== undefined && told.certainty === "unknown"
      ? { ...group, told: { certainty: "confirmed", audience: who.audience, value: on } as const }
      : group;
  });
  return groups.every((group, index) => group === people.groups[index])
    ? record
    : { ...record, people: { ...people, groups } };
}

function has(names: readonly string[], name: string): boolean {
  return names.some((other) => isSameName(name, other));
}

/** Whether a notice was for a group of the record: for it, or for everybody once it was known. */
export function hasReached(notice: PublishedNotice, group: string, record: IncidentRecord): boolean {
  return has(groupsReached(notice, record), group);
}

/** Of each notice to the people affected: when it went out, and the groups of the record that it reached. */
function reachedBy(
  record: IncidentRecord,
  sent: readonly PublishedNotice[],
): readonly { readonly on: Moment; readonly names: readonly string[] }[] {
  return sent
    .filter(({ kind }) => kind.isToOthers !== true)
    .map((notice) => ({ on: notice.on, names: groupsReached(notice, record) }));
}

function groupsReached({ record: then, frontMatter }: PublishedNotice, record: IncidentRecord): readonly string[] {
  const { group } = frontMatter;
  const now = groupsOf(record);
  const all = groupsOf(then).map((name) => nameOfGroupNow(name, then, record));
  const isAllThere = all.length > 0 && all.every((name) => has(now, name));
  const isMore = group !== undefined || numberOf(record) > numberOf(then);
  const own = group === undefined ? all : [nameOfGroupNow(group, then, record)];
  return isAllThere && isMore ? own : now;
}

function groupsOf({ people }: IncidentRecord): readonly string[] {
  return people.groups.flatMap(({ who }) => (who.value === undefined ? [] : [who.value]));
}
