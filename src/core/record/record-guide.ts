import { count } from "./count-field.ts";
import { documentNames, fieldUses } from "./field-uses.ts";
import { recordFields } from "./record-fields.ts";
import { fieldsOf, itemOf, type Described, type Option, type Readers, type Shape } from "./shape.ts";

/** What people are told of one field. */
export interface FieldGuide {
  readonly name: string;
  /** The names on the way to it: "people.count". */
  readonly path: string;
  readonly label: string;
  readonly meaning: string;
  readonly example: string;
  /** A sentence; "" where the fields in or around it decide. */
  readonly usedIn: string;
  /** A sentence; "" where the fields in or around it decide. */
  readonly readers: string;
  /** The words it allows, where there are only some. */
  readonly options: readonly Option[];
  /** The fields that stand below it, or in each of its entries. */
  readonly fields: readonly FieldGuide[];
}

/** What there is to say of the whole record, in the order in which a new one holds it. */
export interface RecordGuide {
  readonly fields: readonly FieldGuide[];
  /** The lines of a fact that is written out. */
  readonly factLines: readonly FieldGuide[];
  /** The lines of a number that is not exact. */
  readonly rangeLines: readonly FieldGuide[];
}

/** What each field of a record means, for its page in the documentation. */
export function recordGuide(): RecordGuide {
  const fields = Object.entries(recordFields.shape.fields);
  const someFact = fields.map(([, { shape }]) => shape).find((shape) => shape.kind === "fact");
  return {
    fields: fields.map(([name, field]) => guideOf(name, field, "")),
    factLines: Object.entries(someFact?.parts ?? {})
      // What the value may be, each fact says itself.
      .map(([name, field]) => guideOf(name, name === "value" ? { ...field, shape: { kind: "text" } } : field, "")),
    rangeLines: [...fieldsOf(count.shape, new Set())].map(([name, field]) => guideOf(name, field, "")),
  };
}

/** What there is to say of one field and those below it. */
export function guideOf(name: string, { shape, note }: Described, above: string): FieldGuide {
  const path = above === "" ? name : `${above}.${name}`;
  const below = groupFields(shape);
  return {
    name,
    path,
    label: note.label,
    meaning: note.meaning,
    example: note.example,
    usedIn: wordUse(usesOf(path)),
    readers: wordReaders(readersOf({ shape, note })),
    options: choicesOf(shape),
    fields: [...below].map(([inner, field]) => guideOf(inner, field, path)),
  };
}

/** The fields of a group, or of the entries of a list; a fact has none of its own. */
function groupFields(shape: Shape): ReadonlyMap<string, Described> {
  const inner = itemOf(shape) ?? shape;
  return inner.kind === "mapping" ? fieldsOf(inner, new Set()) : new Map<string, Described>();
}

function choicesOf(shape: Shape): readonly Option[] {
  const inner = shape.kind === "fact" ? shape.of : shape;
  return inner.kind === "choice" ? inner.options : [];
}

/** Who may usually read a field; undefined where the field around it decides. */
export function readersOf({ shape, note }: Described): Readers | undefined {
  return note.readers ?? (shape.kind === "fact" ? shape.usualAudience : undefined);
}

/**
 * The documents that say the field at a path ("people.total"), or something below it, as places in `documentNames`;
 * undefined where the field is none that a document could say, such as a line of a fact.
 */
export function usesOf(path: string): readonly number[] | undefined {
  const below = Object.entries(fieldUses).filter(([name]) => name === path || name.startsWith(`${path}.`));
  const used = new Set(below.flatMap(([, places]) => places));
  return below.length === 0 ? undefined : documentNames.flatMap((_name, place) => (used.has(place) ? [place] : []));
}

/** More names than this in one sentence are read by nobody. */
const mostNames = 3;

/** "Used in the apology and the disclosure.", by places in `documentNames`; "" where that is undefined. */
export function wordUse(places: readonly number[] | undefined): string {
  if (places === undefined) {
    return "";
  }
  const used = foldedNames((place) => places.includes(place));
  const left = foldedNames((place) => !places.includes(place));
  if (used.length === 0) {
    return "No document says it.";
  }
  if (left.length === 0) {
    return "Used in every document.";
  }
  if (used.length <= mostNames) {
    return `Used in ${listed(used)}.`;
  }
  if (left.length <= mostNames) {
    return `Used in every document but ${listed(left)}.`;
  }
  const some = documentNames.filter((name, place) => bestKnown.includes(name) && places.includes(place));
  const among = some.length > 0 ? some : used.slice(0, bestKnown.length);
  return `Used in ${places.length} of the ${documentNames.length} kinds of document, among them ${listed(among)}.`;
}

/** The documents of the main job, as they are called in a sentence. */
const bestKnown: readonly string[] = ["apology", "disclosure", "remediation plan"];

/** "status update: resolved" */
const statusUpdatePattern = /^status update: /;

/** What the documents at some places are called; where all status updates are among them, they count as one. */
function foldedNames(isAmong: (place: number) => boolean): readonly string[] {
  const among = documentNames.filter((_name, place) => isAmong(place));
  const updates = documentNames.filter((name) => statusUpdatePattern.test(name));
  return updates.every((name) => among.includes(name))
    ? [...new Set(among.map((name) => (updates.includes(name) ? "status updates" : name)))]
    : among;
}

/** "the apology, the disclosure and the correction" */
function listed(names: readonly string[]): string {
  const all = names.map((name) => `the ${name}`);
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1) ?? ""}`;
}

/** Who may read it, in a sentence; "" where that is undefined. */
export function wordReaders(readers: Readers | undefined): string {
  switch (readers) {
    case undefined:
      return "";
    case "never":
      return "Only your team reads it: it is never published.";
    case "internal":
      return "Only your team reads it, until you mark it `audience: public`.";
    case "regulator":
      return "Your team and the authorities read it, until you mark it `audience: public`.";
    case "public":
      return "Everyone may read it, unless you mark it `audience: internal`.";
  }
}
