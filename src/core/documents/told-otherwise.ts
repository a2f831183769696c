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
import { holdsSentence, quoteOf, type ToldWording } from "./told-quote.ts";
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
  /** What is right as far as anybody knows. */
  readonly unsure: (sentence: string) => string;
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
    unsure: (sentence) => `As far as we know today, and not yet confirmed: ${sentence}`,
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
    unsure: (sentence) => `Nach heutigem Stand, noch nicht bestätigt: ${sentence}`,
    event: (when, what) => `${withCapital(when)}: ${what}`,
    zone: (zone) => `Alle Uhrzeiten: ${zone}.`,
  },
};

/** What was told wrongly, before it is looked for in the notice that told it. */
interface ToldWrongly extends ToldWording {
  /** In a sentence of ours, in Markdown. */
  readonly said: string;
  readonly instead: string;
  readonly wasUnsure?: boolean;
  readonly isUnsure?: boolean;
  /** What stands where in the sentence of the notice, where the rest of it stays right. */
  readonly change?: readonly [earlier: string, now: string];
}

/** Begins what is told wrongly among sentences about facts that moved. */
const wrongMark = "\u0000";

function wordWrong(wrong: ToldWrongly): string {
  return wrongMark + JSON.stringify(wrong);
}

function readWrong(change: string): ToldWrongly | undefined {
  return change.startsWith(wrongMark) ? (JSON.parse(change.slice(1)) as ToldWrongly) : undefined;
}

/** What the next version of a notice would say has changed, of which only what was told wrongly is kept. */
function wordsOf(language: string): ChangeWords {
  const told = toldWords[baseLanguage(language)] ?? toldWords["en"];
  const words = changeWordsOf(language) ?? englishChanges;
  const wrong = (said = "", instead = "", told: Partial<ToldWrongly> = {}): string =>
    wordWrong({ said, instead, words: [said], ...told });
  const ofDenial = (said: string, instead = "", isUnsure = true): string =>
    wrong(said, instead, { isWhole: true, isUnsure });
  const ofData = (said = "", instead = "", kinds: string, wasUnsure = false): string =>
    wrong(said, instead, { words: kinds.split(/,? (?:and|or|und|oder) |, /), fact: "data", wasUnsure });
  return {
    ...words,
    move: (name, moved, value, earlier) => {
      const say = told?.[name];
      if (moved.kind !== "other" || moved.relation !== "contradicts" || earlier === undefined || say === undefined) {
        return "";
      }
      const { isSure, wasSure } = moved;
      return wordWrong({
        said: say(earlier),
        instead: isSure ? say(value) : (told?.unsure(say(value)) ?? ""),
        words: [earlier],
        fact: name,
        wasUnsure: !wasSure,
        isUnsure: !isSure,
        ...(isSure && wasSure && { change: [earlier, earlier.endsWith(")") ? value : withoutZone(value)] as const }),
      });
    },
    data: {
      ...words.data,
      confirmedAfterDenial: (kinds) => ofData(told?.notInvolved(kinds), told?.involved(kinds), kinds),
      confirmedAfterNone: (kinds, said) => ofDenial(said, told?.dataInvolved(kinds), false),
      suspectedAfterNone: (kinds, said) => ofDenial(said, told?.mayInvolve(kinds)),
      openAfterNone: (said) => ofDenial(said, told?.isOpen),
      ruledOutAfterSuspicion: (kinds) => ofData(told?.mayInvolve(kinds), told?.notInvolved(kinds), kinds, true),
      ruledOutAfterTold: (kinds) => ofData(told?.involved(kinds), told?.notInvolved(kinds), kinds),
    },
    news: {
      ...words.news,
      eventMoved: (when, what, earlier) =>
        wrong(told?.event(earlier, what), told?.event(when, what), { words: [earlier, what] }),
      zone: (zone, earlier) => wrong(told?.zone(earlier), told?.zone(zone)),
      partBackOther: (part, since, earlier, wasWrong) =>
        wasWrong
          ? wrong(words.news.partBack(part, earlier), words.news.partBack(part, since), { words: [part, earlier] })
          : "",
      ofGroup: (who, sentence) => {
        const found = readWrong(sentence);
        return found === undefined
          ? ""
          : wordWrong({
              ...found,
              said: words.news.ofGroup(who, found.said),
              instead: words.news.ofGroup(who, found.instead),
              words: [who, ...found.words],
            });
      },
    },
  };
}

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

/** "26 November 2026 at 15:12 (London time, UTC+00:00)" without its zone. */
function withoutZone(moment: string): string {
  return moment.replace(/ \([^()]*\)$/, "");
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
    words: wordsOf(phrases.language),
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
  const quote = quoteOf(notice, wrong) ?? (holdsSentence(notice.text, said) ? said : undefined);
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

/** A notice that went out, and the incident as its readers were told of it. */
export interface ToldNotice extends PublishedNotice {
  readonly known: KnownIncident;
  /** What it would have been drafted as from such facts; undefined where it cannot be. */
  readonly draft: (record: IncidentRecord) => string | undefined;
}

/** Those of which that can be read. */
export function toldNotices(notices: readonly EarlierNotice[], templates: Templates): readonly ToldNotice[] {
  return notices
    .flatMap((notice) => publishedNotice(notice, templates) ?? [])
    .map((notice) => toldNotice(notice, templates));
}

function toldNotice(notice: PublishedNotice, templates: Templates): ToldNotice {
  const { kind, frontMatter, sentAt, facts, phrases } = notice;
  const draft = (then: IncidentRecord): string | undefined => {
    const drafted = draftAgain(kind, frontMatter, { record: then, now: sentAt, templates }, undefined);
    return drafted.ok ? drafted.text : undefined;
  };
  return { ...notice, draft, known: toldIncident(knownTo(facts, sentAt, phrases), { ...notice, draft }) };
}

function knownTo(record: ReadableRecord, now: Temporal.Instant, phrases: Phrases): KnownIncident {
  return { record, phrases, view: buildView(record, { now, standsAlone: true, phrases }) };
}
