import * as vscode from "vscode";
import {
  applyEdits,
  requirementTitles,
  type RequirementId,
  type Review,
  type TextEdit,
  type WordChange,
  type WordComparison,
} from "../../core/index.ts";
import { toWorkspaceEdit } from "../convert.ts";
import type { DraftReviews, ReviewedDraft } from "../drafts/draft-reviews.ts";
import type { ExportBundle } from "../export/export-bundle.ts";
import { exists } from "../files/files-gone.ts";
import { findDraft } from "../drafts/find-draft.ts";
import { nameOf } from "../files/places.ts";
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
    const file = reviewed && (await chooseFile(reviewed));
    if (reviewed === undefined || file === undefined) {
      return;
    }
    const { draft, record } = reviewed;
    const lang = draft.frontMatter.lang ?? record?.record.language;
    const bytes = await vscode.workspace.fs.readFile(file);
    const comparison = await this.#bundle.compareWithWord(draft.text, bytes, lang);
    if (comparison === undefined) {
      void vscode.window.showErrorMessage(
        vscode.l10n.t(
          "{0} cannot be read as a Word document. Open it in Word, choose Save As and “Word Document (.docx)”, then choose that file.",
          nameOf(file),
        ),
      );
      return;
    }
    const { changes, notes, hasTextBoxes, hasUnread, hasOwnHeads } = comparison;
    if (changes.length === 0 && notes.length === 0 && !hasTextBoxes && !hasUnread && !hasOwnHeads) {
      void vscode.window.showInformationMessage(vscode.l10n.t("{0} says what this draft says.", nameOf(file)));
      return;
    }
    if (comparison.isOfAnother && !(await isMeant(file))) {
      return;
    }
    const lost = await this.#lostBy(reviewed, changes);
    const items = itemsOf(comparison, lost);
    const chosen = items.some(({ edits }) => edits !== undefined) ? await choose(items, nameOf(file)) : [];
    if (chosen !== undefined) {
      await take(reviewed, chosen);
      tellByHand(comparison, nameOf(file));
    }
  }

  /** What the draft says that readers need, and would say no more, by the change that takes it away. */
  async #lostBy({ document, draft, review }: ReviewedDraft, changes: readonly WordChange[]): Promise<LostByChange> {
    const lost = new Map<WordChange, readonly string[]>();
    for (const change of changes) {
      const text = applyEdits(draft.text, change.edits ?? []);
      const after = await this.#reviews.reviewText(document.uri, text, review.kind.id);
      lost.set(change, after === undefined ? [] : saidNoMore(review, after.review));
    }
    return lost;
  }
}

type LostByChange = ReadonlyMap<WordChange, readonly string[]>;

function saidNoMore(before: Review, after: Review): readonly string[] {
  return before.requirements
    .filter(({ id, required, state }) => required && state === "met" && !isMet(after, id))
    .map(({ id }) => vscode.l10n.t(requirementTitles[id]));
}

function isMet({ requirements }: Review, id: RequirementId): boolean {
  return requirements.some((one) => one.id === id && one.state === "met");
}

/** A copy that came by mail may lie anywhere; most often it was saved over ours. */
async function chooseFile({ document, record }: ReviewedDraft): Promise<vscode.Uri | undefined> {
  const beside = vscode.Uri.joinPath(record?.uri ?? document.uri, "..");
  const copies = vscode.Uri.joinPath(beside, "export");
  const [file] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t("Which Word copy of this draft was edited?"),
      openLabel: vscode.l10n.t("Compare"),
      filters: { [vscode.l10n.t("Word document")]: ["docx"] },
      ...(!document.isUntitled && { defaultUri: (await exists(copies)) ? copies : beside }),
    })) ?? [];
  return file;
}

async function isMeant(file: vscode.Uri): Promise<boolean> {
  const compare = vscode.l10n.t("Compare All the Same");
  const message = vscode.l10n.t(
    "Hardly anything in {0} stands in this draft. It may be a copy of another one.",
    nameOf(file),
  );
  return (await vscode.window.showWarningMessage(message, { modal: true }, compare)) === compare;
}

interface TakeInItem extends vscode.QuickPickItem {
  readonly edits?: readonly TextEdit[];
  readonly isNote?: boolean;
}

/**
 * Where changes were marked in Word, what is not marked may be the draft's own, made since: it is not ticked. Nor is what
 * takes away something that readers need.
 */
function itemsOf({ changes, notes, hasMarkedChanges }: WordComparison, lost: LostByChange): readonly TakeInItem[] {
  const able = changes.filter(({ edits }) => edits !== undefined);
  const item = (change: WordChange, picked: boolean): TakeInItem => itemOf(change, picked, lost.get(change) ?? []);
  const marked = able.filter(({ by }) => by.length > 0).map((change) => item(change, true));
  const others = able.filter(({ by }) => by.length === 0).map((change) => item(change, !hasMarkedChanges));
  const ofMargin = notes.flatMap(({ author, text, about, edits }) =>
    edits === undefined
      ? []
      : [
          {
            label: vscode.l10n.t("Note: {0}", onLine(text)),
            description: author,
            detail:
              about === ""
                ? vscode.l10n.t("Puts it beside the text, where readers do not see it")
                : vscode.l10n.t("Puts it beside “{0}”, where readers do not see it", onLine(about)),
            picked: true,
            edits,
            isNote: true,
          },
        ],
  );
  return [
    ...section(vscode.l10n.t("Marked as a change in Word"), marked),
    ...section(
      hasMarkedChanges
        ? vscode.l10n.t("Differs, but is not marked in Word: you may have changed it since the copy was made")
        : vscode.l10n.t("Differs in Word"),
      others,
    ),
    ...section(vscode.l10n.t("Notes in the margin"), ofMargin),
  ];
}

function section(title: string, items: readonly TakeInItem[]): readonly TakeInItem[] {
  return items.length === 0 ? [] : [{ label: title, kind: vscode.QuickPickItemKind.Separator }, ...items];
}

function itemOf(change: WordChange, picked: boolean, lost: readonly string[]): TakeInItem {
  const { old, new: fresh, excerpts, by, isLinkAlone, edits } = change;
  const now =
    old === ""
      ? vscode.l10n.t("Not in the draft yet")
      : fresh === ""
        ? vscode.l10n.t("The Word copy does not say this any more")
        : old === fresh
          ? vscode.l10n.t("The same words: they look different, or their link leads elsewhere")
          : vscode.l10n.t("Now in the draft: {0}", onLine(excerpts.old));
  return {
    label: fresh === "" ? vscode.l10n.t("Take out: {0}", onLine(old)) : onLine(excerpts.new),
    ...(by.length > 0 && { description: by.join(", ") }),
    detail: lost.length === 0 ? now : vscode.l10n.t("No longer said then: {0}. {1}", lost.join(", "), now),
    // Word itself loses links: nobody may have meant to.
    picked: picked && !isLinkAlone && lost.length === 0,
    ...(edits !== undefined && { edits }),
  };
}

async function choose(items: readonly TakeInItem[], name: string): Promise<readonly TakeInItem[] | undefined> {
  return vscode.window.showQuickPick(items, {
    title: vscode.l10n.t("What should the draft take over from {0}?", name),
    placeHolder: vscode.l10n.t("Tick what is to be changed; everything else stays as it is"),
    canPickMany: true,
    matchOnDetail: true,
    ignoreFocusOut: true,
  });
}

async function take({ document, version }: ReviewedDraft, chosen: readonly TakeInItem[]): Promise<void> {
  if (document.version !== version) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t("The draft has changed in the meantime, so nothing was done. Choose the Word copy once more."),
    );
    return;
  }
  // A note stands before what is new behind its words.
  const [notes, changes] = [chosen.filter(({ isNote }) => isNote), chosen.filter(({ isNote }) => !isNote)];
  const edits = [...notes, ...changes].flatMap((item) => item.edits ?? []);
  if (edits.length > 0 && !(await vscode.workspace.applyEdit(toWorkspaceEdit(document, edits)))) {
    throw new Error(vscode.l10n.t("The draft could not be changed. Check that you may write to it, and try again."));
  }
}

/** Names what Markdown cannot say in that place, and what was not read. Waits for no answer. */
function tellByHand({ changes, notes, hasTextBoxes, hasUnread, hasOwnHeads }: WordComparison, name: string): void {
  const left = changes.filter(({ edits }) => edits === undefined);
  const [first] = left;
  if (first !== undefined) {
    const words = onLine(first.new === "" ? first.old : first.excerpts.new);
    warn(
      left.length === 1
        ? vscode.l10n.t("One change is left for you to make by hand: “{0}”", words)
        : vscode.l10n.t("{0} changes are left for you to make by hand. The first: “{1}”", left.length, words),
    );
  }
  const notesLeft = notes.filter(({ edits }) => edits === undefined);
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
  void vscode.window.showWarningMessage(message);
}

const longestLine = 300;

function onLine(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > longestLine ? `${line.slice(0, longestLine)}…` : line;
}
