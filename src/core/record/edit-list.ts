import { isSeq, type Node, type YAMLSeq } from "yaml";
import type { TextEdit } from "../text/edit.ts";
import type { Span } from "../text/span.ts";
import { asInline, movedIn, removalOfLines, replaceValue } from "./edit-field.ts";
import { isListPicture, pictureOf, pictureOfValue, pictureWith, type Picture } from "./edit-picture.ts";
import {
  beginsLine,
  change,
  columnOf,
  dashOf,
  EditRefusal,
  endOf,
  endOfItem,
  lineEnd,
  nodeAt,
  refusals,
  startOf,
  type EditedText,
  type FieldPath,
} from "./edit-text.ts";
import { renderValue, type FieldValue } from "./edit-value.ts";

/** An item, and the one that it comes before, by its number as the list stands now; the number of items for the end. */
export interface NewItem {
  readonly value: FieldValue;
  readonly index: number;
}

/** Adds items to the list at `path`. Those with the same place come in the order in which they are given. */
export function insertItems(edited: EditedText, path: FieldPath, items: readonly NewItem[]): EditedText {
  const list = listAt(edited, path);
  const count = list.items.length;
  if (count === 0) {
    return replaceValue(
      edited,
      path,
      items.map(({ value }) => value),
    );
  }
  const places = new Map<number, FieldValue[]>();
  for (const { value, index } of items) {
    places.set(index, [...(places.get(index) ?? []), value]);
  }
  const valuesAt = (index: number): readonly FieldValue[] => places.get(index) ?? [];
  const expected = withItems(edited, path, (old) => [
    ...old.flatMap((item, index) => [...valuesAt(index).map(pictureOfValue), item]),
    ...valuesAt(count).map(pictureOfValue),
  ]);
  const insertion = list.flow === true ? flowInsertion : blockInsertion;
  return change(
    edited,
    [...places.keys()].map((index) => insertion(edited, list, valuesAt(index), index)),
    expected,
  );
}

function flowInsertion(edited: EditedText, list: YAMLSeq, values: readonly FieldValue[], index: number): TextEdit {
  const count = list.items.length;
  const text = values.map((value) => asInline(renderValue(value, "flow")).text).join(", ");
  const place = index < count ? flowSpan(edited, list, index).start : flowSpan(edited, list, count - 1).end;
  return { span: { start: place, end: place }, newText: index < count ? `${text}, ` : `, ${text}` };
}

function blockInsertion(edited: EditedText, list: YAMLSeq, values: readonly FieldValue[], index: number): TextEdit {
  const lines = linesOf(values);
  const column = columnOf(edited.text, dashOf(list, 0));
  if (index > 0) {
    const place = lineEnd(edited.text, endOfItem(list, index - 1, edited.text));
    return { span: { start: place, end: place }, newText: movedIn(lines, column, edited.lineEnd) };
  }
  const place = dashOf(list, 0);
  const [first = "", ...rest] = lines;
  const newText = `${first}${movedIn(rest, column, edited.lineEnd)}${edited.lineEnd}${" ".repeat(column)}`;
  return { span: { start: place, end: place }, newText };
}

/** Takes an item with its lines away. */
export function deleteItem(edited: EditedText, path: FieldPath, index: number): EditedText {
  const list = listAt(edited, path);
  const count = list.items.length;
  if (count === 1) {
    return replaceValue(edited, path, []);
  }
  const expected = withItems(edited, path, (items) => items.toSpliced(index, 1));
  const { text } = edited;
  if (list.flow === true) {
    const { start, end } = flowSpan(edited, list, index);
    const span =
      index > 0
        ? { start: flowSpan(edited, list, index - 1).end, end }
        : { start, end: flowSpan(edited, list, index + 1).start };
    return change(edited, [{ span, newText: "" }], expected);
  }
  const start = dashOf(list, index);
  if (!beginsLine(text, start)) {
    return change(edited, [{ span: { start, end: dashOf(list, index + 1) }, newText: "" }], expected);
  }
  return change(edited, [removalOfLines(text, start, endOfItem(list, index, text))], expected);
}

/** Puts the item at `from` where that at `to` is; those between move up or down. Comments above items stay. */
export function shiftItem(edited: EditedText, path: FieldPath, from: number, to: number): EditedText {
  const list = listAt(edited, path);
  const spans = list.items.map((_item, index) =>
    list.flow === true ? flowSpan(edited, list, index) : blockSpan(edited, list, index),
  );
  const move = <T>(all: readonly T[]): readonly T[] =>
    all.toSpliced(from, 1).toSpliced(to, 0, ...all.slice(from, from + 1));
  const texts = move(spans.map(({ start, end }) => edited.text.slice(start, end)));
  const edits = spans.map((span, index) => ({ span, newText: texts[index] ?? "" }));
  return change(edited, edits, withItems(edited, path, move));
}

function listAt(edited: EditedText, path: FieldPath): YAMLSeq {
  const list = nodeAt(edited.root, path);
  if (!isSeq(list)) {
    throw new EditRefusal(refusals.form);
  }
  return list;
}

function withItems(
  edited: EditedText,
  path: FieldPath,
  makeItems: (items: readonly Picture[]) => readonly Picture[],
): Picture {
  return pictureWith(pictureOf(edited.root), path, (part) => (isListPicture(part) ? makeItems(part) : part));
}

/** From the dash to the end of the item's last line, a comment there included. */
function blockSpan(edited: EditedText, list: YAMLSeq, index: number): Span {
  const { text } = edited;
  return { start: dashOf(list, index), end: lineEnd(text, endOfItem(list, index, text)) };
}

function flowSpan(edited: EditedText, list: YAMLSeq, index: number): Span {
  const item = list.items[index] as Node | null | undefined;
  if (item === null || item === undefined) {
    throw new EditRefusal(refusals.form);
  }
  return { start: startOf(item), end: endOf(item, edited.text) };
}

/** Each with its dash, and the lines of its fields further in. */
function linesOf(values: readonly FieldValue[]): readonly string[] {
  const rendering = renderValue(values, "block");
  if (rendering.kind !== "lines") {
    throw new EditRefusal(refusals.form);
  }
  return rendering.lines;
}
