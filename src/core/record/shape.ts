import type { Audience } from "./fact.ts";
import { jurisdictions } from "./jurisdictions.ts";

/** What people are told of one field: in the editor while they write, and in the documentation. */
export interface FieldNote {
  /** What it is called in words: "Who signs". */
  readonly label: string;
  /** One sentence. */
  readonly meaning: string;
  /** What may stand behind the name and the colon, of one line or several. */
  readonly example: string;
  /** Who may read it where nothing else is marked. Left out where the fact or the field around it decides, or where nothing can be marked. */
  readonly readers?: Readers;
  /** Few incidents need it: a form may fold it away. */
  readonly isRare?: true;
  /** Only where a service is named there is something to ask; a form leaves it out where it can. */
  readonly isOffered?: "with-service";
}

/** `never`: not published, whatever is marked. */
export type Readers = Audience | "never";

/** One of the words that a field allows. */
export interface Option {
  readonly value: string;
  /** Part of a sentence, without a full stop. */
  readonly meaning: string;
}

/** What may be written in a place, as its reader takes it. */
export type Shape =
  | { readonly kind: "text"; readonly like?: TextForm }
  | { readonly kind: "moment" }
  | { readonly kind: "time-zone" }
  /** A code of ISO 3166: "GB", "US-CA". */
  | { readonly kind: "jurisdiction" }
  | { readonly kind: "flag" }
  | { readonly kind: "whole-number" }
  | { readonly kind: "version"; readonly newest: number }
  | { readonly kind: "choice"; readonly options: readonly Option[] }
  /** A whole number, or the fields of a range. */
  | { readonly kind: "count"; readonly fields: DescribedFields }
  | { readonly kind: "list"; readonly item: Shape }
  | {
      readonly kind: "mapping";
      readonly fields: DescribedFields;
      readonly required: readonly string[];
      /** Fields of earlier versions: still read and explained, offered nowhere. */
      readonly former?: DescribedFields;
    }
  | {
      readonly kind: "fact";
      readonly of: Shape;
      readonly usualAudience: Audience;
      /** One of a list of facts, of which nobody may know yet whether it is so. */
      readonly isItem?: true;
      /** The lines of a fact that is written out. */
      readonly parts: DescribedFields;
    };

/** Fields of which each has a shape of its own. */
export type MappingShape = Extract<Shape, { kind: "mapping" }>;
/** A fact: a value with how sure it is, or the value alone. */
export type FactShape = Extract<Shape, { kind: "fact" }>;

/** Words that must look like something. */
export interface TextForm {
  /** "emailAddress". */
  readonly name: string;
  readonly pattern: RegExp;
}

/** A field as people see it: what may stand there, and what it means. */
export interface Described {
  readonly shape: Shape;
  readonly note: FieldNote;
}

/** Fields by their names, in the order in which they are shown. */
export type DescribedFields = Readonly<Record<string, Described>>;

/**
 * The fields that may stand in a mapping of this shape, beside the `siblings` that are there already. A fact that
 * is written out has its own lines; the value of one that is not may be a mapping itself. Empty where it is none.
 */
export function fieldsOf(shape: Shape, siblings: ReadonlySet<string>): ReadonlyMap<string, Described> {
  switch (shape.kind) {
    case "mapping":
    case "count":
      return new Map(Object.entries(shape.fields));
    case "list":
      return fieldsOf(shape.item, siblings);
    case "fact": {
      const parts = new Map(Object.entries(shape.parts));
      const inner = shape.of.kind === "list" ? new Map<string, Described>() : fieldsOf(shape.of, siblings);
      const isPlain = [...siblings].some((name) => inner.has(name));
      const isWrittenOut = [...siblings].some((name) => parts.has(name));
      return isWrittenOut ? parts : isPlain ? inner : new Map([...inner, ...parts]);
    }
    case "text":
    case "moment":
    case "time-zone":
    case "jurisdiction":
    case "flag":
    case "whole-number":
    case "version":
    case "choice":
      return new Map();
  }
}

/** As `fieldsOf`, with the fields of earlier versions behind them: for what stands there already. */
export function knownFieldsOf(shape: Shape, siblings: ReadonlySet<string>): ReadonlyMap<string, Described> {
  const former = shape.kind === "mapping" ? (shape.former ?? {}) : {};
  return new Map([...fieldsOf(shape, siblings), ...Object.entries(former)]);
}

/** The shape of the items of a list; undefined where it is no list. */
export function itemOf(shape: Shape): Shape | undefined {
  return shape.kind === "list" ? shape.item : shape.kind === "fact" ? itemOf(shape.of) : undefined;
}

/** What the word `unknown` stands for. */
export const unknownMeaning = "Nobody knows yet; a document says so honestly, or leaves it out";
const unknownOption: Option = { value: "unknown", meaning: unknownMeaning };

const flagOptions: readonly Option[] = [
  { value: "true", meaning: "Yes" },
  { value: "false", meaning: "No" },
];

function jurisdictionOptions(): readonly Option[] {
  return jurisdictions().map(({ code, name }) => ({ value: code, meaning: name }));
}

/** The words that a place of this shape allows, or that are most often meant; empty where people write their own. */
export function optionsOf(shape: Shape): readonly Option[] {
  switch (shape.kind) {
    case "choice":
      return shape.options;
    case "flag":
      return flagOptions;
    case "version":
      return [{ value: String(shape.newest), meaning: "The way of writing a record that this version knows" }];
    case "time-zone":
      return Intl.supportedValuesOf("timeZone").map((value) => ({ value, meaning: "A time zone" }));
    case "jurisdiction":
      return jurisdictionOptions();
    case "mapping":
      return shape.required.length === 0 ? [unknownOption] : [];
    case "fact":
      return [...optionsOf(shape.of), unknownOption];
    case "text":
    case "moment":
    case "whole-number":
    case "count":
    case "list":
      return [];
  }
}
