/**
 * Messages between the extension and the form over a record: types and guards only. Each end passes what it receives
 * through a guard and ignores what does not fit.
 */
import type { FieldValue } from "../core/record/edit-value.ts";
import type { Certainty } from "../core/record/fact.ts";
import type { RecordChange } from "../core/record/form/change-record.ts";
import type { FormInput, FormLayout } from "../core/record/form/form-layout.ts";
import type { FormValue, FormWords, RecordForm } from "../core/record/form/record-form.ts";
import type { TimelineScene } from "../core/record/timeline/timeline-scene.ts";
import { isTimelineScene } from "./timeline-scene-check.ts";
import {
  fits,
  isBoolean,
  isCount,
  isEachOf,
  isFields,
  isKeyOf,
  isListOf,
  isMessageOf,
  isText,
  orAbsent,
  type FieldCheck,
  type FieldChecks,
} from "./message-checks.ts";

/** What became of an edit. `stale`: the record had changed since; what was asked can be asked again of what is shown next. */
export type EditOutcome =
  | { readonly kind: "done" }
  | { readonly kind: "stale" }
  /** `reason`: a sentence for the person. */
  | { readonly kind: "refused"; readonly reason: string };

/** What has changed in a list of items: from the place `from`, counted from 0, `gone` of them go and `items` come. */
export interface ListNews {
  readonly from: number;
  readonly gone: number;
  readonly items: readonly FormValue[];
}

/** From the extension to the form. */
export type FormExtensionMessage =
  /** What there is to fill in; comes once, before anything else. */
  | { readonly type: "layout"; readonly layout: FormLayout }
  /** What the record says at `version`. `form.fields` holds those fields that are not as they were sent before; of lists that were sent, `lists` only what has changed. */
  | {
      readonly type: "record";
      readonly version: number;
      readonly form: RecordForm;
      readonly lists: Readonly<Record<string, ListNews>>;
    }
  /** The picture of the incident's course; comes a moment after what it is drawn from. */
  | { readonly type: "timeline"; readonly scene: TimelineScene }
  /** Bring the person to an item of a list, which was told before; counted from 0. Or to another field, "moments.told". */
  | { readonly type: "lead-to"; readonly list: string; readonly item: number }
  /** The answer to the edit of that number. What the record then says was sent before it. */
  | { readonly type: "answer"; readonly edit: number; readonly outcome: EditOutcome };

/** From the form to the extension: what the person asks for. */
export type FormWebviewMessage =
  /** The page has loaded and can be drawn. */
  | { readonly type: "ready" }
  /** Change the record, if it still is at `version`. `edit` counts the edits of one page from 1. */
  | {
      readonly type: "edit";
      readonly edit: number;
      readonly version: number;
      readonly changes: readonly RecordChange[];
    }
  | { readonly type: "save" }
  | { readonly type: "show-as-text" }
  /** The person wants to add entries to the timeline from a file. */
  | { readonly type: "add-timeline" }
  /** Something went wrong in the page; for the log. */
  | { readonly type: "error"; readonly message: string };

/** More than any honest record has. */
const mostItems = 20_000;
const mostChanges = 20;
/** More than any record is deep. */
const deepest = 12;

const isPathStep: FieldCheck = (value) => isText(value) || isCount(value);
const isPath: FieldCheck = isListOf(isPathStep, deepest);

const changeChecks: Readonly<Record<RecordChange["kind"], FieldChecks>> = {
  set: { path: isPath, value: isFieldValue },
  clear: { path: isPath },
  add: { path: isPath, value: isFieldValue, index: orAbsent(isCount) },
  remove: { path: isPath, index: isCount },
  move: { path: isPath, from: isCount, to: isCount },
  mend: { problem: isCount, choice: isCount },
};

const webviewChecks: Readonly<Record<FormWebviewMessage["type"], FieldChecks>> = {
  ready: {},
  edit: { edit: isCount, version: isCount, changes: isListOf(oneOf(changeChecks), mostChanges) },
  save: {},
  "show-as-text": {},
  "add-timeline": {},
  error: { message: isText },
};

/** Whether `value`, received from the page, is a message the extension may act on. Never throws. */
export function isFormWebviewMessage(value: unknown): value is FormWebviewMessage {
  return isMessageOf(value, webviewChecks);
}

/** The number of the edit that `value` asks for, whether the rest of it can be acted on or not: the page waits for its answer. */
export function editAskedIn(value: unknown): number | undefined {
  const asks = { type: (type: unknown) => type === "edit", edit: isCount };
  return fits(value, asks) ? (value as { readonly edit: number }).edit : undefined;
}

const valueChecks: Readonly<Record<FormValue["kind"], FieldChecks>> = {
  words: {
    words: isText,
    spoken: orAbsent(isText),
    inFull: orAbsent(isText),
    byClock: orAbsent(isKeyOf(clockMarks())),
    mustNotSay: orAbsent(isText),
  },
  items: { items: isListOf(isFormValue, mostItems) },
  group: { fields: isEachOf(isFormValue) },
  fact: { certainty: isKeyOf(certainties()), value: isFormValue, parts: isEachOf(isFormValue) },
  odd: {},
};

const isOptions: FieldCheck = isListOf((value) => fits(value, { value: isText, label: isText, meaning: isText }), 2000);

const inputChecks: Readonly<Record<FormInput["kind"], FieldChecks>> = {
  text: { like: isText },
  "group-name": {},
  moment: {},
  "time-zone": {},
  jurisdiction: {},
  flag: {},
  "whole-number": {},
  choice: { options: isOptions },
  count: { fields: isListOf(isFormField) },
  list: { item: isInput },
  group: { fields: isListOf(isFormField), required: isListOf(isText) },
  fact: { of: isInput, usualAudience: isText },
};

const outcomeChecks: Readonly<Record<EditOutcome["kind"], FieldChecks>> = {
  done: {},
  stale: {},
  refused: { reason: isText },
};

const extensionChecks: Readonly<Record<FormExtensionMessage["type"], FieldChecks>> = {
  layout: { layout: isLayout },
  record: { version: isCount, form: isForm, lists: isEachOf(isListNews) },
  timeline: { scene: isTimelineScene },
  "lead-to": { list: isText, item: isCount },
  answer: { edit: isCount, outcome: oneOf(outcomeChecks) },
};

/** Whether `value`, received by the page, can be shown as it is. Never throws. */
export function isFormExtensionMessage(value: unknown): value is FormExtensionMessage {
  return isMessageOf(value, extensionChecks);
}

function isListNews(value: unknown): boolean {
  return fits(value, { from: isCount, gone: isCount, items: isListOf(isFormValue, mostItems) });
}

function isForm(value: unknown): boolean {
  return fits(value, {
    fields: isEachOf(isFormValue),
    problems: isListOf(
      (problem) => fits(problem, { message: isText, path: isPath, choices: isListOf(isText) }),
      mostItems,
    ),
    refusal: orAbsent(isText),
    isRecord: isBoolean,
    timeZone: isText,
  });
}

function isLayout(value: unknown): boolean {
  const section: FieldChecks = { id: isText, title: isText, lead: isText, fields: isListOf(isFormField) };
  return fits(value, {
    sections: isListOf((one) => fits(one, section)),
    factParts: isListOf(isFormField),
    timeZones: isOptions,
    jurisdictions: isOptions,
  });
}

function isFormField(value: unknown): boolean {
  return fits(value, {
    name: isText,
    label: isText,
    meaning: isText,
    input: isInput,
    isRare: orAbsent(isBoolean),
    isFormer: orAbsent(isBoolean),
    isConditional: orAbsent(isBoolean),
  });
}

function isInput(value: unknown): boolean {
  return oneOf(inputChecks)(value);
}

function isFormValue(value: unknown): boolean {
  return oneOf(valueChecks)(value);
}

/** What may be written into a record: words, whole numbers, flags, and lists and fields of such. */
function isFieldValue(value: unknown, depth = 0): value is FieldValue {
  if (typeof value === "string" || typeof value === "number") {
    return isText(value) || isCount(value);
  }
  if (depth > deepest) {
    return false;
  }
  const isInside = (inner: unknown): boolean => inner === undefined || isFieldValue(inner, depth + 1);
  return isBoolean(value) || isListOf(isInside, mostItems)(value) || (isFields(value) && isEachOf(isInside)(value));
}

/** An object whose `kind` is one of those of `checks`, and which passes the checks of its kind. */
function oneOf(checks: Readonly<Record<string, FieldChecks>>): FieldCheck {
  return (value) => {
    const kind = isFields(value) && Object.hasOwn(value, "kind") ? value["kind"] : undefined;
    return isKeyOf(checks)(kind) && fits(value, checks[kind] ?? {});
  };
}

function clockMarks(): Readonly<Record<NonNullable<FormWords["byClock"]>, true>> {
  return { "update-passed": true, overdue: true, "to-come": true, "other-day": true };
}

function certainties(): Readonly<Record<Certainty, true>> {
  return { confirmed: true, suspected: true, unknown: true, "ruled-out": true };
}
