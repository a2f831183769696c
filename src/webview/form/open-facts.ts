import type { FormField, FormInput } from "../../core/record/form/form-layout.ts";
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

/** How many facts nobody knows yet, of those that every incident needs; `all`: what the record says by its fields. */
export function countOpenFacts(
  { name, input, isRare, isFormer, isConditional }: FormField,
  all: Readonly<Record<string, FormValue>>,
): number {
  const isAsked = isConditional !== true || (all["service"]?.kind === "fact" && all["service"].certainty !== "unknown");
  return isRare === true || isFormer === true || !isAsked ? 0 : countOpenIn(input, all[name], false);
}

/**
 * The same of one item of a list, such as a group of people. A list in it may be empty because what holds for all holds
 * here too: there is no telling.
 */
export function countOpenInItem(input: FormInput, value: FormValue): number {
  return countOpenIn(input, value, true);
}

/** Of a list of kinds, each a fact of its own: those that say themselves that nobody knows. */
function countOpenKinds(value: FormValue): number {
  const items = value.kind === "items" ? value.items : [];
  return items.filter((item) => item.kind === "fact" && item.certainty === "unknown").length;
}

function countOpenIn(input: FormInput, value: FormValue | undefined, isInItem: boolean): number {
  if (value?.kind === "fact" && input.kind === "fact") {
    const mayBeEmpty = isInItem && input.of.kind === "list";
    return value.certainty === "unknown" ? (mayBeEmpty ? 0 : 1) : countOpenKinds(value.value);
  }
  if (value?.kind === "group" && input.kind === "group") {
    const needed = input.fields.filter(({ isRare, isFormer }) => isRare !== true && isFormer !== true);
    return needed.reduce((sum, field) => sum + countOpenIn(field.input, value.fields[field.name], isInItem), 0);
  }
  if (value?.kind === "items" && input.kind === "list") {
    return value.items.reduce((sum, item) => sum + countOpenIn(input.item, item, true), 0);
  }
  return 0;
}
