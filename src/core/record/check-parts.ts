import type { Node, YAMLMap } from "yaml";
import { said } from "../text/say.ts";
import { isBefore } from "../time/order-moments.ts";
import { isKnown } from "./fact.ts";
import { itemsOf } from "./fields.ts";
import { mapOf, type ReadContext } from "./read-context.ts";
import type { IncidentRecord } from "./record.ts";
import { restOf } from "./service-parts.ts";

/** Reports parts that would work again before it all began, and a list by which everything works again. */
export function checkParts(root: YAMLMap | undefined, record: IncidentRecord, context: ReadContext): void {
  const list = root?.get("worksAgain", true) as Node | undefined;
  const { service, worksAgain, moments, type } = record;
  if (list === undefined || worksAgain.length === 0) {
    return;
  }
  const began = type.value === "outage" ? moments.occurredFrom : moments.serviceStopped;
  // One that cannot be read is not in the record.
  const nodes = itemsOf(list).map((item) => mapOf(item)?.get("since", true) as Node | undefined);
  if (nodes.length === worksAgain.length) {
    worksAgain.forEach(({ since }, index) => {
      const node = nodes[index];
      if (node !== undefined && began.value !== undefined && isBefore(since, began.value)) {
        context.report(node, said("This was before it stopped working. Check both dates."));
      }
    });
  }
  const names = worksAgain.map(({ what }) => what);
  if (isKnown(service) && moments.recovered.certainty === "unknown" && restOf(service.value, names).rest === "") {
    context.report(
      list,
      said("By this list everything works again. If so, write since when at “recovered” under “moments”."),
      { inForm: said("By this list everything works again. If so, fill in “When everything worked again”.") },
    );
  }
}
