import * as vscode from "vscode";
import { nextPublishedNames, overtakenBy, publishDraft, publishedFolder } from "../../core/index.ts";
import type { ReviewedDraft } from "../drafts/draft-reviews.ts";
import type { DraftExports } from "../export/draft-exports.ts";
import { frozenSentence } from "../drafts/find-draft.ts";
import type { OpenRecord } from "../record/incident-folders.ts";
import { askPublishedOn } from "../ask/ask-published-on.ts";
import { offerTold } from "../ask/offer-told.ts";
import { nameOf } from "../files/places.ts";
import { readText } from "../files/read-text.ts";
import { inScreenLanguage } from "../language/screen-language.ts";
import type { LaterVersions } from "../versions/later-versions.ts";
import type { SentNotices } from "../versions/sent-notices.ts";
import { isWantedAsItIs } from "../versions/overtaken.ts";
import { cannotWrite } from "../files/cannot-write.ts";
import { createFiles } from "../files/create-file.ts";
import type { Command } from "./command.ts";
import { sayFailure } from "../say-failure.ts";
import { notify } from "../notify.ts";

/** What the command may be told; what is left out, it asks for. */
interface PublishRequest {
  readonly where: string;
  readonly on: string;
}

/** Keeps a frozen copy of the draft in front, with when and where it went out and the facts that it was made from. */
export class MarkAsPublished implements Command {
  readonly id = "incidentComms.markAsPublished";
  readonly #exports: DraftExports;
  readonly #versions: LaterVersions;
  readonly #sent: SentNotices;

  constructor(exports: DraftExports, versions: LaterVersions, sent: SentNotices) {
    this.#exports = exports;
    this.#versions = versions;
    this.#sent = sent;
  }

  async execute(uri: unknown): Promise<void> {
    const ready = await this.#exports.ready(uri, { isKept: true });
    if (ready === undefined) {
      return;
    }
    const { reviewed } = ready;
    const { record } = reviewed;
    if (reviewed.draft.frontMatter.published !== undefined) {
      notify("information", frozenSentence());
    } else if (record === undefined) {
      notify(
        "error",
        vscode.l10n.t("There is no incident record beside this draft, so the facts it was made from cannot be kept."),
      );
    } else if (await isSaved(reviewed.document.uri, record.uri)) {
      const isSame = reviewed.document.version === reviewed.version;
      await (isSame ? this.#mark(reviewed, record) : this.execute(reviewed.document.uri));
    }
  }

  async #mark(reviewed: ReviewedDraft, record: OpenRecord): Promise<void> {
    const recordText = await readText(record.uri);
    if (recordText === undefined) {
      notify(
        "error",
        vscode.l10n.t(
          "The incident record beside this draft cannot be read any more, so no copy was kept. Put {0} back first.",
          vscode.workspace.asRelativePath(record.uri),
        ),
      );
      return;
    }
    const request = (await this.#isUpToDate(reviewed, record)) ? await this.#ask(reviewed, record) : undefined;
    if (request === undefined) {
      return;
    }
    // What was checked is what is kept, and nothing that was written while she answered.
    if (reviewed.document.version !== reviewed.version || (await readText(record.uri)) !== recordText) {
      notify(
        "warning",
        vscode.l10n.t(
          "The draft or the record has changed in the meantime, so no copy was kept. Mark it as published once more.",
        ),
      );
      return;
    }
    const kept = await keep(reviewed, { uri: record.uri, text: recordText }, request);
    if (kept !== undefined) {
      this.#sent.forget();
      tell(kept);
      offerTold(record.uri, reviewed.review.kind.id, request.on).catch(sayFailure);
    }
  }

  async #ask({ document, draft, review }: ReviewedDraft, record: OpenRecord): Promise<PublishRequest | undefined> {
    const title = vscode.l10n.t("Mark as Published");
    const where = await vscode.window.showInputBox({
      title,
      prompt: vscode.l10n.t("Where did it go out, and to whom?"),
      placeHolder: vscode.l10n.t("by e-mail to all customers, and on our website"),
      value: vscode.l10n.t("to {0}", draft.frontMatter.group ?? inScreenLanguage(review.kind.audience)),
      ignoreFocusOut: true,
      validateInput: (value) => (value.trim() === "" ? vscode.l10n.t("Write by which way, and to whom.") : ""),
    });
    if (where === undefined) {
      return undefined;
    }
    const followedOn = await this.#versions.followedOn(document.uri, draft, record);
    const on = await askPublishedOn({ draft, record: record.record, followedOn }, title);
    return on === undefined ? undefined : { where: where.trim(), on };
  }

  /** Whether the draft says what the record says today, or is to go out as it is all the same. */
  async #isUpToDate(reviewed: ReviewedDraft, record: OpenRecord): Promise<boolean> {
    const compared = await this.#versions.compare(reviewed, record);
    if (compared === undefined) {
      return false;
    }
    return isWantedAsItIs(reviewed.document.uri, overtakenBy(compared), vscode.l10n.t("It Went Out as It Is"));
  }
}

/** The copy and the files that it is made from must not differ once the editor is closed: so what is not saved is saved first. */
async function isSaved(...uris: readonly vscode.Uri[]): Promise<boolean> {
  for (const uri of uris) {
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
    if (document !== undefined && document.isDirty && !document.isUntitled && !(await document.save())) {
      notify(
        "error",
        vscode.l10n.t(
          "{0} could not be saved, so no copy was kept. Save it first, and mark the draft as published once more.",
          vscode.workspace.asRelativePath(uri),
        ),
      );
      return false;
    }
  }
  return true;
}

/** Writes both files, or none. Nothing is ever written over. */
async function keep(
  { document, draft, review }: ReviewedDraft,
  record: { readonly uri: vscode.Uri; readonly text: string },
  request: PublishRequest,
): Promise<vscode.Uri | undefined> {
  const folder = vscode.Uri.joinPath(record.uri, "..", publishedFolder);
  await vscode.workspace.fs.createDirectory(folder).then(undefined, () => {
    throw cannotWrite(folder);
  });
  const taken = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  const fileName = document.isUntitled ? draft.frontMatter.kind : nameOf(document.uri);
  const names = nextPublishedNames((fileName ?? "notice").replace(/\.[^.]*$/, ""), taken);
  const files = publishDraft({
    text: draft.text,
    kind: review.kind.id,
    recordText: record.text,
    names,
    incidentPath: `../${nameOf(record.uri)}`,
    ...request,
  });
  if (files === undefined) {
    notify(
      "error",
      vscode.l10n.t(
        "The lines at the top of this draft cannot be read, so no copy was made. Mend what is marked there.",
      ),
    );
    return undefined;
  }
  const notice = vscode.Uri.joinPath(folder, names.notice);
  // The facts first: what went out never stands without them.
  const isKept = await createFiles([
    { uri: vscode.Uri.joinPath(folder, names.facts), contents: files.facts },
    { uri: notice, contents: files.notice },
  ]);
  if (!isKept) {
    throw cannotWrite(folder);
  }
  return notice;
}

/** Waits for no answer. */
function tell(uri: vscode.Uri): void {
  const show = vscode.l10n.t("Show It");
  const message = vscode.l10n.t(
    "{0} keeps what went out, with the facts beside it. Neither is changed any more; for later news, start the next version from it.",
    vscode.workspace.asRelativePath(uri),
  );
  vscode.window
    .showInformationMessage(message, show)
    .then((answer) => {
      return answer === show ? vscode.window.showTextDocument(uri, { preview: false }) : undefined;
    })
    .then(undefined, sayFailure);
}
