import type { FieldPath } from "./edit-text.ts";
import { recordFields } from "./record-fields.ts";
import { knownFieldsOf, itemOf, type Shape } from "./shape.ts";

/** What stands at `path`; undefined where the path leads out of what a record can hold. */
export function shapeAt(path: FieldPath): Shape | undefined {
  return path.reduce<Shape | undefined>(
    (shape, step) =>
      shape && (typeof step === "number" ? itemOf(shape) : knownFieldsOf(shape, new Set()).get(step)?.shape),
    recordFields.shape,
  );
}

/** The names of the fields at `path`, in the order in which they are described. */
export function orderAt(path: FieldPath): readonly string[] {
  const shape = shapeAt(path);
  return shape === undefined ? [] : [...knownFieldsOf(shape, new Set()).keys()];
}

/** What stands at `path` before anybody has filled it in: "unknown" or an empty list. Undefined where that is nothing. */
export function blankAt(path: FieldPath): "unknown" | readonly [] | undefined {
  const shape = shapeAt(path);
  return shape?.kind === "fact" && typeof path.at(-1) === "string"
    ? "unknown"
    : shape?.kind === "list"
      ? []
      : undefined;
}
