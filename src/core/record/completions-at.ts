import { isMap, isPair, isSeq } from "yaml";
import { lineEndOf } from "../text/edit.ts";
import type { Span } from "../text/span.ts";
import { linesOf } from "./describe-at.ts";
import { fieldAt, findWord, inside, namesIn, parseRecord, type KnownField, type WordPlace } from "./record-place.ts";
import { recordFields } from "./record-fields.ts";
import { fieldsOf, itemOf, optionsOf, type Described, type Shape } from "./shape.ts";

/** Something that may be written at a place of a record. */
export interface Completion {
  readonly kind: "field" | "value";
  readonly label: string;
  /** What it is, in a few words. */
  readonly title: string;
  /** What it means, in sentences. */
  readonly lines: readonly string[];
  readonly span: Span;
  readonly newText: string;
  /** Whether there is a choice again at the end of `newText`. */
  readonly hasMore: boolean;
}

/** Stands for the word at the cursor while the text around it is read. For private use, so nobody writes it. */
const marker = "\uE0A7\uE0A8";

/** What may stand before the name of a field on its line: "  - ", "count: { min: 1, ". */
const beforeNamePattern = /(?:^[ \t]*(?:- +)*|[{,][ \t]*)$/;

/** Nobody who wants to choose something has written so much before it. */
const longestLine = 2_000;

/** The end of "ruled-out" or "Europe/Lis" before the cursor, and its rest behind. */
const wordBeforePattern = /[\w/+-]{0,60}$/;
const wordBehindPattern = /^[\w/+-]{0,60}/;

/** The end of the words of a line: its end, or a remark. */
const endOfWordsPattern = /[ \t]#|[\r\n]|$/;

/**
 * What may be written at `offset` of a file of the form `form`; nothing that stands there already. Empty where people
 * write in their own words.
 */
export function completionsAt(text: string, offset: number, form: Shape = recordFields.shape): readonly Completion[] {
  if (text.includes(marker)) {
    return [];
  }
  const cursor = cursorAt(text, offset);
  if (cursor.before.length > longestLine) {
    return [];
  }
  const asName = cursor.canBeName ? placeOf(text, cursor, cursor.hasColon ? "" : ":") : undefined;
  // Beside other names there is no place for a value.
  const map = asName?.around.at(-2);
  const isAmongNames = isMap(map) && map.items.length > 1;
  const asValue = cursor.hasColon || isAmongNames ? undefined : placeOf(text, cursor, "");
  return [
    ...(asName?.isKey === true ? fieldsAt(asName, text, cursor, form) : []),
    ...(asValue?.isKey === false ? valuesAt(asValue, cursor, form) : []),
  ];
}

interface Cursor {
  /** Of the word at the cursor; empty between words. */
  readonly word: Span;
  /** On the line of the word. */
  readonly before: string;
  readonly canBeName: boolean;
  readonly hasColon: boolean;
}

function cursorAt(text: string, offset: number): Cursor {
  const lineStart = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
  const line = text.slice(lineStart, offset);
  const typed = (wordBeforePattern.exec(line)?.[0] ?? "").replace(/^[-+/]+/, "");
  const start = offset - typed.length;
  const end = offset + (wordBehindPattern.exec(text.slice(offset, offset + 61))?.[0].length ?? 0);
  const before = text.slice(lineStart, start).replace("\uFEFF", "");
  return {
    word: { start, end },
    before,
    canBeName: beforeNamePattern.test(before),
    hasColon: /^[ \t]*:(?:\s|$)/.test(text.slice(end, end + 80)),
  };
}

/** Where the word at the cursor stands once something does; where the line is half typed, as if its brackets were closed. */
function placeOf(text: string, { word, before }: Cursor, colon: string): WordPlace | undefined {
  const behind = text.slice(word.end);
  const written = text.slice(0, word.start) + marker + colon;
  const whole = parseRecord(written + behind, word.start);
  const closers = closersFor(before);
  const isBroken = (whole?.errors.length ?? 0) > 0 && closers !== "";
  const at = behind.search(endOfWordsPattern);
  const isClosed = /[}\]]/.test(behind.slice(0, at));
  const document =
    isBroken && !isClosed
      ? parseRecord(`${written + behind.slice(0, at)} ${closers}${behind.slice(at)}`, word.start)
      : whole;
  return document && findWord(document, (scalar) => scalar.value === marker);
}

/** What closes the brackets that are open at the end of `line`: "- { a: [" → "]}". */
function closersFor(line: string): string {
  const open: string[] = [];
  for (const [sign] of line.matchAll(/"[^"]*"|'[^']*'|[[\]{}]/g)) {
    if (sign === "{" || sign === "[") {
      open.unshift(sign === "{" ? "}" : "]");
    } else if (sign === "}" || sign === "]") {
      open.shift();
    }
  }
  return open.join("");
}

/** The fields that may stand beside those that are there. */
function fieldsAt({ around }: WordPlace, text: string, cursor: Cursor, form: Shape): readonly Completion[] {
  const map = around.at(-2);
  const group = fieldAt(around.slice(0, -1), form);
  if (!isMap(map) || group === undefined || (map.flow === true && !/[{,][ \t]*$/.test(cursor.before))) {
    return [];
  }
  const siblings = new Set([...namesIn(map.items)].filter((name) => name !== marker));
  const offered = [...fieldsOf(group.shape, siblings)].filter(([name]) => !siblings.has(name));
  const isFirstOfList = itemOf(group.shape) !== undefined && group.shape.kind === "list" && siblings.size === 0;
  const dash = isFirstOfList && map.flow !== true ? "- " : "";
  return offered.map(([name, field]) => {
    const indent = " ".repeat(cursor.before.length + dash.length + 2);
    const rest = cursor.hasColon ? "" : restOf(field, map.flow === true ? undefined : lineEndOf(text) + indent);
    return {
      kind: "field",
      label: name,
      title: field.note.label,
      lines: linesOf(inside(group, field, name)),
      span: cursor.word,
      newText: dash + name + rest,
      hasMore: rest.includes("\n") || (rest !== "" && optionsOf(field.shape).some(({ value }) => value !== "unknown")),
    };
  });
}

/** What follows the name of a new field; `newLine` begins a line below it, and is undefined between brackets. */
function restOf({ shape }: Described, newLine: string | undefined): string {
  if (newLine === undefined || (shape.kind !== "mapping" && itemOf(shape) === undefined)) {
    return ": ";
  }
  return `:${newLine}${shape.kind === "mapping" ? "" : "- "}`;
}

/** The words that the place allows. */
function valuesAt({ scalar, around }: WordPlace, cursor: Cursor, form: Shape): readonly Completion[] {
  const field: KnownField | undefined = fieldAt(around, form);
  if (field === undefined || !around.some(isPair)) {
    return [];
  }
  // In quotation marks “unknown” is a word like any other, and as an item of a list it says nothing.
  const isUnknownOffered = scalar.type === "PLAIN" && !isSeq(around.at(-1));
  return optionsOf(plainShape(field.shape))
    .filter(({ value }) => value !== "unknown" || isUnknownOffered)
    .map(({ value, meaning }) => ({
      kind: "value",
      label: value,
      title: "",
      lines: [`${meaning}.`],
      span: cursor.word,
      newText: value,
      hasMore: false,
    }));
}

/** A single value counts as a list of one. */
function plainShape(shape: Shape): Shape {
  return shape.kind === "list" ? shape.item : shape;
}
