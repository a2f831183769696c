import type { Temporal } from "temporal-polyfill";
import type { ReadableRecord } from "../record/record-for.ts";
import type { Correction, IncidentRecord } from "../record/record.ts";
import { firstDay, firstPoint } from "../time/moment.ts";
import { isBefore } from "../time/order-moments.ts";
import { noDataTold } from "../wording/no-data-told.ts";
import { parseDraft } from "../draft/parse-draft.ts";
import { baseLanguage } from "../wording/language/language-name.ts";
import { buildView } from "./build-view.ts";
import type { Phrases } from "./phrases.ts";
import { publishedNotice, type PublishedNotice } from "./published-notice.ts";
import { nameOfGroupNow, recordToWriteFrom } from "./record-of-group.ts";
import type { Templates } from "./templates.ts";
import { withCapital } from "./word-values.ts";
import { changeWordsOf, type ChangeWords, type FactName } from "./versions/changes/change-words.ts";
import { englishChanges } from "./versions/changes/english-changes.ts";
import { factChanges, type KnownIncident } from "./versions/changes/fact-changes.ts";
import { saidBeside } from "./versions/changes/said-beside.ts";
import { saidIn, withoutEscapes } from "./versions/changes/said-in.ts";
import { toldIncident } from "./versions/changes/told-incident.ts";
import { draftAgain, type EarlierNotice } from "./versions/draft-again.ts";

/** Facts of which two values cannot both be true, in a sentence with one of them. */
type ToldWords = Readonly<Partial<Record<FactName, (value: string) => string>>> & {
  readonly involved: (kinds: string) => string;
  readonly notInvolved: (kinds: string) => string;
  readonly dataInvolved: (kinds: string) => string;
  readonly mayInvolve: (kinds: string) => string;
  readonly isOpen: string;
  readonly event: (when: string, what: string) => string;
  readonly zone: (zone: string) => string;
};

const toldWords: Readonly<Record<string, ToldWords>> = {
  en: {
    total: (people) => `This affects ${people}.`,
    groupCount: (people) => `${people}.`,
    occurredFrom: (moment) => `It began: ${moment}.`,
    aware: (moment) => `We found out: ${moment}.`,
    occurredTo: (moment) => `It ended: ${moment}.`,
    contained: (moment) => `We stopped it from doing further harm: ${moment}.`,
    serviceStopped: (moment) => `The service stopped working: ${moment}.`,
    recovered: (moment) => `Everything worked again: ${moment}.`,
    involved: (kinds) => `This involves ${kinds}.`,
    notInvolved: (kinds) => `This does not involve ${kinds}.`,
    dataInvolved: (kinds) => `Personal data was involved: ${kinds}.`,
    mayInvolve: (kinds) => `We suspect, but have not yet confirmed, that this involves ${kinds}.`,
    isOpen: "We can no longer stand by that.",
    event: (when, what) => `${withCapital(when)}: ${what}`,
    zone: (zone) => `All times are ${zone}.`,
  },
  de: {
    total: (people) => `Das betrifft ${people}.`,
    groupCount: (people) => `${people}.`,
    occurredFrom: (moment) => `Beginn: ${moment}.`,
    aware: (moment) => `Bemerkt haben wir es: ${moment}.`,
    occurredTo: (moment) => `Ende: ${moment}.`,
    contained: (moment) => `Weiteren Schaden haben wir verhindert: ${moment}.`,
    serviceStopped: (moment) => `Der Dienst fiel aus: ${moment}.`,
    recovered: (moment) => `Alles funktionierte wieder: ${moment}.`,
    involved: (kinds) => `Das betrifft ${kinds}.`,
    notInvolved: (kinds) => `Nicht betroffen sind ${kinds}.`,
    dataInvolved: (kinds) => `Personenbezogene Daten sind betroffen: ${kinds}.`,
    mayInvolve: (kinds) => `Wir vermuten, dass diese Daten betroffen sind: ${kinds}. Bestätigt ist das noch nicht.`,
    isOpen: "Dazu können wir nicht mehr stehen.",
    event: (when, what) => `${withCapital(when)}: ${what}`,
    zone: (zone) => `Alle Uhrzeiten: ${zone}.`,
  },
};

/** Between what was said and what is right. */
const separator = "\u0000";

/** What the next version of a notice would say has changed, of which only what was told wrongly is kept, as two sentences. */
function wordsOf(language: string): ChangeWords {
  const told = toldWords[baseLanguage(language)] ?? toldWords["en"];
  const words = changeWordsOf(language) ?? englishChanges;
  const pair = (said = "", instead = ""): string => said + separator + instead;
  return {
    ...words,
    move: (name, moved, value, earlier) =>
      moved.kind === "other" &&
      moved.isSure &&
      moved.wasSure &&
      moved.relation === "contradicts" &&
      earlier !== undefined
        ? pair(told?.[name]?.(earlier), told?.[name]?.(value))
        : "",
    data: {
      ...words.data,
      confirmedAfterDenial: (kinds) => pair(told?.notInvolved(kinds), told?.involved(kinds)),
      confirmedAfterNone: (kinds, said) => pair(said, told?.dataInvolved(kinds)),
      suspectedAfterNone: (kinds, said) => pair(said, told?.mayInvolve(kinds)),
      openAfterNone: (said) => pair(said, told?.isOpen),
      ruledOutAfterTold: (kinds) => pair(told?.involved(kinds), told?.notInvolved(kinds)),
    },
    news: {
      ...words.news,
      eventMoved: (when, what, earlier) => pair(told?.event(earlier, what), told?.event(when, what)),
      zone: (zone, earlier) => pair(told?.zone(earlier), told?.zone(zone)),
      partBackOther: (part, since, earlier, wasWrong) =>
        wasWrong ? pair(words.news.partBack(part, earlier), words.news.partBack(part, since)) : "",
      ofGroup: (who, sentence) =>
        sentence
          .split(separator)
          .map((part) => words.news.ofGroup(who, part))
          .join(separator),
    },
  };
}

/**
 * A record in which stands, beside what somebody wrote down there, what notices that went out told otherwise than the
 * record says now: a number, a time, a kind of data. Each once, with the first day on which readers had it.
 */
export function withCorrectionsOf(
  record: IncidentRecord,
  notices: readonly ToldNotice[],
  now: Temporal.Instant,
): IncidentRecord {
  const found = notices.flatMap((notice) => toldOtherwise(record, notice, now));
  const inOrder = found.sort(({ on: left }, { on: right }) =>
    isEarlier(left, right) ? -1 : isEarlier(right, left) ? 1 : 0,
  );
  const known = new Set(record.corrections.map(keyOf));
  const fresh = inOrder.filter((correction) => !known.has(keyOf(correction)) && known.add(keyOf(correction)));
  return fresh.length === 0 ? record : { ...record, corrections: [...record.corrections, ...fresh] };
}

function isEarlier(left: Correction["on"], right: Correction["on"]): boolean {
  return left !== undefined && right !== undefined && isBefore(left, right);
}

/** A group that holds everybody has their number as well: that is one mistake. */
function keyOf({ said, instead, audience }: Correction): string {
  const valueOf = (sentence: string): string => /(?<![\d.,])[\d.,]+ \p{L}+\.$/u.exec(sentence)?.[0] ?? sentence;
  return [valueOf(said), valueOf(instead), audience].join(separator);
}

function toldOtherwise(
  record: IncidentRecord,
  { on, kind, phrases, text, frontMatter: { group }, known, record: facts }: ToldNotice,
  now: Temporal.Instant,
): readonly Correction[] {
  const readableNow = recordToWriteFrom(record, kind.readers, group && nameOfGroupNow(group, facts, record));
  if (readableNow === undefined) {
    return [];
  }
  // What else happened at the time of a moment that was told wrongly is not what is right instead.
  const isTold = ({ what }: { readonly what: string }): boolean => facts.timeline.some((entry) => entry.what === what);
  const today = knownTo({ ...readableNow, timeline: readableNow.timeline.filter(isTold) }, now, phrases);
  const changes = factChanges(known, today, {
    words: wordsOf(phrases.language),
    maySay: () => true,
    wasSaid: saidIn(text),
    wasSaidBeside: saidBeside(text),
    noDataTold: noDataTold(parseDraft(text).text),
  });
  return changes.flatMap((change) => {
    const [said = "", instead] = change.split(separator).map(withoutEscapes);
    const day = { precision: "day", date: firstDay(firstPoint(on)) } as const;
    return instead === undefined ? [] : [{ said, instead, on: day, audience: kind.readers }];
  });
}

/** A notice that went out, and the incident as its readers were told of it. */
export interface ToldNotice extends PublishedNotice {
  readonly known: KnownIncident;
}

/** Those of which that can be read. */
export function toldNotices(notices: readonly EarlierNotice[], templates: Templates): readonly ToldNotice[] {
  return notices
    .flatMap((notice) => publishedNotice(notice, templates) ?? [])
    .map((notice) => ({ ...notice, known: knownThen(notice, templates) }));
}

function knownThen(notice: PublishedNotice, templates: Templates): KnownIncident {
  const { kind, frontMatter, sentAt, facts, phrases } = notice;
  const draft = (then: IncidentRecord): string | undefined => {
    const drafted = draftAgain(kind, frontMatter, { record: then, now: sentAt, templates }, undefined);
    return drafted.ok ? drafted.text : undefined;
  };
  return toldIncident(knownTo(facts, sentAt, phrases), { ...notice, draft });
}

function knownTo(record: ReadableRecord, now: Temporal.Instant, phrases: Phrases): KnownIncident {
  return { record, phrases, view: buildView(record, { now, standsAlone: true, phrases }) };
}
