/**
 * Changes one fact of a record in its text, for a form that stands beside people who write in the same file.
 *
 * Each function takes the text as it is now and gives the edit to apply to it, which an editor can undo. All else
 * stays as it was, character by character: comments, order, quotation marks, blank lines, line ends. Before an edit
 * is given out, the text that results is read again: it must say what was asked for and otherwise what it said
 * before. Where it would not, or where a line of the record cannot be read, the change is refused with a sentence
 * for the person who asked, and the text stays as it is. Nothing here throws, whatever the text.
 *
 * A record of a newer version is not changed at all, and in one of an older version only what is written as it is
 * today: see `edit-version.ts`.
 *
 * A path names the fields from the outermost in, and items by number: `["people", "count"]`, `["measures", 0,
 * "owner"]`, `["cause", "summary", "audience"]`. Three liberties spare the form from knowing how a fact is written:
 *
 * - A number steps into the `value` of a list that is written out as a fact; a single value is item 0 of a list.
 * - Setting a line of a fact (`certainty`, `source` …) where a plain value stands writes the fact out around it.
 * - Setting a plain value where a written-out fact stands changes its `value` and keeps its other lines, except that
 *   an unknown fact is no longer unknown.
 */
import { isMap, isScalar, isSeq, type Node } from "yaml";
import type { TextEdit } from "../text/edit.ts";
import { addField, removeField, replaceValue, wrapValue } from "./edit-field.ts";
import { deleteItem, insertItems, shiftItem } from "./edit-list.ts";
import { blankAt } from "./edit-order.ts";
import { arePicturesEqual, pictureOf, pictureOfValue } from "./edit-picture.ts";
import {
  EditRefusal,
  isEmpty,
  nodeAt,
  openText,
  pairAt,
  refusals,
  type EditedText,
  type FieldPath,
} from "./edit-text.ts";
import { cleanValue, countPartNames, factPartNames, isFields, type FieldValue } from "./edit-value.ts";
import { smallestEdit } from "./edit-smallest.ts";
import { checkVersion } from "./edit-version.ts";

export type { FieldPath } from "./edit-text.ts";
export type { FieldValue } from "./edit-value.ts";

/** The edits that make a change, none where the record says so already; or one sentence that says why it is not made. */
export type EditResult =
  { readonly ok: true; readonly edits: readonly TextEdit[] } | { readonly ok: false; readonly reason: string };

/**
 * Makes the fact at `path` say `value`. Missing fields around it are made, in the place where a new record has them.
 * Where fields stand already and fields are given, those that are equal stay untouched, comments and all.
 */
export function setFact(text: string, path: FieldPath, value: FieldValue): EditResult {
  return attempt(text, path, (edited) => write(edited, resolve(edited, path), cleanValue(value)));
}

/**
 * Takes back what the record says at `path`: a fact becomes `unknown` and a list empty, as in a new record; any
 * other line goes. "We do not know yet" is this.
 */
export function clearFact(text: string, path: FieldPath): EditResult {
  return attempt(text, path, (edited) => {
    const place = resolve(edited, path);
    const blank = blankAt(place);
    if (!isThere(edited, place)) {
      return edited;
    }
    return blank === undefined ? clear(edited, place) : replaceUnlessEqual(edited, place, blank);
  });
}

/** Adds an item to the list at `listPath`, before the one that is at `index` now; at the end where none is given. */
export function addItem(text: string, listPath: FieldPath, item: FieldValue, index?: number): EditResult {
  return addItems(text, listPath, [{ value: item, index }]);
}

/** Adds items, each before the one that is at its `index` now; at the end where it has none. One reading for them all. */
export function addItems(
  text: string,
  listPath: FieldPath,
  items: readonly { readonly value: FieldValue; readonly index: number | undefined }[],
): EditResult {
  return attempt(text, listPath, (edited) => {
    const path = listPathIn(edited, listPath);
    const list = nodeAt(edited.root, path);
    const single = isNothing(list) || isSeq(list) || isWrittenOut(list) ? [] : [valueOf(list)];
    const count = isSeq(list) ? list.items.length : single.length;
    const placed = items.map(({ value, index }) => ({
      value: cleanValue(value),
      index: within(index ?? count, count),
    }));
    if (isSeq(list)) {
      return insertItems(edited, path, placed);
    }
    const valuesAt = (place: number) => placed.filter(({ index }) => index === place).map(({ value }) => value);
    return write(edited, path, [...valuesAt(0), ...single, ...(count === 0 ? [] : valuesAt(1))]);
  });
}

/** Takes the item at `index` away. */
export function removeItem(text: string, listPath: FieldPath, index: number): EditResult {
  return attempt(text, listPath, (edited) => {
    const path = listPathIn(edited, listPath);
    const list = nodeAt(edited.root, path);
    within(index, (isSeq(list) ? list.items.length : isNothing(list) ? 0 : 1) - 1);
    return isSeq(list) ? deleteItem(edited, path, index) : replaceValue(edited, path, []);
  });
}

/** Puts the item at `from` in the place of that at `to`; those between move up or down by one. */
export function moveItem(text: string, listPath: FieldPath, from: number, to: number): EditResult {
  return attempt(text, listPath, (edited) => {
    const path = listPathIn(edited, listPath);
    const list = nodeAt(edited.root, path);
    const last = (isSeq(list) ? list.items.length : isNothing(list) ? 0 : 1) - 1;
    return within(from, last) === within(to, last) ? edited : shiftItem(edited, path, from, to);
  });
}

function attempt(text: string, path: FieldPath, make: (edited: EditedText) => EditedText): EditResult {
  try {
    const edited = openText(text);
    checkVersion(edited, path);
    return { ok: true, edits: smallestEdit(text, make(edited).text) };
  } catch (error) {
    // Brackets within brackets by the thousand fill the parser's stack: that is no record to edit either.
    return { ok: false, reason: error instanceof EditRefusal ? error.message : refusals.form };
  }
}

function within(index: number, last: number): number {
  if (!Number.isInteger(index) || index < 0 || index > last) {
    throw new EditRefusal(refusals.absent);
  }
  return index;
}

/** The path as the text is written: see the first liberty above. */
function resolve(edited: EditedText, path: FieldPath): FieldPath {
  return path.reduce<FieldPath>((place, step) => {
    if (typeof step === "string") {
      return [...place, step];
    }
    const listPlace = throughValue(edited, place);
    const node = nodeAt(edited.root, listPlace);
    within(step, (isSeq(node) ? node.items.length : isNothing(node) ? 0 : 1) - 1);
    return isSeq(node) ? [...listPlace, step] : listPlace;
  }, []);
}

function listPathIn(edited: EditedText, path: FieldPath): FieldPath {
  return throughValue(edited, resolve(edited, path));
}

function throughValue(edited: EditedText, path: FieldPath): FieldPath {
  const node = nodeAt(edited.root, path);
  return isMap(node) && pairAt(node, "value") !== undefined ? [...path, "value"] : path;
}

function isThere(edited: EditedText, path: FieldPath): boolean {
  const parent = nodeAt(edited.root, path.slice(0, -1));
  return isMap(parent) ? pairAt(parent, String(path.at(-1))) !== undefined : nodeAt(edited.root, path) !== undefined;
}

function clear(edited: EditedText, path: FieldPath): EditedText {
  const step = path.at(-1);
  return typeof step === "number" ? deleteItem(edited, path.slice(0, -1), step) : removeField(edited, path);
}

/** Whether there is nothing but a place for something. */
function isNothing(node: Node | undefined): node is undefined {
  if (node === undefined || isEmpty(node)) {
    return true;
  }
  const value: unknown = isScalar(node) ? node.value : node;
  return value === null || value === "" || (typeof value === "string" && value.toLowerCase() === "unknown");
}

function write(edited: EditedText, path: FieldPath, value: FieldValue): EditedText {
  const [name] = path.slice(-1);
  if (name === undefined) {
    throw new EditRefusal(refusals.form);
  }
  const parentPath = path.slice(0, -1);
  const parent = nodeAt(edited.root, parentPath);
  if (typeof name === "number") {
    return overwrite(edited, path, value);
  }
  const isWrapped = factPartNames.includes(name) && isPlainValue(parent) && parentPath.length > 0;
  if (isWrapped) {
    return write(wrapValue(edited, parentPath), path, value);
  }
  if (!isMap(parent)) {
    if (!isNothing(parent) || parentPath.length === 0) {
      throw new EditRefusal(refusals.form);
    }
    return write(edited, parentPath, { [name]: value });
  }
  return isThere(edited, path) ? overwrite(edited, path, value) : addField(edited, parentPath, name, value);
}

/** Whether a confirmed value stands there without the lines of a fact around it. */
function isPlainValue(node: Node | undefined): node is Node {
  if (isNothing(node)) {
    return false;
  }
  return isMap(node)
    ? node.items.length > 0 && node.items.every((pair) => countPartNames.includes(String(pair.key)))
    : true;
}

/** More fields than any part of a record has: each that changes is a reading of its own. */
const mostFields = 40;

function overwrite(edited: EditedText, path: FieldPath, value: FieldValue): EditedText {
  const old = nodeAt(edited.root, path);
  if (isMap(old)) {
    if (isWrittenOut(old) && !isFactLines(value)) {
      return writeFactValue(edited, path, value);
    }
    const isSmall = old.items.length <= mostFields;
    if (isSmall && isFields(value) && Object.keys(value).some((name) => pairAt(old, name) !== undefined)) {
      return mergeFields(edited, path, value);
    }
  }
  return replaceUnlessEqual(edited, path, value);
}

function replaceUnlessEqual(edited: EditedText, path: FieldPath, value: FieldValue): EditedText {
  const old = nodeAt(edited.root, path);
  const isEqual = old !== undefined && arePicturesEqual(pictureOf(old), pictureOfValue(value));
  return isEqual ? edited : replaceValue(edited, path, value);
}

function isWrittenOut(node: Node): boolean {
  return isMap(node) && node.items.some((pair) => factPartNames.includes(String(pair.key)));
}

function isFactLines(value: FieldValue): boolean {
  return isFields(value) && Object.keys(value).some((name) => factPartNames.includes(name));
}

function writeFactValue(edited: EditedText, path: FieldPath, value: FieldValue): EditedText {
  const hadValue = isThere(edited, [...path, "value"]);
  const written = write(edited, [...path, "value"], value);
  // Of an item of a list it stays unknown whether it is so, whatever it is called.
  if (
    typeof path.at(-1) === "number" ||
    (hadValue && String(nodeAt(edited.root, [...path, "certainty"])?.toJSON()) !== "unknown")
  ) {
    return written;
  }
  return removeField(removeField(written, [...path, "certainty"]), [...path, "expectedBy"]);
}

/** Changes only the fields that differ; those that are not given go. */
function mergeFields(
  edited: EditedText,
  path: FieldPath,
  value: { readonly [name: string]: FieldValue | undefined },
): EditedText {
  const old = nodeAt(edited.root, path);
  const names = isMap(old) ? old.items.map((pair) => String(pair.key)) : [];
  const kept = names
    .filter((name) => value[name] === undefined)
    .reduce((result, name) => removeField(result, [...path, name]), edited);
  return Object.entries(value).reduce(
    (result, [name, part]) => (part === undefined ? result : write(result, [...path, name], part)),
    kept,
  );
}

/** What stands there, numbers as they were written. */
function valueOf(node: Node): FieldValue {
  if (isMap(node)) {
    return Object.fromEntries(node.items.map((pair) => [String(pair.key), valueOf(pair.value as Node)]));
  }
  if (isSeq(node)) {
    return node.items.map((item) => valueOf(item as Node));
  }
  if (!isScalar(node)) {
    throw new EditRefusal(refusals.form);
  }
  const { value, source } = node;
  if (typeof value === "number" && Number.isSafeInteger(value) && String(value) === source) {
    return value;
  }
  return typeof value === "boolean" || typeof value === "string" ? value : (source ?? "");
}
