import type { Reader } from "../record/fact.ts";
import { recordFor, type ReadableData, type ReadableGroup, type ReadableRecord } from "../record/record-for.ts";
import { isSameName } from "../record/group-names.ts";
import type { IncidentRecord } from "../record/record.ts";
import { dataOfGroup, kindsOf, nameOf } from "./data-view.ts";
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
  const found = whole.people.groups.find((each) => namesOf(each).some((name) => isSameName(name, group)));
  if (found === undefined) {
    return undefined;
  }
  const others = whole.people.groups.filter((each) => each !== found);
  const { total: ofAll, counted: ofAllCounted } = whole.people;
  const people = { total: found.count, counted: found.counted, groups: [found], ofAll, ofAllCounted, others };
  const repair = whole.repair.filter(({ group: whom }) => whom === undefined || isSameName(whom, group));
  const corrections = whole.corrections.filter(({ toGroup }) => toGroup === undefined || isSameName(toGroup, group));
  const promised = whole.told?.toGroups?.find(({ who }) => isSameName(who, group));
  const told = whole.told && { ...whole.told, ...promised };
  const data = withKindsOfNobody(dataOfGroup(whole.data, found.data), whole);
  return { ...whole, people, repair, corrections, ...(told && { told }), data };
}

/** `data` of one group, with what is suspected for everybody and stands at no group: it may be theirs as well. */
function withKindsOfNobody(data: ReadableData, { data: ofAll, people: { groups } }: ReadableRecord): ReadableData {
  const names = new Set([data, ...groups.map((group) => dataOfGroup(ofAll, group.data))].flatMap(kindsOf).map(nameOf));
  const ofNobody = kindsOf(ofAll).filter((kind) => kind.certainty === "suspected" && !names.has(nameOf(kind)));
  return ofNobody.length === 0 ? data : { certainty: "confirmed", value: [...kindsOf(data), ...ofNobody] };
}

/** Those to whom a letter of their own can be written: it is known who they are, and there are others. */
export function groupsToWriteTo(record: IncidentRecord, reader: Reader): readonly string[] {
  const { groups } = recordFor(record, reader).people;
  return groups.length > 1 ? groups.flatMap(namesOf) : [];
}

function namesOf({ who }: ReadableGroup): readonly string[] {
  return isKnownFact(who) ? [who.value] : [];
}
