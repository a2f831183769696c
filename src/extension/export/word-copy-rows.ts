import * as vscode from "vscode";
import type { WordChange, WordComparison, WordMarginNote } from "../../core/index.ts";
import type { LostByChange } from "./lost-by-changes.ts";

/** A change or a note of a Word copy, as a list offers it. */
export interface WordCopyRow extends vscode.QuickPickItem {
  readonly change?: WordChange;
  readonly note?: WordMarginNote;
}

/** What a list of changes to tick holds. */
export interface WordCopyRows {
  /** None where there is nothing to tick. */
  readonly items: readonly WordCopyRow[];
  /** What to do with them. */
  readonly hint: string;
}

/**
 * Where changes were marked in Word, what is not marked comes first and is not ticked: somebody changed it without a
 * word, or it is the draft's own, made since. Nor is anything ticked that takes away what readers need, by itself
 * (`alone`) or beside those that are ticked above it (`together`), or of a copy that is not one of this draft.
 */
export function rowsOf(
  comparison: WordComparison,
  alone: LostByChange,
  together: LostByChange = new Map(),
): WordCopyRows {
  const { changes, notes, hasMarkedChanges, isOfAnother, otherVersion, isOfThisText } = comparison;
  const isOwn = !isOfAnother && otherVersion === undefined;
  const able = changes.filter(({ edits }) => edits !== undefined);
  const row = (change: WordChange, picked: boolean): WordCopyRow =>
    rowOf(change, isOwn && picked, alone.get(change) ?? [], together.get(change) ?? []);
  const isTicked = !hasMarkedChanges && isOfThisText !== false;
  const unmarked = able.filter(({ isMarked }) => !isMarked).map((change) => row(change, isTicked));
  const marked = able.filter(({ isMarked }) => isMarked).map((change) => row(change, true));
  const ofMargin = notes.flatMap((note) => {
    const { author, text, about, edits } = note;
    return edits === undefined
      ? []
      : [
          {
            label: vscode.l10n.t("Note: {0}", onLine(text)),
            description: author,
            detail:
              about === ""
                ? vscode.l10n.t("Puts it beside the text, where readers do not see it")
                : vscode.l10n.t("Puts it beside “{0}”, where readers do not see it", onLine(about)),
            picked: isOwn,
            note,
          },
        ];
  });
  const isRead = hasMarkedChanges && unmarked.length > 0;
  return {
    items: [
      ...section(isRead ? vscode.l10n.t("Marked by nobody: read it") : vscode.l10n.t("Differs in Word"), unmarked),
      ...section(vscode.l10n.t("Marked in Word"), marked),
      ...section(vscode.l10n.t("Notes in the margin"), ofMargin),
    ],
    hint: isRead
      ? isOfThisText === true
        ? vscode.l10n.t("Nobody marked the first ones ({0}) in Word: read each", unmarked.length)
        : vscode.l10n.t("Nobody marked the first ones ({0}): some may be yours", unmarked.length)
      : isOfThisText === false && unmarked.length > 0
        ? vscode.l10n.t("The draft has changed since: tick what comes from Word")
        : vscode.l10n.t("Tick what is to be changed; the rest stays as it is"),
  };
}

function section(title: string, items: readonly WordCopyRow[]): readonly WordCopyRow[] {
  return items.length === 0 ? [] : [{ label: title, kind: vscode.QuickPickItemKind.Separator }, ...items];
}

/** The changes that are ticked when the list opens. */
export function tickedIn({ items }: WordCopyRows): readonly WordChange[] {
  return items.flatMap(({ picked, change }) => (picked === true && change !== undefined ? [change] : []));
}

/** What is lost comes first, then what differs: the end of a row may not be seen. */
function rowOf(
  change: WordChange,
  picked: boolean,
  alone: readonly string[],
  together: readonly string[],
): WordCopyRow {
  const { by, isLinkAlone } = change;
  const lost = [...alone, ...together];
  const what = whatOf(change, lost.length === 0 ? longestGone : shortGone);
  return {
    label:
      lost.length === 0
        ? what
        : alone.length > 0
          ? vscode.l10n.t("No longer said then: {0} · {1}", lost.join(", "), what)
          : vscode.l10n.t("No longer said beside those ticked: {0} · {1}", lost.join(", "), what),
    ...(by.length > 0 && { description: by.join(", ") }),
    detail: nowOf(change),
    // Word itself loses links: nobody may have meant to.
    picked: picked && !isLinkAlone && lost.length === 0,
    change,
  };
}

/** So much of what goes is named before what comes, and less where it is said what is lost. */
const longestGone = 32;
const shortGone = 16;

function whatOf({ old, new: fresh, excerpts, movedBelow }: WordChange, most: number): string {
  if (movedBelow !== undefined) {
    return vscode.l10n.t("Moved: {0}", onLine(fresh));
  }
  if (old === fresh) {
    return vscode.l10n.t("Looks different: {0}", onLine(fresh));
  }
  const [gone, come] = [onLine(excerpts.gone, most), onLine(excerpts.come)];
  return excerpts.come === ""
    ? vscode.l10n.t("Take out: {0}", onLine(excerpts.gone))
    : gone === ""
      ? vscode.l10n.t("Put in: {0}", come)
      : vscode.l10n.t("{0} → {1}", gone, come);
}

function nowOf({ old, new: fresh, excerpts, movedBelow }: WordChange): string {
  if (movedBelow !== undefined) {
    return movedBelow === ""
      ? vscode.l10n.t("In Word it stands first")
      : vscode.l10n.t("In Word it stands below “{0}”", onLine(movedBelow));
  }
  if (old === fresh) {
    return vscode.l10n.t("The same words: they look different, or their link leads elsewhere");
  }
  return old === ""
    ? restOf(onLine(fresh), vscode.l10n.t("Not in the draft yet"))
    : fresh === ""
      ? restOf(onLine(old), vscode.l10n.t("The Word copy does not say this any more"))
      : excerpts.come.length > seenOfLine
        ? vscode.l10n.t("In Word: {0}", onLine(excerpts.new))
        : vscode.l10n.t("Now in the draft: {0}", onLine(excerpts.old));
}

/** So much of a line is seen in a list for certain, behind the words that say what is done with it. */
const seenOfLine = 48;

/** The rest of a line that is not seen to its end, else what is said of it. */
function restOf(line: string, remark: string): string {
  return line.length <= seenOfLine ? remark : `…${line.slice(Math.max(line.lastIndexOf(" ", seenOfLine), 0))}`;
}

const longestLine = 300;

/** On one line, cut behind a word where it is too long. */
export function onLine(text: string, most = longestLine): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > most ? `${line.slice(0, Math.max(line.lastIndexOf(" ", most), most / 2))}…` : line;
}
