import type { Audience } from "../fact.ts";
import { jurisdictions } from "../jurisdictions.ts";
import { recordFields } from "../record-fields.ts";
import type { Described, DescribedFields, MappingShape, Option, Shape } from "../shape.ts";
import { formLabels, formMeanings, groupNameFields, optionLabels } from "./form-words.ts";
import { hiddenFields, otherSection, sectionPlans, type SectionPlan } from "./form-sections.ts";

/** All that there is to fill in, the same for every record: made from the described fields of the record alone. */
export interface FormLayout {
  readonly sections: readonly FormSection[];
  /** The lines that every fact can have beside its value, such as `certainty` and `source`. */
  readonly factParts: readonly FormField[];
  readonly timeZones: readonly FormOption[];
  /** By their codes: "GB", "US-CA". */
  readonly jurisdictions: readonly FormOption[];
}

/** One part of the form, with a heading of its own. */
export interface FormSection {
  readonly id: string;
  readonly title: string;
  /** "" where there is nothing to say. */
  readonly lead: string;
  readonly fields: readonly FormField[];
}

/** One field: its name in the record, what it is called, and how it is filled in. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  /** One sentence. */
  readonly meaning: string;
  readonly input: FormInput;
  /** Few incidents need it. */
  readonly isRare?: true;
  /** Of an earlier version: shown where it is written, and nowhere else. */
  readonly isFormer?: true;
  /** Of some incidents only: shown where `RecordForm` has a value for it. */
  readonly isConditional?: true;
}

/** How something is filled in: a `Shape` as plain data. */
export type FormInput =
  /** `like`: what the words must look like, such as "emailAddress"; "" where they are free. */
  | { readonly kind: "text"; readonly like: string }
  /** The name of one of the groups of people that the record has. */
  | { readonly kind: "group-name" }
  | { readonly kind: "moment" | "time-zone" | "jurisdiction" | "flag" | "whole-number" }
  /** `nothing`: what it says where nothing is chosen, if there is more to say of that. */
  | { readonly kind: "choice"; readonly options: readonly FormOption[]; readonly nothing?: string }
  /** One number, or a range. */
  | { readonly kind: "count"; readonly fields: readonly FormField[] }
  | { readonly kind: "list"; readonly item: FormInput }
  | { readonly kind: "group"; readonly fields: readonly FormField[]; readonly required: readonly string[] }
  | { readonly kind: "fact"; readonly of: FormInput; readonly usualAudience: Audience };

/** One of several values to choose from. */
export interface FormOption {
  readonly value: string;
  /** "In progress". */
  readonly label: string;
  /** Part of a sentence. */
  readonly meaning: string;
}

let layout: FormLayout | undefined;

/**
 * All that the form has to fill in, in its order, and the same for every record; in English, but for the names of
 * countries, which are in `language`.
 */
export function formLayout(language = "en"): FormLayout {
  layout ??= {
    sections: sections(),
    factParts: factParts(),
    timeZones: Intl.supportedValuesOf("timeZone").map((value) => ({ value, label: "", meaning: "" })),
    jurisdictions: jurisdictions().map(({ code, name }) => ({ value: code, label: name, meaning: "" })),
  };
  return language === "en" ? layout : { ...layout, jurisdictions: countriesIn(language, layout.jurisdictions) };
}

/** Of parts of a country no names but the English ones are known. */
function countriesIn(language: string, all: readonly FormOption[]): readonly FormOption[] {
  const names = new Intl.DisplayNames([language], { type: "region" });
  return all.map((option) =>
    option.value.includes("-") ? option : { ...option, label: names.of(option.value) ?? option.label },
  );
}

function sections(): readonly FormSection[] {
  const all: DescribedFields = recordFields.shape.fields;
  const placed = new Set([...sectionPlans.flatMap((plan) => plan.fields), ...hiddenFields]);
  const others = Object.keys(all).filter((name) => !placed.has(name));
  const team = sectionPlans.length - 1;
  return sectionPlans
    .toSpliced(team, 0, { ...otherSection, fields: others })
    .map((plan) => sectionOf(plan, all))
    .filter((section) => section.fields.length > 0);
}

function sectionOf({ id, title, lead, fields }: SectionPlan, all: DescribedFields): FormSection {
  return {
    id,
    title,
    lead,
    fields: fields.flatMap((name) => (all[name] === undefined ? [] : fieldOf(name, all[name], ""))),
  };
}

function factParts(): readonly FormField[] {
  const someFact = Object.values(recordFields.shape.fields).find(({ shape }) => shape.kind === "fact");
  const parts = someFact?.shape.kind === "fact" ? someFact.shape.parts : {};
  return fieldsOf(parts, "").filter(({ name }) => name !== "value");
}

/** `above`: the names on the way there, each with a full stop behind it. */
function fieldsOf(fields: DescribedFields, above: string): readonly FormField[] {
  return Object.entries(fields).map(([name, field]) => fieldOf(name, field, above));
}

function fieldOf(name: string, { shape, note }: Described, above: string): FormField {
  const path = `${above}${name}`;
  return {
    name,
    label: formLabels[path] ?? note.label,
    meaning: formMeanings[path] ?? note.meaning,
    input: groupNameFields.has(path) ? { kind: "group-name" } : inputOf(shape, `${path}.`),
    ...(note.isRare && { isRare: note.isRare }),
    ...(note.isOffered && { isConditional: true }),
  };
}

function inputOf(shape: Shape, above: string): FormInput {
  switch (shape.kind) {
    case "text":
      return { kind: "text", like: shape.like?.name ?? "" };
    case "version":
      return { kind: "whole-number" };
    case "moment":
    case "time-zone":
    case "jurisdiction":
    case "flag":
    case "whole-number":
      return { kind: shape.kind };
    case "choice":
      return { kind: "choice", options: shape.options.map(optionOf) };
    case "count":
      return { kind: "count", fields: fieldsOf(shape.fields, above) };
    case "list":
      return { kind: "list", item: inputOf(shape.item, above) };
    case "mapping":
      return { kind: "group", fields: groupFields(shape, above), required: shape.required };
    case "fact":
      return { kind: "fact", of: inputOf(shape.of, above), usualAudience: shape.usualAudience };
  }
}

function groupFields({ fields, former = {} }: MappingShape, above: string): readonly FormField[] {
  const older = fieldsOf(former, above).map((field) => ({ ...field, isFormer: true }) as const);
  return [...older, ...fieldsOf(fields, above)];
}

function optionOf({ value, meaning }: Option): FormOption {
  const words = value.replaceAll("-", " ");
  return { value, label: optionLabels[value] ?? `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`, meaning };
}
