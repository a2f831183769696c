import type { FormField, FormLayout } from "../../core/record/form/form-layout.ts";
import type { FieldPath } from "../../core/record/edit-text.ts";

/** What the form calls a place of the record: "When you found out"; the list where it lies in one; "" where it has no name. */
export function labelAt([name, ...rest]: FieldPath, { sections }: FormLayout): string {
  const field = sections.flatMap(({ fields }) => fields).find((each) => each.name === name);
  return field === undefined ? "" : labelWithin(field, rest);
}

function labelWithin({ label, input }: FormField, [name, ...rest]: FieldPath): string {
  const own = input.kind === "fact" ? input.of : input;
  const inner = own.kind === "group" ? own.fields.find((field) => field.name === name) : undefined;
  return inner === undefined ? label : labelWithin(inner, rest);
}
