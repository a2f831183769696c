import { momentPattern } from "../time/parse-moment.ts";
import { jurisdictionPattern } from "./jurisdictions.ts";
import { recordFields } from "./record-fields.ts";
import type { Described, DescribedFields, FactShape, FieldNote, MappingShape, Shape } from "./shape.ts";

/** A JSON Schema, or part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Nothing written there. A text of white space alone says nothing either. */
const nothing: JsonSchema = { anyOf: [{ type: "null" }, { type: "string", pattern: "^\\s*$" }] };
const anyWords: JsonSchema = { type: ["string", "number", "boolean", "null"] };
const someWords: JsonSchema = { type: ["string", "number", "boolean"], pattern: "\\S" };
/** What counts in a pattern: "\\d", "[", "]", "a-z", "x". */
const patternPartPattern = /\\.|[[\]]|[a-z]-[a-z]|[a-z]/gi;

const largestNumber = 999_999_999_999_999;

/**
 * The JSON Schema (draft 7, which most YAML tools know) of `incident.yaml`: it takes all that `readRecord` takes. What
 * hangs on the calendar, on time zones or on two fields at once is left to `readRecord`.
 */
export function recordSchema(): JsonSchema {
  const description = "The facts of one incident, in one place. Documents are made from them.";
  return fileSchema("Incident record", description, recordFields.shape.fields);
}

/** The JSON Schema of a file with these fields. */
export function fileSchema(title: string, description: string, fields: DescribedFields): JsonSchema {
  const definitions = new Map<string, JsonSchema>();
  const root = linesSchema(fields, definitions);
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title,
    description,
    ...root,
    ...(definitions.size > 0 && { definitions: Object.fromEntries(definitions) }),
  };
}

type Definitions = Map<string, JsonSchema>;

function schemaOf(shape: Shape, definitions: Definitions): JsonSchema {
  switch (shape.kind) {
    case "text":
      return shape.like === undefined ? anyWords : orNothing(matching(shape.like.pattern));
    case "moment":
      return orNothing(matching(momentPattern));
    case "time-zone":
      return { type: ["string", "null"] };
    case "jurisdiction":
      return orNothing(matching(jurisdictionPattern));
    case "flag":
      return orNothing({ type: "boolean" }, matching(/^(?:true|false|yes|no)$/i));
    case "version":
      return orNothing(
        { type: "integer", minimum: 1, maximum: shape.newest },
        matching(new RegExp(`^[1-${shape.newest}]$`)),
      );
    case "whole-number":
      return orNothing({ type: "integer", minimum: 0, maximum: largestNumber }, matching(/^\d{1,15}$/));
    case "choice":
      return choiceSchema(shape.options.map((option) => option.value));
    case "count":
      return { anyOf: [schemaOf({ kind: "whole-number" }, definitions), ...countForms(shape.fields, definitions)] };
    case "list":
      return listSchema(shape.item, definitions);
    case "mapping":
      return mappingSchema(shape, definitions);
    case "fact":
      return factSchema(shape, definitions);
  }
}

/** The words as they are, for tools that suggest them, and in any mixture of large and small letters. */
function choiceSchema(values: readonly string[]): JsonSchema {
  return orNothing({ enum: values }, matching(new RegExp(`^(?:${values.join("|")})$`, "i")));
}

/** A range, or a number that is the least. */
function countForms(fields: DescribedFields, definitions: Definitions): readonly JsonSchema[] {
  const properties = propertiesOf(fields, definitions);
  const absent = nothing;
  const some = { not: nothing };
  const form = (required: readonly string[], rest: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
    type: "object",
    properties,
    additionalProperties: false,
    required,
    allOf: [{ properties: { ...Object.fromEntries(required.map((name) => [name, some])), ...rest } }],
  });
  return [form(["min"], { atLeast: absent }), form(["atLeast"], { min: absent, max: absent })];
}

/** Items below one another, or one alone. */
function listSchema(item: Shape, definitions: Definitions): JsonSchema {
  const one = schemaOf(item, definitions);
  return { anyOf: [nothing, { type: "array", items: { anyOf: [nothing, one] } }, one] };
}

function mappingSchema(shape: MappingShape, definitions: Definitions): JsonSchema {
  const { fields, required, former } = shape;
  const lines = linesSchema({ ...fields, ...former }, definitions);
  if (required.length === 0) {
    return { anyOf: [{ type: "null" }, { const: "" }, unknownWord(), lines] };
  }
  const written = Object.fromEntries(required.map((name) => [name, someWords]));
  return { ...lines, required, allOf: [{ properties: written }] };
}

function linesSchema(fields: DescribedFields, definitions: Definitions): JsonSchema {
  return { type: "object", properties: propertiesOf(fields, definitions), additionalProperties: false };
}

/** Nothing, `unknown`, the plain value, or the fact written out. Facts of the same kind share one definition. */
function factSchema(shape: FactShape, definitions: Definitions): JsonSchema {
  const name = `${valueName(shape.of)}${shape.isItem === true ? "Item" : "Fact"}`;
  if (!definitions.has(name)) {
    definitions.set(name, {});
    const plain = schemaOf(shape.of, definitions);
    definitions.set(name, { anyOf: [unknownWord(), plain, writtenOut(shape, definitions)] });
  }
  return { $ref: `#/definitions/${name}` };
}

function writtenOut(shape: FactShape, definitions: Definitions): JsonSchema {
  const value = { anyOf: [unknownWord(), schemaOf(shape.of, definitions)] };
  const { value: described, ...others } = propertiesOf(shape.parts, definitions);
  return {
    type: "object",
    properties: { value: { ...described, allOf: [value] }, ...others },
    additionalProperties: false,
    minProperties: 1,
    allOf: [
      when("confirmed|suspected", {
        required: ["value"],
        properties: { value: { not: { anyOf: [{ enum: [null, ""] }, unknownWord()] } } },
      }),
      ...(shape.isItem === true ? [] : [when("unknown", { properties: { value: orNothing(unknownWord()) } })]),
    ],
  };
}

/** Holds `then` only where the fact is stated to be as sure as one of `certainties`. */
function when(certainties: string, then: JsonSchema): JsonSchema {
  const stated = matching(new RegExp(`^(?:${certainties})$`, "i"));
  return { if: { required: ["certainty"], properties: { certainty: stated } }, then };
}

function propertiesOf(fields: DescribedFields, definitions: Definitions): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, described(field, definitions)] as const),
  );
}

function described({ shape, note }: Described, definitions: Definitions): JsonSchema {
  // Tools that keep to the letter of draft 7 overlook what stands beside a $ref.
  return { title: note.label, description: descriptionOf(note), allOf: [schemaOf(shape, definitions)] };
}

function descriptionOf({ meaning, example }: FieldNote): string {
  return example.startsWith("\n") ? meaning : `${meaning} For example: ${example}`;
}

/** "emailAddress", "textList", "textFactList", "count". */
function valueName(shape: Shape): string {
  if (shape.kind === "list") {
    return `${valueName(shape.item)}List`;
  }
  if (shape.kind === "fact") {
    return `${valueName(shape.of)}Fact`;
  }
  if (shape.kind === "choice") {
    return shape.options.map((option) => option.value).join("-or-");
  }
  return shape.kind === "text" ? (shape.like?.name ?? "text") : shape.kind;
}

function unknownWord(): JsonSchema {
  return matching(/^unknown$/i);
}

function orNothing(...forms: readonly JsonSchema[]): JsonSchema {
  return { anyOf: [...forms, nothing] };
}

/** Words that match `pattern`, which JSON Schema can't be told to do in large and small letters alike. */
function matching(pattern: RegExp): JsonSchema {
  const body = pattern.source.replace(/^\^|\$$/g, "");
  return { type: "string", pattern: `^\\s*(?:${pattern.ignoreCase ? inAnyCase(body) : body})\\s*$` };
}

/** "a\\d[b-c]" → "[aA]\\d[b-cB-C]". */
function inAnyCase(source: string): string {
  let isInClass = false;
  return source.replace(patternPartPattern, (part) => {
    if (part.startsWith("\\")) {
      return part;
    }
    if (part === "[" || part === "]") {
      isInClass = part === "[";
      return part;
    }
    if (isInClass) {
      return `${part.toLowerCase()}${part.toUpperCase()}`;
    }
    return part.replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
  });
}
