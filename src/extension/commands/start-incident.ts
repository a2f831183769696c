import * as vscode from "vscode";
import {
  baseLanguage,
  cutAtWord,
  newRecord,
  noticesFolder,
  recordFileName,
  templateCatalogue,
  type IncidentType,
} from "../../core/index.ts";
import { exists } from "../files/files-gone.ts";
import { now } from "../now.ts";
import { recordFormViewType } from "../record/record-form-page.ts";
import { cannotWrite } from "../files/cannot-write.ts";
import { createFile } from "../files/create-file.ts";
import type { TemplateFiles } from "../team/template-files.ts";
import type { Command } from "./command.ts";

/** Asks at most three questions and makes an incident folder with its record. */
export class StartIncident implements Command {
  readonly id = "incidentComms.startIncident";
  readonly #templates: TemplateFiles;

  constructor(templates: TemplateFiles) {
    this.#templates = templates;
  }

  async execute(): Promise<void> {
    const type = await askType();
    const title = type === undefined ? undefined : await askTitle();
    if (type === undefined || title === undefined) {
      return;
    }
    const place = await askPlaceOrOrganisation();
    if (place === undefined) {
      return;
    }
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const { parent, ...named } = place;
    const language = await this.#languageNear(parent);
    const text = newRecord({ title, type, language, ...named }, now(), timeZone);
    const uri = await writeRecord(parent, title, text, timeZone);
    if (vscode.workspace.getWorkspaceFolder(uri) === undefined) {
      await openFolder(vscode.Uri.joinPath(uri, ".."));
      return;
    }
    // The list first: whatever opens last has the focus, and the form is where the person goes on.
    await vscode.commands.executeCommand("incidentComms.checklist.focus");
    await vscode.commands.executeCommand("vscode.openWith", uri, recordFormViewType);
  }

  /** That of the window, where there are documents in it; else English. */
  async #languageNear(folder: vscode.Uri): Promise<string> {
    const { product, own } = await this.#templates.near(folder);
    const language = baseLanguage(vscode.env.language);
    return templateCatalogue(product, own).some((entry) => baseLanguage(entry.language) === language) ? language : "en";
  }
}

async function askType(): Promise<IncidentType | undefined> {
  const items: readonly (vscode.QuickPickItem & { readonly type: IncidentType })[] = [
    {
      type: "leak",
      label: vscode.l10n.t("A data leak"),
      detail: vscode.l10n.t("Somebody saw, copied or lost information who should not have"),
    },
    {
      type: "outage",
      label: vscode.l10n.t("An outage"),
      detail: vscode.l10n.t("A service was down, slow or wrong; no information was exposed"),
    },
    {
      type: "incident",
      label: vscode.l10n.t("Something else, or not clear yet"),
      detail: vscode.l10n.t("You can change this later"),
    },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t("Start an Incident (1 of 3): what happened?"),
    ignoreFocusOut: true,
  });
  return picked?.type;
}

function askTitle(): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t("Start an Incident (2 of 3): what do you call it?"),
    prompt: vscode.l10n.t("A few plain words for your own files. Readers do not see them."),
    placeHolder: vscode.l10n.t("Customer list visible to anyone"),
    ignoreFocusOut: true,
    validateInput: (value) =>
      value.trim() === "" ? vscode.l10n.t("Give it a few words, so that you find it again.") : "",
  });
}

/** The third question: with one folder open the incident goes there, and there is time to ask for a name. */
async function askPlaceOrOrganisation(): Promise<{ parent: vscode.Uri; organisation?: string } | undefined> {
  const [only, ...others] = vscode.workspace.workspaceFolders ?? [];
  if (only === undefined || others.length > 0) {
    const parent = await askWhere();
    return parent && { parent };
  }
  const organisation = (await askOrganisation())?.trim();
  return organisation === undefined ? undefined : { parent: only.uri, ...(organisation !== "" && { organisation }) };
}

function askOrganisation(): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t("Start an Incident (3 of 3): what is your organisation called?"),
    prompt: vscode.l10n.t("As readers know it. Leave it empty if you are not sure."),
    ignoreFocusOut: true,
  });
}

async function askWhere(): Promise<vscode.Uri | undefined> {
  const picked = await vscode.window.showOpenDialog({
    title: vscode.l10n.t("Start an Incident (3 of 3): where should its folder go?"),
    openLabel: vscode.l10n.t("Put It Here"),
    canSelectFolders: true,
    canSelectFiles: false,
    canSelectMany: false,
  });
  return picked?.[0];
}

/** Makes the folder of the incident, with a number behind its name where one of that name is there already. */
async function writeRecord(parent: vscode.Uri, title: string, text: string, timeZone: string): Promise<vscode.Uri> {
  const base = `${now().toZonedDateTimeISO(timeZone).toPlainDate().toString()}-${folderName(title)}`;
  for (let number = 1; number < 1000; number += 1) {
    const folder = vscode.Uri.joinPath(parent, number === 1 ? base : `${base}-${number}`);
    if (await exists(folder)) {
      continue;
    }
    const uri = vscode.Uri.joinPath(folder, recordFileName);
    try {
      await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(folder, noticesFolder));
    } catch {
      throw cannotWrite(parent);
    }
    if (!(await createFile(uri, text))) {
      throw cannotWrite(parent);
    }
    return uri;
  }
  throw new Error(vscode.l10n.t("There are too many folders called {0}. Choose another name.", base));
}

/** `Customer list visible to anyone!` → `customer-list-visible-to-anyone`; "incident" where nothing is left. */
function folderName(title: string): string {
  const plain = title.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return cutAtWord(words.join("-"), 60) || "incident";
}

async function openFolder(folder: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t("Open It");
  const message = vscode.l10n.t("The incident folder is ready. Open it to go on; this window then shows that folder.");
  if ((await vscode.window.showInformationMessage(message, { modal: true }, open)) === open) {
    await vscode.commands.executeCommand("vscode.openFolder", folder);
  }
}
