import * as vscode from "vscode";
import { tooLongSentence, type Finding } from "../../core/index.ts";
import { mostFiles } from "../drafts/find-notices.ts";
import { sayNoDraft, type LostDraft } from "../drafts/lost-draft.ts";
import type { CheckedNotice, NoticeCheck, NoticeCheckResult, PassedPromise } from "../drafts/notice-check.ts";
import { markCounts } from "../checklist/mark-counts.ts";
import { nameOf } from "../files/places.ts";
import { inScreenLanguage, saidOnScreen } from "../language/screen-language.ts";
import { overtakenSentence } from "../versions/overtaken.ts";
import type { Command } from "./command.ts";
import { RefreshFromRecord } from "./refresh-from-record.ts";
import { sayFailure } from "../say-failure.ts";
import { notify } from "../notify.ts";

/** Checks every notice in a folder, or in all open folders, and lists them with what there is to mend in each. */
export class CheckAllNotices implements Command {
  readonly id = "incidentComms.checkAllNotices";
  readonly #check: NoticeCheck;

  constructor(check: NoticeCheck) {
    this.#check = check;
  }

  /** `folder`: where to look; without it, in every open folder. */
  async execute(folder?: unknown): Promise<void> {
    const within = folder instanceof vscode.Uri ? folder : undefined;
    if (within === undefined && vscode.workspace.workspaceFolders === undefined) {
      notify(
        "information",
        vscode.l10n.t("No folder is open. Open the one that holds your incidents, and its notices are checked."),
      );
      return;
    }
    const result = await this.#checkWithProgress(within);
    if (result.notices.length + result.unread.length + result.lost.length === 0) {
      notify("information", nothingSentence(result));
    } else {
      await showList(result);
    }
  }

  #checkWithProgress(folder: vscode.Uri | undefined): Thenable<NoticeCheckResult> {
    const title = vscode.l10n.t("Checking notices");
    const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
    return vscode.window.withProgress(options, (progress, token) =>
      this.#check.check(
        folder,
        (lookedAt, total, uri) => {
          const message = vscode.l10n.t("file {0} of {1}, {2}", lookedAt + 1, total, nameOf(uri));
          progress.report({ message, increment: lookedAt === 0 ? 0 : 100 / total });
        },
        token,
      ),
    );
  }
}

function nothingSentence({ lookedAt, total }: NoticeCheckResult): string {
  return lookedAt < total
    ? vscode.l10n.t("Stopped after {0} of {1} files, with no notice among them.", lookedAt, total)
    : vscode.l10n.t("There is no notice in this folder yet. Make one with “Draft a Notice…”.");
}

interface NoticeItem extends vscode.QuickPickItem {
  readonly open?: () => Thenable<unknown>;
}

async function showList(result: NoticeCheckResult): Promise<void> {
  const notices = [...result.notices].sort((left, right) => weightOf(right) - weightOf(left));
  const gone = notices.filter(({ wentOut }) => wentOut);
  const items: readonly NoticeItem[] = [
    ...result.passed.map(passedItem),
    ...result.lost.map(lostItem),
    ...notices.filter(({ wentOut }) => !wentOut).map(noticeItem),
    ...result.unread.map((uri): NoticeItem => ({
      label: `$(circle-slash) ${nameOf(uri)}`,
      description: placeOf(uri),
      detail: vscode.l10n.t("It could not be read."),
    })),
    ...(gone.length === 0 ? [] : [goneHeading(), ...gone.map(goneItem)]),
    { label: "", kind: vscode.QuickPickItemKind.Separator },
    {
      label: `$(list-unordered) ${vscode.l10n.t("Show every mark in a list")}`,
      detail: vscode.l10n.t("In the Problems panel, where a click on one goes to its place."),
      open: () => vscode.commands.executeCommand("workbench.actions.view.problems"),
    },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: titleOf(result),
    placeHolder: vscode.l10n.t("Choose a notice to open it"),
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  await picked?.open?.();
}

function titleOf({ notices, lookedAt, total, isCut }: NoticeCheckResult): string {
  const toLookAt = notices.filter((notice) => !notice.wentOut && weightOf(notice) > 0).length;
  const gone = notices.filter(({ wentOut }) => wentOut).length;
  const sum = withGone(notices.length - gone, toLookAt, gone);
  if (lookedAt < total) {
    return vscode.l10n.t("{0} (stopped after {1} of {2} files)", sum, lookedAt, total);
  }
  return isCut ? vscode.l10n.t("{0} (only the first {1} files were looked at)", sum, mostFiles) : sum;
}

/** What went out as it stands is counted apart, as the list shows it apart. */
function withGone(notices: number, toLookAt: number, gone: number): string {
  if (notices === 0 && gone > 0) {
    return gone === 1
      ? vscode.l10n.t("1 notice went out as it stands: nothing to correct")
      : vscode.l10n.t("{0} notices went out as they stand: nothing to correct", gone);
  }
  const sum = sumOf(notices, toLookAt);
  if (gone === 0) {
    return sum;
  }
  return gone === 1
    ? vscode.l10n.t("{0}; 1 went out as it stands", sum)
    : vscode.l10n.t("{0}; {1} went out as they stand", sum, gone);
}

function sumOf(notices: number, toLookAt: number): string {
  if (notices === 1) {
    return toLookAt === 0
      ? vscode.l10n.t("1 notice checked: nothing to look at")
      : vscode.l10n.t("1 notice checked: it has something to look at");
  }
  return toLookAt === 0
    ? vscode.l10n.t("{0} notices checked: nothing to look at", notices)
    : vscode.l10n.t("{0} notices checked: {1} with something to look at", notices, toLookAt);
}

/** What readers wait for comes before any draft. */
function passedItem({ record, words }: PassedPromise): NoticeItem {
  return {
    label: `$(warning) ${vscode.l10n.t("You promised readers news {0}", words)}`,
    description: placeOf(record),
    detail: vscode.l10n.t(
      "That time has passed, and nothing went out since. Tell them what you know, and write in the record when they hear more.",
    ),
    open: () => vscode.commands.executeCommand("vscode.open", record),
  };
}

/** What could not be checked comes before what was. */
function lostItem(lost: LostDraft): NoticeItem {
  return {
    label: `$(warning) ${nameOf(lost.uri)}`,
    description: placeOf(lost.uri),
    detail: vscode.l10n.t("Not checked: its first lines, which say what kind of document it is, are not at its top"),
    open: async () => {
      const { document } = await vscode.window.showTextDocument(lost.uri, { preview: false });
      sayNoDraft(document).catch(sayFailure);
    },
  };
}

function goneHeading(): NoticeItem {
  return {
    label: vscode.l10n.t("Went out as they stand"),
    kind: vscode.QuickPickItemKind.Separator,
  };
}

function goneItem({ uri, review }: CheckedNotice): NoticeItem {
  return {
    label: `$(mail) ${nameOf(uri)}`,
    description: placeOf(uri),
    detail: vscode.l10n.t("{0}: went out as it stands", inScreenLanguage(review.kind.title)),
    open: () => vscode.window.showTextDocument(uri, { preview: false }),
  };
}

function noticeItem(notice: CheckedNotice): NoticeItem {
  const { uri, review } = notice;
  return {
    label: `${iconOf(notice)} ${nameOf(uri)}`,
    description: placeOf(uri),
    detail: `${inScreenLanguage(review.kind.title)}: ${review.isTooLong ? saidOnScreen(tooLongSentence) : countsOf(notice)}`,
    open: async () => {
      await vscode.window.showTextDocument(uri, { preview: false });
      offerRefresh(notice);
    },
  };
}

/** The checklist offers it too, but she may not have that open. Waits for no answer. */
function offerRefresh({ uri, overtaken }: CheckedNotice): void {
  const sentence = overtakenSentence(overtaken);
  if (sentence === undefined) {
    return;
  }
  const refresh = vscode.l10n.t("Refresh from the Record…");
  vscode.window
    .showWarningMessage(sentence, refresh)
    .then((answer) => {
      return answer === refresh ? vscode.commands.executeCommand(RefreshFromRecord.id, uri) : undefined;
    })
    .then(undefined, sayFailure);
}

/** "7 of 9 said, 1 error, 2 warnings, 3 notes, the record says otherwise today in 2 places". */
function countsOf(notice: CheckedNotice): string {
  const { places, isPromisePassed } = notice.overtaken;
  const { language, requirements } = notice.review;
  const required = requirements.filter((result) => result.required);
  const said = required.filter(({ state }) => state === "met").length;
  const marks = markCounts(notice.review, inScreenLanguage);
  const counts = [
    language.isEnglish
      ? vscode.l10n.t("{0} of {1} said", said, required.length)
      : vscode.l10n.t("what it says is not checked"),
    ...(marks === "" ? [] : [marks]),
    ...(places > 0 ? [overtakenWords(places)] : []),
    ...(isPromisePassed ? [vscode.l10n.t("a time for which it promises news has passed")] : []),
    ...(weightOf(notice) > 0
      ? []
      : [language.isEnglish ? vscode.l10n.t("nothing to look at") : vscode.l10n.t("nothing marked")]),
  ];
  return counts.join(", ");
}

function overtakenWords(places: number): string {
  return places === 1
    ? vscode.l10n.t("the record says otherwise today in 1 place")
    : vscode.l10n.t("the record says otherwise today in {0} places", places);
}

function iconOf(notice: CheckedNotice): string {
  if (count(notice, "error") > 0) {
    return "$(error)";
  }
  const isGrave = count(notice, "warning") + overtakenCount(notice) > 0;
  const whole = notice.review.language.isEnglish ? "$(pass)" : "$(circle-large-outline)";
  return isGrave ? "$(warning)" : weightOf(notice) > 0 ? "$(info)" : whole;
}

/** What most needs somebody comes first. */
function weightOf(notice: CheckedNotice): number {
  const warnings = count(notice, "warning") + overtakenCount(notice);
  return count(notice, "error") * 1_000_000 + warnings * 1_000 + count(notice, "information");
}

function overtakenCount({ overtaken }: CheckedNotice): number {
  return overtaken.places + (overtaken.isPromisePassed ? 1 : 0);
}

function count({ review }: CheckedNotice, severity: Finding["severity"]): number {
  return review.findings.filter((finding) => finding.severity === severity).length;
}

function placeOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(vscode.Uri.joinPath(uri, ".."));
}
