import * as vscode from "vscode";
import {
  baseLanguage,
  correctionsOwed,
  draftName,
  findKind,
  findTemplate,
  groupsToWriteTo,
  languageName,
  markDrafted,
  nextDraftFileName,
  noticesFolder,
  phases,
  phaseTitles,
  proposeKinds,
  renderDocument,
  templateCatalogue,
  whatIsOpen,
  type IncidentRecord,
  type KindId,
  type TemplateEntry,
} from "../../core/index.ts";
import type { IncidentFolders, OpenRecord } from "../record/incident-folders.ts";
import { now } from "../now.ts";
import { nameOf } from "../files/places.ts";
import { showAtTitle, showInText } from "../pages/show-in-text.ts";
import type { TemplateFiles } from "../team/template-files.ts";
import { templateMessage } from "../team/template-message.ts";
import type { LaterVersions } from "../versions/later-versions.ts";
import { writeNewFile } from "../files/write-new-file.ts";
import { chooseIncident } from "./choose-incident.ts";
import type { Command } from "./command.ts";
import { askLanguage, sayOtherLanguage } from "./ask-language.ts";
import { inScreenLanguage, saidOnScreen } from "../language/screen-language.ts";
import { notify } from "../notify.ts";

/** Makes a draft of one kind from the record, or asks which kind. Never writes over a file. */
export class DraftNotice implements Command {
  readonly id: string;
  readonly #kind: KindId | undefined;
  readonly #folders: IncidentFolders;
  readonly #templates: TemplateFiles;
  readonly #versions: LaterVersions;

  constructor(
    id: string,
    kind: KindId | undefined,
    folders: IncidentFolders,
    templates: TemplateFiles,
    versions: LaterVersions,
  ) {
    this.id = id;
    this.#kind = kind;
    this.#folders = folders;
    this.#templates = templates;
    this.#versions = versions;
  }

  /** `named`: the id of a kind, to draft it without asking which; `of`: the record of an incident, whatever is in front. */
  async execute(named?: unknown, of?: unknown): Promise<void> {
    const incident = of instanceof vscode.Uri ? await this.#folders.read(of) : await chooseIncident(this.#folders);
    if (incident === undefined) {
      return;
    }
    const { product, own, all } = await this.#templates.near(vscode.Uri.joinPath(incident.uri, ".."));
    const catalogue = templateCatalogue(product, own);
    const kind = this.#kind ?? (typeof named === "string" ? findKind(named)?.id : undefined);
    const picked =
      kind === undefined
        ? await pickTemplate(catalogue, await this.#factsToProposeFrom(incident))
        : kindTemplate(kind, catalogue, incident.record);
    const entry = picked && (await askLanguage(picked, incident.record, catalogue));
    if (entry === undefined || (entry.kind === "closing-notice" && !(await mayClose(incident.record)))) {
      return;
    }
    const recipients = await pickRecipients(entry.kind, incident.record);
    if (recipients === undefined) {
      return;
    }
    const { group } = recipients;
    const result = renderDocument(entry.kind, {
      record: await this.#versions.factsFor(entry.kind, incident),
      now: now(),
      templates: all,
      incidentPath: `../${nameOf(incident.uri)}`,
      template: entry.path,
      group,
    });
    if (!result.ok) {
      notify("error", templateMessage(result));
      return;
    }
    const uri = await writeDraft(incident, draftName(entry, group), markDrafted(result.text));
    await showAtTitle(uri);
    sayOtherLanguage(entry, incident.record);
    await warnOfUnreadFacts(incident);
  }

  /** A correction is proposed for what notices told otherwise as well, until one has gone out. */
  async #factsToProposeFrom(incident: OpenRecord): Promise<IncidentRecord> {
    const record = await this.#versions.factsFor("correction", incident);
    return { ...record, corrections: correctionsOwed(record, await this.#versions.correctionsSent(incident)) };
  }
}

/** Asks where a closing notice would not be the last one. */
async function mayClose(record: IncidentRecord): Promise<boolean> {
  const open = whatIsOpen(record, now());
  if (open === undefined) {
    return true;
  }
  const reason = {
    end: vscode.l10n.t("The record does not say that it is over."),
    step: vscode.l10n.t("The record holds a step that is not done yet."),
    prevention: vscode.l10n.t("The record does not say what keeps it from happening again."),
    news: vscode.l10n.t("The record promises more news."),
  }[open];
  const ask = vscode.l10n.t(
    "The draft will say what is open, and that it is not the last notice. Draft it all the same?",
  );
  const draft = vscode.l10n.t("Draft It");
  return (await vscode.window.showWarningMessage(`${reason} ${ask}`, { modal: true }, draft)) === draft;
}

/** The template that makes this kind by its name, else what its own version lacks is said when it is filled in. */
function kindTemplate(
  kind: KindId,
  catalogue: readonly TemplateEntry[],
  { language }: IncidentRecord,
): Pick<TemplateEntry, "kind" | "path" | "name" | "language"> {
  return findTemplate(catalogue, kind, language) ?? { kind, path: `${kind}.md.mustache`, name: kind, language: "en" };
}

/** Everybody, where `group` is undefined. */
interface Recipients {
  readonly group: string | undefined;
}

/** Asks where there are several groups, for a letter that can be written to one of them. Undefined where nobody answers. */
async function pickRecipients(kind: KindId, record: IncidentRecord): Promise<Recipients | undefined> {
  const { isForGroups, readers = "public" } = findKind(kind) ?? {};
  const groups = isForGroups ? groupsToWriteTo(record, readers) : [];
  if (groups.length === 0) {
    return { group: undefined };
  }
  const everybody = {
    label: vscode.l10n.t("Everybody affected"),
    detail: vscode.l10n.t("One letter that tells each group what concerns it"),
    group: undefined,
  };
  const detail = vscode.l10n.t("A letter of their own, with what concerns them and nothing of the others");
  const items = [everybody, ...groups.map((group) => ({ label: group, detail, group }))];
  return vscode.window.showQuickPick(items, { title: vscode.l10n.t("Whom is it for?") });
}

interface TemplateItem extends vscode.QuickPickItem {
  readonly entry?: TemplateEntry;
}

/** Each once: what fits the record first, then the rest by the part of the incident's course in which it is needed, then other languages. */
async function pickTemplate(
  catalogue: readonly TemplateEntry[],
  record: IncidentRecord,
): Promise<TemplateEntry | undefined> {
  const { language } = record;
  const first = catalogue.filter((entry) => entry === findTemplate(catalogue, entry.name, language));
  const fitting = proposeKinds(record, now()).flatMap(({ kind, because }) =>
    first.filter((entry) => entry.name === kind).map((entry) => ({ entry, because })),
  );
  const rest = first.filter((entry) => fitting.every((other) => other.entry !== entry));
  const toItemOf = (entry: TemplateEntry, description: string) => toItem(entry, description, language);
  const proposed = fitting.map(({ entry, because }) => toItemOf(entry, because));
  const sections = phases.map((phase) => ({
    title: inScreenLanguage(phaseTitles[phase]),
    items: rest.filter(({ kind }) => findKind(kind)?.phase === phase).map((entry) => toItemOf(entry, momentOf(entry))),
  }));
  const others = catalogue.filter((entry) => !first.includes(entry)).map((entry) => toItemOf(entry, momentOf(entry)));
  const items = [
    { title: vscode.l10n.t("Fits what you know now"), items: proposed },
    ...sections,
    { title: vscode.l10n.t("In other languages"), items: others },
  ].flatMap((section): readonly TemplateItem[] =>
    section.items.length === 0
      ? []
      : [{ label: section.title, kind: vscode.QuickPickItemKind.Separator }, ...section.items],
  );
  const title = vscode.l10n.t("What do you want to draft?");
  const picked = await vscode.window.showQuickPick(items, { title, matchOnDetail: true, matchOnDescription: true });
  return picked?.entry;
}

/** `language`: that of the record, which goes without saying. */
function toItem(entry: TemplateEntry, description: string, language: string): TemplateItem {
  const isOther = baseLanguage(entry.language) !== baseLanguage(language);
  return {
    label: isOther
      ? vscode.l10n.t("{0}, in {1}", titleOf(entry), languageName(entry.language, vscode.env.language))
      : titleOf(entry),
    description: entry.isOwn
      ? vscode.l10n.t("{0} (your own template)", inScreenLanguage(description))
      : inScreenLanguage(description),
    detail: inScreenLanguage(findKind(entry.kind)?.purpose ?? ""),
    entry,
  };
}

/** What the product's templates are called on screen is in the language of the screen; a team's own title is its own. */
function titleOf({ isOwn, kind, title }: TemplateEntry): string {
  return isOwn ? title : inScreenLanguage(findKind(kind)?.title ?? title);
}

/** When it is sent: as `titleOf`, so that no German template says it in German on an English screen. */
function momentOf({ isOwn, kind, moment }: TemplateEntry): string {
  return isOwn ? moment : (findKind(kind)?.moment ?? moment);
}

/** Writes to the first free name in the incident's `notices/`. */
function writeDraft(incident: OpenRecord, draft: string, text: string): Promise<vscode.Uri> {
  const folder = vscode.Uri.joinPath(incident.uri, "..", noticesFolder);
  return writeNewFile(folder, (taken) => nextDraftFileName(draft, taken), new TextEncoder().encode(text));
}

async function warnOfUnreadFacts(incident: OpenRecord): Promise<void> {
  const [problem] = incident.problems;
  if (problem === undefined) {
    return;
  }
  const show = vscode.l10n.t("Show Me");
  const message = vscode.l10n.t(
    "Part of the incident record could not be read and counts as unknown in this draft: {0}",
    saidOnScreen(problem.said, incident.record),
  );
  if ((await vscode.window.showWarningMessage(message, show)) === show) {
    await showInText(incident.uri, problem.span);
  }
}
