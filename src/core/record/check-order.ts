import { isMap, type Node, type YAMLMap } from "yaml";
import { isBefore } from "../time/order-moments.ts";
import type { ReadContext } from "./read-context.ts";
import type { IncidentRecord, MomentName } from "./record.ts";

/** Pairs of moments of which the first cannot come after the second. */
const ordered: readonly (readonly [MomentName, MomentName])[] = [
  ["occurredFrom", "occurredTo"],
  ["occurredFrom", "aware"],
  ["occurredFrom", "contained"],
  ["occurredFrom", "recovered"],
  ["aware", "told"],
];

/** Reports moments that contradict one another, at the later of the two lines. */
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
      context.report(node, `“${second}” is before “${first}”. Check both dates.`);
    }
  }
}
