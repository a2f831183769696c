import { isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import type { Say } from "../../text/say.ts";
import { momentsIn } from "../../time/moments-in.ts";
import { parseMoment } from "../../time/parse-moment.ts";
import { wordMoment, wordMomentWithZone } from "../../time/word-moment.ts";
import { factPartNames } from "../edit-value.ts";
import type { FieldPath } from "../edit-text.ts";
import { certainties, type Certainty } from "../fact.ts";
import { isNothing, isUnknown, wordsOf } from "../read-context.ts";
import type { Span } from "../../text/span.ts";
import type { DescribedFields, FactShape, MappingShape, Shape } from "../shape.ts";
import type { FormFact, FormGroup, FormValue, FormWords } from "./record-form.ts";

/** Where a field stands in the text, its name included. */
export interface FieldPlace {
  readonly path: FieldPath;
  readonly span: Span;
}

/** What the values of one record are read with. */
export interface FormReading {
  readonly timeZone: string;
  readonly say: Say;
  /** Every field that stands in the text, from the outside in. */
  readonly places: FieldPlace[];
}

const odd: FormValue = { kind: "odd" };
const noWords: FormWords = { kind: "words", words: "" };

/** What stands at `path`, in the shape that the form has for it. What does not fit there is odd. */
function readFormValue(shape: Shape, node: Node | undefined, path: FieldPath, reading: FormReading): FormValue {
  switch (shape.kind) {
    case "text":
    case "choice":
    case "flag":
    case "whole-number":
    case "version":
    case "time-zone":
    case "jurisdiction":
      return wordsAt(node);
    case "moment":
      return spokenMoment(wordsAt(node), reading);
    case "count":
      return isMap(node) ? groupAt(shape.fields, node, path, reading) : wordsAt(node);
    case "mapping":
      return isNothing(node) || isUnknown(node) || isMap(node)
        ? groupAt({ ...writtenFormer(shape, node), ...shape.fields }, node, path, reading)
        : odd;
    case "list":
      return {
        kind: "items",
        items: itemsOf(node).map((item, index) => itemAt(shape.item, item, [...path, index], reading)),
      };
    case "fact":
      return factAt(shape, node, path, reading);
  }
}

function wordsAt(node: Node | undefined): FormValue {
  if (isNothing(node)) {
    return noWords;
  }
  const words = wordsOf(node);
  return words === undefined ? odd : { kind: "words", words: words.trim() };
}

function spokenMoment(value: FormValue, { timeZone, say }: FormReading): FormValue {
  if (value.kind !== "words" || value.words === "") {
    return value;
  }
  const reading = parseMoment(value.words, timeZone);
  if ("problem" in reading) {
    return value;
  }
  const moments = momentsIn(say);
  const spoken = wordMoment(reading.moment, "plain", moments);
  const inFull = wordMomentWithZone(reading.moment, "plain", moments);
  return { ...value, spoken, ...(inFull !== spoken && { inFull }) };
}

/** A single value counts as a list of one, as it does for whoever reads the record. */
function itemsOf(node: Node | undefined): readonly (Node | undefined)[] {
  if (isSeq(node)) {
    return (node.items as readonly (Node | null)[]).map((item) => item ?? undefined);
  }
  return isNothing(node) || isUnknown(node) ? [] : [node];
}

function itemAt(shape: Shape, node: Node | undefined, path: FieldPath, reading: FormReading): FormValue {
  if (node?.range) {
    reading.places.push({ path, span: { start: node.range[0], end: node.range[1] } });
  }
  return readFormValue(shape, node, path, reading);
}

function groupAt(fields: DescribedFields, node: Node | undefined, path: FieldPath, reading: FormReading): FormGroup {
  const pairs = pairsOf(node);
  const values = Object.entries(fields).map(
    ([name, field]) => [name, fieldAt(field.shape, pairs.get(name), [...path, name], reading)] as const,
  );
  return { kind: "group", fields: Object.fromEntries(values) };
}

/** The fields of earlier versions that are written. */
function writtenFormer({ former = {} }: MappingShape, node: Node | undefined): DescribedFields {
  const pairs = pairsOf(node);
  return Object.fromEntries(Object.entries(former).filter(([name]) => pairs.has(name)));
}

/** One line "name: value", or undefined where there is none. */
export function fieldAt(shape: Shape, pair: Pair | undefined, path: FieldPath, reading: FormReading): FormValue {
  const node = (pair?.value as Node | null | undefined) ?? undefined;
  const start = (pair?.key as Node | undefined)?.range?.[0];
  if (start !== undefined) {
    // A value of nothing begins where it ends, and still has its place.
    const end = node?.range?.[1] ?? start;
    reading.places.push({ path, span: { start, end: isNothing(node) ? end + 1 : end } });
  }
  return readFormValue(shape, node, path, reading);
}

/** The lines of a mapping, each name once: the first counts. */
export function pairsOf(node: Node | undefined): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const pair of isMap(node) ? node.items : []) {
    const name = isScalar(pair.key) ? String(pair.key.value) : undefined;
    if (name !== undefined && !pairs.has(name)) {
      pairs.set(name, pair);
    }
  }
  return pairs;
}

function factAt(shape: FactShape, node: Node | undefined, path: FieldPath, reading: FormReading): FormFact {
  const pairs = pairsOf(node);
  if (isNothing(node) || isUnknown(node)) {
    return { kind: "fact", certainty: "unknown", value: readFormValue(shape.of, undefined, path, reading), parts: {} };
  }
  if (!factPartNames.some((name) => pairs.has(name))) {
    return { kind: "fact", certainty: "confirmed", value: readFormValue(shape.of, node, path, reading), parts: {} };
  }
  const parts = Object.entries(shape.parts).flatMap(([name, part]) =>
    name !== "value" && pairs.has(name)
      ? [[name, fieldAt(part.shape, pairs.get(name), [...path, name], reading)] as const]
      : [],
  );
  // The form knows a fact and its value by one path: see `edit-record.ts`.
  const value = fieldAt(shape.of, pairs.get("value"), path, reading);
  const valueNode = (pairs.get("value")?.value as Node | null | undefined) ?? undefined;
  const stated = statedCertainty((pairs.get("certainty")?.value as Node | null | undefined) ?? undefined);
  const certainty = stated ?? (isNothing(valueNode) || isUnknown(valueNode) ? "unknown" : "confirmed");
  return { kind: "fact", certainty, value, parts: Object.fromEntries(parts) };
}

/** Undefined where nothing is stated; what cannot be read counts as unknown. */
function statedCertainty(node: Node | undefined): Certainty | undefined {
  if (isNothing(node)) {
    return undefined;
  }
  const words = wordsOf(node)?.trim().toLowerCase();
  return certainties.find((certainty) => certainty === words) ?? "unknown";
}
