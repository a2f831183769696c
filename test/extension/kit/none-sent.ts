import * as vscode from "vscode";
import type { DraftsSent } from "../../../src/extension/drafts/draft-reviews.ts";

/** Where nothing has gone out yet. */
export const noneSent: DraftsSent = {
  wentOut: () => Promise.resolve(false),
  onDidChange: new vscode.EventEmitter<void>().event,
};
