import * as vscode from "vscode";
import {
  draftAgain,
  parseDraft,
  publishedFolder,
  readRecord,
  refreshDraft,
  type EarlierNotice,
  type IncidentRecord,
  type Refresh,
} from "../../core/index.ts";
import { templateMessage } from "../commands/draft-notice.ts";
import type { ReviewedDraft } from "../draft-reviews.ts";
import type { OpenRecord } from "../incident-folders.ts";
import { now } from "../now.ts";
import { readText } from "../read-text.ts";
import type { TemplateFiles } from "../template-files.ts";

/** A notice that went out, as it is kept. */
export interface PublishedNotice extends EarlierNotice {
  readonly uri: vscode.Uri;
}

/** What drafts and notices that went out are compared with: what would be drafted of the record today. */
export class LaterVersions {
  readonly #templates: TemplateFiles;

  constructor(templates: TemplateFiles) {
    this.#templates = templates;
  }

  /** Where a draft and the record differ. Throws, with a sentence for the person, where nothing can be drafted. */
  async compare({ document, draft, review }: ReviewedDraft, record: IncidentRecord): Promise<Refresh> {
    const templates = (await this.#templates.near(vscode.Uri.joinPath(document.uri, ".."))).all;
    const { follows } = draft.frontMatter;
    const earlier =
      follows === undefined ? undefined : await this.read(vscode.Uri.joinPath(document.uri, "..", follows));
    const drafted = draftAgain(review.kind, draft.frontMatter, { record, now: now(), templates }, earlier);
    if (!drafted.ok) {
      throw new Error(templateMessage(drafted.problems));
    }
    return refreshDraft(draft.text, drafted.text);
  }

  /** The notices of an incident that went out, the last one first. */
  async publishedIn(record: OpenRecord): Promise<readonly vscode.Uri[]> {
    const folder = vscode.Uri.joinPath(record.uri, "..", publishedFolder);
    const entries = await vscode.workspace.fs.readDirectory(folder).then(
      (found) => found,
      // Nothing went out yet.
      () => [],
    );
    const uris = entries
      .filter(([name, type]) => type === vscode.FileType.File && name.endsWith(".md"))
      .map(([name]) => vscode.Uri.joinPath(folder, name));
    const notices = await Promise.all(
      uris.map(async (uri) => ({ uri, on: parseDraft((await readText(uri)) ?? "").frontMatter.published?.on })),
    );
    return notices
      .filter(({ on }) => on !== undefined)
      .sort((left, right) => (right.on ?? "").localeCompare(left.on ?? ""))
      .map(({ uri }) => uri);
  }

  /** A notice that went out, with the facts beside it. Undefined where one of the two is not there. */
  async read(uri: vscode.Uri): Promise<PublishedNotice | undefined> {
    const text = await readText(uri);
    const facts = text === undefined ? undefined : parseDraft(text).frontMatter.published?.facts;
    // Beside the copy and nowhere else, whatever the file says.
    const isBeside = facts !== undefined && !/[/\\]|^\.\./.test(facts);
    const factsText = isBeside ? await readText(vscode.Uri.joinPath(uri, "..", facts)) : undefined;
    return text === undefined || factsText === undefined
      ? undefined
      : { uri, text, record: readRecord(factsText).record };
  }
}
