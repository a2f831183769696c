import type { Temporal } from "temporal-polyfill";
import type { Draft } from "../../draft/draft.ts";
import { isKnown } from "../../record/fact.ts";
import { readTimeText, type DateOrder, type TimeText } from "../../record/import/time-text.ts";
import { languageToWriteIn, sayOf } from "../../record/language-to-write-in.ts";
import type { IncidentRecord } from "../../record/record.ts";
import { sayInEnglish, type Say } from "../../text/say.ts";
import type { Moment } from "../../time/moment.ts";
import { momentInNumbers } from "../../time/moment-in-numbers.ts";
import { momentsIn } from "../../time/moments-in.ts";
import { isBefore } from "../../time/order-moments.ts";
import { momentPattern } from "../../time/parse-moment.ts";
import { wordMoment } from "../../time/word-moment.ts";
import { readPublishedOn } from "./changes/changes-section.ts";

/**
 * When a notice went out, as somebody answers it, in the way in which its copy keeps it: "2026-11-27T10:00" for
 * "27 November 2026 10:00", and in the United States for "11/27/2026 10:00 AM". As it is where it cannot be told.
 */
export function publishedOnWritten(answer: string, record: IncidentRecord): string {
  const words = answer.trim();
  const time = momentPattern.test(words) ? undefined : readTimeText(words.replace(/\bnoon$/i, "12:00 PM"));
  const isExact = time?.until === undefined && time?.isAbout !== true && time?.letters === undefined;
  const day = dayOf(time?.day, orderIn(record) ?? (dotsPattern.test(words) ? "day-first" : undefined));
  if (time === undefined || day === undefined || !isExact) {
    return words.replace(" ", "T");
  }
  const { clock, offset = "" } = time;
  return clock === undefined ? day : `${day}T${clock.replace(/:00$/, "")}${offset}`;
}

/**
 * How a moment that a copy keeps is put to whoever is asked for it: "2026-11-27 10:00", on a German screen "27.11.2026
 * 10:00", to Americans as they write it.
 */
export function publishedOnShown(on: string, record: IncidentRecord, say: Say = sayInEnglish): string {
  const moment = readPublishedOn(on, record.timeZone);
  const spoken = sayOf(record, say);
  return spoken.isAmerican === true && moment !== undefined
    ? wordMoment(moment, "plain", momentsIn(spoken))
    : momentInNumbers(on, say);
}

/** "3.12.2026": with dots the day is first, but in the United States. */
const dotsPattern = /^\d{1,2}\.\d{1,2}\.\d/;

function dayOf(day: TimeText["day"] | undefined, order: DateOrder | undefined): string | undefined {
  return typeof day === "object" ? order && day[order] : day;
}

/** In which order the numbers of a day stand there, where the record says where that is. */
function orderIn(record: IncidentRecord): DateOrder | undefined {
  const isAmerican = languageToWriteIn(record) === "en-US";
  return isAmerican ? "month-first" : isKnown(record.organisation.country) ? "day-first" : undefined;
}

/** Why a notice has hardly gone out when somebody says: what was only later. All in words, to be read behind a verb. */
export interface PublishingDoubt {
  /** "on 25 November 2026" */
  readonly on: string;
  /** What it went out before; a year ago for what is simply long past. */
  readonly before: "began" | "noticed" | "followed" | "dated" | "year-ago";
  /** When that was. */
  readonly when: string;
}

/** What the moment at which a notice went out is held against. */
export interface PublishedBeside {
  readonly draft: Draft;
  readonly record: IncidentRecord;
  readonly now: Temporal.Instant;
  /** When the notice went out of which this is the next version, as its copy keeps it. */
  readonly followedOn?: string | undefined;
}

/** Undefined where a notice may well have gone out `on` that moment. */
export function doubtPublishedOn(
  on: string,
  { draft, record, now, followedOn = "" }: PublishedBeside,
  say: Say = sayInEnglish,
): PublishingDoubt | undefined {
  const { moments, timeZone } = record;
  const moment = readPublishedOn(on, timeZone);
  if (moment === undefined) {
    return undefined;
  }
  const dated = dayOfDraft(draft, timeZone);
  const yearAgo = { precision: "minute", at: now.toZonedDateTimeISO(timeZone).subtract({ years: 1 }) } as const;
  const floors: readonly (readonly [PublishingDoubt["before"], Moment | undefined])[] = [
    ["began", [moments.occurredFrom, moments.serviceStopped].find(isKnown)?.value],
    ["noticed", [moments.suspected, moments.aware].find(isKnown)?.value],
    ["followed", readPublishedOn(followedOn, timeZone)],
    ["dated", dated],
    // What is no older than the draft may be put down late.
    ["year-ago", dated === undefined ? yearAgo : undefined],
  ];
  const words = (other: Moment): string => wordMoment(other, "when", momentsIn(sayOf(record, say)));
  for (const [before, floor] of floors) {
    if (floor !== undefined && isBefore(moment, floor)) {
      return { on: words(moment), before, when: words(floor) };
    }
  }
  return undefined;
}

/** "27 November 2026 at 18:56 (London time)", "Datum: 27. November 2026": a line that is the day of a letter. */
const dayLinePattern = /^(?:[A-Z][a-z]+: )?(\d{1,2}|[A-Z][a-z]+ \d{1,2},)\.? ([^()]{3,40}?)(?: \([^()]{1,60}\))?$/;
/** A letter has its day at its head. */
const headPassages = 8;

function dayOfDraft({ passages }: Draft, timeZone: string): Moment | undefined {
  for (const { text } of passages.slice(0, headPassages)) {
    const [, first, rest] = dayLinePattern.exec(text.trim()) ?? [];
    const day = first === undefined ? undefined : readTimeText(`${first} ${rest ?? ""}`)?.day;
    if (typeof day === "string") {
      return readPublishedOn(day, timeZone);
    }
  }
  return undefined;
}
