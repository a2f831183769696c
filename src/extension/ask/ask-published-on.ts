import * as vscode from "vscode";
import {
  doubtPublishedOn,
  impossiblePublishedOn,
  isPublishedToCome,
  momentsIn,
  publishedNow,
  publishedOnShown,
  publishedOnWritten,
  readPublishedOn,
  sayOf,
  wordZone,
  type Draft,
  type IncidentRecord,
  type PublishingDoubt,
} from "../../core/index.ts";
import { inScreenLanguage } from "../language/screen-language.ts";
import { now } from "../now.ts";

/** What went out, and beside what. */
interface Asked {
  readonly draft: Draft;
  readonly record: IncidentRecord;
  /** When the notice went out of which this is the next version, as its copy keeps it. */
  readonly followedOn: string | undefined;
}

/** The moment at which it went out, as its copy keeps it. One that can hardly be is asked about. */
export async function askPublishedOn({ draft, record, followedOn }: Asked, title: string): Promise<string | undefined> {
  const { timeZone } = record;
  const say = sayOf(record, inScreenLanguage);
  const exactly = publishedNow(now(), timeZone);
  const [proposed, day, minute] = [exactly, "2026-05-20", "2026-05-20T10:00"].map((on) =>
    publishedOnShown(on, record, inScreenLanguage),
  ) as [string, string, string];
  const zone = wordZone(now().toZonedDateTimeISO(timeZone), momentsIn(say));
  // In the hour that comes twice a year, only the offset tells which is meant.
  const read = (answer: string) => (answer.trim() === proposed ? exactly : publishedOnWritten(answer, record));
  const problemOf = (written: string): string => {
    const on = read(written);
    if (readPublishedOn(on, timeZone) === undefined) {
      return (
        impossiblePublishedOn(on, timeZone, say, written) ??
        vscode.l10n.t("Write the day as {0}, or the day and time as {1}.", day, minute)
      );
    }
    return isPublishedToCome(on, now(), timeZone)
      ? vscode.l10n.t(
          "That is still to come: now it is {0} ({1}). Write when it went out, or mark it as published once it has.",
          proposed,
          zone,
        )
      : "";
  };
  for (let value = proposed; ;) {
    const answer = await vscode.window.showInputBox({
      title,
      prompt: vscode.l10n.t(
        "When did it go out? The day, such as {0}, or the day and time, such as {1} ({2}).",
        day,
        minute,
        zone,
      ),
      value,
      ignoreFocusOut: true,
      validateInput: problemOf,
    });
    const on = answer && read(answer);
    const doubt = on && doubtPublishedOn(on, { draft, record, followedOn, now: now() }, inScreenLanguage);
    if (answer === undefined || !doubt) {
      return on;
    }
    const wasThen = vscode.l10n.t("It Went Out Then");
    const change = vscode.l10n.t("Write Another Day");
    const decided = await vscode.window.showWarningMessage(wordDoubt(doubt), { modal: true }, change, wasThen);
    if (decided !== change) {
      return decided === wasThen ? on : undefined;
    }
    value = answer;
  }
}

function wordDoubt({ on, before, when }: PublishingDoubt): string {
  const because = {
    began: vscode.l10n.t("By the record, the incident only began {0}.", when),
    noticed: vscode.l10n.t("By the record, the incident was only noticed {0}.", when),
    followed: vscode.l10n.t("The notice of which this is the next version only went out {0}.", when),
    dated: vscode.l10n.t("The draft itself says that it was written {0}.", when),
    "year-ago": vscode.l10n.t("That is more than a year ago."),
  }[before];
  return `${vscode.l10n.t("You wrote that this went out {0}.", on)} ${because}`;
}
