import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import type { TextEdit } from "../text/edit.ts";
import type { Span } from "../text/span.ts";
import { orderAt } from "./edit-order.ts";
import { isFieldsPicture, pictureOf, pictureOfValue, pictureWith, type Picture } from "./edit-picture.ts";
import {
  beginsLine,
  change,
  colonEnd,
  columnOf,
  dashOf,
  EditRefusal,
  endOf,
  endOfPair,
  insert,
  isBlock,
  isBlockScalar,
  isEmpty,
  lineEnd,
  lineStart,
  nextLine,
  nodeAt,
  pairAt,
  refusals,
  startOf,
  type EditedText,
  type FieldPath,
} from "./edit-text.ts";
import { renderValue, type FieldValue, type Rendering } from "./edit-value.ts";

/** Where a value goes: behind a name, or behind the dash of an item. */
interface Slot {
  /** Behind the colon or the dash. */
  readonly after: number;
  /** How far the lines of a value are moved in. */
  readonly column: number;
  readonly isItem: boolean;
  readonly old: Node | undefined;
}

/** Writes `value` in the place of what stands at `path`, where something stands already. */
export function replaceValue(edited: EditedText, path: FieldPath, value: FieldValue): EditedText {
  const expected = pictureWith(pictureOf(edited.root), path, () => pictureOfValue(value));
  const old = nodeAt(edited.root, path);
  const quotes = isScalar(old) ? (old.type ?? undefined) : undefined;
  if (old !== undefined && !isEmpty(old) && isInFlow(edited, path)) {
    const { text } = asInline(renderValue(value, "flow", quotes));
    return change(edited, [{ span: { start: startOf(old), end: endOf(old, edited.text) }, newText: text }], expected);
  }
  const slot = slotAt(edited, path);
  return change(edited, fill(edited, slot, renderValue(value, "block", quotes)), expected);
}

/** Whether the value at `path` stands between brackets. */
function isInFlow(edited: EditedText, path: FieldPath): boolean {
  return path.some((_step, index) => {
    const node = nodeAt(edited.root, path.slice(0, index));
    return (isMap(node) || isSeq(node)) && node.flow === true;
  });
}

function slotAt(edited: EditedText, path: FieldPath): Slot {
  const parent = nodeAt(edited.root, path.slice(0, -1));
  const step = path.at(-1);
  const node = nodeAt(edited.root, path);
  const old = node === undefined || isEmpty(node) ? undefined : node;
  if (isMap(parent) && typeof step === "string") {
    const pair = pairAt(parent, step);
    if (pair !== undefined && !isInFlow(edited, path)) {
      const column = columnOf(edited.text, startOf(pair.key as Node)) + 2;
      return { after: colonEnd(pair), column, isItem: false, old };
    }
  }
  if (isSeq(parent) && typeof step === "number" && !isInFlow(edited, path)) {
    const after = dashOf(parent, step) + 1;
    return { after, column: columnOf(edited.text, after) + 1, isItem: true, old };
  }
  throw new EditRefusal(refusals.form);
}

/** Takes the old value away and writes the new one, a comment behind the name or the old value left alone. */
function fill(edited: EditedText, slot: Slot, rendering: Rendering): readonly TextEdit[] {
  const { text } = edited;
  const [first, rest] = split(slot, rendering, edited.lineEnd);
  const { old } = slot;
  if (old === undefined) {
    return [insert(slot.after, first === "" ? "" : ` ${first}`), insert(lineEnd(text, slot.after), rest)].filter(
      isEdit,
    );
  }
  const start = startOf(old);
  const end = endOf(old, text);
  if (isBlock(old)) {
    // A comment behind its last line is part of what goes.
    const last = lineEnd(text, end);
    if (!beginsLine(text, start)) {
      return [{ span: { start, end: last }, newText: first + rest }];
    }
    const head = lineEnd(text, slot.after);
    return [insert(slot.after, first === "" ? "" : ` ${first}`), { span: { start: head, end: last }, newText: rest }];
  }
  if (isBlockScalar(old)) {
    const head = lineEnd(text, start);
    const sign = start + (/^[|>][-+0-9]*/.exec(text.slice(start, start + 4))?.[0].length ?? 1);
    const from = first === "" ? slot.after : start;
    return [
      { span: { start: from, end: sign }, newText: first },
      { span: { start: head, end }, newText: rest },
    ];
  }
  if (first === "") {
    return [{ span: { start: slot.after, end }, newText: "" }, insert(lineEnd(text, end), rest)];
  }
  return [{ span: { start, end }, newText: first }, insert(lineEnd(text, end), rest)].filter(isEdit);
}

/** Writes what stands at `path` out as a fact: it moves behind the name `value`, further in, comments and all. */
export function wrapValue(edited: EditedText, path: FieldPath): EditedText {
  const old = nodeAt(edited.root, path);
  const expected = pictureWith(pictureOf(edited.root), path, (part) => ({ fields: [["value", part]] }));
  if (old === undefined || isInFlow(edited, path)) {
    const span = old === undefined ? undefined : { start: startOf(old), end: endOf(old, edited.text) };
    return change(edited, span === undefined ? [] : braces(span), expected);
  }
  const { text } = edited;
  const slot = slotAt(edited, path);
  const further = isBlock(old) ? slot.column + 2 - columnOf(text, startOf(old)) : 2;
  const name = slot.isItem ? " value:" : `${edited.lineEnd}${" ".repeat(slot.column)}value:`;
  const edits = [insert(slot.after, name)];
  const end = endOf(old, text);
  for (let line = nextLine(text, slot.after); line < end; line = nextLine(text, line)) {
    if (lineEnd(text, line) > line) {
      edits.push(insert(line, " ".repeat(further)));
    }
  }
  return change(edited, edits, expected);
}

function braces(span: Span): readonly TextEdit[] {
  return [insert(span.start, "{ value: "), insert(span.end, " }")];
}

/** What stands on the line of the name or the dash, and the lines below it, each with the line end before it. */
function split(slot: Slot, rendering: Rendering, lineEnd: string): readonly [first: string, rest: string] {
  if (rendering.kind === "inline") {
    return [rendering.text, ""];
  }
  const [first, ...more] = rendering.lines;
  const below = slot.isItem ? more : rendering.lines;
  return [slot.isItem ? first : "", movedIn(below, slot.column, lineEnd)];
}

/** Each line behind a line end of its own. */
export function movedIn(lines: readonly string[], column: number, lineEnd: string): string {
  return lines.map((line) => `${lineEnd}${" ".repeat(column)}${line}`).join("");
}

function isEdit(edit: TextEdit): boolean {
  return edit.newText !== "" || edit.span.start < edit.span.end;
}

/** Adds a field to the mapping at `path`, in the place that a new record gives it. */
export function addField(edited: EditedText, path: FieldPath, name: string, value: FieldValue): EditedText {
  const map = nodeAt(edited.root, path);
  if (!isMap(map)) {
    throw new EditRefusal(refusals.form);
  }
  const expected = pictureWith(pictureOf(edited.root), path, (part) => withField(part, name, value));
  const pairs = map.items as readonly Pair[];
  const order = orderAt(path);
  const previous = pairs.filter((pair) => comesBefore(String(pair.key), name, order)).at(-1);
  if (map.flow === true) {
    const field = `${name}: ${asInline(renderValue(value, "flow")).text}`;
    return change(edited, [flowInsert(edited, map, previous, field)], expected);
  }
  const firstKey = startOf(pairs[0]?.key as Node);
  const column = columnOf(edited.text, firstKey);
  const [first, ...rest] = fieldLines(name, renderValue(value, "block"));
  const lines = [first, ...rest];
  if (previous !== undefined) {
    const place = lineEnd(edited.text, endOfPair(previous, edited.text));
    return change(edited, [insert(place, movedIn(lines, column, edited.lineEnd))], expected);
  }
  const newText = `${first}${movedIn(rest, column, edited.lineEnd)}${edited.lineEnd}${" ".repeat(column)}`;
  return change(edited, [insert(firstKey, newText)], expected);
}

/** Whether a field called `present` comes before `name`. What nobody knows a place for comes first, so that all stays together. */
function comesBefore(present: string, name: string, order: readonly string[]): boolean {
  const place = order.indexOf(name);
  return place < 0 || order.indexOf(present) < place;
}

function fieldLines(name: string, rendering: Rendering): readonly [string, ...string[]] {
  return rendering.kind === "inline"
    ? [`${name}: ${rendering.text}`]
    : [`${name}:`, ...rendering.lines.map((line) => `  ${line}`)];
}

function flowInsert(edited: EditedText, map: YAMLMap, previous: Pair | undefined, field: string): TextEdit {
  const [first] = map.items as readonly Pair[];
  if (first === undefined) {
    return { span: { start: startOf(map), end: endOf(map, edited.text) }, newText: `{ ${field} }` };
  }
  return previous === undefined
    ? insert(startOf(first.key as Node), `${field}, `)
    : insert(endOfPair(previous, edited.text), `, ${field}`);
}

function withField(part: Picture, name: string, value: FieldValue): Picture {
  return isFieldsPicture(part) ? { fields: [...part.fields, [name, pictureOfValue(value)] as const] } : part;
}

/** Takes a field with its line away. Where it is the only one, its mapping becomes unknown. */
export function removeField(edited: EditedText, path: FieldPath): EditedText {
  const parentPath = path.slice(0, -1);
  const map = nodeAt(edited.root, parentPath);
  if (!isMap(map)) {
    throw new EditRefusal(refusals.form);
  }
  const pairs = map.items as readonly Pair[];
  const index = pairs.findIndex((pair) => String(pair.key) === path.at(-1));
  const pair = pairs[index];
  if (pair === undefined) {
    return edited;
  }
  if (pairs.length === 1) {
    return replaceValue(edited, parentPath, "unknown");
  }
  const expected = pictureWith(pictureOf(edited.root), parentPath, (part) =>
    isFieldsPicture(part) ? { fields: part.fields.filter((_field, place) => place !== index) } : part,
  );
  return change(edited, [removal(edited, pairs, index, map.flow === true)], expected);
}

function removal(edited: EditedText, pairs: readonly Pair[], index: number, isFlow: boolean): TextEdit {
  const { text } = edited;
  const start = startOf(pairs[index]?.key as Node);
  const end = endOfPair(pairs[index] as Pair, text);
  const next = pairs[index + 1];
  const previous = pairs[index - 1];
  if (isFlow && previous !== undefined) {
    return { span: { start: endOfPair(previous, text), end }, newText: "" };
  }
  if (next !== undefined && (isFlow || !beginsLine(text, start))) {
    return { span: { start, end: startOf(next.key as Node) }, newText: "" };
  }
  return removalOfLines(text, start, end);
}

/** Everything from the line of `start` to that of `end`, one line end included. */
export function removalOfLines(text: string, start: number, end: number): TextEdit {
  const from = lineStart(text, start);
  const isLast = lineEnd(text, end) === text.length;
  return isLast && from > 0
    ? { span: { start: lineEnd(text, lineStart(text, from - 1)), end: text.length }, newText: "" }
    : { span: { start: from, end: nextLine(text, end) }, newText: "" };
}

/** What was made for one line; throws where it takes several. */
export function asInline(rendering: Rendering): { readonly text: string } {
  if (rendering.kind !== "inline") {
    throw new EditRefusal(refusals.form);
  }
  return rendering;
}
