import * as vscode from "vscode";
import type { Overtaken } from "../../core/index.ts";

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

function placesSentence(places: number): string {
  return places === 1
    ? vscode.l10n.t("In one place this draft says something else than the record says today.")
    : vscode.l10n.t("In {0} places this draft says something else than the record says today.", places);
}
