import type { Temporal } from "temporal-polyfill";
import type { ReadableRecord } from "../record/record-for.ts";
import type { Correction, IncidentRecord } from "../record/record.ts";
import { firstDay, firstPoint } from "../time/moment.ts";
import { isBefore } from "../time/order-moments.ts";
import { noDataTold } from "../wording/no-data-told.ts";
import { parseDraft } from "../draft/parse-draft.ts";
import { buildView } from "./build-view.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import type { Phrases } from "./phrases.ts";
import { publishedNotice, type PublishedNotice } from "./published-notice.ts";
import { recordToWriteFrom } from "./record-of-group.ts";
import { nameOfGroupNow, renamedGroups, type RenamedGroup } from "./renamed-groups.ts";
import type { Templates } from "./templates.ts";
import { holdsSentence, quoteOf } from "./told-quote.ts";
import { readWrong, wordsOfWrong, type ToldWrongly } from "./wrong-words.ts";
import { withCapital, wordPhrase } from "./word-values.ts";
import { factChanges, type KnownIncident } from "./versions/changes/fact-changes.ts";
import { inNamesOfToday } from "./versions/changes/in-names-of-today.ts";
import { saidBeside } from "./versions/changes/said-beside.ts";
import { saidIn, withoutEscapes } from "./versions/changes/said-in.ts";
import { toldIncident } from "./versions/changes/told-incident.ts";
import { draftAgain, type EarlierNotice } from "./versions/draft-again.ts";

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
  const found = notices
    .flatMap((notice) => toldOtherwise(record, notice, now))
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

function toldOtherwise(record: IncidentRecord, notice: ToldNotice, now: Temporal.Instant): readonly Found[] {
  const { on, kind, phrases, text, frontMatter, known, record: facts } = notice;
  const { group } = frontMatter;
  const toGroup = group && nameOfGroupNow(group, facts, record);
  const readableNow = recordToWriteFrom(record, kind.readers, toGroup);
  if (readableNow === undefined) {
    return [];
  }
  // What else happened at the time of a moment that was told wrongly is not what is right instead.
  const isTold = ({ what }: { readonly what: string }): boolean => facts.timeline.some((entry) => entry.what === what);
  const today = knownTo({ ...readableNow, timeline: readableNow.timeline.filter(isTold) }, now, phrases);
  const changes = factChanges(known, today, {
    words: wordsOfWrong(phrases.language),
    maySay: () => true,
    wasSaid: saidIn(text),
    wasSaidBeside: saidBeside(text),
    noDataTold: noDataTold(parseDraft(text).text),
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
  const quote = quoteOf(notice, { ...wrong, words }) ?? (holdsSentence(notice.text, said) ? said : undefined);
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

/** A notice that went out, and the incident as its readers were told of it, with groups under the names of today. */
export interface ToldNotice extends PublishedNotice {
  readonly known: KnownIncident;
  readonly renamed: readonly RenamedGroup[];
  /** What it would have been drafted as from such facts; undefined where it cannot be. */
  readonly draft: (record: IncidentRecord) => string | undefined;
}

/** Those of which that can be read. `record`: that of today. */
export function toldNotices(
  notices: readonly EarlierNotice[],
  templates: Templates,
  record: IncidentRecord,
): readonly ToldNotice[] {
  return notices
    .flatMap((notice) => publishedNotice(notice, templates) ?? [])
    .map((notice) => toldNotice(notice, templates, renamedGroups(notice.record, record)));
}

function toldNotice(notice: PublishedNotice, templates: Templates, renamed: readonly RenamedGroup[]): ToldNotice {
  const { kind, frontMatter, sentAt, facts, phrases } = notice;
  const draft = (then: IncidentRecord): string | undefined => {
    const drafted = draftAgain(kind, frontMatter, { record: then, now: sentAt, templates }, undefined);
    return drafted.ok ? drafted.text : undefined;
  };
  const known = toldIncident(knownTo(facts, sentAt, phrases), { ...notice, draft });
  return { ...notice, draft, known: inNamesOfToday(known, renamed), renamed };
}

function knownTo(record: ReadableRecord, now: Temporal.Instant, phrases: Phrases): KnownIncident {
  return { record, phrases, view: buildView(record, { now, standsAlone: true, phrases }) };
}
