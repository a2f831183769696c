import { findName } from "../../wording/find-names.ts";
import { formLayout, type FormInput } from "./form-layout.ts";
import type { FormValue } from "./record-form.ts";

type Fields = Readonly<Record<string, FormValue>>;

/** Where something comes from is read by nobody but the team. */
const internalFields: readonly string[] = ["source"];

/**
 * `fields` with a mark at what everybody may read and a name or word in it that must not be said: each draft for the
 * public that takes it over would be held back. What has no mark stays the very same object.
 */
export function withNames(fields: Fields, neverSay: readonly string[]): Fields {
  const names = neverSay
    .map((name) => ({
      name: name.trim(),
      beginning:
        name
          .trim()
          .toLowerCase()
          .split(/[\s'’‘ʼ]/)[0] ?? "",
    }))
    .filter(({ name }) => /[\p{L}\p{N}]/u.test(name));
  if (names.length === 0) {
    return fields;
  }
  /** The first name in some words. Most hold not even the beginning of any. */
  const nameIn = (words: string): string | undefined => {
    const small = words.toLowerCase();
    return names.find(
      ({ name, beginning }) => (small.includes(beginning) || small.includes("%")) && findName(words, name).length > 0,
    )?.name;
  };
  const all = formLayout().sections.flatMap((section) => section.fields);
  return withEach(fields, (name, value) => {
    const input = all.find((field) => field.name === name)?.input;
    return input === undefined ? value : marked(value, input, { isPublic: false, nameIn });
  });
}

interface Reading {
  /** Whether everybody may read it. */
  readonly isPublic: boolean;
  readonly nameIn: (words: string) => string | undefined;
}

function marked(value: FormValue, input: FormInput, reading: Reading): FormValue {
  switch (value.kind) {
    case "words": {
      const mustNotSay = reading.isPublic && input.kind === "text" ? reading.nameIn(value.words) : undefined;
      return mustNotSay === undefined ? value : { ...value, mustNotSay };
    }
    case "items": {
      const items = value.items.map((item) => (input.kind === "list" ? marked(item, input.item, reading) : item));
      return items.every((item, index) => item === value.items[index]) ? value : { ...value, items };
    }
    case "group": {
      const own = input.kind === "group" ? input.fields : [];
      const audience = value.fields["audience"];
      const isPublic =
        audience === undefined ? reading.isPublic : audience.kind === "words" && isForAll(audience.words, "internal");
      const fields = withEach(value.fields, (name, inner) => {
        const field = own.find((each) => each.name === name);
        return field === undefined || internalFields.includes(name)
          ? inner
          : marked(inner, field.input, { ...reading, isPublic });
      });
      return fields === value.fields ? value : { ...value, fields };
    }
    case "fact": {
      const audience = value.parts["audience"];
      const usual = input.kind === "fact" ? input.usualAudience : "internal";
      const isPublic = isForAll(audience?.kind === "words" ? audience.words : "", usual);
      const inner = input.kind === "fact" ? marked(value.value, input.of, { ...reading, isPublic }) : value.value;
      return inner === value.value ? value : { ...value, value: inner };
    }
    case "odd":
      return value;
  }
}

function isForAll(audience: string, usual: string): boolean {
  return (audience === "" ? usual : audience.toLowerCase()) === "public";
}

function withEach(fields: Fields, make: (name: string, value: FormValue) => FormValue): Fields {
  const made = Object.entries(fields).map(([name, value]) => [name, make(name, value)] as const);
  return made.every(([name, value]) => value === fields[name]) ? fields : Object.fromEntries(made);
}
