import type { FormField } from "../../core/record/form/form-layout.ts";
import type { FormValue } from "../../core/record/form/record-form.ts";

/** How many facts nobody knows yet: of those that every incident needs, and not in lists, where there is no telling. */
export function countOpenFacts(field: FormField, value: FormValue | undefined): number {
  if (value === undefined || field.isRare === true || field.isFormer === true) {
    return 0;
  }
  if (value.kind === "fact") {
    return value.certainty === "unknown" ? 1 : 0;
  }
  if (value.kind === "group" && field.input.kind === "group") {
    return field.input.fields.reduce((sum, inner) => sum + countOpenFacts(inner, value.fields[inner.name]), 0);
  }
  return 0;
}
