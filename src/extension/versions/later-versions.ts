import * as vscode from "vscode";
import {
  compareWithRecord,
  findDraftedMark,
  isSameLetter,
  isUpdatePassed,
  parseDraft,
  passedPromise,
  publishedFolder,
  readRecord,
  withToldBefore,
  type EarlierNotice,
  type IncidentRecord,
  type KindId,
  type Refresh,
} from "../../core/index.ts";
import type { JudgedText, ReviewedDraft } from "../draft-reviews.ts";
import type { OpenRecord } from "../incident-folders.ts";
import { now } from "../now.ts";
import { markdownIn } from "../places.ts";
import { readText } from "../read-text.ts";
import { inScreenLanguage } from "../screen-language.ts";
import { refuseUnreadFacts } from "../refuse-unread-facts.ts";
import type { TemplateFiles } from "../template-files.ts";
import { templateMessage } from "../template-message.ts";
import { notOvertaken, overtakenBy, type Overtaken } from "./overtaken.ts";

/** A notice that went out, as it is kept. */
export interface PublishedNotice extends EarlierNotice {
  readonly uri: vscode.Uri;
  /** Where the facts stand that it was made from, and what cannot be read of them. */
  readonly facts: Pick<OpenRecord, "uri" | "problems">;
}

/** Of what went out; undefined for a file that cannot be read. */
export type PublishedTexts = readonly (string | undefined)[];

/** What drafts and notices that went out are compared with: what would be drafted of the record today. */
export class LaterVersions {
  readonly #templates: TemplateFiles;
  /** What went out does not change: each is made sense of once. */
  readonly #read = new Map<string, PublishedNotice & { readonly factsText: string }>();

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
   * Whether the record, or the clock, has overtaken a draft. Neither has where that cannot be told: *Refresh from the
   * Record…* says what is missing.
   */
  async overtaken(uri: vscode.Uri, judged: JudgedText): Promise<Overtaken> {
    const { draft, record } = judged;
    const isFrozen = draft.frontMatter.published !== undefined;
    if (record === undefined || isFrozen || findDraftedMark(draft.text) === undefined) {
      return notOvertaken;
    }
    const isUnread = ({ problems }: Pick<OpenRecord, "problems">): boolean => problems.length > 0;
    const compared = await this.#compare(uri, judged, record, isUnread).catch(() => undefined);
    return compared === undefined ? notOvertaken : overtakenBy(compared);
  }

  /**
   * Whether a draft went out as it stands, or is the copy that did: then later news belong into its next version.
   *
   * @param known what went out, by its record, for who asks of many drafts
   */
  async wentOut({ draft, record }: JudgedText, known = new Map<string, Promise<PublishedTexts>>()): Promise<boolean> {
    if (record === undefined || draft.frontMatter.published !== undefined) {
      return draft.frontMatter.published !== undefined;
    }
    const key = record.uri.toString();
    const reading = known.get(key) ?? this.publishedIn(record).then((uris) => Promise.all(uris.map(readText)));
    known.set(key, reading);
    return (await reading).some((text) => text !== undefined && isSameLetter(text, draft.text));
  }

  /** The time for which readers were promised news that they have not had, where it has passed: see the core's. */
  async passedPromise(open: OpenRecord): Promise<string | undefined> {
    if (!isUpdatePassed(open.record, now())) {
      return undefined;
    }
    const uris = await this.publishedIn(open);
    const notices = await Promise.all(
      uris.map(async (uri) => ({
        on: parseDraft((await readText(uri)) ?? "").frontMatter.published?.on ?? "",
        facts: (await this.read(uri))?.record,
      })),
    );
    return passedPromise(open.record, notices, now(), inScreenLanguage);
  }

  async #compare(
    uri: vscode.Uri,
    { draft, review }: JudgedText,
    open: OpenRecord,
    isRefused: (facts: Pick<OpenRecord, "uri" | "problems">) => boolean,
  ): Promise<Refresh | undefined> {
    const templates = (await this.#templates.near(vscode.Uri.joinPath(uri, ".."))).all;
    const { follows } = draft.frontMatter;
    const earlier = follows === undefined ? undefined : await this.#followed(uri, follows);
    if (isRefused(open) || (earlier !== undefined && isRefused(earlier.facts))) {
      return undefined;
    }
    const record = await this.factsFor(review.kind.id, open);
    const compared = compareWithRecord(draft, review.kind, { record, now: now(), templates }, earlier);
    if (!compared.ok) {
      throw new Error(templateMessage(compared));
    }
    return compared.refresh;
  }

  /**
   * The facts that a document of this kind is drafted from: with what notices that went out told and promised.
   *
   * @param record other facts than those of the record today
   */
  async factsFor(kind: KindId, open: OpenRecord, record: IncidentRecord = open.record): Promise<IncidentRecord> {
    const notices = await Promise.all((await this.publishedIn(open)).map((uri) => this.read(uri)));
    const readable = notices.flatMap((notice) => (notice?.facts.problems.length === 0 ? [notice] : []));
    const templates = (await this.#templates.near(vscode.Uri.joinPath(open.uri, ".."))).all;
    return withToldBefore(record, readable, { kind, now: now(), templates });
  }

  /** The texts of the corrections that went out. */
  async correctionsSent(record: OpenRecord): Promise<readonly string[]> {
    const texts = await Promise.all((await this.publishedIn(record)).map(readText));
    return texts.flatMap((text = "") => (parseDraft(text).frontMatter.kind === "correction" ? [text] : []));
  }

  /** The notices of an incident that went out, the last one first. */
  async publishedIn(record: OpenRecord): Promise<readonly vscode.Uri[]> {
    const uris = await markdownIn(vscode.Uri.joinPath(record.uri, "..", publishedFolder));
    const notices = await Promise.all(
      uris.map(async (uri) => ({ uri, on: parseDraft((await readText(uri)) ?? "").frontMatter.published?.on })),
    );
    return notices
      .filter(({ on }) => on !== undefined)
      .sort((left, right) => (right.on ?? "").localeCompare(left.on ?? ""))
      .map(({ uri }) => uri);
  }

  /** The draft in `folder` that says it follows this notice; of several, the one with the highest number. */
  async begunIn(folder: vscode.Uri, notice: vscode.Uri): Promise<vscode.Uri | undefined> {
    const uris = await markdownIn(folder);
    const texts = await Promise.all(uris.map(readText));
    const begun = uris.filter((_, index) => {
      const { follows } = parseDraft(texts[index] ?? "").frontMatter;
      return follows !== undefined && vscode.Uri.joinPath(folder, follows).path === notice.path;
    });
    return begun.sort((left, right) => left.path.localeCompare(right.path, "en", { numeric: true })).at(-1);
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
    const known = this.#read.get(uri.toString());
    if (known?.text === text && known.factsText === factsText) {
      return known;
    }
    const { record, problems } = readRecord(factsText);
    const notice = { uri, text, record, facts: { uri: factsUri, problems }, factsText };
    this.#read.set(uri.toString(), notice);
    return notice;
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
