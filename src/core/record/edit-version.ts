import { isMap, isScalar, type Node } from "yaml";
import { shapeAt } from "./edit-order.ts";
import { EditRefusal, nodeAt, pairAt, refusals, type EditedText, type FieldPath } from "./edit-text.ts";
import { recordVersion } from "./record.ts";

/**
 * Refuses what would spoil a record of another version. One from a newer version may mean other things by the same
 * names, and what it holds beside them is unknown here. In one from an older version a newer field would stand beside
 * the older one that says the same.
 *
 * @throws EditRefusal
 */
export function checkVersion(edited: EditedText, path: FieldPath): void {
  // The lines at the top of a draft are changed in the same way, and their version is that of the notice.
  if (statedVersion(edited) > recordVersion && shapeAt(path.slice(0, 1)) !== undefined) {
    throw new EditRefusal(refusals.newer);
  }
  path.forEach((_step, index) => {
    const shape = shapeAt(path.slice(0, index + 1));
    const former = shape?.kind === "mapping" ? Object.keys(shape.former ?? {}) : [];
    const node = nodeAt(edited.root, path.slice(0, index + 1));
    const isOlder = isMap(node) && former.some((name) => pairAt(node, name) !== undefined);
    if (isOlder && !former.includes(String(path[index + 1]))) {
      throw new EditRefusal(refusals.older);
    }
  });
}

/** The version that the record names; that of today where it names none. */
export function statedVersion(edited: EditedText): number {
  const node: Node | undefined = nodeAt(edited.root, ["version"]);
  const number = isScalar(node) ? Number(node.value ?? NaN) : NaN;
  return Number.isInteger(number) && number > 0 ? number : recordVersion;
}
