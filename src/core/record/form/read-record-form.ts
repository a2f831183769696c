import { isMap, type Node } from "yaml";
import { refusals } from "../edit-text.ts";
import { longestRecord, parseYaml } from "../parse-yaml.ts";
import { readRecord, type RecordProblem } from "../read-record.ts";
import { recordFields } from "../record-fields.ts";
import { recordVersion } from "../record.ts";
import type { DescribedFields } from "../shape.ts";
import { fieldAt, pairsOf, type FieldPlace, type FormReading } from "./read-form-value.ts";
import type { FormProblem, RecordForm } from "./record-form.ts";

/** What `text` says, as the form shows it. Never throws, whatever the text. */
export function recordForm(text: string): RecordForm {
  const { record, problems } = readRecord(text);
  const reading: FormReading = { timeZone: record.timeZone, places: [] };
  const fields: DescribedFields = recordFields.shape.fields;
  const root = rootOf(text);
  const pairs = pairsOf(root);
  const values = Object.entries(fields).map(
    ([name, field]) => [name, fieldAt(field.shape, pairs.get(name), [name], reading)] as const,
  );
  const refusal = changeRefusal(text);
  return {
    fields: Object.fromEntries(values),
    problems: problems.map((problem) => formProblem(problem, reading.places)),
    ...(refusal !== undefined && { refusal }),
    isRecord: root !== undefined,
    timeZone: record.timeZone,
  };
}

/** What can be read of a text, broken or not; undefined where it is no record at all. */
function rootOf(text: string): Node | undefined {
  const contents = isPlain(text) ? parseYaml(text)?.contents : undefined;
  return isMap(contents) ? contents : undefined;
}

function isPlain(text: string): boolean {
  return text.length <= longestRecord && !text.includes("\0");
}

/** Why nothing in a text can be changed from the form, in a sentence; undefined where it can. */
export function changeRefusal(text: string): string | undefined {
  const { record, problems } = readRecord(text);
  if (record.version > recordVersion) {
    return refusals.newer;
  }
  if (rootOf(text) === undefined) {
    return problems[0]?.message ?? refusals.empty;
  }
  return parseYaml(text)?.errors.length === 0 ? undefined : refusals.broken;
}

function formProblem({ message, span }: RecordProblem, places: readonly FieldPlace[]): FormProblem {
  const place = places.findLast((one) => one.span.start <= span.start && span.start <= one.span.end);
  return { message, path: place?.path ?? [] };
}
