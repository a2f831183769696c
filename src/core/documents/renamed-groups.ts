import { leastOf } from "../record/count-field.ts";
import { isSameName } from "../record/group-names.ts";
import type { Count, IncidentRecord } from "../record/record.ts";
import { isKnown, type Fact } from "../record/fact.ts";

type People = Pick<IncidentRecord, "people">;

/** A group of people that is called otherwise by now. */
export interface RenamedGroup {
  readonly was: string;
  readonly is: string;
}

/**
 * The groups of `then` that are called otherwise `now`: each group still stands in its place, under its name or under one
 * that none had. Where several are called otherwise, or groups were added behind them, one has kept its name, and where
 * some were added, there are more people than before. Elsewhere groups may have been divided, or others have come in
 * their place: nobody can tell.
 */
export function renamedGroups(then: People, now: People): readonly RenamedGroup[] {
  const [before, after] = [namesIn(then), namesIn(now)];
  const pairs = before.map((was, index) => ({ was, is: after[index] ?? "" }));
  const moved = pairs.filter(({ was, is }) => !isSameName(was, is));
  const isInPlace = moved.every(({ was, is }) => was !== "" && is !== "" && !has(after, was) && !has(before, is));
  const isOneKept = moved.length < before.length;
  const isSure =
    after.length === before.length
      ? isOneKept || moved.length === 1
      : after.length > before.length && isOneKept && numberOf(now) > numberOf(then);
  return isInPlace && isSure ? moved : [];
}

/** What a group of `then` is called `now`: itself, but where it has another name by now. */
export function nameOfGroupNow(group: string, then: People, now: People): string {
  return renamedGroups(then, now).find(({ was }) => isSameName(was, group))?.is ?? group;
}

/** How many people there are at least: in all, or in all groups together; 0 where nobody knows. */
export function numberOf({ people: { total, groups } }: People): number {
  const known = (fact: Fact<Count>): number => (isKnown(fact) ? leastOf(fact.value) : 0);
  return known(total) || groups.reduce((sum, { count }) => sum + known(count), 0);
}

function namesIn({ people }: People): readonly string[] {
  return people.groups.map(({ who }) => who.value ?? "");
}

function has(names: readonly string[], name: string): boolean {
  return names.some((other) => isSameName(name, other));
}
