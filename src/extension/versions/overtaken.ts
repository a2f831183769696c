import * as vscode from "vscode";
import type { Overtaken } from "../../core/index.ts";
import { RefreshFromRecord } from "../commands/refresh-from-record.ts";

/** That the record, or the clock, has overtaken a draft; undefined where neither has. */
export function overtakenSentence({ places, isPromisePassed: isPassed }: Overtaken): string | undefined {
  const sentences = [
    ...(places === 0 ? [] : [placesSentence(places)]),
    ...(isPassed
      ? [vscode.l10n.t("A time for which this draft promises news has passed. Write a new one in the record.")]
      : []),
  ];
  return sentences.length === 0 ? undefined : sentences.join(" ");
}

/**
 * Whether the record has not overtaken a draft, or she wants it as it is, which the button `anyway` says. Where she would
 * rather have it say what the record says today, that begins.
 */
export async function isWantedAsItIs(uri: vscode.Uri, overtaken: Overtaken, anyway: string): Promise<boolean> {
  const message = overtakenSentence(overtaken);
  if (message === undefined) {
    return true;
  }
  const refresh = vscode.l10n.t("Refresh from the Record…");
  const answer = await vscode.window.showWarningMessage(message, { modal: true }, refresh, anyway);
  if (answer === refresh) {
    await vscode.commands.executeCommand(RefreshFromRecord.id, uri);
  }
  return answer === anyway;
}

function placesSentence(places: number): string {
  return places === 1
    ? vscode.l10n.t("In one place this draft says something else than the record says today.")
    : vscode.l10n.t("In {0} places this draft says something else than the record says today.", places);
}
