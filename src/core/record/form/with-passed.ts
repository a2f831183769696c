import type { Temporal } from "temporal-polyfill";
import type { IncidentRecord } from "../record.ts";
import { isUpdatePassed } from "../update-passed.ts";
import type { FormValue } from "./record-form.ts";

type Fields = Readonly<Record<string, FormValue>>;

/** `fields` with a mark at when readers hear more, where that has passed at `now`. */
export function withPassed(fields: Fields, record: IncidentRecord, now: Temporal.Instant): Fields {
  const group = fields["nextUpdate"];
  const at = group?.kind === "group" ? group.fields["at"] : undefined;
  if (!isUpdatePassed(record, now) || group?.kind !== "group" || at?.kind !== "fact" || at.value.kind !== "words") {
    return fields;
  }
  const marked: FormValue = { ...at, value: { ...at.value, isPassed: true } };
  return { ...fields, nextUpdate: { ...group, fields: { ...group.fields, at: marked } } };
}
