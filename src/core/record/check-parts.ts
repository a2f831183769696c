import type { Node, YAMLMap } from "yaml";
import { said } from "../text/say.ts";
import { isBefore } from "../time/order-moments.ts";
import { isKnown } from "./fact.ts";
import { itemsOf } from "./fields.ts";
import { mapOf, type ReadContext } from "./read-context.ts";
import type { IncidentRecord, PartBack } from "./record.ts";
import { restOf } from "./service-parts.ts";

/** Reports parts that would work again before it all began or did not stop, and a list by which everything works again. */
export function checkParts(root: YAMLMap | undefined, record: IncidentRecord, context: ReadContext): void {
  const list = root?.get("worksAgain", true) as Node | undefined;
  const { service, worksAgain, moments, type } = record;
  if (list === undefined || worksAgain.length === 0) {
    return;
  }
  const began = type.value === "outage" ? moments.occurredFrom : moments.serviceStopped;
  const names = worksAgain.map(({ what }) => what);
  const left = isKnown(service) ? restOf(service.value, names) : undefined;
  for (const { part, whatNode, sinceNode } of partsIn(list, record)) {
    if (left?.apartFrom.includes(part.what) === true) {
      context.report(
        whatNode,
        said("This is not named at “service”. Write it with the words that stand there, or name it there as well."),
        {
          inForm: said(
            "This is not named in “Which service”. Write it with the words that stand there, or name it there as well.",
          ),
        },
      );
    }
    if (began.value !== undefined && isBefore(part.since, began.value)) {
      context.report(sinceNode, said("This was before it stopped working. Check both dates."));
    }
  }
  if (moments.recovered.certainty === "unknown" && left?.rest === "") {
    context.report(
      list,
      said("By this list everything works again. If so, write since when at “recovered” under “moments”."),
      { inForm: said("By this list everything works again. If so, fill in “When everything worked again”.") },
    );
  }
}

interface PlacedPart {
  readonly part: PartBack;
  readonly whatNode: Node;
  readonly sinceNode: Node;
}

/** Each part of the list with where it says what and since when; none where one cannot be read, as the record lacks that. */
function partsIn(list: Node | undefined, { worksAgain }: IncidentRecord): readonly PlacedPart[] {
  const items = list === undefined ? [] : itemsOf(list).map(mapOf);
  return items.length !== worksAgain.length
    ? []
    : worksAgain.flatMap((part, index) => {
        const [whatNode, sinceNode] = ["what", "since"].map(
          (name) => items[index]?.get(name, true) as Node | undefined,
        );
        return whatNode === undefined || sinceNode === undefined ? [] : [{ part, whatNode, sinceNode }];
      });
}
