import * as vscode from "vscode";
import {
  filesThatUse,
  readFrontMatter,
  recordFileName,
  renderDocument,
  templateCatalogue,
  withoutLanguageFolder,
  type TemplateEntry,
  type TemplateProblem,
  type TemplateSet,
} from "../../core/index.ts";
import { chooseIncident } from "../commands/choose-incident.ts";
import type { Command } from "../commands/command.ts";
import type { IncidentFolders } from "../record/incident-folders.ts";
import { now } from "../now.ts";
import { ownTemplatePath, type TemplateFiles } from "../team/template-files.ts";
import type { LaterVersions } from "../versions/later-versions.ts";
import { notify } from "../notify.ts";

/** Documents of this scheme are what a template makes of an incident, for looking at. */
const scheme = "incident-comms-preview";

/** How long the preview may take to come to the front, in milliseconds. */
const patience = 3_000;

/** Shows beside a team's own template the document that it makes of an incident, again with each change of either. */
export function templatePreview(
  templates: TemplateFiles,
  folders: IncidentFolders,
  versions: LaterVersions,
  register: (command: Command) => vscode.Disposable,
): vscode.Disposable {
  const preview = new TemplatePreview(templates, folders, versions);
  return vscode.Disposable.from(
    preview,
    vscode.workspace.registerTextDocumentContentProvider(scheme, preview),
    register({ id: "incidentComms.previewTemplate", execute: () => preview.show() }),
  );
}

/** What a preview is of; written into its address. */
interface Shown {
  readonly template: string;
  readonly incident: string;
}

class TemplatePreview implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #templates: TemplateFiles;
  readonly #folders: IncidentFolders;
  readonly #versions: LaterVersions;
  readonly #didChange = new vscode.EventEmitter<vscode.Uri>();
  readonly #shown = new Map<string, vscode.Uri>();
  readonly #disposables: vscode.Disposable;

  readonly onDidChange = this.#didChange.event;

  constructor(templates: TemplateFiles, folders: IncidentFolders, versions: LaterVersions) {
    this.#templates = templates;
    this.#folders = folders;
    this.#versions = versions;
    const refresh = () => {
      this.#shown.forEach((uri) => {
        this.#didChange.fire(uri);
      });
    };
    this.#disposables = vscode.Disposable.from(
      this.#didChange,
      templates.onDidChange(refresh),
      folders.onDidChange(refresh),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.#shown.delete(document.uri.toString());
      }),
    );
  }

  async show(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const template = editor?.document.uri;
    const path = template && ownTemplatePath(template);
    if (editor === undefined || template === undefined || path === undefined) {
      notify(
        "information",
        vscode.l10n.t("Open one of your own templates first. “Customise a Template…” makes you one."),
      );
      return;
    }
    const incident = await chooseIncident(this.#folders);
    if (incident === undefined) {
      return;
    }
    const shown: Shown = { template: template.toString(), incident: incident.uri.toString() };
    const name = path.split("/").at(-1)?.replace(".mustache", "") ?? "";
    const uri = vscode.Uri.from({ scheme, path: `/${name}`, query: JSON.stringify(shown) });
    this.#shown.set(uri.toString(), uri);
    await vscode.commands.executeCommand("markdown.showPreviewToSide", uri);
    // The preview takes the focus as it opens, after the command has ended; what she came for is to write.
    await isPreviewInFront();
    const { document, viewColumn } = editor;
    await vscode.window.showTextDocument(document, { preview: false, ...(viewColumn && { viewColumn }) });
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    this.#shown.set(uri.toString(), uri);
    const shown = JSON.parse(uri.query) as Shown;
    const template = vscode.Uri.parse(shown.template, true);
    const path = ownTemplatePath(template);
    const [set, incident] = await Promise.all([
      this.#templates.near(vscode.Uri.joinPath(template, "..")),
      this.#folders.read(vscode.Uri.parse(shown.incident, true)),
    ]);
    const entry = path && entryFor(path, set);
    if (incident === undefined || entry === undefined || entry === "") {
      return vscode.l10n.t("There is nothing to show yet: the template or the incident is not there any more.");
    }
    const result = renderDocument(entry.kind, {
      record: await this.#versions.factsFor(entry.kind, incident),
      now: now(),
      templates: set.all,
      incidentPath: `../${recordFileName}`,
      template: entry.path,
    });
    return result.ok ? withoutFrontMatter(result.text) : problemList(result.problems);
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

/** Waits until VS Code's reader of Markdown is in front, and not for ever. */
async function isPreviewInFront(): Promise<void> {
  const isInFront = () => {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    return input instanceof vscode.TabInputWebview && input.viewType.endsWith("markdown.preview");
  };
  if (isInFront()) {
    return;
  }
  await new Promise<void>((resolve) => {
    const listeners = vscode.Disposable.from(
      vscode.window.tabGroups.onDidChangeTabs(stopIfInFront),
      vscode.window.tabGroups.onDidChangeTabGroups(stopIfInFront),
    );
    const timer = setTimeout(stop, patience);
    function stop(): void {
      clearTimeout(timer);
      listeners.dispose();
      resolve();
    }
    function stopIfInFront(): void {
      if (isInFront()) {
        stop();
      }
    }
  });
}

/** The document that the template at `path` makes; for a part of documents, the first that holds it by name. */
function entryFor(path: string, { product, own, all }: TemplateSet): TemplateEntry | undefined {
  const catalogue = templateCatalogue(product, own);
  if (!withoutLanguageFolder(path).startsWith("partials/")) {
    return catalogue.find((entry) => entry.path === path);
  }
  const users = filesThatUse(path, all);
  return catalogue.find((entry) => users.includes(entry.path));
}

function withoutFrontMatter(text: string): string {
  return text.slice(readFrontMatter(text).span.end).trimStart();
}

function problemList(problems: readonly TemplateProblem[]): string {
  const title = vscode.l10n.t("This template cannot be filled in yet");
  const lines = problems.map(({ template, line, message }) =>
    vscode.l10n.t("- {0}, line {1}: {2}", template, line, message.replace(/[{}#^\\*_]/g, "\\$&")),
  );
  return `# ${title}\n\n${lines.join("\n")}\n`;
}
