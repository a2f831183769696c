import * as vscode from "vscode";
import {
  findKind,
  isHeldAgainstNotices,
  nextDraftFileName,
  nextVersion,
  noticesFolder,
  otherStage,
  readFrontMatter,
  publishedFolder,
  unnumberedDraftName,
  wordPublication,
  type KeptNotice,
  type Kind,
  type KindId,
  type NextVersion,
  type SentCopy,
} from "../../core/index.ts";
import { activeUri } from "../files/active-uri.ts";
import type { IncidentFolders, OpenRecord } from "../record/incident-folders.ts";
import type { Log } from "../log.ts";
import { now } from "../now.ts";
import { nameOf } from "../files/places.ts";
import { readText } from "../files/read-text.ts";
import { refuseUnreadFacts } from "../record/refuse-unread-facts.ts";
import { inScreenLanguage } from "../language/screen-language.ts";
import { showAtTitle } from "../pages/show-in-text.ts";
import type { TemplateFiles } from "../team/template-files.ts";
import { templateMessage } from "../team/template-message.ts";
import { placeIn, type LaterVersions } from "../versions/later-versions.ts";
import { writeNewFile } from "../files/write-new-file.ts";
import { chooseIncident } from "./choose-incident.ts";
import type { Command } from "./command.ts";
import { notify } from "../notify.ts";

/** Makes the next version of a notice that went out, from today's record and the person's own words, in a new file. */
export class StartNextVersion implements Command {
  static readonly id = "incidentComms.startNextVersion";
  readonly id = StartNextVersion.id;
  readonly #folders: IncidentFolders;
  readonly #templates: TemplateFiles;
  readonly #versions: LaterVersions;
  readonly #log: Log;

  constructor(folders: IncidentFolders, templates: TemplateFiles, versions: LaterVersions, log: Log) {
    this.#folders = folders;
    this.#templates = templates;
    this.#versions = versions;
    this.#log = log;
  }

  /** `uri`: that of the copy that is kept of the notice; else the one in front, else she is asked which. */
  async execute(uri?: unknown): Promise<void> {
    const named = uri instanceof vscode.Uri ? uri : activeUri();
    const isNamed = named !== undefined && (await isPublished(named));
    const record = isNamed
      ? await this.#folders.recordFor(named, readFrontMatter((await readText(named)) ?? "").incident)
      : await chooseIncident(this.#folders);
    if (record === undefined) {
      if (isNamed) {
        notify(
          "error",
          vscode.l10n.t(
            "There is no incident record beside this copy or above it, so no next version can be made from it. Put the record back there.",
          ),
        );
      }
      return;
    }
    const notice = isNamed ? named : await this.#pick(record, named);
    if (notice === undefined) {
      return;
    }
    const published = await this.#versions.read(record, notice);
    if (published === undefined) {
      notify(
        "error",
        vscode.l10n.t(
          "The facts that {0} was made from are not beside it, so it cannot be told what has changed. Draft a new notice instead.",
          vscode.workspace.asRelativePath(notice),
        ),
      );
      return;
    }
    const kind = findKind(readFrontMatter(published.text).kind);
    if (kind === undefined) {
      notify(
        "error",
        vscode.l10n.t(
          "{0} does not say what kind of notice it is. Mark its draft as published once more, and start from that copy.",
          vscode.workspace.asRelativePath(notice),
        ),
      );
      return;
    }
    if (
      !refuseUnreadFacts(record) &&
      !refuseUnreadFacts({ uri: placeIn(record, published.facts.path), problems: published.facts.problems })
    ) {
      await this.#make(published, record, kind.id);
    }
  }

  /** Those that the draft in front may be of come first, the last one before the others. */
  async #pick(record: OpenRecord, inFront: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
    const { kind, group } = readFrontMatter((inFront && (await readText(inFront))) ?? "");
    const isOfFront = ({ frontMatter }: SentCopy): boolean => frontMatter.kind === kind && frontMatter.group === group;
    const all = await this.#versions.publishedIn(record);
    const sent = [...all.filter(isOfFront), ...all.filter((copy) => !isOfFront(copy))];
    if (sent.length === 0) {
      notify(
        "information",
        vscode.l10n.t("Nothing of this incident is marked as published yet. Open what went out, and mark it first."),
      );
      return undefined;
    }
    const items = sent.map(({ path, frontMatter: { published } }) => {
      const detail = published === undefined ? "" : wordPublication(published, record.record, inScreenLanguage);
      const uri = placeIn(record, path);
      return { label: nameOf(uri), detail, uri };
    });
    const title = vscode.l10n.t("Of which notice do you want the next version?");
    return (await vscode.window.showQuickPick(items, { title, matchOnDetail: true }))?.uri;
  }

  async #make(published: KeptNotice, incident: OpenRecord, kind: KindId): Promise<void> {
    const folder = vscode.Uri.joinPath(incident.uri, "..", noticesFolder);
    const notice = placeIn(incident, published.path);
    const begun = await this.#versions.begunIn(folder, notice);
    if (begun !== undefined && !(await isAnotherWanted(begun))) {
      return;
    }
    const made = nextVersion({
      published: published.text,
      factsThen: isHeldAgainstNotices(kind)
        ? await this.#versions.factsFor(kind, incident, published.record)
        : published.record,
      record: await this.#versions.factsFor(kind, incident),
      now: now(),
      templates: (await this.#templates.near(folder)).all,
      incidentPath: `../${nameOf(incident.uri)}`,
      followsPath: `../${publishedFolder}/${nameOf(notice)}`,
    });
    if (!made.ok) {
      notify("error", templateMessage(made, true));
      return;
    }
    // "apology-2.md" → "apology", and the next free number behind it.
    const name = unnumberedDraftName(nameOf(notice));
    const contents = new TextEncoder().encode(made.text);
    const uri = await writeNewFile(folder, (taken) => nextDraftFileName(name, taken), contents);
    await showAtTitle(uri);
    tell(made, findKind(otherStage(kind, incident.record, now())), incident.uri).catch((error: unknown) => {
      this.#log.error(`What comes after ${uri.path} could not be told`, error);
    });
  }
}

async function isPublished(uri: vscode.Uri): Promise<boolean> {
  return readFrontMatter((await readText(uri)) ?? "").published !== undefined;
}

/** Whether she wants one more beside the next version that is begun, which is opened where she would rather have that. */
async function isAnotherWanted(begun: vscode.Uri): Promise<boolean> {
  const open = vscode.l10n.t("Open It");
  const another = vscode.l10n.t("Make Another");
  const message = vscode.l10n.t("The next version of this notice is already begun: {0}.", nameOf(begun));
  const answer = await vscode.window.showWarningMessage(message, { modal: true }, open, another);
  if (answer === open) {
    await showAtTitle(begun);
  }
  return answer === another;
}

/** What the person has to do next, and which document she may rather want: it is drafted where she says so. */
async function tell(
  { version, changes, conflicts, gaps }: Extract<NextVersion, { ok: true }>,
  stage: Kind | undefined,
  record: vscode.Uri,
): Promise<void> {
  const news =
    changes === 0
      ? vscode.l10n.t("This is version {0}. No fact that readers may know has changed in the record since.", version)
      : vscode.l10n.t("This is version {0}. Read first what it says has changed.", version);
  const choose =
    conflicts === 1
      ? vscode.l10n.t("In one place your words and the record differ: both stand there, in square brackets.")
      : vscode.l10n.t(
          "In {0} places your words and the record differ: both stand there, in square brackets.",
          conflicts,
        );
  const toFillIn =
    gaps === 1
      ? vscode.l10n.t("In one place square brackets are still to be filled in.")
      : vscode.l10n.t("In {0} places square brackets are still to be filled in.", gaps);
  const instead =
    stage && vscode.l10n.t("By the record, another document fits now: {0}.", inScreenLanguage(stage.title));
  const message = [news, conflicts > 0 && choose, gaps > 0 && toFillIn, instead].filter(Boolean).join(" ");
  const show = conflicts + gaps > 0 ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
  const draftIt = vscode.l10n.t("Draft It");
  if (stage === undefined) {
    await show(message);
  } else if ((await show(message, draftIt)) === draftIt) {
    await vscode.commands.executeCommand("incidentComms.draftNotice", stage.id, record);
  }
}
