import * as vscode from "vscode";
import type { Translate } from "./checklist-state.ts";

/** Puts a message into the language of the screen, where there are words in it. */
export const inScreenLanguage: Translate = (message, ...values) => vscode.l10n.t(message, ...values);
