import { isMap, type Node } from "yaml";
import { refusals } from "../edit-text.ts";
import { longestRecord, parseYaml } from "../parse-yaml.ts";
import { readRecord } from "../read-record.ts";
import { recordParts } from "../record-parts.ts";
import { recordVersion } from "../record.ts";
import { readFields, readFieldsOf } from "./read-fields.ts";
import type { RecordForm } from "./record-form.ts";

/** What `text` says, as the form shows it. Never throws, whatever the text. */
export function recordForm(text: string): RecordForm {
  const { record, problems } = readRecord(text);
  const parts = isPlain(text) ? recordParts(text) : undefined;
  const root = parts === undefined ? rootOf(text) : undefined;
  const { fields, pathAt } =
    parts === undefined ? readFields(root, record.timeZone) : readFieldsOf(parts, record.timeZone);
  const refusal = changeRefusal(text);
  return {
    fields,
    problems: problems.map(({ message, span, choices = [] }) => ({
      message,
      path: pathAt(span.start),
      choices: choices.map(({ title }) => title),
    })),
    ...(refusal !== undefined && { refusal }),
    isRecord: parts !== undefined || root !== undefined,
    timeZone: record.timeZone,
  };
}

/** Why nothing in a text can be changed from the form, in a sentence; undefined where it can. */
export function changeRefusal(text: string): string | undefined {
  const { record, problems } = readRecord(text);
  if (record.version > recordVersion) {
    return refusals.newer;
  }
  if (isPlain(text) && recordParts(text) !== undefined) {
    return undefined;
  }
  if (rootOf(text) === undefined) {
    return problems[0]?.message ?? refusals.empty;
  }
  return parseYaml(text)?.errors.length === 0 ? undefined : refusals.broken;
}

/** What can be read of a text, broken or not; undefined where it is no record at all. */
function rootOf(text: string): Node | undefined {
  const contents = isPlain(text) ? parseYaml(text)?.contents : undefined;
  return isMap(contents) ? contents : undefined;
}

function isPlain(text: string): boolean {
  return text.length <= longestRecord && !text.includes("\0");
}
