import type { Temporal } from "temporal-polyfill";
import { recordFor, type ReadableFact } from "../record/record-for.ts";
import type { IncidentRecord } from "../record/record.ts";
import { restOf } from "../record/service-parts.ts";
import { isStillOpen, worksAgain } from "../record/stoppage.ts";
import type { PartTakenBack } from "../record/told.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { isKnownFact } from "./fact-views.ts";
import { hasReachedReaders, isOfOneBatch, type DocumentTo } from "./heard-by.ts";
import { partsBackBy } from "./parts-view.ts";
import { pastMoments } from "./past-moments.ts";
import type { PublishedNotice } from "./published-notice.ts";
import { pointOf } from "./report-view.ts";
import { saidIn } from "./versions/changes/said-in.ts";
import { wordService } from "./word-values.ts";

/**
 * The parts of a service that notices said work again, and that the record names among what does not: each with the last
 * time that readers had it. Not where what has gone out to them since names it as not working. `sent`: in the order in which
 * it went out.
 */
export function partsTakenBack(
  record: IncidentRecord,
  sent: readonly PublishedNotice[],
  to: DocumentTo,
): readonly PartTakenBack[] {
  const at = pointOf(to.now, record.timeZone);
  const readable = recordFor(record, "public");
  const { service } = readable;
  const then = { ...record, moments: pastMoments(record, at) };
  if (!isKnownFact(service) || !isStillOpen(then) || worksAgain(then)) {
    return [];
  }
  const today = new Set(partsBackBy(readable, at).map(nameOf));
  return [...toldParts(sent, to)].flatMap(([name, { notice, what }]) =>
    !today.has(name) && isNamed(service, what) ? [{ what, on: notice.on }] : [],
  );
}

function toldParts(
  sent: readonly PublishedNotice[],
  to: DocumentTo,
): ReadonlyMap<string, { readonly notice: PublishedNotice; readonly what: string }> {
  const told = new Map<string, { readonly notice: PublishedNotice; readonly what: string }>();
  for (const notice of sent) {
    const says = saidIn(notice.text);
    const back = partsOf(notice, notice.sentAt).filter(({ what }) => says(escapeMarkdown(wordService(what))));
    const names = new Set(back.map(nameOf));
    for (const [name, { what }] of told) {
      const isOwned = hasReachedReaders(notice, to) && !isOfOneBatch(notice, to);
      if (isOwned && !names.has(name) && says(escapeMarkdown(wordService(what)))) {
        told.delete(name);
      }
    }
    back.forEach((part) => told.set(nameOf(part), { notice, what: part.what }));
  }
  return told;
}

function partsOf({ facts }: PublishedNotice, at: Temporal.Instant) {
  return partsBackBy(facts, pointOf(at, facts.timeZone));
}

/** Whether a service names a part among what stopped. */
export function isNamed(service: ReadableFact<string>, part: string): boolean {
  return isKnownFact(service) && restOf(wordService(service.value), [wordService(part)]).apartFrom.length === 0;
}

function nameOf({ what }: { readonly what: string }): string {
  return wordService(what).toLowerCase();
}
