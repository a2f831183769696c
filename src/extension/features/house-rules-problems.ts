import * as vscode from "vscode";
import { LineIndex } from "../../core/index.ts";
import { toProblemDiagnostic, toRangeIn } from "../convert.ts";
import { isHouseRules, type HouseRulesFiles } from "../team/house-rules-files.ts";
import type { Log } from "../log.ts";
import { saidOnScreen } from "../language/screen-language.ts";
import { Turns } from "../turns.ts";

/**
 * Marks what cannot be read in house rules: in those that are open, and in those that a draft is judged by, so that
 * nobody takes a draft for checked by rules that do not count.
 */
export function houseRulesProblems(files: HouseRulesFiles, log: Log): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection("incident-comms-house-rules");
  const turns = new Turns();
  const show = async (uri: vscode.Uri) => {
    const isNewest = turns.take(uri.toString());
    const rules = await files.read(uri);
    if (!isNewest()) {
      return;
    }
    if (rules === undefined) {
      collection.delete(uri);
      return;
    }
    const lines = new LineIndex(rules.text);
    collection.set(
      uri,
      rules.problems.map(({ span, said }) => toProblemDiagnostic(toRangeIn(lines, span), saidOnScreen(said))),
    );
  };
  const showSoon = (uri: vscode.Uri) => {
    show(uri).catch((error: unknown) => {
      log.error("House rules could not be looked through", error);
    });
  };
  const showIfOurs = ({ uri }: vscode.TextDocument) => {
    if (isHouseRules(uri) && vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true) {
      showSoon(uri);
    }
  };
  vscode.workspace.textDocuments.forEach(showIfOurs);
  return vscode.Disposable.from(
    collection,
    vscode.workspace.onDidOpenTextDocument(showIfOurs),
    files.onDidChange(showSoon),
    files.onDidRead(showSoon),
  );
}
