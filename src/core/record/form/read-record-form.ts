import { isMap, type Node } from "yaml";
import type { Temporal } from "temporal-polyfill";
import { sayInEnglish, sayLater, type Say } from "../../text/say.ts";
import { onceForEach } from "../../text/remember.ts";
import { refusals, type FieldPath } from "../edit-text.ts";
import { sayOf } from "../language-to-write-in.ts";
import { longestRecord, parseYaml } from "../parse-yaml.ts";
import { readRecord } from "../read-record.ts";
import { recordParts } from "../record-parts.ts";
import { contradicted } from "../contradicted.ts";
import { recordVersion, type MomentName } from "../record.ts";
import { stillToCome } from "../to-come.ts";
import { unsureLeak } from "../unsure-leak.ts";
import { namesServiceBeside } from "../stoppage.ts";
import { readFields, readFieldsOf, type FieldsReading } from "./read-fields.ts";
import type { FormGroup, RecordForm } from "./record-form.ts";
import { withClock } from "./with-clock.ts";
import { withNames } from "./with-names.ts";

const stoppedName = "serviceStopped" satisfies MomentName;

/**
 * What `text` says, as the form shows it. With `now` it tells as well what cannot be so by then. Never throws, whatever
 * the text.
 */
export function recordForm(text: string, now?: Temporal.Instant, say: Say = sayInEnglish): RecordForm {
  const { record, problems } = readRecord(text);
  const spoken = sayOf(record, say);
  const parts = isPlain(text) ? recordParts(text) : undefined;
  const root = parts === undefined ? rootOf(text) : undefined;
  const { fields: all, pathAt } =
    parts === undefined ? readFields(root, record.timeZone, spoken) : readFieldsOf(parts, record.timeZone, spoken);
  const fields = namesServiceBeside(record) ? all : withoutUnasked(all);
  const refusal = changeRefusal(text, say);
  // What is chosen in the form is counted among the first of these.
  const ofNow = now === undefined ? [] : [...stillToCome(text, now), ...unsureLeak(text)];
  const told = [...problems, ...contradicted(text), ...ofNow];
  return {
    fields: withNames(now === undefined ? fields : withClock(fields, record, now), record.neverSay),
    problems: told.map(({ said, span, inForm, choices = [] }) => ({
      message: sayLater(spoken, inForm?.said ?? said),
      path: missingAt(pathAt(span.start), inForm?.missing),
      choices: choices.map((choice) => sayLater(spoken, choice.said)),
    })),
    ...(refusal !== undefined && { refusal }),
    isRecord: parts !== undefined || root !== undefined,
    timeZone: record.timeZone,
  };
}

function withoutUnasked(fields: FieldsReading["fields"]): FieldsReading["fields"] {
  const { moments } = fields;
  return moments?.kind === "group" ? { ...fields, moments: withoutStopped(moments) } : fields;
}

/** Without when a service stopped, where nobody wrote it down: of none that is named there is nothing to ask. */
const withoutStopped = onceForEach((moments: FormGroup): FormGroup => {
  const { [stoppedName]: stopped, ...asked } = moments.fields;
  return stopped?.kind === "fact" && stopped.certainty === "unknown" ? { ...moments, fields: asked } : moments;
});

/** The way to the field `missing` of the item that `path` leads into; `path` itself where nothing is missing. */
function missingAt(path: FieldPath, missing: string | undefined): FieldPath {
  const item = path.findLastIndex((step) => typeof step === "number");
  return missing === undefined || item < 0 ? path : [...path.slice(0, item + 1), missing];
}

/** Why nothing in a text can be changed from the form, in a sentence; undefined where it can. */
export function changeRefusal(text: string, say: Say = sayInEnglish): string | undefined {
  const { record, problems } = readRecord(text);
  if (record.version > recordVersion) {
    return say(refusals.newer);
  }
  if (isPlain(text) && recordParts(text) !== undefined) {
    return undefined;
  }
  if (rootOf(text) === undefined) {
    return problems[0] === undefined ? say(refusals.empty) : sayLater(say, problems[0].said);
  }
  return parseYaml(text)?.errors.length === 0 ? undefined : say(refusals.broken);
}

/** What can be read of a text, broken or not; undefined where it is no record at all. */
function rootOf(text: string): Node | undefined {
  const contents = isPlain(text) ? parseYaml(text)?.contents : undefined;
  return isMap(contents) ? contents : undefined;
}

function isPlain(text: string): boolean {
  return text.length <= longestRecord && !text.includes("\0");
}
