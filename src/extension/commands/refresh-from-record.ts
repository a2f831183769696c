import * as vscode from "vscode";
import {
  asItReads,
  fromDifference,
  isOvertaken,
  isPromisePassed,
  isUpdatePassed,
  type Difference,
  type Refresh,
} from "../../core/index.ts";
import { toRange, toWorkspaceEdit } from "../convert.ts";
import type { DraftReviews, ReviewedDraft } from "../drafts/draft-reviews.ts";
import { findDraft } from "../drafts/find-draft.ts";
import { now } from "../now.ts";
import type { LaterVersions } from "../versions/later-versions.ts";
import type { Command } from "./command.ts";
import { sayFailure } from "../say-failure.ts";
import { notify } from "../notify.ts";

/** Shows where the draft in front and the record differ, and changes what the person ticks, in one step, nothing else. */
export class RefreshFromRecord implements Command {
  static readonly id = "incidentComms.refreshFromRecord";
  readonly id = RefreshFromRecord.id;
  readonly #reviews: DraftReviews;
  readonly #versions: LaterVersions;

  constructor(reviews: DraftReviews, versions: LaterVersions) {
    this.#reviews = reviews;
    this.#versions = versions;
  }

  /** `uri`: that of the draft; else the one in front. */
  async execute(uri?: unknown): Promise<void> {
    const reviewed = await findDraft(this.#reviews, uri instanceof vscode.Uri ? uri.toString() : uri);
    if (reviewed === undefined) {
      return;
    }
    if (reviewed.record === undefined) {
      notify("information", vscode.l10n.t("There is no incident record beside this draft to compare it with."));
      return;
    }
    const refresh = await this.#versions.compare(reviewed, reviewed.record);
    if (refresh === undefined) {
      return;
    }
    if (refresh.differences.length === 0) {
      notify("information", vscode.l10n.t("This draft says what the record says today."));
      return;
    }
    const chosen = await choose(refresh, isUpdatePassed(reviewed.record.record, now()));
    if (chosen !== undefined) {
      await take(reviewed, refresh, chosen);
    }
  }
}

interface DifferenceItem extends vscode.QuickPickItem {
  readonly index?: number;
}

async function choose({ differences }: Refresh, isPassed: boolean): Promise<readonly number[] | undefined> {
  // They stand at the right of a row, and take the room of its words.
  const sections = [
    { title: vscode.l10n.t("The record has changed"), holds: isOvertaken },
    { title: vscode.l10n.t("Only time has gone on"), holds: isOfTheClock },
    {
      title: vscode.l10n.t("Your own words"),
      holds: ({ whose }: Difference) => whose === "own",
    },
    {
      title: vscode.l10n.t("Yours or the record’s: nobody can tell"),
      holds: ({ whose }: Difference) => whose === "unclear",
    },
  ] as const;
  const items = sections.flatMap(({ title, holds }): readonly DifferenceItem[] => {
    const found = differences.flatMap((difference, index) =>
      holds(difference) ? [itemOf(difference, index, { isPassed, hasNews: differences.some(isOvertaken) })] : [],
    );
    return found.length === 0 ? [] : [{ label: title, kind: vscode.QuickPickItemKind.Separator }, ...found];
  });
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t("What should follow the record?"),
    placeHolder: vscode.l10n.t("Tick what is to be changed; the rest stays as it is"),
    canPickMany: true,
    matchOnDetail: true,
    ignoreFocusOut: true,
  });
  return picked?.flatMap(({ index }) => (index === undefined ? [] : [index]));
}

function isOfTheClock(difference: Difference): boolean {
  return difference.whose === "moved" && !isOvertaken(difference);
}

/**
 * What only the clock makes differ is not ticked, since nothing in the record has changed; but the day of the document
 * goes with the facts of that day.
 *
 * @param of `isPassed`: whether it is the time of the next update that has passed. `hasNews`: whether the record has
 *   changed as well
 */
function itemOf(
  difference: Difference,
  index: number,
  { isPassed, hasNews }: { readonly isPassed: boolean; readonly hasNews: boolean },
): DifferenceItem {
  const { old, new: fresh, isDate } = difference;
  return {
    label: fresh === "" ? vscode.l10n.t("Take out: {0}", onOneLine(old)) : onOneLine(fresh, old),
    ...(isDate && { description: vscode.l10n.t("the date of the document") }),
    detail: isPromisePassed(difference)
      ? passedSentence(isPassed, old)
      : old === ""
        ? vscode.l10n.t("Not in the draft yet")
        : fresh === ""
          ? vscode.l10n.t("The record no longer says this")
          : vscode.l10n.t("Now in the draft: {0}", onOneLine(old, fresh)),
    picked: isOvertaken(difference) || (isDate && hasNews),
    index,
  };
}

function passedSentence(isUpdate: boolean, old: string): string {
  const words = onOneLine(old);
  return isUpdate
    ? vscode.l10n.t(
        "The time in “When readers hear more” has passed; write a new one there. Now in the draft: {0}",
        words,
      )
    : vscode.l10n.t(
        "The time by which this was to be known has passed; write a new one in the record. Now in the draft: {0}",
        words,
      );
}

const longestLine = 300;

/** Plain words from a piece of the draft, from where it parts from `other`. */
function onOneLine(piece: string, other?: string): string {
  const words = asItReads(piece);
  const line = other === undefined ? words : fromDifference(words, asItReads(other));
  return line.length > longestLine ? `${line.slice(0, longestLine)}…` : line;
}

async function take({ document, version }: ReviewedDraft, refresh: Refresh, chosen: readonly number[]): Promise<void> {
  if (document.version !== version) {
    notify(
      "warning",
      vscode.l10n.t("The draft has changed in the meantime, so nothing was done. Refresh it once more."),
    );
    return;
  }
  const edits = refresh.take(chosen);
  if (edits.length > 0 && !(await vscode.workspace.applyEdit(toWorkspaceEdit(document, edits)))) {
    throw new Error(vscode.l10n.t("The draft could not be changed. Check that you may write to it, and try again."));
  }
  tellOfOwnWords(document, refresh, chosen);
}

/** Names the sentences of the person's that were left as they are, though the record has changed. Waits for no answer. */
function tellOfOwnWords(document: vscode.TextDocument, { differences }: Refresh, chosen: readonly number[]): void {
  const left = differences.filter(({ whose }, index) => whose === "own" && !chosen.includes(index));
  const [first] = left;
  if (first === undefined) {
    return;
  }
  const words = onOneLine(first.old === "" ? first.new : first.old);
  const message =
    left.length === 1
      ? vscode.l10n.t("Left as you wrote it, though the record has changed: “{0}”", words)
      : vscode.l10n.t(
          "{0} places are left as you wrote them, though the record has changed. The first: “{1}”",
          left.length,
          words,
        );
  const show = vscode.l10n.t("Show Me");
  vscode.window
    .showInformationMessage(message, show)
    .then((answer) => {
      const at = document.getText().indexOf(first.old);
      return answer === show && first.old !== "" && at >= 0
        ? vscode.window.showTextDocument(document, {
            selection: toRange(document, { start: at, end: at + first.old.length }),
          })
        : undefined;
    })
    .then(undefined, sayFailure);
}
