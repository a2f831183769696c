import { count } from "./count-field.ts";
import { recordFields } from "./record-fields.ts";
import { fieldsOf, itemOf, type Described, type DocumentName, type Option, type Readers, type Shape } from "./shape.ts";

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
    usedIn: note.usedIn === undefined ? "" : wordUse(note.usedIn),
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

/** "Used in the apology and the disclosure."; "" for none of the main documents. Others may say it all the same. */
export function wordUse(documents: readonly DocumentName[]): string {
  switch (documents.length) {
    case 0:
      return "";
    case 1:
      return `Used in the ${documents.join()}.`;
    case 2:
      return `Used in the ${documents.join(" and the ")}.`;
    default:
      return `Used in the ${documents.slice(0, -1).join(", the ")} and the ${documents.at(-1) ?? ""}.`;
  }
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
