import * as vscode from "vscode";
import { isOvertaken, isPromisePassed, type Refresh } from "../../core/index.ts";

/** What has happened to a draft since it was made from its record. */
export interface Overtaken {
  /** In how many places the record says something else today. */
  readonly places: number;
  /** Whether it promises news for a time that has passed since, though the record is the same. */
  readonly isPromisePassed: boolean;
}

export const notOvertaken: Overtaken = { places: 0, isPromisePassed: false };

/** What the differences between a draft and its record come to. */
export function overtakenBy({ differences }: Refresh): Overtaken {
  return {
    places: differences.filter(isOvertaken).length,
    isPromisePassed: differences.some(isPromisePassed),
  };
}

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
