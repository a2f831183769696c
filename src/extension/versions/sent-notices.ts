import * as vscode from "vscode";
import { publishedFolder, type SentCopy } from "../../core/index.ts";
import type { JudgedText } from "../drafts/draft-reviews.ts";
import { onFilesGone } from "../files/files-gone.ts";
import type { LaterVersions } from "./later-versions.ts";

/** What went out of each incident, known until a copy comes or goes: it is asked for at each key. */
export class SentNotices implements vscode.Disposable {
  readonly #versions: LaterVersions;
  readonly #known = new Map<string, Promise<readonly SentCopy[]>>();
  readonly #didChange = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable;

  /** Something went out, or what went out is another. */
  readonly onDidChange = this.#didChange.event;

  constructor(versions: LaterVersions) {
    this.#versions = versions;
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${publishedFolder}/*.md`);
    const forget = () => {
      this.forget();
    };
    this.#disposables = vscode.Disposable.from(
      this.#didChange,
      watcher,
      watcher.onDidCreate(forget),
      watcher.onDidChange(forget),
      watcher.onDidDelete(forget),
      onFilesGone((isGone) => {
        const folders = [...this.#known.keys()].map((record) =>
          vscode.Uri.joinPath(vscode.Uri.parse(record, true), "..", publishedFolder),
        );
        if (folders.some(isGone)) {
          forget();
        }
      }),
    );
  }

  /** Whether a draft went out as it stands. */
  wentOut(judged: Pick<JudgedText, "draft" | "record">): Promise<boolean> {
    return this.#versions.wentOut(judged, this.#known);
  }

  /** Something went out just now, or may have. */
  forget(): void {
    if (this.#known.size > 0) {
      this.#known.clear();
      this.#didChange.fire();
    }
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}
