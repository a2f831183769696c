import { said } from "../text/say.ts";
import type { Node, YAMLMap } from "yaml";
import type { FactItem } from "./fact.ts";
import { itemsOf } from "./fields.ts";
import { mapOf, wordsOf, type ReadContext } from "./read-context.ts";
import type { DataKinds, IncidentRecord } from "./record.ts";

/** Reports kinds of data that were ruled out for everybody, and that some group of people has all the same. */
export function checkData(root: YAMLMap | undefined, record: IncidentRecord, context: ReadContext): void {
  const ofGroups = record.people.groups.flatMap(({ data }) =>
    kindsOf(data)
      .filter((kind) => !isOut(kind))
      .map(nameOf),
  );
  const ruledOut = new Set(kindsOf(record.data).filter(isOut).map(nameOf));
  const isAllRuledOut = record.data.certainty === "ruled-out" && record.data.value === undefined;
  const contradicted = new Set(ofGroups.filter((name) => isAllRuledOut || ruledOut.has(name)));
  if (contradicted.size === 0) {
    return;
  }
  const groups = mapOf(root?.get("people", true))?.get("groups", true) as Node | undefined;
  for (const kind of itemsOf(groups).flatMap(kindNodes)) {
    if (contradicted.has(wordsIn(kind))) {
      context.report(
        kind,
        said("This was ruled out for everybody under “data”, and this group has it. Change one of the two."),
        {
          inForm: said(
            "This was ruled out for everybody under “Which data”, and this group has it. Change one of the two.",
          ),
        },
      );
    }
  }
}

function isOut({ certainty }: FactItem<string>): boolean {
  return certainty === "ruled-out";
}

function kindsOf(data: DataKinds): readonly FactItem<string>[] {
  return data.value ?? [];
}

function nameOf({ value }: FactItem<string>): string {
  return value?.toLowerCase() ?? "";
}

/** The nodes of the kinds of data of a group, whatever way they are written. */
function kindNodes(group: Node | undefined): readonly Node[] {
  const data = mapOf(group)?.get("data", true) as Node | undefined;
  const written = (mapOf(data)?.get("value", true) as Node | undefined) ?? data;
  return itemsOf(written).filter((node) => node !== undefined);
}

/** What a kind is called; "" where it is none, or is ruled out here as well. */
function wordsIn(kind: Node): string {
  const lines = mapOf(kind);
  const value = lines === undefined ? kind : (lines.get("value", true) as Node | undefined);
  const isOut = lines?.get("certainty") === "ruled-out";
  return value === undefined || isOut ? "" : (wordsOf(value)?.trim().toLowerCase() ?? "");
}
