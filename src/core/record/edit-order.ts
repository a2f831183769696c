import { Temporal } from "temporal-polyfill";
import { isMap, isSeq, parseDocument, type Node } from "yaml";
import { nodeAt, type FieldPath } from "./edit-text.ts";
import { newRecord } from "./new-record.ts";

/** Below a list or a fact, where a new record has nothing to go by. */
const usualOrder = [
  ...["at", "what", "action", "purpose", "state", "doneAt", "due", "owner"],
  ...["min", "max", "atLeast", "value", "certainty", "expectedBy", "source", "asOf", "audience"],
];

let skeleton: Node | undefined;

/** A new record: it has every field in its place. */
function newRecordNode(): Node {
  if (skeleton === undefined) {
    const text = newRecord({ title: "x", type: "incident" }, Temporal.Instant.fromEpochMilliseconds(0), "UTC");
    skeleton = parseDocument(text).contents as Node;
  }
  return skeleton;
}

/** The names of the fields at `path`, in the order in which a new record has them. */
export function orderAt(path: FieldPath): readonly string[] {
  const node = nodeAt(newRecordNode(), path);
  return isMap(node) ? node.items.map((pair) => String(pair.key)) : usualOrder;
}

/** What a new record says at `path` before anybody has filled it in: "unknown" or an empty list. Undefined where it says something, or nothing. */
export function blankAt(path: FieldPath): "unknown" | readonly [] | undefined {
  const node = nodeAt(newRecordNode(), path);
  if (isSeq(node)) {
    return [];
  }
  return node !== undefined && node.toJSON() === "unknown" ? "unknown" : undefined;
}
