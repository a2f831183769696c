import * as vscode from "vscode";
import {
  asItReads,
  findKind,
  languageName,
  languageOfTemplate,
  ownTemplatesFolder,
  templateCatalogue,
  withoutLanguageFolder,
} from "../../core/index.ts";
import type { IncidentFolders, OpenRecord } from "../record/incident-folders.ts";
import type { TemplateFiles, TemplatesNear } from "../team/template-files.ts";
import { cannotWrite } from "../files/cannot-write.ts";
import { createFile } from "../files/create-file.ts";
import { exists } from "../files/files-gone.ts";
import { chooseIncident } from "./choose-incident.ts";
import type { Command } from "./command.ts";
import { inScreenLanguage } from "../language/screen-language.ts";

/** Copies a template that comes with the extension to the team's own, for changing there. Never writes over a file. */
export class CustomiseTemplate implements Command {
  readonly id = "incidentComms.customiseTemplate";
  readonly #folders: IncidentFolders;
  readonly #templates: TemplateFiles;

  constructor(folders: IncidentFolders, templates: TemplateFiles) {
    this.#folders = folders;
    this.#templates = templates;
  }

  /** `named`: the path of a template of ours, to copy it without asking which. */
  async execute(named?: unknown): Promise<void> {
    const incident = await chooseIncident(this.#folders);
    if (incident === undefined) {
      return;
    }
    const set = await this.#templates.near(vscode.Uri.joinPath(incident.uri, ".."));
    const path = typeof named === "string" && set.product.has(named) ? named : await pickTemplate(set);
    if (path === undefined) {
      return;
    }
    const uri = vscode.Uri.joinPath(set.ownFolder ?? newFolder(incident), path);
    if (!set.own.has(path)) {
      await copyTo(uri, set.product.get(path) ?? "");
    }
    await vscode.window.showTextDocument(uri, { preview: false });
    await vscode.commands.executeCommand("incidentComms.previewTemplate");
  }
}

/** Beside the record, where nobody has made such a folder further up for several incidents. */
function newFolder(incident: OpenRecord): vscode.Uri {
  return vscode.Uri.joinPath(incident.uri, "..", ownTemplatesFolder);
}

interface TemplateItem extends vscode.QuickPickItem {
  readonly path?: string;
}

/** "{{#people.count}}": nothing to read in a list. */
const tagPattern = /\{\{[^{}]{0,200}\}\}/g;

async function pickTemplate({ product, own }: TemplatesNear): Promise<string | undefined> {
  const owned = vscode.l10n.t("you have your own version");
  const documents = templateCatalogue(product, new Map()).map(({ path, title, kind, language }): TemplateItem => ({
    label: named(inScreenLanguage(findKind(kind)?.title ?? title), language),
    ...(own.has(path) && { description: owned }),
    detail: inScreenLanguage(findKind(kind)?.purpose ?? ""),
    path,
  }));
  const parts = [...product].flatMap(([path, source]): readonly TemplateItem[] => {
    const name = /^partials\/(.+)\.md\.mustache$/.exec(withoutLanguageFolder(path))?.[1];
    const label = named(vscode.l10n.t("The part “{0}”", name ?? ""), languageOfTemplate(path, source));
    const detail = asItReads(source.replace(tagPattern, "")).slice(0, 100);
    return name === undefined ? [] : [{ label, ...(own.has(path) && { description: owned }), detail, path }];
  });
  const items: readonly TemplateItem[] = [
    { label: vscode.l10n.t("Whole documents"), kind: vscode.QuickPickItemKind.Separator },
    ...documents,
    { label: vscode.l10n.t("Parts that several documents share"), kind: vscode.QuickPickItemKind.Separator },
    ...parts,
  ];
  const title = vscode.l10n.t("Which template do you want to change for your team?");
  const picked = await vscode.window.showQuickPick(items, { title, matchOnDetail: true });
  return picked?.path;
}

/** With its language, unless that is English. */
function named(title: string, language = "en"): string {
  return language === "en" ? title : vscode.l10n.t("{0}, in {1}", title, languageName(language, vscode.env.language));
}

async function copyTo(uri: vscode.Uri, text: string): Promise<void> {
  const folder = vscode.Uri.joinPath(uri, "..");
  await vscode.workspace.fs.createDirectory(folder).then(undefined, () => {
    throw cannotWrite(folder);
  });
  // One that somebody made in the meantime is left as it is, and shown.
  if (!(await createFile(uri, text)) && !(await exists(uri))) {
    throw cannotWrite(folder);
  }
}
