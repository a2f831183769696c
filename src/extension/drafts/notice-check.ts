import * as vscode from "vscode";
import { isSameLetter, notOvertaken, type KindId, type Overtaken, type Review } from "../../core/index.ts";
import { toDiagnostic, toRangeIn } from "../convert.ts";
import { Debounced } from "../debounced.ts";
import { kindsBySetting } from "./draft-kind.ts";
import type { DraftReviews, JudgedText } from "./draft-reviews.ts";
import { exists, onFilesGone } from "../files/files-gone.ts";
import { findPossibleNotices, markdownFiles, mostFiles, type PossibleNotice } from "./find-notices.ts";
import type { OpenRecord } from "../record/incident-folders.ts";
import type { Log } from "../log.ts";
import { isAmongNotices, lostDraftAt, type LostDraft } from "./lost-draft.ts";
import { readText } from "../files/read-text.ts";
import { Turns } from "../turns.ts";
import type { LaterVersions } from "../versions/later-versions.ts";

/** A notice that was judged, open or not. */
export interface CheckedNotice {
  readonly uri: vscode.Uri;
  readonly review: Review;
  /** Nothing has overtaken one that went out as it stands. */
  readonly overtaken: Overtaken;
  /** Whether it went out as it stands, or is the copy that did: nobody can correct anything in it. */
  readonly wentOut: boolean;
}

/** News that readers were promised for a time that has passed, and that they have not had. */
export interface PassedPromise {
  readonly record: vscode.Uri;
  /** "by 27 November 2026 at 09:00" */
  readonly words: string;
}

/** What a look at all notices has found. */
export interface NoticeCheckResult {
  readonly notices: readonly CheckedNotice[];
  readonly passed: readonly PassedPromise[];
  /** Notices that do not say any more that they are notices, and so could not be checked. */
  readonly lost: readonly LostDraft[];
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

/** What the check uses of those who judge, and of those who compare. */
type Reviews = Pick<DraftReviews, "review" | "reviewText" | "onDidReview" | "onDidForget" | "onDidChangeGrounds">;
type Versions = Pick<LaterVersions, "wentOut" | "overtaken" | "passedPromise">;

/** The turn of all notices together; that of one is told by its address. */
const allNotices = "all";

/** Told before each file: how many were looked at. */
type OnProgress = (lookedAt: number, total: number, uri: vscode.Uri) => void;

/**
 * Checks notices, and marks those that nobody has open: of one that is open the editor's own marks count, and one that
 * closes or changes on the disk is judged again, and all of them are when a record, a template or house rules change. No
 * other Markdown is ever marked.
 */
export class NoticeCheck implements vscode.Disposable {
  readonly #reviews: Reviews;
  readonly #versions: Versions;
  readonly #log: Log;
  readonly #marks = vscode.languages.createDiagnosticCollection("incident-comms-notices");
  /** Those whose marks are kept, with the kind that the setting gives them. */
  readonly #kept = new Map<string, KindId | undefined>();
  readonly #turns = new Turns();
  readonly #disposables: vscode.Disposable;
  #watcher: vscode.Disposable | undefined;

  constructor(reviews: Reviews, versions: Versions, log: Log) {
    this.#reviews = reviews;
    this.#versions = versions;
    this.#log = log;
    const atRest = new Debounced(rest, () => {
      this.#markAllAgain().catch((error: unknown) => {
        this.#log.error("Could not check closed notices again", error);
      });
    });
    this.#disposables = vscode.Disposable.from(
      atRest,
      this.#marks,
      reviews.onDidReview(({ document }) => {
        this.#marks.delete(document.uri);
      }),
      reviews.onDidForget((uri) => {
        this.#markAgain(uri);
      }),
      reviews.onDidChangeGrounds(() => {
        atRest.ask();
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
    await this.#leaveGone(() => true);
    const notices: CheckedNotice[] = [];
    const texts = new Map<vscode.Uri, JudgedText>();
    const unread: vscode.Uri[] = [];
    const lost: LostDraft[] = [];
    const records = new Map<string, OpenRecord>();
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
        texts.set(file.uri, judged);
        if (judged.record !== undefined) {
          records.set(judged.record.uri.toString(), judged.record);
        }
      } else if (await isAmongNotices(file.uri)) {
        lost.push(...[await lostDraftAt(file.uri, (await readText(file.uri)) ?? "")].flatMap((found) => found ?? []));
      }
      lookedAt += 1;
    }
    const passed = await this.#passedPromises([...records.values()]);
    return {
      notices: withoutCopies(notices, texts),
      passed,
      lost,
      unread,
      total: files.length,
      lookedAt,
      isCut: found.length > files.length,
    };
  }

  dispose(): void {
    this.#watcher?.dispose();
    this.#disposables.dispose();
  }

  async #compared(uri: vscode.Uri, judged: JudgedText): Promise<CheckedNotice> {
    const { review, wentOut } = judged;
    const overtaken = wentOut ? notOvertaken : await this.#versions.overtaken(uri, judged);
    return { uri, review, overtaken, wentOut };
  }

  async #passedPromises(records: readonly OpenRecord[]): Promise<readonly PassedPromise[]> {
    const promises = await Promise.all(
      records.map(async (record) => ({ record: record.uri, words: await this.#versions.passedPromise(record) })),
    );
    return promises.flatMap(({ record, words }) => (words === undefined ? [] : [{ record, words }]));
  }

  /** The judgement of a file; its marks where no editor shows them and nothing newer is on its way. Undefined where it is no notice. */
  async #judge({ uri, kindBySetting }: PossibleNotice): Promise<JudgedText | "unread" | undefined> {
    const key = uri.toString();
    const isNewest = this.#turns.take(key);
    const document = openDocument(uri);
    const text = document === undefined ? await readText(uri) : undefined;
    const judged =
      document === undefined
        ? text && (await this.#reviews.reviewText(uri, text, kindBySetting))
        : await this.#reviews.review(document);
    if (!judged) {
      if (isNewest()) {
        this.#marks.delete(uri);
        this.#kept.delete(key);
      }
      return text === undefined && document === undefined ? "unread" : undefined;
    }
    if (!isNewest()) {
      return judged;
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
    const watcher = vscode.workspace.createFileSystemWatcher(markdownFiles, true);
    const markAgain = (uri: vscode.Uri) => {
      this.#markAgain(uri);
    };
    return vscode.Disposable.from(
      watcher,
      watcher.onDidChange(markAgain),
      onFilesGone((isGone) => {
        this.#leaveGone(isGone).catch((error: unknown) => {
          this.#log.error("The marks of notices that are gone could not be taken away", error);
        });
      }),
    );
  }

  /** Takes away the marks of notices that are not there any more. */
  async #leaveGone(isGone: (uri: vscode.Uri) => boolean): Promise<void> {
    for (const key of [...this.#kept.keys()]) {
      const uri = vscode.Uri.parse(key, true);
      if (isGone(uri) && !(await exists(uri))) {
        this.#turns.forget(key);
        this.#marks.delete(uri);
        this.#kept.delete(key);
      }
    }
  }

  /** One after the other: there may be hundreds, and whoever types goes first. Leaves off where all begins anew. */
  async #markAllAgain(): Promise<void> {
    const isNewest = this.#turns.take(allNotices);
    const kinds = await kindsBySetting();
    for (const key of [...this.#kept.keys()]) {
      if (!isNewest()) {
        return;
      }
      const uri = vscode.Uri.parse(key, true);
      if (openDocument(uri) === undefined && this.#kept.has(key)) {
        await this.#judge({ uri, kindBySetting: kinds.get(key) });
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

/** A draft that went out as it stands, and the copy that was kept of it, are one notice: the draft. */
function withoutCopies(
  notices: readonly CheckedNotice[],
  texts: ReadonlyMap<vscode.Uri, JudgedText>,
): readonly CheckedNotice[] {
  const isCopy = ({ uri }: CheckedNotice): boolean => texts.get(uri)?.draft.frontMatter.published !== undefined;
  const textOf = ({ uri }: CheckedNotice): string => texts.get(uri)?.draft.text ?? "";
  const drafts = notices.filter((notice) => notice.wentOut && !isCopy(notice));
  return notices.filter(
    (notice) => !isCopy(notice) || !drafts.some((draft) => isSameLetter(textOf(draft), textOf(notice))),
  );
}

/** The document of a file that an editor has open as Markdown. */
function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(
    (document) =>
      document.uri.toString() === uri.toString() && !document.isClosed && document.languageId === "markdown",
  );
}
