import * as vscode from "vscode";
import {
  draftAgain,
  findDraftedMark,
  isOvertaken,
  isSameLetter,
  parseDraft,
  publishedFolder,
  readRecord,
  refreshDraft,
  type EarlierNotice,
  type Refresh,
} from "../../core/index.ts";
import { templateMessage } from "../commands/draft-notice.ts";
import type { JudgedText, ReviewedDraft } from "../draft-reviews.ts";
import type { OpenRecord } from "../incident-folders.ts";
import { now } from "../now.ts";
import { readText } from "../read-text.ts";
import { refuseUnreadFacts } from "../refuse-unread-facts.ts";
import type { TemplateFiles } from "../template-files.ts";

/** A notice that went out, as it is kept. */
export interface PublishedNotice extends EarlierNotice {
  readonly uri: vscode.Uri;
  /** Where the facts stand that it was made from, and what cannot be read of them. */
  readonly facts: Pick<OpenRecord, "uri" | "problems">;
}

/** What drafts and notices that went out are compared with: what would be drafted of the record today. */
export class LaterVersions {
  readonly #templates: TemplateFiles;

  constructor(templates: TemplateFiles) {
    this.#templates = templates;
  }

  /**
   * Where a draft and the record differ. Undefined where facts cannot be read, of which the person was told. Throws, with
   * a sentence for her, where nothing can be drafted: what is missing beside a draft is no reason to change it.
   */
  async compare(reviewed: ReviewedDraft, open: OpenRecord): Promise<Refresh | undefined> {
    return this.#compare(reviewed.document.uri, reviewed, open, refuseUnreadFacts);
  }

  /**
   * In how many places the record has overtaken a draft. None where that cannot be told: *Refresh from the Record…* says
   * what is missing.
   */
  async overtakenPlaces(uri: vscode.Uri, judged: JudgedText): Promise<number> {
    const { draft, record } = judged;
    const isFrozen = draft.frontMatter.published !== undefined;
    if (record === undefined || isFrozen || findDraftedMark(draft.text) === undefined) {
      return 0;
    }
    const isUnread = ({ problems }: Pick<OpenRecord, "problems">): boolean => problems.length > 0;
    const compared = await this.#compare(uri, judged, record, isUnread).catch(() => undefined);
    return compared?.differences.filter(isOvertaken).length ?? 0;
  }

  /** Whether a draft went out as it stands: then later news belong into its next version. */
  async wentOut({ draft, record }: JudgedText): Promise<boolean> {
    const published = record === undefined ? [] : await this.publishedIn(record);
    const texts = await Promise.all(published.map(readText));
    return texts.some((text) => text !== undefined && isSameLetter(text, draft.text));
  }

  async #compare(
    uri: vscode.Uri,
    { draft, review }: JudgedText,
    open: OpenRecord,
    isRefused: (facts: Pick<OpenRecord, "uri" | "problems">) => boolean,
  ): Promise<Refresh | undefined> {
    const { record } = open;
    const templates = (await this.#templates.near(vscode.Uri.joinPath(uri, ".."))).all;
    const { follows } = draft.frontMatter;
    const earlier = follows === undefined ? undefined : await this.#followed(uri, follows);
    if (isRefused(open) || (earlier !== undefined && isRefused(earlier.facts))) {
      return undefined;
    }
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
    const factsUri = isBeside ? vscode.Uri.joinPath(uri, "..", facts) : undefined;
    const factsText = factsUri && (await readText(factsUri));
    if (text === undefined || factsUri === undefined || factsText === undefined) {
      return undefined;
    }
    const { record, problems } = readRecord(factsText);
    return { uri, text, record, facts: { uri: factsUri, problems } };
  }

  /** The notice that a draft says it follows. Throws where it, or its facts, are not there. */
  async #followed(draftUri: vscode.Uri, follows: string): Promise<PublishedNotice> {
    const uri = vscode.Uri.joinPath(draftUri, "..", follows);
    const notice = await this.read(uri);
    if (notice !== undefined) {
      return notice;
    }
    const isThere = (await readText(uri)) !== undefined;
    throw new Error(
      isThere
        ? vscode.l10n.t(
            "The facts that {0} was made from are not beside it, so it cannot be told what has changed since. Put them back there.",
            follows,
          )
        : vscode.l10n.t(
            "This draft follows {0}, which is not there. Put it back, or write where it is now at the top of this draft, behind “follows”.",
            follows,
          ),
    );
  }
}
