import type { Temporal } from "temporal-polyfill";
import type { Correction, IncidentRecord } from "../record/record.ts";
import { firstDay, firstPoint } from "../time/moment.ts";
import { onceForEach } from "../text/remember.ts";
import { isBefore } from "../time/order-moments.ts";
import { noDataTold } from "../wording/no-data-told.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { recordToWriteFrom } from "./record-of-group.ts";
import { nameOfGroupNow } from "./renamed-groups.ts";
import { knownTo, type NoticeAsTold, type ToldNotice } from "./told-notice.ts";
import { holdsSentence, quoteOf } from "./told-quote.ts";
import { readWrong, wordsOfWrong, type ToldWrongly } from "./wrong-words.ts";
import { withCapital, wordPhrase } from "./word-values.ts";
import { factChanges, type KnownIncident } from "./versions/changes/fact-changes.ts";
import { saidBeside } from "./versions/changes/said-beside.ts";
import { saidIn, withoutEscapes } from "./versions/changes/said-in.ts";

/**
 * A record in which stands, beside what somebody wrote down there, what notices that went out told otherwise than the
 * record says now: a number, a time, a kind of data. Each once, with the first day on which readers had it.
 *
 * @param tellsUnsure whether what was told as not yet confirmed, and is otherwise, stands there too
 */
export function withCorrectionsOf(
  record: IncidentRecord,
  notices: readonly ToldNotice[],
  { now, tellsUnsure }: { readonly now: Temporal.Instant; readonly tellsUnsure: boolean },
): IncidentRecord {
  const today = incidentToday(record, now);
  const found = notices
    .flatMap((notice) => toldOtherwise(record, notice, today))
    .filter(({ correction: { wasUnsure } }) => tellsUnsure || wasUnsure !== true);
  const inOrder = found.sort(({ correction: { on: left } }, { correction: { on: right } }) =>
    isEarlier(left, right) ? -1 : isEarlier(right, left) ? 1 : 0,
  );
  const known = new Set(record.corrections.map(keyOf));
  const fresh = new Map<string, Correction>();
  for (const { key, correction } of inOrder.filter((each) => !known.has(each.key))) {
    const { toGroup, ...told } = fresh.get(key) ?? correction;
    // What several groups were told is put right for everybody.
    fresh.set(key, { ...told, ...(toGroup !== undefined && toGroup === correction.toGroup && { toGroup }) });
  }
  return fresh.size === 0
    ? record
    : { ...record, corrections: [...record.corrections, ...together([...fresh.values()])] };
}

/** What is put right in the same words stands together, where the first of it stood. */
function together(corrections: readonly Correction[]): readonly Correction[] {
  const order = [...new Set(corrections.map(({ instead }) => instead))];
  return [...corrections].sort((left, right) => order.indexOf(left.instead) - order.indexOf(right.instead));
}

function isEarlier(left: Correction["on"], right: Correction["on"]): boolean {
  return left !== undefined && right !== undefined && isBefore(left, right);
}

/** A group that holds everybody has their number as well: that is one mistake. */
function keyOf({ said, instead, audience, wasUnsure = false }: Correction): string {
  const valueOf = (sentence: string): string => /(?<![\d.,])[\d.,]+ \p{L}+\.$/u.exec(sentence)?.[0] ?? sentence;
  return [valueOf(said), valueOf(instead), audience, wasUnsure].join("\n");
}

/** A correction, and what is the same in all that tell of one mistake. */
interface Found {
  readonly key: string;
  readonly correction: Correction;
}

/** What can be asked of the words of a notice. */
const heardIn = onceForEach(({ text }: NoticeAsTold) => ({
  wasSaid: saidIn(text),
  wasSaidBeside: saidBeside(text),
  noDataTold: noDataTold(text),
}));

type IncidentToday = (notice: ToldNotice, toGroup: string | undefined) => KnownIncident | undefined;

/**
 * What the readers of a notice can be told today, of the events that it told: what else happened at the time of a moment
 * that was told wrongly is not what is right instead. Made once for all notices to the same readers of the same events;
 * undefined where nothing can be told to them.
 */
function incidentToday(record: IncidentRecord, now: Temporal.Instant): IncidentToday {
  const made = new Map<string, KnownIncident>();
  return ({ kind: { readers }, phrases, record: facts }, toGroup) => {
    const readable = recordToWriteFrom(record, readers, toGroup);
    if (readable === undefined) {
      return undefined;
    }
    const timeline = readable.timeline.filter(({ what }) => facts.timeline.some((entry) => entry.what === what));
    const key = JSON.stringify([readers, toGroup, phrases.language, phrases.numbers, timeline.map(({ what }) => what)]);
    const known = made.get(key) ?? knownTo({ ...readable, timeline }, now, phrases);
    made.set(key, known);
    return known;
  };
}

function toldOtherwise(record: IncidentRecord, notice: ToldNotice, incidentNow: IncidentToday): readonly Found[] {
  const { on, phrases, frontMatter, known, record: facts } = notice;
  const { group } = frontMatter;
  const toGroup = group && nameOfGroupNow(group, facts, record);
  const today = incidentNow(notice, toGroup);
  if (today === undefined) {
    return [];
  }
  const changes = factChanges(known, today, {
    words: wordsOfWrong(phrases.language),
    maySay: () => true,
    ...heardIn(notice.asTold),
  });
  return changes.flatMap((change) => {
    const wrong = readWrong(change);
    const day = { precision: "day", date: firstDay(firstPoint(on)) } as const;
    if (wrong === undefined) {
      return [];
    }
    const found = correctionOf(wrong, notice, day);
    return [{ ...found, correction: { ...found.correction, ...(toGroup !== undefined && { toGroup }) } }];
  });
}

/** In the words of the notice, where these are found. */
function correctionOf(wrong: ToldWrongly, notice: ToldNotice, on: Correction["on"]): Found {
  const [said, instead] = [wrong.said, wrong.instead].map(withoutEscapes) as [string, string];
  const [earlier, today] = (wrong.change ?? []).map(withoutEscapes);
  const lineOf = (name: string): string => withCapital(wordPhrase(name));
  const words = wrong.words.map((each) => {
    const found = notice.renamed.find(({ is }) => escapeMarkdown(lineOf(is)) === each);
    return found === undefined ? each : escapeMarkdown(lineOf(found.was));
  });
  const quote = quoteOf(notice.asTold, { ...wrong, words }) ?? (holdsSentence(notice.asTold, said) ? said : undefined);
  const parts = earlier === undefined ? [] : (quote?.split(earlier) ?? []);
  const plain = {
    said,
    instead,
    on,
    audience: notice.kind.readers,
    ...(wrong.wasUnsure === true && { wasUnsure: true }),
    ...(wrong.isUnsure === true && { isUnsure: true }),
  };
  const correction = {
    ...plain,
    said: quote ?? said,
    instead: parts.length === 2 && today !== undefined ? parts.join(today) : instead,
    ...(quote === undefined && { isReworded: true }),
  };
  return { key: keyOf(plain), correction };
}
