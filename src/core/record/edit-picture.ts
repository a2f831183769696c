import { isAlias, isMap, isScalar, isSeq } from "yaml";
import { isFields, isList, type FieldValue } from "./edit-value.ts";

/**
 * What a record says, without how it is written: two texts with equal pictures say the same. The order of the
 * fields of a mapping is left out, a field that comes twice is not.
 */
export type Picture =
  | string
  | number
  | boolean
  | null
  | { readonly reference: string }
  | readonly Picture[]
  | { readonly fields: readonly (readonly [name: string, Picture])[] };

/** What stands in a file at a node, however it is written there. */
export function pictureOf(node: unknown): Picture {
  if (isMap(node)) {
    return { fields: node.items.map((pair) => [nameOf(pair.key), pictureOf(pair.value)] as const) };
  }
  if (isSeq(node)) {
    return node.items.map(pictureOf);
  }
  if (isAlias(node)) {
    return { reference: node.source };
  }
  if (!isScalar(node)) {
    return null;
  }
  const { value } = node;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** The picture of what is to be written. */
export function pictureOfValue(value: FieldValue): Picture {
  if (isList(value)) {
    return value.map(pictureOfValue);
  }
  if (isFields(value)) {
    const fields = Object.entries(value).flatMap(([name, part]) =>
      part === undefined ? [] : [[name, pictureOfValue(part)] as const],
    );
    return { fields };
  }
  return value;
}

/** Whether two say the same; the order of fields says nothing. */
export function arePicturesEqual(left: Picture, right: Picture): boolean {
  return JSON.stringify(sorted(left)) === JSON.stringify(sorted(right));
}

/** `picture` with what `change` makes of the part at `path`, which must be there. */
export function pictureWith(
  picture: Picture,
  path: readonly (string | number)[],
  change: (part: Picture) => Picture,
): Picture {
  const [step, ...rest] = path;
  if (step === undefined) {
    return change(picture);
  }
  if (isListPicture(picture)) {
    return picture.map((part, index) => (index === step ? pictureWith(part, rest, change) : part));
  }
  if (!isFieldsPicture(picture)) {
    return picture;
  }
  const place = picture.fields.findIndex(([name]) => name === step);
  return {
    fields: picture.fields.map(([name, part], index) =>
      index === place ? ([name, pictureWith(part, rest, change)] as const) : ([name, part] as const),
    ),
  };
}

/** Whether what is pictured is a list. */
export function isListPicture(picture: Picture): picture is readonly Picture[] {
  return Array.isArray(picture);
}

/** Whether what is pictured holds fields by their names. */
export function isFieldsPicture(
  picture: Picture,
): picture is { readonly fields: readonly (readonly [string, Picture])[] } {
  return typeof picture === "object" && picture !== null && "fields" in picture;
}

function sorted(picture: Picture): Picture {
  if (isListPicture(picture)) {
    return picture.map(sorted);
  }
  if (!isFieldsPicture(picture)) {
    return picture;
  }
  const fields = picture.fields.map(([name, part]) => [name, sorted(part)] as const);
  return { fields: fields.toSorted(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0)) };
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : JSON.stringify(pictureOf(key));
}
