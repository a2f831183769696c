import { isMap, type Node, type YAMLMap } from "yaml";
import { said, type Said } from "../text/say.ts";
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
      const [after, before] = [second, first].map((name) => said(momentNotes[name].label)) as [Said, Said];
      context.report(
        node,
        said("“{0}” (“{1}”) is before “{2}” (“{3}”). Check both dates.", second, after, first, before),
        { inForm: said("“{0}” is before “{1}”. Check both dates.", after, before) },
      );
    }
  }
}
