import * as vscode from "vscode";
import {
  findKind,
  isAmongPublished,
  parseDraft,
  readFrontMatter,
  reviewDraft,
  type Draft,
  type KindId,
  type Review,
  type Templates,
} from "../../core/index.ts";
import { draftKindOf } from "./draft-kind.ts";
import { exists, onFilesGone } from "../files/files-gone.ts";
import type { HouseRulesFiles } from "../team/house-rules-files.ts";
import type { IncidentFolders, OpenRecord } from "../record/incident-folders.ts";
import type { Log } from "../log.ts";
import { now } from "../now.ts";
import type { TemplateFiles } from "../team/template-files.ts";
import { Turns } from "../turns.ts";
import { inScreenLanguage } from "../language/screen-language.ts";
import type { SentNotices } from "../versions/sent-notices.ts";

/** A text that was judged, and the record that it was judged beside. */
export interface JudgedText {
  readonly draft: Draft;
  readonly review: Review;
  readonly record: OpenRecord | undefined;
  /** Whether it went out as it stands, or is the copy that did. */
  readonly wentOut: boolean;
}

/** A draft as it was judged. True of `document` only while its version is `version`. */
export interface ReviewedDraft extends JudgedText {
  readonly document: vscode.TextDocument;
  readonly version: number;
}

interface Judgement {
  readonly version: number;
  readonly isNewest: () => boolean;
  readonly reviewed: Promise<ReviewedDraft | undefined>;
}

/** Where the records of drafts come from: `IncidentFolders`. */
export type DraftRecords = Pick<IncidentFolders, "recordFor" | "onDidChange">;

/** What went out, which nobody can correct any more: `SentNotices`. */
export type DraftsSent = Pick<SentNotices, "wentOut" | "onDidChange">;

/** While somebody types, drafts are judged this often: few enough times to cost nothing, often enough to seem at once. */
const settleMilliseconds = 120;

/** Judges every open draft again whenever it or its record changes. One judgement for all who show it. */
export class DraftReviews implements vscode.Disposable {
  readonly #folders: DraftRecords;
  readonly #templates: TemplateFiles;
  readonly #houseRules: HouseRulesFiles;
  readonly #sent: DraftsSent;
  readonly #log: Log;
  /** What was told last of each draft. */
  readonly #latest = new Map<string, ReviewedDraft>();
  /** Under way or done, for whoever asks before the text or what it is judged by changes. */
  readonly #judgements = new Map<string, Judgement>();
  readonly #waiting = new Map<string, vscode.TextDocument>();
  /** Documents whose file is gone, which VS Code may hold for minutes: nobody can mend them. */
  readonly #gone = new Set<string>();
  /** The lines at the top of each draft as they stood when it was last one, in this session. */
  readonly #firstLines = new Map<string, string>();
  /** Taken when a judgement is asked for, so that one that took long never counts as the newest. */
  readonly #turns = new Turns();
  readonly #didReview = new vscode.EventEmitter<ReviewedDraft>();
  readonly #didForget = new vscode.EventEmitter<vscode.Uri>();
  readonly #didChangeGrounds = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable;
  #timer: unknown;

  readonly onDidReview = this.#didReview.event;
  /** The document was closed, or is no draft any more. */
  readonly onDidForget = this.#didForget.event;
  /** What drafts are judged by has changed: a record, a template, house rules, a setting. */
  readonly onDidChangeGrounds = this.#didChangeGrounds.event;

  constructor(
    folders: DraftRecords,
    templates: TemplateFiles,
    houseRules: HouseRulesFiles,
    sent: DraftsSent,
    log: Log,
  ) {
    this.#folders = folders;
    this.#templates = templates;
    this.#houseRules = houseRules;
    this.#sent = sent;
    this.#log = log;
    const enqueueAll = () => {
      for (const document of vscode.workspace.textDocuments) {
        this.#enqueue(document);
      }
      this.#didChangeGrounds.fire();
    };
    this.#disposables = vscode.Disposable.from(
      this.#didReview,
      this.#didForget,
      this.#didChangeGrounds,
      onFilesGone((isGone) => {
        this.#leaveGone(vscode.workspace.textDocuments.filter(({ uri }) => isGone(uri))).catch((error: unknown) => {
          this.#log.error("Drafts that are gone could not be forgotten", error);
        });
      }),
      vscode.workspace.onDidOpenTextDocument((document) => {
        this.#gone.delete(document.uri.toString());
        this.#enqueue(document);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        this.#gone.delete(document.uri.toString());
        this.#enqueue(document);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.#waiting.delete(document.uri.toString());
        this.#gone.delete(document.uri.toString());
        this.#turns.forget(document.uri.toString());
        this.#judgements.delete(document.uri.toString());
        this.#forget(document.uri);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration("incidentComms")) {
          enqueueAll();
        }
      }),
      folders.onDidChange(enqueueAll),
      templates.onDidChange(enqueueAll),
      houseRules.onDidChange(enqueueAll),
      sent.onDidChange(enqueueAll),
    );
    enqueueAll();
  }

  /** The judgement of the document as it stands now; undefined where it is no draft. */
  async review(document: vscode.TextDocument): Promise<ReviewedDraft | undefined> {
    for (;;) {
      const { version } = document;
      const reviewed = await this.#judge(document);
      if (document.isClosed || document.version === version) {
        return reviewed;
      }
    }
  }

  /** The judgement of a text that stands in a file and in no editor; `kind` counts where it names none itself. */
  async reviewText(uri: vscode.Uri, text: string, kind: KindId | undefined): Promise<JudgedText | undefined> {
    const ownKind = findKind(readFrontMatter(text).kind)?.id ?? kind;
    return ownKind === undefined ? undefined : this.#reviewDraft(uri, parseDraft(text), ownKind);
  }

  /** The lines that stood at the top of a draft while it was one, from the first dashes to the last; undefined where it never was. */
  firstLinesOf(uri: vscode.Uri): string | undefined {
    return this.#firstLines.get(uri.toString());
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#disposables.dispose();
  }

  #enqueue(document: vscode.TextDocument): void {
    if (!isServed(document)) {
      return;
    }
    const key = document.uri.toString();
    this.#turns.take(key);
    if (this.#gone.has(key)) {
      return;
    }
    this.#waiting.set(key, document);
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#judgeWaiting();
    }, settleMilliseconds);
  }

  /** What is not saved anywhere else stays. */
  async #leaveGone(documents: readonly vscode.TextDocument[]): Promise<void> {
    for (const document of documents) {
      if (isServed(document) && !document.isUntitled && !document.isDirty && !(await exists(document.uri))) {
        const key = document.uri.toString();
        this.#gone.add(key);
        this.#waiting.delete(key);
        this.#turns.take(key);
        this.#forget(document.uri);
      }
    }
  }

  #judgeWaiting(): void {
    const documents = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const document of documents) {
      this.#judgeAndTell(document).catch((error: unknown) => {
        this.#log.error(`Could not check ${document.uri.path}`, error);
      });
    }
  }

  async #judgeAndTell(document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString();
    const isNewest = this.#turns.last(key);
    const { version } = document;
    const reviewed = await this.#judge(document);
    if (document.version !== version || document.isClosed || !isNewest()) {
      return; // A newer text, or a newer record, is on its way; it brings its own judgement.
    }
    if (reviewed === undefined || !isServed(document)) {
      this.#forget(document.uri);
    } else {
      this.#latest.set(key, reviewed);
      const { span } = reviewed.draft.frontMatter;
      if (span.end > span.start) {
        this.#firstLines.set(key, reviewed.draft.text.slice(span.start, span.end));
      }
      this.#didReview.fire(reviewed);
    }
  }

  /** The judgement of the document as it stands: one, however many ask for it. */
  #judge(document: vscode.TextDocument): Promise<ReviewedDraft | undefined> {
    const key = document.uri.toString();
    const known = this.#judgements.get(key);
    if (known?.version === document.version && known.isNewest()) {
      return known.reviewed;
    }
    const reviewed = this.#judgeAnew(document);
    const judgement = { version: document.version, isNewest: this.#turns.last(key), reviewed };
    this.#judgements.set(key, judgement);
    reviewed.catch(() => {
      if (this.#judgements.get(key) === judgement) {
        this.#judgements.delete(key); // It is tried again the next time.
      }
    });
    return reviewed;
  }

  async #judgeAnew(document: vscode.TextDocument): Promise<ReviewedDraft | undefined> {
    const { version } = document;
    const text = document.getText();
    const kind = draftKindOf(document, readFrontMatter(text).kind);
    if (kind === undefined) {
      return undefined; // Most Markdown is no draft, and is not read any further.
    }
    const previous = this.#latest.get(document.uri.toString())?.draft;
    const draft = parseDraft(text, { ...(previous && { previous }) });
    const judged = await this.#reviewDraft(document.uri, draft, kind);
    return judged && { ...judged, document, version };
  }

  async #reviewDraft(uri: vscode.Uri, draft: Draft, kind: KindId): Promise<JudgedText | undefined> {
    const record = await this.#folders.recordFor(uri, draft.frontMatter.incident);
    const house = await this.#houseRules.near(vscode.Uri.joinPath(uri, ".."));
    const wentOut = await this.#sent.wentOut({ draft, record });
    const review = reviewDraft(draft, {
      kind,
      record: record?.record,
      house: house?.rules,
      now: now(),
      say: inScreenLanguage,
      isFrozen: isAmongPublished(uri.path),
      wentOut,
      templates: await this.#templatesIfAny(uri),
      onRuleFailure: (rule, error) => {
        this.#log.error(`Rule ${rule.id} failed`, error);
      },
    });
    return review && { draft, review, record, wentOut };
  }

  /** Without templates nothing can be inserted; what is missing is said all the same. */
  async #templatesIfAny(uri: vscode.Uri): Promise<Templates | undefined> {
    try {
      return (await this.#templates.near(vscode.Uri.joinPath(uri, ".."))).all;
    } catch (error) {
      this.#log.error("The templates could not be read", error);
      return undefined;
    }
  }

  #forget(uri: vscode.Uri): void {
    if (this.#latest.delete(uri.toString())) {
      this.#didForget.fire(uri);
    }
  }
}

/** Markdown that a person can write to: a file anywhere VS Code can save to, or one not saved yet. */
function isServed(document: vscode.TextDocument): boolean {
  const { scheme } = document.uri;
  return (
    document.languageId === "markdown" &&
    (scheme === "untitled" || vscode.workspace.fs.isWritableFileSystem(scheme) === true)
  );
}
