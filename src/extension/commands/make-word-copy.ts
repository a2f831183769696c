import * as vscode from "vscode";
import type { DraftExports, ReadyDraft } from "../export/draft-exports.ts";
import { findEarlierDrafts, type EarlierDraft } from "../export/earlier-drafts.ts";
import { saveExport, tellExport } from "../export/save-export.ts";
import type { Log } from "../log.ts";
import { nameOf } from "../files/places.ts";
import type { Command } from "./command.ts";
import { notify } from "../notify.ts";

/** Makes a Word file of the draft in front; where there is an earlier draft of its kind, with what has changed marked. */
export class MakeWordCopy implements Command {
  readonly id = "incidentComms.makeWordCopy";
  readonly #exports: DraftExports;
  readonly #log: Log;

  constructor(exports: DraftExports, log: Log) {
    this.#exports = exports;
    this.#log = log;
  }

  async execute(uri: unknown): Promise<void> {
    const ready = await this.#exports.ready(uri);
    const choice = ready && (await chooseBefore(ready));
    if (ready === undefined || choice === undefined) {
      return;
    }
    if (choice.before !== undefined && !mayShow(choice.before, ready)) {
      return;
    }
    const contents = await ready.letter.toWord(choice.before?.text);
    const saved = await saveExport(ready, "docx", contents);
    if (saved !== undefined) {
      tellExport(saved, ready, "docx", contents, this.#log);
    }
  }
}

/** What was taken out of an earlier draft because it must not go out would go out as a change: then she is told. */
function mayShow({ text }: EarlierDraft, { letter }: ReadyDraft): boolean {
  const [problem] = letter.problemsOfEarlier(text);
  if (problem !== undefined) {
    notify(
      "error",
      vscode.l10n.t(
        "Nothing was made. The earlier draft holds “{0}”, which must not go out, and would show it as a change. Make the copy as it stands.",
        problem.words,
      ),
    );
  }
  return problem === undefined;
}

interface Choice extends vscode.QuickPickItem {
  readonly before: EarlierDraft | undefined;
}

/** What to mark changes against; undefined where she wants no copy after all. Nothing is asked where there is no choice. */
async function chooseBefore({ reviewed }: ReadyDraft): Promise<Pick<Choice, "before"> | undefined> {
  const earlier = await findEarlierDrafts(reviewed);
  if (earlier.length === 0) {
    return { before: undefined };
  }
  const choices: readonly Choice[] = [
    { label: vscode.l10n.t("As it stands"), before: undefined },
    ...earlier.map((before) => ({
      label: vscode.l10n.t("{0}: mark what has changed since", nameOf(before.uri)),
      description: before.uri.path.split("/").at(-2) ?? "",
      before,
    })),
  ];
  return vscode.window.showQuickPick(choices, { title: vscode.l10n.t("What kind of Word copy do you want?") });
}
