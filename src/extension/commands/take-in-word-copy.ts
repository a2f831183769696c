import * as vscode from "vscode";
import type { TakenIn, WordComparison } from "../../core/index.ts";
import { toWorkspaceEdit } from "../convert.ts";
import type { DraftReviews, ReviewedDraft } from "../drafts/draft-reviews.ts";
import type { ExportBundle } from "../export/export-bundle.ts";
import { chooseWordCopy } from "../export/choose-word-copy.ts";
import { aboutDraft } from "../export/place-of.ts";
import { LostByChanges } from "../export/lost-by-changes.ts";
import { onLine, rowsOf, tickedIn, type WordCopyRow, type WordCopyRows } from "../export/word-copy-rows.ts";
import { findDraft } from "../drafts/find-draft.ts";
import { nameOf } from "../files/places.ts";
import { notify } from "../notify.ts";
import type { Command } from "./command.ts";

/** Shows what a Word copy that somebody has edited says otherwise than the draft in front, and takes over what the person ticks. */
export class TakeInWordCopy implements Command {
  readonly id = "incidentComms.takeInWordCopy";
  readonly #reviews: DraftReviews;
  readonly #bundle: ExportBundle;

  constructor(reviews: DraftReviews, bundle: ExportBundle) {
    this.#reviews = reviews;
    this.#bundle = bundle;
  }

  /** `uri`: that of the draft; else the one in front. */
  async execute(uri?: unknown): Promise<void> {
    const reviewed = await findDraft(this.#reviews, uri instanceof vscode.Uri ? uri.toString() : uri);
    const file = reviewed && (await chooseWordCopy(reviewed, this.#bundle));
    if (reviewed === undefined || file === undefined) {
      return;
    }
    const { draft } = reviewed;
    const bytes = await vscode.workspace.fs.readFile(file);
    const about = await aboutDraft(reviewed);
    const comparison = await this.#bundle.compareWithWord(draft.text, bytes, about);
    if (comparison === undefined) {
      notify(
        "error",
        vscode.l10n.t(
          "{0} cannot be read as a Word document. Open it in Word, choose Save As and “Word Document (.docx)”, then choose that file.",
          nameOf(file),
        ),
      );
      return;
    }
    const { changes, notes, hasTextBoxes, hasUnread, hasOwnHeads } = comparison;
    if (changes.length === 0 && notes.length === 0 && !hasTextBoxes && !hasUnread && !hasOwnHeads) {
      notify("information", vscode.l10n.t("{0} says what this draft says.", nameOf(file)));
      return;
    }
    if (!(await isMeant(file, comparison, about.version))) {
      return;
    }
    const lost = new LostByChanges(this.#reviews, reviewed, comparison);
    const alone = await lost.alone();
    const ticked = tickedIn(rowsOf(comparison, alone));
    const rows = rowsOf(comparison, alone, await lost.together(ticked));
    const chosen = rows.items.length > 0 ? await choose(rows, nameOf(file)) : [];
    if (chosen !== undefined) {
      tellByHand(comparison, await take(reviewed, comparison, chosen), nameOf(file));
    }
  }
}

/** What is not a copy of this very draft is compared only where she wants that. */
async function isMeant(file: vscode.Uri, { isOfAnother, otherVersion }: WordComparison, version = 1): Promise<boolean> {
  if (!isOfAnother && otherVersion === undefined) {
    return true;
  }
  const compare = vscode.l10n.t("Compare All the Same");
  const message =
    isOfAnother || otherVersion === undefined
      ? vscode.l10n.t(
          "{0} is a copy of another document, it seems. Open that one and take it in there, or compare it with this one all the same: then nothing is ticked.",
          nameOf(file),
        )
      : vscode.l10n.t(
          "{0} is a copy of version {1}, and this draft is version {2}. Choose a copy of this version, or compare it all the same: then nothing is ticked.",
          nameOf(file),
          otherVersion,
          version,
        );
  return (await vscode.window.showWarningMessage(message, { modal: true }, compare)) === compare;
}

async function choose({ items, hint }: WordCopyRows, name: string): Promise<readonly WordCopyRow[] | undefined> {
  return vscode.window.showQuickPick(items, {
    title: vscode.l10n.t("What should the draft take over from {0}?", name),
    placeHolder: hint,
    canPickMany: true,
    matchOnDetail: true,
    ignoreFocusOut: true,
  });
}

/** What could not be put in beside the rest is left. */
async function take(
  { document, version }: ReviewedDraft,
  comparison: WordComparison,
  chosen: readonly WordCopyRow[],
): Promise<Pick<TakenIn, "changesLeft" | "notesLeft">> {
  if (document.version !== version) {
    notify(
      "warning",
      vscode.l10n.t("The draft has changed in the meantime, so nothing was done. Choose the Word copy once more."),
    );
    return { changesLeft: [], notesLeft: [] };
  }
  const taken = comparison.take(
    chosen.flatMap(({ change }) => change ?? []),
    chosen.flatMap(({ note }) => note ?? []),
  );
  const { edits } = taken;
  if (edits.length > 0 && !(await vscode.workspace.applyEdit(toWorkspaceEdit(document, edits)))) {
    throw new Error(vscode.l10n.t("The draft could not be changed. Check that you may write to it, and try again."));
  }
  return taken;
}

/** Names what Markdown cannot say in that place, and what was not read. Waits for no answer. */
function tellByHand(
  { changes, notes, hasTextBoxes, hasUnread, hasOwnHeads }: WordComparison,
  { changesLeft, notesLeft: notesOff }: Pick<TakenIn, "changesLeft" | "notesLeft">,
  name: string,
): void {
  const left = changes.filter((change) => change.edits === undefined || changesLeft.includes(change));
  const [first] = left;
  if (first !== undefined) {
    const words = onLine(first.new === "" ? first.old : first.excerpts.new);
    warn(
      left.length === 1
        ? vscode.l10n.t("One change is left for you to make by hand: “{0}”", words)
        : vscode.l10n.t("{0} changes are left for you to make by hand. The first: “{1}”", left.length, words),
    );
  }
  const notesLeft = notes.filter((one) => one.edits === undefined || notesOff.includes(one));
  const [note] = notesLeft;
  if (note !== undefined) {
    warn(
      notesLeft.length === 1
        ? vscode.l10n.t("One note is left for you to put into the draft by hand: “{0}”", onLine(note.text))
        : vscode.l10n.t(
            "{0} notes are left for you to put into the draft by hand. The first: “{1}”",
            notesLeft.length,
            onLine(note.text),
          ),
    );
  }
  if (hasTextBoxes) {
    warn(vscode.l10n.t("{0} has text boxes. What they say was not compared: read it in Word.", name));
  }
  if (hasUnread) {
    warn(vscode.l10n.t("{0} has signs or formulas of Word’s own that were not compared: read them in Word.", name));
  }
  if (hasOwnHeads) {
    warn(
      vscode.l10n.t(
        "The header or footer of {0} says something that our copies do not say there. It was not compared: read it in Word.",
        name,
      ),
    );
  }
}

function warn(message: string): void {
  notify("warning", message);
}
