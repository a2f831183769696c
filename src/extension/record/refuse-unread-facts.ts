import * as vscode from "vscode";
import type { OpenRecord } from "./incident-folders.ts";
import { showInText } from "../pages/show-in-text.ts";
import { sayFailure } from "../say-failure.ts";
import { saidOnScreen } from "../language/screen-language.ts";

/**
 * Whether part of these facts cannot be read: it would count as unknown, and what was told of it as taken back. The
 * person is then told that nothing was done, and shown the place where she asks for it. Waits for no answer.
 */
export function refuseUnreadFacts({
  uri,
  problems,
  record,
}: Pick<OpenRecord, "uri" | "problems"> & Partial<Pick<OpenRecord, "record">>): boolean {
  const [problem] = problems;
  if (problem === undefined) {
    return false;
  }
  const show = vscode.l10n.t("Show Me");
  const message = vscode.l10n.t(
    "Part of {0} cannot be read and would count as unknown, so nothing was done. Correct it first: {1}",
    vscode.workspace.asRelativePath(uri),
    saidOnScreen(problem.said, record),
  );
  vscode.window
    .showErrorMessage(message, show)
    .then((answer) => {
      return answer === show ? showInText(uri, problem.span) : undefined;
    })
    .then(undefined, sayFailure);
  return true;
}
