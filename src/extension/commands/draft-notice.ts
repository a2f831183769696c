import * as vscode from "vscode";
import {
  findKind,
  kinds,
  nextDraftFileName,
  parseDraft,
  renderDocument,
  type KindId,
  type TemplateProblem,
} from "../../core/index.ts";
import type { IncidentFolders, OpenRecord } from "../incident-folders.ts";
import { now } from "../now.ts";
import type { TemplateFiles } from "../template-files.ts";
import { cannotWrite } from "./cannot-write.ts";
import { chooseIncident } from "./choose-incident.ts";
import type { Command } from "./command.ts";

/** Makes a draft of one kind from the record, or asks which kind. Never writes over a file. */
export class DraftNotice implements Command {
  readonly id: string;
  readonly #kind: KindId | undefined;
  readonly #folders: IncidentFolders;
  readonly #templates: TemplateFiles;

  constructor(id: string, kind: KindId | undefined, folders: IncidentFolders, templates: TemplateFiles) {
    this.id = id;
    this.#kind = kind;
    this.#folders = folders;
    this.#templates = templates;
  }

  async execute(): Promise<void> {
    const incident = await chooseIncident(this.#folders);
    const kind = incident && (this.#kind ?? (await pickKind()));
    if (incident === undefined || kind === undefined) {
      return;
    }
    const templates = await this.#templates.all();
    const incidentPath = "../incident.yaml";
    const result = renderDocument(kind, { record: incident.record, now: now(), templates, incidentPath });
    if (!result.ok) {
      await vscode.window.showErrorMessage(templateMessage(result.problems));
      return;
    }
    const uri = await writeDraft(incident, kind, result.text);
    await showAtTitle(uri);
    await warnOfUnreadFacts(incident);
  }
}

async function pickKind(): Promise<KindId | undefined> {
  const items = kinds.map((kind) => ({
    label: kind.title,
    description: kind.moment,
    detail: kind.purpose,
    id: kind.id,
  }));
  const title = vscode.l10n.t("What do you want to draft?");
  const picked = await vscode.window.showQuickPick(items, { title, matchOnDetail: true });
  return findKind(picked?.id)?.id;
}

/** Writes to the first free name in the incident's `notices/`. */
async function writeDraft(incident: OpenRecord, kind: KindId, text: string): Promise<vscode.Uri> {
  const folder = vscode.Uri.joinPath(incident.uri, "..", "notices");
  await vscode.workspace.fs.createDirectory(folder).then(undefined, () => {
    throw cannotWrite(folder);
  });
  let refused: string | undefined;
  for (;;) {
    const taken = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
    const name = nextDraftFileName(kind, taken);
    if (name === refused) {
      throw cannotWrite(folder);
    }
    const uri = vscode.Uri.joinPath(folder, name);
    const edit = new vscode.WorkspaceEdit();
    // Fails where the file has come to be in the meantime: then the next name is tried.
    edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(text) });
    if (await vscode.workspace.applyEdit(edit)) {
      return uri;
    }
    refused = name;
  }
}

/** The cursor stands where the letter begins, below the lines that are not part of it. */
async function showAtTitle(uri: vscode.Uri): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const title = document.positionAt(parseDraft(document.getText()).titleSpan.start);
  // In a tab that stays: the next draft must not take the place of this one.
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(title, title), preview: false });
}

async function warnOfUnreadFacts(incident: OpenRecord): Promise<void> {
  const [problem] = incident.problems;
  if (problem === undefined) {
    return;
  }
  const show = vscode.l10n.t("Show Me");
  const message = vscode.l10n.t(
    "Part of the incident record could not be read and counts as unknown in this draft: {0}",
    problem.message,
  );
  if ((await vscode.window.showWarningMessage(message, show)) === show) {
    const document = await vscode.workspace.openTextDocument(incident.uri);
    const selection = new vscode.Range(document.positionAt(problem.span.start), document.positionAt(problem.span.end));
    await vscode.window.showTextDocument(document, { selection });
  }
}

function templateMessage([problem]: readonly TemplateProblem[]): string {
  return problem === undefined
    ? vscode.l10n.t("The template could not be filled in.")
    : vscode.l10n.t("{0}, line {1}: {2}", problem.template, problem.line, problem.message);
}
