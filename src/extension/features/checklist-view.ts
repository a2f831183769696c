import * as vscode from "vscode";
import { findKind, mainKindIds, requirementRules, tellingEvidence, type RequirementId } from "../../core/index.ts";
import {
  isWebviewMessage,
  type ChecklistKind,
  type ChecklistState,
  type ExtensionMessage,
  type WebviewMessage,
} from "../../protocol/checklist.ts";
import { AcceptFinding } from "../commands/accept-finding.ts";
import { RefreshFromRecord } from "../commands/refresh-from-record.ts";
import { SayHere } from "../commands/say-here.ts";
import { TakeBack } from "../commands/take-back.ts";
import { toRange, toWorkspaceEdit } from "../convert.ts";
import { Debounced } from "../debounced.ts";
import type { DraftReviews, ReviewedDraft } from "../drafts/draft-reviews.ts";
import type { IncidentFolders } from "../record/incident-folders.ts";
import type { Log } from "../log.ts";
import { lostAction, lostDraftAt, lostSentence, putBackFirstLines } from "../drafts/lost-draft.ts";
import { inLanguage } from "../language/in-language.ts";
import { stateOf } from "../checklist/reviewed-state.ts";
import { inScreenLanguage } from "../language/screen-language.ts";
import { rulePageScheme } from "../pages/rule-page.ts";
import { pagesFolder, showPage } from "../pages/show-page.ts";
import type { OvertakenDrafts } from "../versions/overtaken-drafts.ts";
import { sayFailure } from "../say-failure.ts";
import { documentInFront } from "../files/document-in-front.ts";
import { notify } from "../notify.ts";

const viewId = "incidentComms.checklist";

/** The three documents of the main job, and a way to all others. */
function offeredKinds(): readonly ChecklistKind[] {
  const other = {
    id: "other",
    title: vscode.l10n.t("Another document…"),
    purpose: vscode.l10n.t("statements, status updates, notices for authorities and partners, reports"),
  };
  const main = mainKindIds.flatMap((id) => findKind(id) ?? []);
  return [...main.map(({ id, title, purpose }) => inLanguage({ id, title, purpose }, inScreenLanguage)), other];
}

/** The checklist in the side bar: shows the judgement of the draft in front, and carries out what the page asks for. */
export function checklistView(
  extensionUri: vscode.Uri,
  reviews: DraftReviews,
  folders: IncidentFolders,
  overtaken: OvertakenDrafts,
  log: Log,
): vscode.Disposable {
  const provider = new ChecklistView(extensionUri, reviews, folders, overtaken, log);
  return vscode.Disposable.from(provider, vscode.window.registerWebviewViewProvider(viewId, provider));
}

/** A record that somebody writes in is let rest for so long, in milliseconds, before it is looked which records there are. */
const recordRest = 300;

/** What the checklist uses of those who know. */
type Reviews = Pick<DraftReviews, "review" | "onDidReview" | "onDidForget">;
type Folders = Pick<IncidentFolders, "hasAny" | "onDidChange">;
type Overtakings = Pick<OvertakenDrafts, "of" | "onDidChange">;

/** Exported for its tests. */
export class ChecklistView implements vscode.WebviewViewProvider, vscode.Disposable {
  readonly #media: vscode.Uri;
  readonly #reviews: Reviews;
  readonly #folders: Folders;
  readonly #overtaken: Overtakings;
  readonly #log: Log;
  readonly #disposables: vscode.Disposable;
  #view: vscode.WebviewView | undefined;
  /** The page has said that it is there. */
  #isReady = false;
  #document: vscode.TextDocument | undefined;
  /** What the page shows. */
  #shown: vscode.TextDocument | undefined;
  /** Counts refreshes, so that an answer that took long never overtakes a newer one. */
  #turn = 0;

  constructor(extensionUri: vscode.Uri, reviews: Reviews, folders: Folders, overtaken: Overtakings, log: Log) {
    this.#media = pagesFolder(extensionUri);
    this.#reviews = reviews;
    this.#folders = folders;
    this.#overtaken = overtaken;
    this.#log = log;
    const refresh = () => {
      this.refreshSoon();
    };
    const atRest = new Debounced(recordRest, refresh);
    this.#disposables = vscode.Disposable.from(
      atRest,
      vscode.window.onDidChangeActiveTextEditor(refresh),
      vscode.window.onDidChangeVisibleTextEditors(refresh),
      reviews.onDidReview(refresh),
      reviews.onDidForget(refresh),
      folders.onDidChange(() => {
        atRest.ask();
      }),
      overtaken.onDidChange(refresh),
    );
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    this.#view = view;
    this.#isReady = false;
    const { webview } = view;
    webview.options = { enableScripts: true, localResourceRoots: [this.#media] };
    webview.onDidReceiveMessage((message: unknown) => {
      this.#receive(message).catch(sayFailure);
    });
    view.onDidChangeVisibility(() => {
      this.refreshSoon();
    });
    view.onDidDispose(() => {
      if (this.#view === view) {
        this.#view = undefined;
        this.#isReady = false;
      }
    });
    showPage(webview, this.#media, "checklist", vscode.l10n.t("Checklist"));
  }

  refreshSoon(): void {
    this.refresh().catch((error: unknown) => {
      this.#log.error("The checklist could not be drawn", error);
    });
  }

  async refresh(): Promise<void> {
    const turn = ++this.#turn;
    if (this.#view === undefined || !this.#isReady || !this.#view.visible) {
      return;
    }
    const document = this.#currentDocument();
    const reviewed = document && (await this.#reviews.review(document));
    const state =
      reviewed === undefined
        ? await this.#stateWithoutDraft(document)
        : stateOf(reviewed, this.#overtaken.of(reviewed.document.uri));
    if (turn !== this.#turn) {
      return;
    }
    if (reviewed !== undefined && isReopened(reviewed.document, this.#shown)) {
      // Its versions begin again at 1; the page must not take them for old ones.
      await this.#show(await this.#stateWithoutDraft());
    }
    this.#shown = reviewed?.document;
    await this.#show(state);
  }

  async #show(state: ChecklistState): Promise<void> {
    const message: ExtensionMessage = { type: "show", state, kinds: offeredKinds() };
    await this.#view?.webview.postMessage(message);
  }

  async #stateWithoutDraft(document?: vscode.TextDocument): Promise<ChecklistState> {
    const hasRecord = await this.#folders.hasAny();
    const found = document && (await lostDraftAt(document.uri, document.getText()));
    const lost = found && { uri: found.uri.toString(), note: lostSentence(found), action: lostAction(found) };
    return { status: "no-draft", hasRecord, ...(lost && { lost }) };
  }

  /** The document in front, as text or on a page that shows it. While the person is in the checklist, in a panel or on a page about a rule, the last one, as long as it can be seen. */
  #currentDocument(): vscode.TextDocument | undefined {
    const active = documentInFront();
    if (active !== undefined && active.uri.scheme !== rulePageScheme) {
      this.#document = active;
    } else if (!vscode.window.visibleTextEditors.some((editor) => editor.document === this.#document)) {
      this.#document = undefined;
    }
    return this.#document;
  }

  async #receive(message: unknown): Promise<void> {
    if (!isWebviewMessage(message)) {
      this.#log.error("The checklist sent something that is not understood");
      return;
    }
    try {
      await this.#carryOut(message);
    } catch (error) {
      this.#log.error("The checklist could not carry out a request", error);
      notify("error", vscode.l10n.t("That did not work. Try it from the light bulb beside the text."));
    }
  }

  async #carryOut(message: WebviewMessage): Promise<void> {
    switch (message.type) {
      case "ready":
        this.#isReady = true;
        return this.refresh();
      case "reveal":
        return this.#reveal(message.uri, message.version, message.requirement);
      case "insert":
        return this.#insert(message.uri, message.version, message.requirement, message.choice);
      // These ask with a question or name no place in the text: they hold whatever was written since.
      case "say-here":
        await vscode.commands.executeCommand(SayHere.id, message);
        return;
      case "accept":
        await vscode.commands.executeCommand(AcceptFinding.id, {
          uri: message.uri,
          rule: ruleFor(message.requirement)?.id,
        });
        return;
      case "take-back":
      case "take-back-rule":
        await vscode.commands.executeCommand(TakeBack.id, message);
        return;
      case "show-findings":
        await vscode.commands.executeCommand("workbench.panel.markers.view.focus");
        return;
      case "refresh-from-record":
        await vscode.commands.executeCommand(RefreshFromRecord.id, vscode.Uri.parse(message.uri, true));
        return;
      case "put-back":
        await vscode.commands.executeCommand(putBackFirstLines, message.uri);
        return;
      case "draft":
        await vscode.commands.executeCommand("incidentComms.draftNotice", findKind(message.kind)?.id);
        return;
      case "start-incident":
        await vscode.commands.executeCommand("incidentComms.startIncident");
        return;
      case "open-rule":
        await vscode.commands.executeCommand("incidentComms.showRule", ruleFor(message.requirement)?.id);
        return;
      case "error":
        this.#log.error(`The checklist page failed: ${message.message}`);
        return;
    }
  }

  async #reveal(uri: string, version: number, requirement: RequirementId): Promise<void> {
    const reviewed = await this.#reviewed(uri, version);
    if (reviewed === undefined) {
      return;
    }
    const { document, draft, review } = reviewed;
    const result = review.requirements.find(({ id }) => id === requirement);
    const place = result && tellingEvidence(result, draft.text);
    if (place !== undefined) {
      await show(document, toRange(document, place));
    }
  }

  async #insert(uri: string, version: number, requirement: RequirementId, choice: number): Promise<void> {
    const reviewed = await this.#reviewed(uri, version);
    const finding = reviewed?.review.findings.find((candidate) => candidate.rule === ruleFor(requirement)?.id);
    const fixes = finding && [...(finding.fix === undefined ? [] : [finding.fix]), ...finding.suggestions];
    const fix = fixes?.[choice];
    const place = fix?.edits[0]?.span.start;
    if (reviewed === undefined || fix === undefined || place === undefined) {
      return;
    }
    const { document } = reviewed;
    if (await vscode.workspace.applyEdit(toWorkspaceEdit(document, fix.edits))) {
      const inserted = fix.edits[0]?.newText.trim().length ?? 0;
      const start = document.getText().indexOf(fix.edits[0]?.newText.trim() ?? "", place);
      await show(document, toRange(document, { start, end: start + inserted }));
    }
  }

  /** The judgement that the page saw; undefined, and the page drawn again, where the text has changed since. */
  async #reviewed(uri: string, version: number): Promise<ReviewedDraft | undefined> {
    const document = vscode.workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri);
    const reviewed = document && (await this.#reviews.review(document));
    if (reviewed?.version === version) {
      return reviewed;
    }
    await this.refresh();
    return undefined;
  }
}

function isReopened(document: vscode.TextDocument, shown: vscode.TextDocument | undefined): boolean {
  return shown !== undefined && shown !== document && shown.uri.toString() === document.uri.toString();
}

function ruleFor(requirement: RequirementId) {
  return requirementRules.find((rule) => rule.requirement === requirement);
}

/** Shows a place of a document where it is open already, else in the editor in front. */
async function show(document: vscode.TextDocument, selection: vscode.Range): Promise<void> {
  const open = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const viewColumn = open?.viewColumn;
  const editor = await vscode.window.showTextDocument(document, { selection, ...(viewColumn && { viewColumn }) });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
