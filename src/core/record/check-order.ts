import { isMap, type Node, type YAMLMap } from "yaml";
import { isBefore } from "../time/order-moments.ts";
import { momentNotes } from "./moment-fields.ts";
import type { ReadContext } from "./read-context.ts";
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
      context.report(node, `${inWords(second)} is before ${inWords(first)}. Check both dates.`, {
        inForm: `“${momentNotes[second].label}” is before “${momentNotes[first].label}”. Check both dates.`,
      });
    }
  }
}

/** As the text has it and as a form has it: “contained” (when it could do no more harm). */
function inWords(name: MomentName): string {
  const { label } = momentNotes[name];
  return `“${name}” (${label.charAt(0).toLowerCase()}${label.slice(1)})`;
}
