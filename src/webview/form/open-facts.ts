import type { FormField } from "../../core/record/form/form-layout.ts";
import type { FormValue, FormWords } from "../../core/record/form/record-form.ts";

/** How many places of `value` the clock marks so. */
export function countByClock(value: FormValue | undefined, mark: NonNullable<FormWords["byClock"]>): number {
  const sum = (values: readonly FormValue[]): number =>
    values.reduce((all, inner) => all + countByClock(inner, mark), 0);
  switch (value?.kind) {
    case "words":
      return value.byClock === mark ? 1 : 0;
    case "items":
      return sum(value.items);
    case "group":
      return sum(Object.values(value.fields));
    case "fact":
      return countByClock(value.value, mark);
    case "odd":
    case undefined:
      return 0;
  }
}

/** How many facts nobody knows yet: of those that every incident needs, and in a list those that say so themselves. */
export function countOpenFacts(field: FormField, value: FormValue | undefined): number {
  if (value === undefined || field.isRare === true || field.isFormer === true) {
    return 0;
  }
  if (value.kind === "fact") {
    const items = value.value.kind === "items" ? value.value.items : [];
    const isOpen = (item: FormValue): boolean => item.kind === "fact" && item.certainty === "unknown";
    return value.certainty === "unknown" ? 1 : items.filter(isOpen).length;
  }
  if (value.kind === "group" && field.input.kind === "group") {
    return field.input.fields.reduce((sum, inner) => sum + countOpenFacts(inner, value.fields[inner.name]), 0);
  }
  return 0;
}
