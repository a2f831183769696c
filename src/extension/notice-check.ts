import * as vscode from "vscode";
import type { KindId, Review } from "../core/index.ts";
import { toDiagnostic, toRangeIn } from "./convert.ts";
import type { DraftReviews, JudgedText } from "./draft-reviews.ts";
import { findPossibleNotices, mostFiles, type PossibleNotice } from "./find-notices.ts";
import type { Log } from "./log.ts";
import { readText } from "./read-text.ts";
import type { LaterVersions } from "./versions/later-versions.ts";

export interface CheckedNotice {
  readonly uri: vscode.Uri;
  readonly review: Review;
  /** In how many places the record has overtaken it; 0 of one that went out as it stands. */
  readonly overtakenPlaces: number;
}

export interface NoticeCheckResult {
  readonly notices: readonly CheckedNotice[];
  /** Files that could not be read. */
  readonly unread: readonly vscode.Uri[];
  /** How many Markdown files there are to look at, and how many were. They differ where somebody stopped it. */
  readonly total: number;
  readonly lookedAt: number;
  /** There is more Markdown than is looked at. */
  readonly isCut: boolean;
}

/** A record that is being written is let rest for so long, in milliseconds, before closed notices are judged by it again. */
const rest = 1_000;

/** Told before each file: how many were looked at. */
type OnProgress = (lookedAt: number, total: number, uri: vscode.Uri) => void;

/**
 * Checks notices, and marks those that nobody has open: of one that is open the editor's own marks count, and one that
 * closes or changes on the disk is judged again, and all of them are when a record, a template or house rules change. No
 * other Markdown is ever marked.
 */
export class NoticeCheck implements vscode.Disposable {
  readonly #reviews: DraftReviews;
  readonly #versions: LaterVersions;
  readonly #log: Log;
  readonly #marks = vscode.languages.createDiagnosticCollection("incident-comms-notices");
  /** Those whose marks are kept, with the kind that the setting gives them. */
  readonly #kept = new Map<string, KindId | undefined>();
  readonly #listeners: vscode.Disposable;
  #watcher: vscode.Disposable | undefined;
  #timer: unknown;

  constructor(reviews: DraftReviews, versions: LaterVersions, log: Log) {
    this.#reviews = reviews;
    this.#versions = versions;
    this.#log = log;
    this.#listeners = vscode.Disposable.from(
      this.#marks,
      reviews.onDidReview(({ document }) => {
        this.#marks.delete(document.uri);
      }),
      reviews.onDidForget((uri) => {
        this.#markAgain(uri);
      }),
      reviews.onDidChangeGrounds(() => {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => {
          this.#markAllAgain();
        }, rest);
      }),
    );
  }

  /** Checks what lies in `folder`, or in all open folders. Marks of an earlier check that is wider stay. */
  async check(
    folder: vscode.Uri | undefined,
    onProgress: OnProgress,
    token: vscode.CancellationToken,
  ): Promise<NoticeCheckResult> {
    const found = await findPossibleNotices(folder);
    const files = found.slice(0, mostFiles);
    this.#watcher ??= this.#watch();
    const notices: CheckedNotice[] = [];
    const unread: vscode.Uri[] = [];
    let lookedAt = 0;
    for (const file of files) {
      if (token.isCancellationRequested) {
        break;
      }
      onProgress(lookedAt, files.length, file.uri);
      const judged = await this.#judge(file);
      if (judged === "unread") {
        unread.push(file.uri);
      } else if (judged !== undefined) {
        notices.push(await this.#compared(file.uri, judged));
      }
      lookedAt += 1;
    }
    return { notices, unread, total: files.length, lookedAt, isCut: found.length > files.length };
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#watcher?.dispose();
    this.#listeners.dispose();
  }

  async #compared(uri: vscode.Uri, judged: JudgedText): Promise<CheckedNotice> {
    const places = await this.#versions.overtakenPlaces(uri, judged);
    const isOver = places > 0 && (await this.#versions.wentOut(judged));
    return { uri, review: judged.review, overtakenPlaces: isOver ? 0 : places };
  }

  /** The judgement of a file, and its marks where no editor shows them. Undefined where it is no notice. */
  async #judge({ uri, kindBySetting }: PossibleNotice): Promise<JudgedText | "unread" | undefined> {
    const key = uri.toString();
    const document = openDocument(uri);
    const text = document === undefined ? await readText(uri) : undefined;
    const judged =
      document === undefined
        ? text && (await this.#reviews.reviewText(uri, text, kindBySetting))
        : await this.#reviews.review(document);
    if (!judged) {
      this.#marks.delete(uri);
      this.#kept.delete(key);
      return text === undefined && document === undefined ? "unread" : undefined;
    }
    this.#kept.set(key, kindBySetting);
    if (openDocument(uri) === undefined) {
      const { findings } = judged.review;
      const { lines } = judged.draft;
      this.#marks.set(
        uri,
        findings.map((finding) => toDiagnostic(toRangeIn(lines, finding.span), finding)),
      );
    }
    return judged;
  }

  /** Once there are marks to keep true. */
  #watch(): vscode.Disposable {
    const watcher = vscode.workspace.createFileSystemWatcher("**/*.{md,MD,markdown}", true);
    const markAgain = (uri: vscode.Uri) => {
      this.#markAgain(uri);
    };
    return vscode.Disposable.from(watcher, watcher.onDidChange(markAgain), watcher.onDidDelete(markAgain));
  }

  #markAllAgain(): void {
    for (const key of this.#kept.keys()) {
      const uri = vscode.Uri.parse(key, true);
      if (openDocument(uri) === undefined) {
        this.#markAgain(uri);
      }
    }
  }

  #markAgain(uri: vscode.Uri): void {
    const key = uri.toString();
    if (this.#kept.has(key)) {
      this.#judge({ uri, kindBySetting: this.#kept.get(key) }).catch((error: unknown) => {
        this.#log.error(`Could not check ${uri.path}`, error);
      });
    }
  }
}

/** The document of a file that an editor has open as Markdown. */
function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(
    (document) =>
      document.uri.toString() === uri.toString() && !document.isClosed && document.languageId === "markdown",
  );
}
