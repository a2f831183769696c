import * as vscode from "vscode";
import type { Translate } from "../checklist/checklist-state.ts";
import { sayLater, sayOf, type IncidentRecord, type Said } from "../../core/index.ts";

/** Puts a message into the language of the screen, where there are words in it. */
export const inScreenLanguage: Translate = (message, ...values) => vscode.l10n.t(message, ...values);

/** The same, with numbers as that language writes them: "2,100", "2.100". */
export const inScreenLanguageWithNumbers: Translate = (message, ...values) =>
  vscode.l10n.t(
    message,
    ...values.map((value) => (typeof value === "number" ? value.toLocaleString(vscode.env.language) : value)),
  );

/** Words that the core keeps until it is known in which language they are read; of a record, its days as it has them. */
export function saidOnScreen(words: Said, record?: IncidentRecord): string {
  return sayLater(sayOf(record, inScreenLanguage), words);
}
