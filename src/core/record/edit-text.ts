import { isMap, isSeq, isScalar, Scalar, type Document, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import { applyEdits, lineEndOf, type TextEdit } from "../text/edit.ts";
import { arePicturesEqual, pictureOf, type Picture } from "./edit-picture.ts";
import { longestRecord, parseYaml } from "./parse-yaml.ts";

/** Where a field stands: names of fields, and numbers of list items from 0. */
export type FieldPath = readonly (string | number)[];

/** Why an edit was not made, for the person who asked for it. Thrown inside the room, never out of it. */
export class EditRefusal extends Error {}

/** Why a record is left as it is, and what to do: shown to the person. */
export const refusals = {
  broken:
    "The record has a line that cannot be read, so nothing was changed. Correct that line as text first; it is marked there.",
  empty: "This file holds no record. Start an incident to get one that can be filled in.",
  absent: "That entry is no longer there. Look again at the record and repeat the change.",
  form: "This part of the record is written in a way that cannot be changed from here. Change it as text.",
  older:
    "This part of the record is written in an older way. Bring the record up to date first, then change it; nothing is lost by that.",
  newer:
    "This record was written by a newer version of Incident Comms, so it can only be read here. Update Incident Comms, or change it as text.",
  full: "With that the record would be too large: it may have 400,000 characters. Nothing was changed.",
  large: "This file is too large for a record, so nothing was changed.",
  encoding: "This file is not saved as plain text, so nothing was changed. Save it again with the encoding UTF-8.",
} as const;

/** A record that is being edited. */
export interface EditedText {
  readonly text: string;
  readonly root: YAMLMap;
  readonly lineEnd: string;
}

/** @throws EditRefusal where the form of the text is broken: then no place in it is certain. */
export function openText(text: string): EditedText {
  if (text.length > longestRecord) {
    throw new EditRefusal(refusals.large);
  }
  if (text.includes("\0")) {
    throw new EditRefusal(refusals.encoding);
  }
  const document: Document | undefined = parseYaml(text);
  if (document === undefined) {
    throw new EditRefusal(refusals.form);
  }
  if (document.errors.length > 0) {
    throw new EditRefusal(refusals.broken);
  }
  if (!isMap(document.contents)) {
    throw new EditRefusal(document.contents === null ? refusals.empty : refusals.broken);
  }
  return { text, root: document.contents, lineEnd: lineEndOf(text) };
}

/** The text after `edits`, which must say what `expected` shows: anything else is refused. */
export function change(edited: EditedText, edits: readonly TextEdit[], expected: Picture): EditedText {
  const text = applyEdits(edited.text, edits);
  if (text.length > longestRecord) {
    throw new EditRefusal(refusals.full);
  }
  let after: EditedText;
  try {
    after = openText(text);
  } catch {
    throw new EditRefusal(refusals.form);
  }
  if (!arePicturesEqual(pictureOf(after.root), expected)) {
    throw new EditRefusal(refusals.form);
  }
  return after;
}

/** Puts `newText` in at `offset`. */
export function insert(offset: number, newText: string): TextEdit {
  return { span: { start: offset, end: offset }, newText };
}

/** The node at `path`; undefined where there is none. Of a name that comes twice the first counts. */
export function nodeAt(root: Node, path: FieldPath): Node | undefined {
  let node: Node | undefined = root;
  for (const step of path) {
    if (isMap(node) && typeof step === "string") {
      node = (pairAt(node, step)?.value as Node | null | undefined) ?? undefined;
    } else if (isSeq(node) && typeof step === "number") {
      node = (node.items[step] as Node | null | undefined) ?? undefined;
    } else {
      return undefined;
    }
  }
  return node;
}

/** The field of that name; of a name that comes twice the first. */
export function pairAt(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === name);
}

/** Where a node begins, behind its anchor or tag. */
export function startOf(node: Node): number {
  if (node.range === null || node.range === undefined) {
    throw new EditRefusal(refusals.form);
  }
  return node.range[0];
}

/** Where the last character of a node's own stands; white space and comments behind it are not its own. */
export function endOf(node: Node, text: string): number {
  if ((isMap(node) || isSeq(node)) && node.flow !== true) {
    const last = node.items.at(-1);
    if (isMap(node)) {
      return endOfPair(last as Pair, text);
    }
    return endOfItem(node, node.items.length - 1, text);
  }
  const start = startOf(node);
  const end = node.range?.[1] ?? start;
  return isBlockScalar(node) ? start + text.slice(start, end).trimEnd().length : end;
}

/** Where a field with its value ends; behind the colon where it has none. */
export function endOfPair(pair: Pair, text: string): number {
  const value = pair.value as Node | null;
  return value === null || isEmpty(value) ? colonEnd(pair) : endOf(value, text);
}

/** Where an item of a list ends; behind its dash where nothing is written. */
export function endOfItem(list: YAMLSeq, index: number, text: string): number {
  const item = list.items[index] as Node | null | undefined;
  return item === null || item === undefined || isEmpty(item) ? dashOf(list, index) + 1 : endOf(item, text);
}

/** Whether nothing at all is written for a node. */
export function isEmpty(node: Node): boolean {
  return isScalar(node) && node.value === null && node.source === "";
}

/** Words on lines of their own below `|` or `>`. */
export function isBlockScalar(node: Node): boolean {
  return isScalar(node) && (node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL);
}

/** Whether a node stands on lines of its own, below its name. */
export function isBlock(node: Node): node is YAMLMap | YAMLSeq {
  return (isMap(node) || isSeq(node)) && node.flow !== true;
}

/** Behind the colon of "name: value". */
export function colonEnd(pair: Pair): number {
  const item = pair.srcToken;
  const colon = item?.sep?.find((token) => token.type === "map-value-ind");
  if (colon === undefined) {
    throw new EditRefusal(refusals.form);
  }
  return colon.offset + 1;
}

/** Where the dash of an item stands. */
export function dashOf(list: YAMLSeq, index: number): number {
  const source = list.srcToken;
  const tokens = source?.type === "block-seq" ? source.items[index]?.start : undefined;
  const dash = tokens?.find((token) => token.type === "seq-item-ind");
  if (dash === undefined) {
    throw new EditRefusal(refusals.form);
  }
  return dash.offset;
}

/** Where the line of `offset` begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** Where the characters of the line of `offset` end, before its line end. */
export function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf("\n", offset);
  const end = newline < 0 ? text.length : newline;
  return text.charAt(end - 1) === "\r" && end > offset ? end - 1 : end;
}

/** Where the line after that of `offset` begins; the end of the text where there is none. */
export function nextLine(text: string, offset: number): number {
  const newline = text.indexOf("\n", offset);
  return newline < 0 ? text.length : newline + 1;
}

/** How many characters stand before `offset` on its line. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** Whether nothing but white space stands before `offset` on its line. */
export function beginsLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === "";
}
