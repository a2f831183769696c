import { rememberByText } from "../../text/remember.ts";
import { findMoments, type Moment } from "../../wording/dates-in-text.ts";

/** A time of day that a sentence tells, as exactly as it tells it. */
export interface ToldTime {
  readonly start: number;
  readonly end: number;
  /** Since midnight. */
  readonly minutes: number;
  /** How many minutes the true time may be before and behind it. */
  readonly before: number;
  readonly behind: number;
  /** Whether it may be of the other half of the day: "at half past two". */
  readonly isHalfOpen: boolean;
  /** Undefined where it names none. */
  readonly zone: NamedZone | undefined;
  /** Its day, as month and day ("05-12"), and the year where it is written; undefined where the clause names none. */
  readonly day: { readonly keys: readonly string[]; readonly year: number | undefined } | undefined;
  /** The sentence with `@` where the time stands. */
  readonly words: string;
  /** The clause, with `on @` where the time stands with its day, or `at @` where it has none. */
  readonly clause: string;
  /** Whether the clause tells nothing of another time. */
  readonly isAlone: boolean;
}

/** A zone as a text names it. */
export interface NamedZone {
  /** Hours that it may be ahead of UTC; empty where only `place` says it. */
  readonly offsets: readonly number[];
  /** "Lisbon" of "Lisbon time". */
  readonly place: string | undefined;
}

/** What may lie between a time to which somebody rounds and the true one. */
const rounded = 30;
const halfDay = 720;
const hour = 60;

/** Words right before a time, and how far before and behind it the true one may be. */
const leads: readonly (readonly [pattern: RegExp, before: number, behind: number])[] = [
  [/\b(?:(?:\w+ )?(?:after|past)|from|since|just gone) $/i, 5, halfDay],
  [/\b(?:(?:\w+ )?before|by|no later than|towards?|nearly|almost) $/i, halfDay, 5],
  [/\b(?:some ?time )?(?:about|around|approximately|approx\.?|roughly|circa|ca?\.|close to) $|~ ?$/i, rounded, rounded],
];
/** "at 2 pm or so" */
const orSoPattern = /^(?: or so| or thereabouts|-?ish)\b/i;

/** Hours ahead of UTC by the names that people give to zones, in summer some of them by that of winter. */
const zones = new Map(
  "UTC0 GMT0,1 BST1 IST1,2,3,5.5 WET0,1 WEST1 CET1,2 CEST2 EET2,3 EEST3 ET-5,-4 EST-5,-4 EDT-4 CT-6,-5 CST-6,-5 CDT-5 MT-7,-6 MST-7,-6 MDT-6 PT-8,-7 PST-8,-7 PDT-7 JST9"
    .split(" ")
    .map(
      (zone) =>
        [
          /^[A-Z]+/.exec(zone)?.[0],
          zone
            .replace(/^[A-Z]+/, "")
            .split(",")
            .map(Number),
        ] as const,
    ),
);
/** "UTC", "(CET)", "UTC+01:00", "Lisbon time, UTC+00:00"; "local time" is the reader's own. */
const zonePattern =
  /\b(?:(UTC|GMT)(?: ?([+\u2212-])(\d{1,2})(?::?([0-5]\d))?)?|(BST|IST|CES?T|EES?T|WES?T|[ECMP][SD]?T|JST))\b|\b(?!(?:The|This|That|First|Second|Some|Any|Each|Every|Same|At|In|On|Of|All|No|Our|Your|Response|Down|Up)\b)(\p{Lu}\p{L}+) time\b/u;

/** "Eastern time" */
const namedOffsets: Readonly<Record<string, readonly number[]>> = {
  Eastern: [-5, -4],
  Central: [-6, -5],
  Mountain: [-7, -6],
  Pacific: [-8, -7],
};

/** The zone that a text names first. */
export function zoneIn(text: string): NamedZone | undefined {
  const match = zonePattern.exec(text);
  if (match === null) {
    return undefined;
  }
  const [words, utc, sign, hours = "", minutes = "0", name, place] = match;
  if (place !== undefined) {
    if (place in namedOffsets) {
      return { place: undefined, offsets: namedOffsets[place] ?? [] };
    }
    // "Lisbon time (UTC+00:00)"
    const rest = text.slice(match.index + words.length);
    return { place, offsets: /^,? ?\(?(?:UTC|GMT)/.test(rest) ? (zoneIn(rest)?.offsets ?? []) : [] };
  }
  return {
    place,
    offsets:
      sign === undefined
        ? (zones.get(utc ?? name) ?? [])
        : [(sign === "+" ? 1 : -1) * (Number(hours) + Number(minutes) / hour)],
  };
}

/** Every time of day in a sentence, in order. */
export const readToldTimes = rememberByText((text): readonly ToldTime[] => {
  if (!/\d|noon|midnight|o'clock|past|quarter/.test(text)) {
    return [];
  }
  const moments = findMoments(text);
  const times = moments.filter(
    ({ kind, start }, index) => kind === "time" && !moments.slice(0, index).some(({ end }) => start < end - 3),
  );
  return times.map((time) => toldTime(text, time, moments));
});

function toldTime(text: string, time: Moment, moments: readonly Moment[]): ToldTime {
  const { start, end, key } = time;
  const words = text.slice(start, end);
  const bounds = clauseAround(text, start, end);
  const inClause = moments.filter((each) => bounds.start <= each.start && each.end <= bounds.end + 1);
  const days = inClause.filter(({ kind }) => kind === "day");
  const [day] = days.length > 0 ? days : moments.filter(({ kind }) => kind === "day");
  const behindWords = text.slice(end);
  const zoneLength = lengthOfZone(behindWords);
  const lead = leads.find(([pattern]) => pattern.test(text.slice(0, start)));
  const unit = unitAround(text, time, zoneLength);
  const exact = leewayOf(words);
  const isRounded = lead === undefined && orSoPattern.test(behindWords);
  return {
    start,
    end,
    minutes: Number(key),
    before: isRounded ? rounded : (lead?.[1] ?? exact),
    behind: isRounded ? rounded : (lead?.[2] ?? exact),
    isHalfOpen: Number(key) <= halfDay && !/[ap]\.?m\b|noon|midnight|^0\d|T|:|UTC|hours|hrs|morning/i.test(words),
    zone: zoneLength === 0 ? undefined : zoneIn(behindWords),
    day: day && { keys: keysOf(day, text), year: yearIn(text.slice(day.start, day.end)) },
    words: `${text.slice(0, unit.start)}@${text.slice(unit.end)}`,
    clause: clauseWith(text, bounds, unit, days[0]),
    isAlone:
      days.length <= 1 &&
      (days.length === 1 || moments.filter(({ kind }) => kind === "day").length <= 1) &&
      inClause.filter(({ kind }) => kind === "time").length === 1,
  };
}

/** "2 pm" may stand for any time near it, "14:30" for one to the nearest quarter, "14:07" for no other. */
function leewayOf(words: string): number {
  const minutes = /[:.h](\d\d)/.exec(words)?.[1] ?? /^\d\d(\d\d)$/.exec(words)?.[1];
  return minutes === undefined
    ? /half|quarter|past|to\b/i.test(words)
      ? rounded / 2
      : rounded
    : Number(minutes) % 15 === 0
      ? 7
      : Number(minutes) % 5 === 0
        ? 2
        : 0;
}

/** Of "12/05/2026" nobody can tell which is the month. */
function keysOf({ key, start, end }: Moment, text: string): readonly string[] {
  return /[a-z]{3}|^\d{4}-/i.test(text.slice(start, end)) ? [key] : [key, key.split("-").toReversed().join("-")];
}

function yearIn(words: string): number | undefined {
  const year = /(?:19|20)\d\d/.exec(words)?.[0];
  return year === undefined ? undefined : Number(year);
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where another clause begins that may have a time of its own. */
const clausePattern =
  /; |,? (?:and|but|then) (?=(?:at|on|by|about|around|shortly|then|later|we|it|our|the|ended)\b)|, then /gi;

function clauseAround(text: string, start: number, end: number): Place {
  const bounds = [...text.matchAll(clausePattern)];
  const first = bounds.filter(({ index }) => index < start).at(-1);
  return {
    start: first === undefined ? 0 : first.index + first[0].length,
    end: bounds.find(({ index }) => index >= end)?.index ?? text.length,
  };
}

/** "(UTC+01:00" right behind a time. */
function lengthOfZone(behind: string): number {
  const match = zonePattern.exec(behind);
  return match !== null && /^\.?,? ?\(?$/.test(behind.slice(0, match.index)) ? match.index + match[0].length : 0;
}

/** The time with its zone, and what says how exact it is. */
function unitAround(text: string, { start, end }: Moment, zoneLength: number): Place {
  const lead = leads.map(([pattern]) => pattern.exec(text.slice(0, start))?.index).find((at) => at !== undefined);
  const orSo = orSoPattern.exec(text.slice(end))?.[0].length ?? 0;
  const closing = zoneLength > 0 ? (/^[^)(]{0,30}\)/.exec(text.slice(end + zoneLength))?.[0].length ?? 0) : 0;
  return { start: lead ?? start, end: end + Math.max(orSo, zoneLength + closing) };
}

/** The clause with `@` for the time and its day. */
function clauseWith(text: string, bounds: Place, unit: Place, day: Moment | undefined): string {
  const parts =
    day === undefined || (day.start <= unit.start && day.end > unit.start)
      ? [{ start: day?.start ?? unit.start, end: unit.end, mark: "@" }]
      : [
          { ...unit, mark: "~" },
          { start: day.start, end: day.end, mark: "@" },
        ].sort((left, right) => left.start - right.start);
  const at = day === undefined ? "at" : "on";
  const marked = parts.reduceRight(
    (clause, { start, end, mark }) => clause.slice(0, start - bounds.start) + mark + clause.slice(end - bounds.start),
    text.slice(bounds.start, bounds.end),
  );
  return marked
    .replace(/[@~]\W*(?:(?:at|on|of|the|[a-z]+day)\b\W*)*[@~]/i, "@")
    .replace(/,? ?(?:\bat )?~,?/, "")
    .replace(/(?:\b(?:at|on|by) (?:the )?)?(?:\b[a-z]+day,? (?:the )?)?@/i, `${at} @`);
}
