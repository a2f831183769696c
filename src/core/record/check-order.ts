import { isMap, type Node, type YAMLMap } from "yaml";
import { said, type Said } from "../text/say.ts";
import { isBefore } from "../time/order-moments.ts";
import { isKnown } from "./fact.ts";
import { itemsOf } from "./fields.ts";
import { momentNotes } from "./moment-fields.ts";
import { isNothing, isUnknown, mapOf, type ReadContext } from "./read-context.ts";
import type { IncidentRecord, MomentName } from "./record.ts";

/** Pairs of moments of which the first cannot come after the second. */
const ordered: readonly (readonly [MomentName, MomentName])[] = [
  ["occurredFrom", "occurredTo"],
  ["occurredFrom", "suspected"],
  ["occurredFrom", "notifiedBySupplier"],
  ["occurredFrom", "aware"],
  ["occurredFrom", "contained"],
  ["occurredFrom", "fixAvailable"],
  ["occurredFrom", "recovered"],
  ["serviceStopped", "recovered"],
  ["suspected", "aware"],
  ["aware", "determined"],
  ["aware", "classifiedMajor"],
  ["aware", "materialityDetermined"],
  ["aware", "assessedNotifiable"],
  ["aware", "authorityTold"],
  ["aware", "told"],
];

/** Reports moments that contradict one another for certain, at the line of what should be later. */
export function checkOrder(root: YAMLMap | undefined, record: IncidentRecord, context: ReadContext): void {
  const moments = root?.get("moments", true);
  if (!isMap(moments)) {
    return;
  }
  for (const [first, second] of ordered) {
    const earlier = record.moments[first].value;
    const later = record.moments[second].value;
    const node = moments.get(second, true) as Node | undefined;
    if (earlier !== undefined && later !== undefined && node !== undefined && isBefore(later, earlier)) {
      const [after, before] = [second, first].map((name) => said(momentNotes[name].label)) as [Said, Said];
      context.report(
        node,
        said("“{0}” (“{1}”) is before “{2}” (“{3}”). Check both dates.", second, after, first, before),
        { inForm: said("“{0}” is before “{1}”. Check both dates.", after, before) },
      );
    }
  }
}

/** Reports groups that were told before the first were, or whose day no document says since nobody knows that of the first. */
export function checkGroupsTold(root: YAMLMap | undefined, record: IncidentRecord, context: ReadContext): void {
  const { people, moments } = record;
  const list = mapOf(root?.get("people", true))?.get("groups", true) as Node | undefined;
  const items = itemsOf(list).filter((item) => !isNothing(item) && !isUnknown(item));
  people.groups.forEach(({ who, told }, index) => {
    const node = mapOf(items[index])?.get("told", true) as Node | undefined;
    if (node === undefined || items.length !== people.groups.length || !isKnown(who) || !isKnown(told)) {
      return;
    }
    if (!isKnown(moments.told)) {
      context.report(
        node,
        said("No document says this as long as nobody knows when the first were told: “told” under “moments”."),
        { inForm: said("No document says this as long as “When you told the people affected” holds no day.") },
      );
    } else if (isBefore(told.value, moments.told.value)) {
      context.report(node, said("This is before the first were told: “told” under “moments”. Check both dates."), {
        inForm: said("This is before “When you told the people affected”. Check both dates."),
      });
    }
  });
}
