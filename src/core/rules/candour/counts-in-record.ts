import { isKnown } from "../../record/fact.ts";
import type { Count, IncidentRecord } from "../../record/record.ts";
import type { ToldCount } from "./told-counts.ts";

/** What may lie between a rounded number and the true one. */
const roundingShare = 0.05;

/** How many people in all, and in each group; empty where the total is not known. */
export function countsIn(incident: IncidentRecord | undefined): readonly Count[] {
  const total = incident?.people.total;
  const groups = incident?.people.groups.map(({ count }) => count) ?? [];
  return total !== undefined && isKnown(total) ? [total, ...groups].filter(isKnown).map(({ value }) => value) : [];
}

export function fits(value: number, isRounded: boolean, count: Count): boolean {
  const [least, most] =
    "exactly" in count
      ? [count.exactly, count.exactly]
      : "atLeast" in count
        ? [count.atLeast, Infinity]
        : [count.min, count.max];
  const share = isRounded ? roundingShare : 0;
  return value >= least * (1 - share) && value <= most * (1 + share);
}

/** Whether so many are a group of the record, and all of them are more. */
export function isOnlyGroup(told: ToldCount, total: Count, groups: readonly Count[]): boolean {
  return !mayCount(told, total) && groups.some((group) => mayCount(told, group));
}

/** "More than 1,900" is neither 1,900 nor 1,890, and "about 61,400" not 60,950. */
export function mayCount({ value, isRounded, bound, step }: ToldCount, count: Count): boolean {
  const [least, most] =
    "exactly" in count
      ? [count.exactly + 1, count.exactly - 1]
      : "min" in count
        ? [count.min, count.max]
        : [0, Infinity];
  const isBeyond = (bound === "above" && value > most) || (bound === "below" && value < least);
  const [min, max] = "exactly" in count ? [count.exactly, count.exactly] : [least, most];
  const isOff = step !== undefined && (value <= min - step || value >= max + step);
  return !isBeyond && !isOff && fits(value, isRounded, count);
}
