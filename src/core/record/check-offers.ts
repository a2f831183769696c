import type { Node, YAMLMap } from "yaml";
import { said } from "../text/say.ts";
import { itemsOf } from "./fields.ts";
import { isSameName } from "./group-names.ts";
import { isNothing, mapOf, wordsOf, type ReadContext } from "./read-context.ts";
import type { IncidentRecord } from "./record.ts";

/** Reports an offer for a group that the record does not have: no letter to a group would tell of it. */
export function checkOffers(root: YAMLMap | undefined, record: IncidentRecord, context: ReadContext): void {
  const names = record.people.groups.flatMap(({ who }) => who.value ?? []);
  for (const item of itemsOf(root?.get("repair", true))) {
    const node = mapOf(item)?.get("group", true) as Node | undefined;
    const group = isNothing(node) ? undefined : wordsOf(node);
    if (node !== undefined && group !== undefined && !names.some((name) => isSameName(name, group))) {
      context.report(
        node,
        said("No group of people is called that. Write it as in “Who they are”, or leave it empty."),
      );
    }
  }
}
