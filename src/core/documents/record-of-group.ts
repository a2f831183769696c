import type { Reader } from "../record/fact.ts";
import { recordFor, type ReadableGroup, type ReadableRecord } from "../record/record-for.ts";
import type { IncidentRecord } from "../record/record.ts";
import { dataOfGroup } from "./data-view.ts";
import { isKnownFact } from "./fact-views.ts";

/**
 * What a document may say to `reader`: of the people one group alone, and its data for those of everybody, where it is
 * written to that group. Undefined where its readers may know of no group of that name.
 *
 * @param group as in the record, whatever its case and spaces; undefined for everybody
 */
export function recordToWriteFrom(
  record: IncidentRecord,
  reader: Reader,
  group: string | undefined,
): ReadableRecord | undefined {
  const whole = recordFor(record, reader);
  if (group === undefined) {
    return whole;
  }
  const found = whole.people.groups.find((each) => namesOf(each).some((name) => plain(name) === plain(group)));
  if (found === undefined) {
    return undefined;
  }
  const people = { total: found.count, groups: [found], ofAll: whole.people.total };
  return { ...whole, people, data: dataOfGroup(whole.data, found.data) };
}

/** Those to whom a letter of their own can be written: it is known who they are, and there are others. */
export function groupsToWriteTo(record: IncidentRecord, reader: Reader): readonly string[] {
  const { groups } = recordFor(record, reader).people;
  return groups.length > 1 ? groups.flatMap(namesOf) : [];
}

/** What a group of `then` is called `now`: itself, but where it alone of all groups has another name by now. */
export function nameOfGroupNow(group: string, then: IncidentRecord, now: IncidentRecord): string {
  const [before, after] = [then, now].map(({ people }) => people.groups.map(({ who }) => who.value ?? ""));
  const others = (after ?? []).filter((name, index) => plain(name) !== plain(before?.[index] ?? ""));
  const [other] = others;
  const at = before?.findIndex((name) => plain(name) === plain(group)) ?? -1;
  const isRenamed = before?.length === after?.length && others.length === 1 && other === after?.[at];
  return isRenamed && other !== undefined ? other : group;
}

/** Whether two names are of the same group, whatever their case and spaces. */
export function isSameGroup(left: string, right: string): boolean {
  return plain(left) === plain(right);
}

function namesOf({ who }: ReadableGroup): readonly string[] {
  return isKnownFact(who) ? [who.value] : [];
}

function plain(name: string): string {
  return name.trim().toLowerCase().split(/\s+/).join(" ");
}
