import * as vscode from "vscode";
import { heldBack, type ExportProblem, type Finding, type ReadyLetter } from "../../core/index.ts";
import { toRange, toWorkspaceEdit } from "../convert.ts";
import type { DraftReviews, ReviewedDraft } from "../drafts/draft-reviews.ts";
import { isRefusedAsTooLong } from "../drafts/find-draft.ts";
import { sayNoDraft } from "../drafts/lost-draft.ts";
import { documentInFront } from "../files/document-in-front.ts";
import { now } from "../now.ts";
import { refuseUnreadFacts } from "../record/refuse-unread-facts.ts";
import { showInText } from "../pages/show-in-text.ts";
import type { LaterVersions } from "../versions/later-versions.ts";
import { isWantedAsItIs } from "../versions/overtaken.ts";
import { findingSentence, recordDoubts } from "./doubts.ts";
import type { ExportBundle } from "./export-bundle.ts";
import { placeOf } from "./place-of.ts";
import { nameFirst } from "./name-first.ts";
import { sayFailure } from "../say-failure.ts";

/** A draft that may go out, and what it is as a letter. */
export interface ReadyDraft {
  readonly reviewed: ReviewedDraft;
  readonly letter: ReadyLetter;
}

/** Gets drafts ready to go out, or says what keeps them. */
export class DraftExports {
  readonly #reviews: DraftReviews;
  readonly #bundle: ExportBundle;
  readonly #versions: LaterVersions;

  constructor(reviews: DraftReviews, bundle: ExportBundle, versions: LaterVersions) {
    this.#reviews = reviews;
    this.#bundle = bundle;
    this.#versions = versions;
  }

  /**
   * The draft at `uri`, or the one in front, as the letter that goes out, with changes that are not saved yet.
   * Undefined where it must not go out, or is no draft: then the person was told, and shown the place; and where the
   * record has overtaken it, and she wants no copy of that.
   *
   * @param isKept whether the record is kept with it, which then has to be readable; whoever keeps it asks what else there is to ask
   */
  async ready(uri: unknown, { isKept = false } = {}): Promise<ReadyDraft | undefined> {
    const document = uri instanceof vscode.Uri ? await vscode.workspace.openTextDocument(uri) : documentInFront();
    const reviewed = document && (await this.#reviews.review(document));
    if (reviewed === undefined) {
      sayNoDraft(document).catch(sayFailure);
      return undefined;
    }
    if (isRefusedAsTooLong(reviewed)) {
      return undefined;
    }
    const { record } = reviewed;
    if (isKept && record !== undefined ? refuseUnreadFacts(record) : !(await isRecordTrusted(reviewed))) {
      return undefined;
    }
    const letter = await this.prepare(reviewed);
    const { problems, marks } = heldBack(reviewed.review, letter);
    if (problems.length > 0) {
      await refuse(reviewed, problems);
      return undefined;
    }
    if (!(await isLetOut(reviewed, marks, isKept))) {
      return undefined;
    }
    if (isKept) {
      return { reviewed, letter };
    }
    switch (await askToPart(reviewed)) {
      case "parted":
        return this.ready(reviewed.document.uri);
      case "as-it-is":
        return (await this.#isWanted(reviewed)) ? { reviewed, letter } : undefined;
      case "not-at-all":
        return undefined;
    }
  }

  /** Whether the draft says what the record says today, or she wants a copy of it all the same. */
  async #isWanted(reviewed: ReviewedDraft): Promise<boolean> {
    const { uri } = reviewed.document;
    return isWantedAsItIs(uri, await this.#versions.overtaken(uri, reviewed), vscode.l10n.t("Make It Anyway"));
  }

  /** A draft as the letter that goes out, and what keeps it. */
  prepare(reviewed: ReviewedDraft): Promise<ReadyLetter> {
    const { draft, review, record } = reviewed;
    return this.#bundle.prepare({
      text: draft.text,
      kind: review.kind,
      frontMatter: draft.frontMatter,
      record: record?.record,
      now: now(),
      place: placeOf(reviewed),
    });
  }
}

/** Where names that must not be said cannot all be looked for, she decides. */
async function isRecordTrusted(reviewed: ReviewedDraft): Promise<boolean> {
  const [doubt] = recordDoubts(reviewed);
  if (doubt === undefined) {
    return true;
  }
  const { sentence, problem } = doubt;
  const anyway = vscode.l10n.t("Make the Copy Anyway");
  const show = vscode.l10n.t("Show Me");
  const buttons = problem === undefined ? [anyway] : [anyway, show];
  const answer = await vscode.window.showWarningMessage(sentence, ...buttons);
  if (answer === show && reviewed.record !== undefined && problem !== undefined) {
    await showInText(reviewed.record.uri, problem.span);
  }
  return answer === anyway;
}

/** Whether no mark in the draft keeps it back, or it is to go out all the same. */
async function isLetOut({ document }: ReviewedDraft, marks: readonly Finding[], isKept: boolean): Promise<boolean> {
  const [first] = marks;
  if (first === undefined) {
    return true;
  }
  const message = [
    ...(marks.some(({ severity }) => severity === "error") ? [vscode.l10n.t("It must not go out like this.")] : []),
    ...nameFirst(marks.map((finding) => findingSentence(finding, document))),
  ].join(" ");
  const show = vscode.l10n.t("Show Me");
  const anyway = isKept ? vscode.l10n.t("It Went Out as It Is") : vscode.l10n.t("Make It Anyway");
  const answer = await vscode.window.showWarningMessage(message, { modal: true }, show, anyway);
  if (answer === show) {
    await vscode.window.showTextDocument(document, { selection: toRange(document, first.span) });
  }
  return answer === anyway;
}

/** Lines that would run on as one paragraph: the rule offers to put them apart, unless somebody has accepted it. */
const runTogetherRule = "IC706";

/** Before lines run together in a copy that were each written as a paragraph, asks whether to put empty lines between them. */
async function askToPart({ document, version, review }: ReviewedDraft): Promise<"parted" | "as-it-is" | "not-at-all"> {
  const found = review.findings.filter(({ rule, suggestions }) => rule === runTogetherRule && suggestions.length > 0);
  const [first] = found;
  if (first === undefined) {
    return "as-it-is";
  }
  const part = vscode.l10n.t("Put Empty Lines Between Them");
  const anyway = vscode.l10n.t("Make It Anyway");
  const message = findingSentence(first, document);
  const answer = await vscode.window.showWarningMessage(message, { modal: true }, part, anyway);
  if (answer !== part) {
    return answer === anyway ? "as-it-is" : "not-at-all";
  }
  const edits = found.flatMap(({ suggestions }) => suggestions[0]?.edits ?? []);
  const isDone = document.version === version && (await vscode.workspace.applyEdit(toWorkspaceEdit(document, edits)));
  return isDone ? "parted" : "not-at-all";
}

/** Goes to a place that keeps the draft, and says what is wrong there; to the next one when she asks for it. */
async function refuse(draft: ReviewedDraft, problems: readonly ExportProblem[], index = 0): Promise<void> {
  const { document, version } = draft;
  const problem = problems[index];
  if (problem === undefined || document.version !== version) {
    return;
  }
  const selection = toRange(document, problem.span);
  const editor = await vscode.window.showTextDocument(document, { selection });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  const sentence = sentenceOf(problem, document);
  const isOne = problems.length === 1;
  const next = isOne ? [] : [vscode.l10n.t("Next Place")];
  const message = isOne
    ? vscode.l10n.t("Nothing was made. {0}", sentence)
    : vscode.l10n.t("Nothing was made. {0} ({1} of {2})", sentence, index + 1, problems.length);
  vscode.window
    .showErrorMessage(message, ...next)
    .then((answer) => {
      return answer === undefined ? undefined : refuse(draft, problems, (index + 1) % problems.length);
    })
    .then(undefined, sayFailure);
}

/** What keeps a draft from going out, the first places by their lines. */
export function problemSentences(problems: readonly ExportProblem[], document: vscode.TextDocument): string {
  const sentences = problems.map((problem) => sentenceOf(problem, document));
  return [vscode.l10n.t("This must not go out yet."), ...nameFirst(sentences)].join(" ");
}

function sentenceOf({ kind, words, span }: ExportProblem, document: vscode.TextDocument): string {
  const line = document.positionAt(span.start).line + 1;
  return kind === "placeholder"
    ? vscode.l10n.t("Line {0}: “{1}” is still to be filled in.", line, words)
    : vscode.l10n.t("Line {0}: “{1}” must not be said.", line, words);
}
