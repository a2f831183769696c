import * as vscode from "vscode";
import { heldBack, tooLongSentence } from "../../core/index.ts";
import { isMailWebviewMessage, type MailExtensionMessage, type MailWords } from "../../protocol/mail.ts";
import type { DraftReviews, ReviewedDraft } from "../drafts/draft-reviews.ts";
import type { Log } from "../log.ts";
import { nameOf } from "../files/places.ts";
import { saidOnScreen } from "../language/screen-language.ts";
import { pagesFolder, showPage } from "../pages/show-page.ts";
import { Turns } from "../turns.ts";
import { doubtsOf } from "./doubts.ts";
import { problemSentences, type DraftExports, type ReadyDraft } from "./draft-exports.ts";
import { nameFirst } from "./name-first.ts";

/** A page, and what to tell it when she asks for it again. */
interface OpenPage {
  readonly panel: vscode.WebviewPanel;
  readonly showAgain: (draft: ReadyDraft) => void;
}

/**
 * Pages that letters are copied from, one for each draft. A page follows its draft as long as both are open. What she has
 * let out is shown; what comes into the draft after that, and would be asked about, has to be asked about.
 */
export class MailPages implements vscode.Disposable {
  readonly #media: vscode.Uri;
  readonly #exports: DraftExports;
  readonly #reviews: DraftReviews;
  readonly #log: Log;
  readonly #open = new Map<string, OpenPage>();

  constructor(extensionUri: vscode.Uri, exports: DraftExports, reviews: DraftReviews, log: Log) {
    this.#media = pagesFolder(extensionUri);
    this.#exports = exports;
    this.#reviews = reviews;
    this.#log = log;
  }

  /** Shows the page of a draft that she lets out as it stands: the one that there is, or a new one beside the draft. */
  show(draft: ReadyDraft): void {
    const key = draft.reviewed.document.uri.toString();
    const open = this.#open.get(key);
    if (open === undefined) {
      this.#open.set(key, this.#make(draft, key));
    } else {
      open.showAgain(draft);
      open.panel.reveal();
    }
  }

  dispose(): void {
    for (const { panel } of this.#open.values()) {
      panel.dispose();
    }
  }

  #make(draft: ReadyDraft, key: string): OpenPage {
    const title = vscode.l10n.t("E-mail: {0}", nameOf(draft.reviewed.document.uri));
    const panel = vscode.window.createWebviewPanel("incidentComms.mail", title, vscode.ViewColumn.Beside, {
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: [this.#media],
    });
    const { webview } = panel;
    let latest = draft.reviewed;
    let letOut = doubtKeys(draft);
    const turns = new Turns();
    const send = () => {
      this.#send(webview, latest, letOut, turns.take(key)).catch((error: unknown) => {
        this.#log.error(`The letter of ${latest.document.uri.path} could not be shown`, error);
      });
    };
    const listeners = vscode.Disposable.from(
      webview.onDidReceiveMessage((message: unknown) => {
        if (!isMailWebviewMessage(message)) {
          this.#log.error("The page of a letter sent something that is not understood");
        } else if (message.type === "ready") {
          send();
        } else {
          this.#log.error(`The page of a letter failed: ${message.message}`);
        }
      }),
      this.#reviews.onDidReview((reviewed) => {
        if (reviewed.document.uri.toString() === key) {
          latest = reviewed;
          send();
        }
      }),
    );
    panel.onDidDispose(() => {
      listeners.dispose();
      this.#open.delete(key);
    });
    showPage(webview, this.#media, "mail", title);
    const showAgain = (asked: ReadyDraft) => {
      latest = asked.reviewed;
      letOut = doubtKeys(asked);
      send();
    };
    return { panel, showAgain };
  }

  async #send(
    webview: vscode.Webview,
    draft: ReviewedDraft,
    letOut: ReadonlySet<string>,
    isNewest: () => boolean,
  ): Promise<void> {
    if (draft.draft.isTooLong) {
      const refusal: MailExtensionMessage = { type: "refuse", message: saidOnScreen(tooLongSentence) };
      await webview.postMessage(refusal);
      return;
    }
    const letter = await this.#exports.prepare(draft);
    const { problems, marks } = heldBack(draft.review, letter);
    const doubts = doubtsOf(draft, marks).filter(({ key }) => !letOut.has(key));
    const message: MailExtensionMessage =
      problems.length > 0
        ? { type: "refuse", message: problemSentences(problems, draft.document) }
        : doubts.length > 0
          ? { type: "refuse", message: doubtSentences(doubts.map(({ sentence }) => sentence)) }
          : { type: "show", words: words(), ...letter.toMail() };
    if (isNewest()) {
      await webview.postMessage(message);
    }
  }
}

function doubtKeys({ reviewed, letter }: ReadyDraft): ReadonlySet<string> {
  return new Set(doubtsOf(reviewed, heldBack(reviewed.review, letter).marks).map(({ key }) => key));
}

function doubtSentences(sentences: readonly string[]): string {
  return [
    vscode.l10n.t("Something has changed since you opened this page."),
    ...nameFirst(sentences),
    vscode.l10n.t("To copy it all the same, choose “Copy for E-mail” once more."),
  ].join(" ");
}

function words(): MailWords {
  return {
    hint: vscode.l10n.t("Copy the letter, then paste it into your mail. What you see below is what readers get."),
    copyFormatted: vscode.l10n.t("Copy with Formatting"),
    copyPlain: vscode.l10n.t("Copy as Plain Text"),
    copiedFormatted: vscode.l10n.t("Copied. Paste it into your mail."),
    copiedPlain: vscode.l10n.t("Copied as plain text. Paste it into your mail."),
    copyByHand: vscode.l10n.t(
      "The clipboard is closed to this page. The letter is selected: press Ctrl+C, or ⌘C on a Mac.",
    ),
    plainTitle: vscode.l10n.t("How it reads as plain text"),
  };
}
