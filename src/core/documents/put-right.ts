import type { IncidentRecord } from "../record/record.ts";
import type { PromisedBefore } from "../record/told.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import type { Kind, KindId } from "./kinds.ts";
import { saidIn } from "./versions/changes/said-in.ts";
import type { ChangeWords } from "./versions/changes/change-words.ts";
import { wordSentence, wordService } from "./word-values.ts";

/** Each puts right in a sentence of its own what was wrong. */
const kindsThatPutRight: readonly KindId[] = [
  "apology",
  "disclosure",
  "notice-eu",
  "faq",
  "press-statement",
  "holding-statement",
  "status-investigating",
  "status-identified",
  "status-monitoring",
  "status-resolved",
  "staff-script",
  "staff-note",
  "remediation-plan",
];

/** Whether documents of a kind are for readers who may have been told wrongly, and say so. */
export function putsRight(kind: KindId): boolean {
  return kindsThatPutRight.includes(kind);
}

/**
 * The record to draft the next version of a notice from, where `changes` are what it tells first: what was wrong is put
 * right there, and not a second time below. The same record where nothing is.
 */
export function recordWithoutTold(
  record: IncidentRecord,
  kind: Kind,
  { changes, words }: { readonly changes: readonly string[]; readonly words: ChangeWords },
): IncidentRecord {
  const corrections = putsRight(kind.id)
    ? record.corrections.filter(({ said, instead }) => !changes.includes(words.news.correction(...both(said, instead))))
    : record.corrections;
  return corrections.length === record.corrections.length ? record : { ...record, corrections };
}

/** The same without what the earlier notice, which this one follows, said or put right itself: what has changed tells of that. */
export function recordWithoutFound(record: IncidentRecord, earlier: string): IncidentRecord {
  const wasSaid = saidIn(earlier);
  const corrections = record.corrections.filter(({ said, isFound }) => isFound !== true || !wasSaid(said));
  const { told } = record;
  if (told === undefined) {
    return { ...record, corrections };
  }
  const partsTakenBack = told.partsTakenBack?.filter(({ what }) => !wasSaid(escapeMarkdown(wordService(what)))) ?? [];
  const withoutOffers = <Before extends PromisedBefore>(before: Before): Before => ({
    ...before,
    lostOffers: before.lostOffers?.filter((offer) => !wasSaid(escapeMarkdown(offer))) ?? [],
  });
  const toGroups = told.toGroups?.map(withoutOffers) ?? [];
  return { ...record, corrections, told: { ...withoutOffers(told), partsTakenBack, toGroups } };
}

function both(said: string, instead: string): readonly [string, string] {
  return [escapeMarkdown(wordSentence(said)), escapeMarkdown(wordSentence(instead))];
}
