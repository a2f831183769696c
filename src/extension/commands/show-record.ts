import * as vscode from "vscode";
import { activeUri } from "../files/active-uri.ts";
import { isRecord } from "../record/incident-folders.ts";
import { recordFormViewType } from "../record/record-form-page.ts";
import type { Command } from "./command.ts";
import { notify } from "../notify.ts";

/** How a record can be shown, by what VS Code calls the editor. */
const editors = { text: "default", form: recordFormViewType } as const;

/** Shows the record in front as text, or as a form, in a tab next to the one that is there. */
export class ShowRecord implements Command {
  readonly id: string;
  readonly #editor: string;

  constructor(id: string, editor: keyof typeof editors) {
    this.id = id;
    this.#editor = editors[editor];
  }

  async execute(resource?: unknown): Promise<void> {
    const uri = resource instanceof vscode.Uri ? resource : activeUri();
    if (uri === undefined || !isRecord(uri)) {
      notify("information", vscode.l10n.t("No incident record is open. Open the file incident.yaml first."));
      return;
    }
    await vscode.commands.executeCommand("vscode.openWith", uri, this.#editor, vscode.ViewColumn.Active);
  }
}
