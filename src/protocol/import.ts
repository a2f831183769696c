/**
 * Messages between the extension and the page that shows what would be added from a file: types and guards only. Each
 * end passes what it receives through a guard and ignores what does not fit.
 */
import type { ImportChoices } from "../core/record/import/import-choices.ts";
import type { ImportPreview } from "../core/record/import/import-preview.ts";
import type { DateOrder } from "../core/record/import/time-text.ts";
import {
  fits,
  isBoolean,
  isCount,
  isKeyOf,
  isListOf,
  isMessageOf,
  isText,
  orAbsent,
  type FieldCheck,
  type FieldChecks,
} from "./message-checks.ts";

/** From the extension to the page: what would be added with the choices made so far. */
export type ImportExtensionMessage = {
  readonly type: "preview";
  /** Counts what the page was sent from 1; asked for again with what is to be added. */
  readonly number: number;
  readonly preview: ImportPreview;
  readonly timeZones: readonly string[];
};

/** From the page to the extension: what the person chooses. */
export type ImportWebviewMessage =
  /** The page has loaded and can be drawn. */
  | { readonly type: "ready" }
  /** Show what these would make of the file. */
  | { readonly type: "choose"; readonly choices: ImportChoices }
  /** Add what the preview of that number shows, if nothing has changed since. */
  | { readonly type: "add"; readonly number: number }
  | { readonly type: "cancel" }
  /** Something went wrong in the page; for the log. */
  | { readonly type: "error"; readonly message: string };

const orders: Readonly<Record<DateOrder, true>> = { "day-first": true, "month-first": true };
const isOrder: FieldCheck = isKeyOf(orders);

const choiceChecks: FieldChecks = {
  time: isCount,
  clock: orAbsent(isCount),
  what: isCount,
  source: orAbsent((value) => value === "file" || isCount(value)),
  readers: orAbsent(isCount),
  dateOrder: orAbsent(isOrder),
  day: orAbsent(isText),
  timeZone: orAbsent(isText),
  isPublicTaken: isBoolean,
};
const isChoices: FieldCheck = (value) => fits(value, choiceChecks);

const webviewChecks: Readonly<Record<ImportWebviewMessage["type"], FieldChecks>> = {
  ready: {},
  choose: { choices: isChoices },
  add: { number: isCount },
  cancel: {},
  error: { message: isText },
};

/** Whether `value`, received from the page, is a message the extension may act on. Never throws. */
export function isImportWebviewMessage(value: unknown): value is ImportWebviewMessage {
  return isMessageOf(value, webviewChecks);
}

const listOf = (checks: FieldChecks): FieldCheck => isListOf((value) => fits(value, checks), 200);

const questionChecks: FieldChecks = {
  reason: isText,
  options: listOf({ order: isOrder, words: isText }),
  answer: orAbsent(isOrder),
};

const previewChecks: FieldChecks = {
  title: isText,
  columns: listOf({ name: isText, example: isText }),
  isNotes: isBoolean,
  choices: isChoices,
  dateQuestion: orAbsent((value) => fits(value, questionChecks)),
  isDayAsked: isBoolean,
  isZoneAsked: isBoolean,
  recordZone: isText,
  publicCount: isCount,
  rows: listOf({ number: isCount, when: isText, what: isText, source: isText, readers: isText }),
  moreRows: isText,
  unread: listOf({ number: isCount, text: isText, reason: isText }),
  unreadTitle: isText,
  moreUnread: isText,
  result: isListOf(isText),
  addCount: isCount,
};

/** Whether `value`, received by the page, can be shown as it is. Never throws. */
export function isImportExtensionMessage(value: unknown): value is ImportExtensionMessage {
  return isMessageOf(value, {
    preview: {
      number: isCount,
      preview: (preview) => fits(preview, previewChecks),
      timeZones: isListOf(isText, 2000),
    },
  });
}
