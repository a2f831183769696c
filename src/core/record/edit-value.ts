import { Document, isCollection, Scalar, visit, type Node, type ToStringOptions } from "yaml";
import { plainWords } from "./plain-words.ts";

/**
 * What can be written into a record. Words come out on one line, as readers of the record take them. The word
 * "unknown" stands for what nobody knows. Numbers must be whole.
 */
export type FieldValue =
  string | number | boolean | readonly FieldValue[] | { readonly [name: string]: FieldValue | undefined };

/** The lines that a fact has where it is written out. */
export const factPartNames = ["value", "certainty", "expectedBy", "source", "asOf", "audience"];

/** The lines that a count has where it is no plain number. */
export const countPartNames = ["min", "max", "atLeast"];

/** How a value stands in the text: behind its name, or on lines of its own, not yet moved in. */
export type Rendering =
  | { readonly kind: "inline"; readonly text: string }
  | { readonly kind: "lines"; readonly lines: readonly [string, ...string[]] };

/** Where a value goes: below its name, or between brackets, where everything stands on one line. */
export type Surroundings = "block" | "flow";

const options: ToStringOptions = { lineWidth: 0, blockQuote: false, minContentWidth: 0 };

/** `value` as it is written. `quotes` are those that the words had before, which they keep. */
export function renderValue(value: FieldValue, surroundings: Surroundings, quotes?: Scalar.Type): Rendering {
  const document = documentOf(value, surroundings, quotes);
  const text = document.toString(options).trimEnd();
  if (surroundings === "flow") {
    // Within brackets, so that what has a meaning there is put in quotation marks.
    return { kind: "inline", text: text.slice(1, -1).trim() };
  }
  const node = document.get("v", true);
  if (isCollection(node) && node.flow !== true && node.items.length > 0) {
    const [first = "", ...rest] = text
      .split("\n")
      .slice(1)
      .map((line) => line.slice(2));
    return { kind: "lines", lines: [first, ...rest] };
  }
  return { kind: "inline", text: text.slice("v: ".length) };
}

function documentOf(value: FieldValue, surroundings: Surroundings, quotes: Scalar.Type | undefined): Document {
  const clean = cleanValue(value);
  const content = surroundings === "flow" ? [clean] : { v: clean };
  const document = new Document<Node>(content, { aliasDuplicateObjects: false });
  visit(document, {
    Collection(_key, node) {
      if (surroundings === "flow" || (node !== document.contents && isShort(node.toJSON()))) {
        node.flow = true;
      }
    },
    Scalar(key, node) {
      if (key !== "key" && typeof node.value === "string" && keepsQuotes(node.value, quotes)) {
        node.type = quotes;
      }
    },
  });
  return document;
}

function keepsQuotes(words: string, quotes: Scalar.Type | undefined): quotes is Scalar.Type {
  const isQuoted = quotes === Scalar.QUOTE_DOUBLE || quotes === Scalar.QUOTE_SINGLE;
  return isQuoted && words.toLowerCase() !== "unknown";
}

/** Whether a mapping reads best on one line: `{ min: 9000, max: 12500 }`, `{ certainty: ruled-out }`. */
function isShort(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return false;
  }
  const entries = Object.entries(value);
  return entries.every(([name]) => countPartNames.includes(name) || (name === "certainty" && entries.length === 1));
}

/** Words on one line, what is undefined left out. */
export function cleanValue(value: FieldValue): FieldValue {
  if (typeof value === "string") {
    return plainWords(value);
  }
  if (isList(value)) {
    return value.map(cleanValue);
  }
  if (isFields(value)) {
    const entries = Object.entries(value).flatMap(([name, part]) =>
      part === undefined ? [] : [[name, cleanValue(part)] as const],
    );
    return Object.fromEntries(entries);
  }
  if (typeof value === "number" && !Number.isSafeInteger(value)) {
    throw new RangeError("Only whole numbers are written into a record.");
  }
  return value;
}

/** Whether it is several values, one below the other. */
export function isList(value: FieldValue): value is readonly FieldValue[] {
  return Array.isArray(value);
}

/** Whether it is fields, each with a value of its own; one without a value is left out. */
export function isFields(value: FieldValue): value is { readonly [name: string]: FieldValue | undefined } {
  return typeof value === "object" && !isList(value);
}
