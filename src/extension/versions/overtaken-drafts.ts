import * as vscode from "vscode";
import { notOvertaken, type Overtaken } from "../../core/index.ts";
import { Debounced } from "../debounced.ts";
import type { DraftReviews, ReviewedDraft } from "../drafts/draft-reviews.ts";
import type { Log } from "../log.ts";
import { Turns } from "../turns.ts";
import type { LaterVersions } from "./later-versions.ts";

/** A draft, or its record, is let rest for so long, in milliseconds, before the two are compared: nobody waits at a key for it. */
const rest = 800;

/** Of the drafts that are open, how far the record and the clock have overtaken each. Told a moment after the last change. */
export class OvertakenDrafts implements vscode.Disposable {
  readonly #versions: LaterVersions;
  readonly #log: Log;
  readonly #known = new Map<string, Overtaken>();
  readonly #waiting = new Map<string, ReviewedDraft>();
  readonly #turns = new Turns();
  readonly #didChange = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable;

  /** Something else is known of some draft. */
  readonly onDidChange = this.#didChange.event;

  constructor(reviews: DraftReviews, versions: LaterVersions, log: Log) {
    this.#versions = versions;
    this.#log = log;
    const atRest = new Debounced(rest, () => {
      this.#compareWaiting();
    });
    this.#disposables = vscode.Disposable.from(
      atRest,
      this.#didChange,
      reviews.onDidReview((reviewed) => {
        this.#waiting.set(reviewed.document.uri.toString(), reviewed);
        atRest.ask();
      }),
      reviews.onDidForget((uri) => {
        this.#waiting.delete(uri.toString());
        this.#turns.forget(uri.toString());
        this.#known.delete(uri.toString());
      }),
    );
  }

  /** As it was when the draft last rested; nothing has overtaken one that went out as it stands. */
  of(uri: vscode.Uri): Overtaken {
    return this.#known.get(uri.toString()) ?? notOvertaken;
  }

  dispose(): void {
    this.#disposables.dispose();
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
    const isNewest = this.#turns.take(document.uri.toString());
    const overtaken = reviewed.wentOut ? notOvertaken : await this.#versions.overtaken(document.uri, reviewed);
    const known = this.of(document.uri);
    const isKnown = overtaken.places === known.places && overtaken.isPromisePassed === known.isPromisePassed;
    if (document.isClosed || document.version !== version || !isNewest() || isKnown) {
      return; // Where the text or the record is another by now, its own turn comes.
    }
    this.#known.set(document.uri.toString(), overtaken);
    this.#didChange.fire();
  }
}
