/** Messages between the extension and the page that a letter is copied from into a mail: types and guards only. */
import { fits, isMessageOf, isText, type FieldCheck, type FieldChecks } from "./message-checks.ts";

/** Every word that the page shows of its own, ready to show. */
export interface MailWords {
  readonly hint: string;
  readonly copyFormatted: string;
  readonly copyPlain: string;
  readonly copiedFormatted: string;
  readonly copiedPlain: string;
  /** Said where the clipboard takes nothing from the page: what she can do herself. */
  readonly copyByHand: string;
  readonly plainTitle: string;
}

/** A letter to be copied. */
export interface MailLetterMessage {
  readonly type: "show";
  readonly words: MailWords;
  /** Of the letter, as in `lang`. */
  readonly lang: string;
  /** What the page shows: HTML without looks of its own, made by us and safe to show. */
  readonly preview: string;
  /** What goes to the clipboard: HTML that brings its looks along, and the same as plain text. */
  readonly html: string;
  readonly text: string;
}

/** The draft has changed and must not go out as it is now. */
export interface MailRefusal {
  readonly type: "refuse";
  readonly message: string;
}

/** From the extension to the page. */
export type MailExtensionMessage = MailLetterMessage | MailRefusal;

/** From the page to the extension. */
export type MailWebviewMessage = { readonly type: "ready" } | { readonly type: "error"; readonly message: string };

/** A whole letter may be longer than any other message, but not without end. */
const longestLetter = 5_000_000;

const isLetter: FieldCheck = (value) => typeof value === "string" && value.length <= longestLetter;

const wordChecks: FieldChecks = {
  hint: isText,
  copyFormatted: isText,
  copyPlain: isText,
  copiedFormatted: isText,
  copiedPlain: isText,
  copyByHand: isText,
  plainTitle: isText,
};

const extensionChecks: Readonly<Record<MailExtensionMessage["type"], FieldChecks>> = {
  show: { words: (value) => fits(value, wordChecks), lang: isText, preview: isLetter, html: isLetter, text: isLetter },
  refuse: { message: isText },
};

const webviewChecks: Readonly<Record<MailWebviewMessage["type"], FieldChecks>> = {
  ready: {},
  error: { message: isText },
};

/** Whether `value`, received by the page, can be shown as it is. Never throws. */
export function isMailExtensionMessage(value: unknown): value is MailExtensionMessage {
  return isMessageOf(value, extensionChecks);
}

/** Whether `value`, received from the page, is a message the extension may act on. Never throws. */
export function isMailWebviewMessage(value: unknown): value is MailWebviewMessage {
  return isMessageOf(value, webviewChecks);
}
