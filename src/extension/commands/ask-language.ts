import * as vscode from "vscode";
import {
  baseLanguage,
  findTemplate,
  languageName,
  languageOfRecord,
  type IncidentRecord,
  type TemplateEntry,
} from "../../core/index.ts";
import { notify } from "../notify.ts";

type Template = Pick<TemplateEntry, "kind" | "path" | "name" | "language">;

/**
 * Asks in which language a document is to be, where the record speaks another than it asks for: `entry`, or the same
 * document in the language of the record's words. Undefined where nobody answers. Who has chosen a language is not asked.
 */
export async function askLanguage(
  entry: Template,
  record: IncidentRecord,
  catalogue: readonly TemplateEntry[],
): Promise<Template | undefined> {
  const spoken = languageBeside(entry, record);
  const other = spoken === undefined ? undefined : findTemplate(catalogue, entry.name, spoken);
  const isChosen = baseLanguage(entry.language) !== baseLanguage(record.language);
  if (spoken === undefined || other === undefined || baseLanguage(other.language) !== spoken || isChosen) {
    return entry;
  }
  const items = [
    { label: nameOf(other.language), detail: vscode.l10n.t("As the words of the record are"), entry: other },
    {
      label: nameOf(entry.language),
      detail: vscode.l10n.t("What comes from the record is marked in it, for you to translate"),
      entry,
    },
  ];
  const title = vscode.l10n.t(
    "What the record says is in {0}. In which language is the document to be?",
    nameOf(spoken),
  );
  return (await vscode.window.showQuickPick(items, { title }))?.entry;
}

/** Says of a document that has been drafted that words of the record stand in it in another language. Waits for no answer. */
export function sayOtherLanguage(entry: Template, record: IncidentRecord): void {
  const spoken = languageBeside(entry, record);
  if (spoken !== undefined) {
    notify(
      "warning",
      vscode.l10n.t(
        "What the record says is in {0}, and this document is in {1}. What comes from the record is marked in it, for you to translate; the record can stay as it is.",
        nameOf(spoken),
        nameOf(entry.language),
      ),
    );
  }
}

/** The language of the record's words, where that is not the document's. */
function languageBeside({ language }: Template, record: IncidentRecord): string | undefined {
  const spoken = languageOfRecord(record);
  return spoken === baseLanguage(language) ? undefined : spoken;
}

function nameOf(language: string): string {
  return languageName(language, vscode.env.language);
}
