import * as vscode from "vscode";
import {
  isAmongSent,
  isCorrecting,
  KeptNotices,
  notOvertaken,
  readFrontMatter,
  pathBelow,
  type BesideRecord,
  type Draft,
  type IncidentRecord,
  type KeptNotice,
  type KindId,
  type Overtaken,
  type Refresh,
  type SentCopy,
} from "../../core/index.ts";
import type { JudgedText, ReviewedDraft } from "../drafts/draft-reviews.ts";
import type { OpenRecord } from "../record/incident-folders.ts";
import { now } from "../now.ts";
import { markdownIn, namesIn } from "../files/places.ts";
import { readText } from "../files/read-text.ts";
import { refuseUnreadFacts } from "../record/refuse-unread-facts.ts";
import type { TemplateFiles } from "../team/template-files.ts";
import { templateMessage } from "../team/template-message.ts";
import { inScreenLanguage } from "../language/screen-language.ts";

/** What drafts and notices that went out are compared with: what would be drafted of the record today. */
export class LaterVersions {
  readonly #templates: TemplateFiles;
  readonly #kept = new Map<string, KeptNotices>();

  constructor(templates: TemplateFiles) {
    this.#templates = templates;
  }

  /**
   * Where a draft and the record differ. Undefined where facts cannot be read, of which the person was told. Throws, with
   * a sentence for her, where nothing can be drafted: what is missing beside a draft is no reason to change it.
   */
  async compare(reviewed: ReviewedDraft, open: OpenRecord): Promise<Refresh | undefined> {
    if (refuseUnreadFacts(open)) {
      return undefined;
    }
    const { uri } = reviewed.document;
    const compared = await this.#keptOf(open).compare(beside(uri, reviewed, open), await this.#draftedWith(uri));
    if (compared.ok) {
      return compared.refresh;
    }
    if (!("lost" in compared)) {
      throw new Error(templateMessage(compared));
    }
    if (typeof compared.lost !== "string") {
      const { path, problems } = compared.lost;
      refuseUnreadFacts({ uri: placeIn(open, path), problems });
      return undefined;
    }
    throw new Error(lostSentence(compared.lost, reviewed.draft.frontMatter.follows ?? ""));
  }

  /**
   * Whether the record, or the clock, has overtaken a draft. Neither has where that cannot be told: *Refresh from the
   * Record…* says what is missing.
   */
  async overtaken(uri: vscode.Uri, judged: JudgedText): Promise<Overtaken> {
    const { record } = judged;
    if (record === undefined || record.problems.length > 0) {
      return notOvertaken;
    }
    return this.#keptOf(record)
      .overtaken(beside(uri, judged, record), () => this.#draftedWith(uri))
      .catch(() => notOvertaken);
  }

  /**
   * Whether a draft went out as it stands, or is the copy that did: then later news belong into its next version.
   *
   * @param known what went out, by its record, for who asks of many drafts
   */
  async wentOut(
    { draft, record }: Pick<JudgedText, "draft" | "record">,
    known = new Map<string, Promise<readonly SentCopy[]>>(),
  ): Promise<boolean> {
    if (record === undefined || draft.frontMatter.published !== undefined) {
      return draft.frontMatter.published !== undefined;
    }
    const key = record.uri.toString();
    const reading = known.get(key) ?? this.publishedIn(record);
    known.set(key, reading);
    return isAmongSent(draft, await reading);
  }

  /** The time for which readers were promised news that they have not had, where it has passed: see the core's. */
  passedPromise(open: OpenRecord): Promise<string | undefined> {
    return this.#keptOf(open).passedPromise(open.record, now(), inScreenLanguage);
  }

  /**
   * The facts that a document of this kind is drafted from: with what notices that went out told and promised.
   *
   * @param record other facts than those of the record today
   */
  async factsFor(kind: KindId, open: OpenRecord, record: IncidentRecord = open.record): Promise<IncidentRecord> {
    return this.#keptOf(open).factsFor(kind, record, await this.#draftedWith(open.uri));
  }

  /** The texts of what went out to correct what was said. */
  async correctionsSent(record: OpenRecord): Promise<readonly string[]> {
    const sent = await this.publishedIn(record);
    return sent.flatMap(({ text, frontMatter }) => (isCorrecting(frontMatter) ? [text] : []));
  }

  /** The notices of an incident that went out, the last one first. */
  publishedIn(record: OpenRecord): Promise<readonly SentCopy[]> {
    return this.#keptOf(record).sent();
  }

  /** When the notice went out that a draft at `uri` is the next version of, as its copy keeps it. */
  async followedOn(
    uri: vscode.Uri,
    { frontMatter: { follows } }: Draft,
    open: OpenRecord,
  ): Promise<string | undefined> {
    const place = follows === undefined ? undefined : vscode.Uri.joinPath(uri, "..", follows).path;
    const sent = place === undefined ? [] : await this.publishedIn(open);
    return sent.find(({ path }) => placeIn(open, path).path === place)?.frontMatter.published?.on;
  }

  /** The draft in `folder` that says it follows this notice; of several, the one with the highest number. */
  async begunIn(folder: vscode.Uri, notice: vscode.Uri): Promise<vscode.Uri | undefined> {
    const uris = await markdownIn(folder);
    const texts = await Promise.all(uris.map(readText));
    const begun = uris.filter((_, index) => {
      const { follows } = readFrontMatter(texts[index] ?? "");
      return follows !== undefined && vscode.Uri.joinPath(folder, follows).path === notice.path;
    });
    return begun.sort((left, right) => left.path.localeCompare(right.path, "en", { numeric: true })).at(-1);
  }

  /** A notice that went out, with the facts beside it. Undefined where one of the two is not there. */
  async read(open: OpenRecord, uri: vscode.Uri): Promise<KeptNotice | undefined> {
    const path = pathBelow(folderOf(open).path, uri.path);
    return path === undefined ? undefined : this.#keptOf(open).read(path);
  }

  #keptOf(open: OpenRecord): KeptNotices {
    const folder = folderOf(open);
    const key = folder.toString();
    const kept =
      this.#kept.get(key) ??
      new KeptNotices({
        folder: folder.path,
        namesIn: (path) => namesIn(vscode.Uri.joinPath(folder, path)),
        read: (path) => readText(vscode.Uri.joinPath(folder, path)),
      });
    this.#kept.set(key, kept);
    return kept;
  }

  /** What a draft at `uri` is made with today. */
  async #draftedWith(uri: vscode.Uri) {
    return { templates: (await this.#templates.near(vscode.Uri.joinPath(uri, ".."))).all, now: now() };
  }
}

/** Where a path that begins in the folder of an incident leads. */
export function placeIn(open: OpenRecord, path: string): vscode.Uri {
  return vscode.Uri.joinPath(folderOf(open), path);
}

function folderOf({ uri }: OpenRecord): vscode.Uri {
  return vscode.Uri.joinPath(uri, "..");
}

function beside(uri: vscode.Uri, { draft, review }: JudgedText, { record }: OpenRecord): BesideRecord {
  return { draft, draftPath: uri.path, kind: review.kind, record };
}

function lostSentence(lost: "notice" | "facts", follows: string): string {
  return lost === "facts"
    ? vscode.l10n.t(
        "The facts that {0} was made from are not beside it, so it cannot be told what has changed since. Put them back there.",
        follows,
      )
    : vscode.l10n.t(
        "This draft follows {0}, which is not there. Put it back, or write where it is now at the top of this draft, behind “follows”.",
        follows,
      );
}
