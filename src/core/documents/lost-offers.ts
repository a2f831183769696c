import type { Temporal } from "temporal-polyfill";
import { isSameName } from "../record/group-names.ts";
import type { IncidentRecord } from "../record/record.ts";
import { isOver } from "../time/order-moments.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import type { PublishedNotice } from "./published-notice.ts";
import { isReworded } from "./versions/changes/reworded.ts";
import { saidIn } from "./versions/changes/said-in.ts";
import { wordPhrase } from "./word-values.ts";

/**
 * What notices offered and the record does not any more, in their words: nobody said what has become of it. Not what
 * could be taken up until a day that has passed, and not where a later notice speaks of it.
 *
 * @param sent in the order in which it went out
 * @param group whose offers are asked for; undefined for those of everybody
 */
export function lostOffers(
  sent: readonly PublishedNotice[],
  { repair, timeZone }: Pick<IncidentRecord, "repair" | "timeZone">,
  { now, group }: { readonly now: Temporal.Instant; readonly group?: string | undefined },
): readonly string[] {
  const told = new Map<string, string>();
  for (const { text, facts } of sent) {
    const says = saidIn(text);
    const isSaid = (offer: string): boolean => says(escapeMarkdown(wordPhrase(offer)));
    const made = new Set(facts.repair.map(({ offer }) => keyOf(offer)));
    for (const [key, offer] of told) {
      if (!made.has(key) && isSaid(offer)) {
        told.delete(key);
      }
    }
    const open = facts.repair.filter(
      ({ offer, group: whom, until }) =>
        isSaid(offer) &&
        (group === undefined || whom === undefined || isSameName(whom, group)) &&
        (until === undefined || !isOver(until, now, timeZone)),
    );
    open.forEach(({ offer }) => told.set(keyOf(offer), wordPhrase(offer)));
  }
  const today = repair.map(({ offer }) => offer);
  return [...told.values()].filter(
    (offer) => !today.some((each) => keyOf(each) === keyOf(offer) || isReworded(each, offer)),
  );
}

function keyOf(offer: string): string {
  return wordPhrase(offer).toLowerCase();
}
