import type { ReadableData, ReadableFact, ReadableGroup, ReadableRecord } from "../record/record-for.ts";
import { adviceFor, adviceLike } from "./advice.ts";
import { dataOfAll, dataOfGroup } from "./data-view.ts";
import { isKnownFact } from "./fact-views.ts";
import { isAffected, onlyGroupOf } from "./people-view.ts";
import type { Phrases } from "./phrases.ts";

type Sentences = readonly string[];

/** The advice that follows from the kinds of data. */
export interface DataAdvice {
  readonly forAll: Sentences;
  /** The same beside what somebody wrote down for them, which takes the place of ours on the same kind of data. */
  readonly beside: (own: ReadableFact<Sentences> | undefined) => Sentences;
  /** What follows from the data of a group, and not from those of each, beside what somebody wrote down for it. */
  readonly forGroup: (group: ReadableGroup) => Sentences;
}

/** Advice for kinds of data which, by the record, some groups have and others have not is for those alone. */
export function dataAdviceOf(record: ReadableRecord, phrases: Phrases): DataAdvice {
  const affected = onlyGroupOf(record) === undefined ? record.people.groups.filter(isAffected) : [];
  const apart = new Map(affected.map((group) => [group, dataOfGroup(record.data, group.data)]));
  // Of whom nothing is known may have them, too; one group that is not everybody leaves others.
  const known = [...apart.values(), ...(affected.length === 1 ? [record.data] : [])].filter(
    (data) => isKnownFact(data) || data.certainty === "ruled-out",
  );
  const lists = known.map((data) => adviceOn(data, phrases));
  const isOfSome = (advice: string): boolean =>
    known.length >= Math.max(affected.length, 2) &&
    lists.some((list) => list.includes(advice)) &&
    !lists.every((list) => list.includes(advice));
  const forAll = adviceOn(dataOfAll(record), phrases).filter((advice) => !isOfSome(advice));
  const beside = (items: Sentences, own: ReadableFact<Sentences> | undefined): Sentences => {
    const covered = adviceLike(own !== undefined && isKnownFact(own) ? own.value : [], phrases);
    return items.filter((item) => covered.every(({ advice }) => advice !== item));
  };
  return {
    forAll,
    beside: (own) => beside(forAll, own),
    forGroup: (group) =>
      beside(adviceOn(apart.get(group) ?? { certainty: "unknown" }, phrases).filter(isOfSome), group.advice),
  };
}

function adviceOn(data: ReadableData, phrases: Phrases): Sentences {
  const kinds = isKnownFact(data)
    ? data.value.flatMap((kind) => (isKnownFact(kind) || kind.certainty === "unknown" ? [kind.value] : []))
    : [];
  return adviceFor(kinds, phrases).map(({ advice }) => advice);
}

/**
 * What is said to one group and to everybody, as sure as both are.
 *
 * @param otherwise what is said to everybody where nobody wrote anything down
 */
export function joined(
  own: ReadableFact<Sentences> = { certainty: "unknown" },
  all: ReadableFact<Sentences>,
  otherwise: Sentences = [],
): ReadableFact<Sentences> {
  if (!isKnownFact(own)) {
    return all;
  }
  const items = isKnownFact(all) ? all.value : all.certainty === "unknown" ? otherwise : [];
  const isSure = own.certainty === "confirmed" && all.certainty !== "suspected";
  return { certainty: isSure ? "confirmed" : "suspected", value: [...own.value, ...items] };
}

/** What a group can do, with what follows from its data alone, where nobody wrote down what everybody can do. */
export function adviceOfGroup(
  group: ReadableGroup,
  { forGroup }: DataAdvice,
  ofAll: ReadableFact<Sentences>,
): ReadableFact<Sentences> {
  const items = ofAll.certainty === "unknown" ? forGroup(group) : [];
  const isOpen = group.advice.certainty === "unknown" && items.length > 0;
  return isOpen
    ? { certainty: "confirmed", value: items }
    : isKnownFact(group.advice)
      ? joined(group.advice, { certainty: "unknown" }, items)
      : group.advice;
}
