import * as vscode from "vscode";
import {
  placeOfCause,
  timesOfOutage,
  type CausePlace,
  type IncidentType,
  type RecordChange,
} from "../../core/index.ts";

/**
 * Asks whose the times of a record are, where `changes` make an outage more than that. Gives what is to be changed in
 * all; undefined where the person would rather change nothing.
 *
 * @param kindBefore the kind that the record had last, where it has none now
 */
export async function askWhoseTimes(
  text: string,
  changes: readonly RecordChange[],
  kindBefore: IncidentType | undefined,
): Promise<readonly RecordChange[] | undefined> {
  const ofOutage = timesOfOutage(text, changes, kindBefore);
  if (ofOutage === undefined) {
    return changes;
  }
  const keep = vscode.l10n.t("Keep Them for the Outage");
  const same = vscode.l10n.t("They Are True of Both");
  const detail = [
    vscode.l10n.t(
      "If you keep them for the outage, they move to when the service stopped, to when everything worked again and into the course of events.",
    ),
    ...wordCause(placeOfCause(text)),
    vscode.l10n.t(
      "What is not confirmed moves there for your team alone. Whom it affected is taken out, with its groups.",
    ),
    vscode.l10n.t(
      "You then fill in the times of the leak or the attack, how it came about, and whom it affects. Undo brings everything back.",
    ),
  ].join("\n\n");
  const question = vscode.l10n.t(
    "The times in this record were the outage’s. Are they those of the leak or the attack as well?",
  );
  const answer = await vscode.window.showInformationMessage(question, { modal: true, detail }, keep, same);
  return answer === keep ? [...changes, ...ofOutage] : answer === same ? changes : undefined;
}

function wordCause(place: CausePlace | undefined): readonly string[] {
  switch (place) {
    case "course":
      return [vscode.l10n.t("How it came about moves into the course of events with them.")];
    case "team":
      return [
        vscode.l10n.t(
          "How it came about moves into the course of events for your team alone: the record does not say for certain, for others to read, when the outage began.",
        ),
      ];
    case "cause":
      return [
        vscode.l10n.t(
          "How it came about stays where it is, as the record has no day for it. Check it: readers would take it for how the leak or the attack came about.",
        ),
      ];
    case undefined:
      return [];
  }
}
