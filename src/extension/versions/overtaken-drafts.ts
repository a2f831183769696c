import * as vscode from "vscode";
import type { DraftReviews, ReviewedDraft } from "../draft-reviews.ts";
import type { Log } from "../log.ts";
import type { LaterVersions } from "./later-versions.ts";

/** A draft, or its record, is let rest for so long, in milliseconds, before the two are compared: nobody waits at a key for it. */
const rest = 800;

/** Of the drafts that are open, in how many places the record has overtaken each. Told a moment after the last change. */
export class OvertakenDrafts implements vscode.Disposable {
  readonly #versions: LaterVersions;
  readonly #log: Log;
  readonly #places = new Map<string, number>();
  readonly #waiting = new Map<string, ReviewedDraft>();
  readonly #didChange = new vscode.EventEmitter<void>();
  readonly #listeners: vscode.Disposable;
  #timer: unknown;

  /** Another number is known of some draft. */
  readonly onDidChange = this.#didChange.event;

  constructor(reviews: DraftReviews, versions: LaterVersions, log: Log) {
    this.#versions = versions;
    this.#log = log;
    this.#listeners = vscode.Disposable.from(
      this.#didChange,
      reviews.onDidReview((reviewed) => {
        this.#waiting.set(reviewed.document.uri.toString(), reviewed);
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => {
          this.#compareWaiting();
        }, rest);
      }),
      reviews.onDidForget((uri) => {
        this.#waiting.delete(uri.toString());
        this.#places.delete(uri.toString());
      }),
    );
  }

  /** As it was when the draft last rested; 0 of one that went out as it stands. */
  places(uri: vscode.Uri): number {
    return this.#places.get(uri.toString()) ?? 0;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#listeners.dispose();
  }

  #compareWaiting(): void {
    const drafts = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const draft of drafts) {
      this.#compare(draft).catch((error: unknown) => {
        this.#log.error(`Could not compare ${draft.document.uri.path} with its record`, error);
      });
    }
  }

  async #compare(reviewed: ReviewedDraft): Promise<void> {
    const { document, version } = reviewed;
    const found = await this.#versions.overtakenPlaces(document.uri, reviewed);
    const places = found > 0 && (await this.#versions.wentOut(reviewed)) ? 0 : found;
    if (document.isClosed || document.version !== version || places === this.places(document.uri)) {
      return; // Where the text is another by now, its own turn comes.
    }
    this.#places.set(document.uri.toString(), places);
    this.#didChange.fire();
  }
}
