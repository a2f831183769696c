import type { Temporal } from "temporal-polyfill";
import type { ReadableFact, ReadableRecord } from "../record/record-for.ts";
import type { CauseCategory } from "../record/record.ts";
import { hasStoppage } from "../record/stoppage.ts";
import { patternLines } from "../text/pattern-lines.ts";
import { firstPoint, lastPoint, type Moment, type Point } from "../time/moment.ts";
import { isBefore } from "../time/order-moments.ts";
import { wordDuration } from "../time/word-duration.ts";
import { dataOfAll } from "./data-view.ts";
import type { DocumentView, ViewValue } from "./document-view.ts";
import { isKnownFact, type DocumentWords } from "./fact-views.ts";
import { isAhead } from "./past-moments.ts";
import { isToldFirst, toldAfterView, type ToldAfterView } from "./telling.ts";
import { wordKindOfData, wordList } from "./word-values.ts";

/** What brought it about, as the forms of authorities ask for it. */
export const categoryWords: Readonly<Record<CauseCategory, string>> = {
  "human-error": "a mistake by a person",
  "system-failure": "a system failure",
  "malicious-action": "a malicious action",
  "third-party-failure": "a failure at a third party",
  "natural-phenomenon": "a natural phenomenon",
};

/** The report to an authority, and when it is due. */
export interface ReportView {
  /** 72 hours after we became aware, with its zone; "" where nobody knows when that was. */
  readonly due: ViewValue;
  /** It was made, or is to be made, after that; or that is over and nothing was reported. */
  readonly late: boolean;
  /** When it is to be made, where that lies ahead; else "". */
  readonly planned: ViewValue;
  /** When the people affected are to be told, where that lies ahead; else "". */
  readonly tellingPlanned: ViewValue;
  /** Whether those who were told first were not all. */
  readonly toldFirst: boolean;
  /** The groups that were not among them. */
  readonly toldAfter: readonly ToldAfterView[];
  /** Whether the law of the United Kingdom asks for it: you, or people affected, are there. */
  readonly inUk: boolean;
  /** Whether that of another country does. */
  readonly elsewhere: boolean;
  /** Whether all of them are in the United States, where the attorney general of a state takes complaints. */
  readonly onlyInUs: boolean;
  /** Kinds of data, known or suspected, that Article 9 of the GDPR protects in particular; "" where there are none. */
  readonly specialKinds: ViewValue;
}

/**
 * When the report to an authority is due and whether it is late, at `now`.
 *
 * Source: GDPR, Article 33(1): not later than 72 hours after having become aware of it; a later report gives the reasons.
 */
export function reportView(record: ReadableRecord, now: Point, words: DocumentWords): ReportView {
  const { moments, type } = record;
  const { aware, authorityTold, told } = moments;
  const isAware = isKnownFact(aware) && !(isKnownFact(type) && type.value === "outage");
  const due = isAware ? dueAfter(firstPoint(aware.value)) : undefined;
  const reported = isKnownFact(authorityTold) ? authorityTold.value : now;
  return {
    due: due === undefined ? "" : words.full(due),
    late: due !== undefined && isBefore(due, reported),
    planned: isAhead(authorityTold, now) ? words.full(authorityTold.value) : "",
    tellingPlanned: isAhead(told, now) ? words.full(told.value) : "",
    toldFirst: isToldFirst(record),
    toldAfter: toldAfterView(record, now, words),
    ...placesOf(record),
    specialKinds: specialKindsOf(record, words),
  };
}

/** Where the organisation is, and where the people affected live. */
function placesOf({ organisation, people }: ReadableRecord): Pick<ReportView, "inUk" | "elsewhere" | "onlyInUs"> {
  const { country } = organisation;
  const codes = [
    ...(isKnownFact(country) ? [country.value] : []),
    ...people.groups.flatMap(({ jurisdictions }) => (isKnownFact(jurisdictions) ? jurisdictions.value : [])),
  ];
  const isUk = (code: string): boolean => /^(?:GB|UK)\b/i.test(code);
  return {
    inUk: codes.some(isUk),
    elsewhere: codes.some((code) => !isUk(code)),
    onlyInUs: codes.length > 0 && codes.every((code) => /^US\b/i.test(code)),
  };
}

/**
 * "notes on health", "trade union membership", in words of kinds of data.
 *
 * Source: GDPR, Article 9(1): origin, opinions, beliefs, unions, genetic and biometric data, health, sex life.
 */
const specialKindPattern = patternLines("i")`
    \b(?:
      health|medical|medicines?|medication|diagnos[ei]s|disabilit(?:y|ies)|diseases?|illness(?:es)?|sickness|therapy
      |treatments?|vaccinations?|pregnanc(?:y|ies)|religion|religious|beliefs?|ethnic|ethnicity|racial|political
      |trade unions?|sexual|sex li(?:fe|ves)|genetic|DNA|biometric|fingerprints?
    )\b
  `;

function specialKindsOf(record: ReadableRecord, { phrases }: DocumentWords): string {
  const data = dataOfAll(record);
  const kinds = isKnownFact(data) ? data.value.flatMap((kind) => (isKnownFact(kind) ? [kind.value] : [])) : [];
  const special = kinds.filter((kind) => specialKindPattern.test(kind));
  return wordList(
    special.map((kind) => wordKindOfData(kind, phrases)),
    "and",
    phrases,
  );
}

/** How long it lasted, in English: from its beginning until it ended or everything worked again. */
export function lastedView(record: ReadableRecord, words: DocumentWords): DocumentView["lasted"] {
  const { moments } = record;
  const { occurredFrom, occurredTo, recovered } = moments;
  // When a service worked again that had stopped with a leak says nothing of how long that lasted.
  return lengthBetween(occurredFrom, isKnownFact(occurredTo) || hasStoppage(record) ? occurredTo : recovered, words);
}

/** How long it was from one moment to another, in English; "" where either is not known to the minute. */
export function lengthBetween(
  start: ReadableFact<Moment>,
  end: ReadableFact<Moment>,
  { phrases }: DocumentWords,
): string {
  const [from, to] = [instantOf(start), instantOf(end)];
  if (phrases.language !== "en" || from === undefined || to === undefined || to.length <= from.length) {
    return "";
  }
  const length = to.length - from.length;
  return wordDuration({ least: length, most: length, isApproximate: from.isApproximate || to.isApproximate });
}

function dueAfter(aware: Point): Point | undefined {
  switch (aware.precision) {
    case "minute":
      return { ...aware, at: aware.at.add({ hours: 72 }) };
    case "day":
      return { ...aware, date: aware.date.add({ days: 3 }) };
    case "month":
      return undefined;
  }
}

/** A time of day that is known, in milliseconds; undefined for a day, a month and a range. */
function instantOf(
  fact: ReadableFact<Moment>,
): { readonly length: number; readonly isApproximate: boolean } | undefined {
  const point = isKnownFact(fact) ? lastPoint(fact.value) : undefined;
  if (!isKnownFact(fact) || fact.value.precision === "range" || point?.precision !== "minute") {
    return undefined;
  }
  const isApproximate = point.isApproximate === true || fact.certainty === "suspected";
  return { length: point.at.epochMilliseconds, isApproximate };
}

/** `now` as a point in the zone of the record. */
export function pointOf(now: Temporal.Instant, timeZone: string): Point {
  return { precision: "minute", at: now.toZonedDateTimeISO(timeZone) };
}
