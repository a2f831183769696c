import { allMatches } from "../text/all-matches.ts";
import { patternLines } from "../text/pattern-lines.ts";
import { Sieved } from "../text/sieve.ts";
import { rememberByText } from "../text/remember.ts";

import { spanOfMatch } from "../text/span.ts";
import { setOf } from "./word-list.ts";

/** One day, month or clock time that a text names. */
export interface Moment {
  readonly start: number;
  readonly end: number;
  /** `day`: its key is month and day, `03-04`. `month`: `03` or `03-mid`. `time`: minutes since midnight. */
  readonly kind: "day" | "month" | "time";
  /** Equal for equal moments of one kind, however they are written. */
  readonly key: string;
  /** For a month: whether neither its year nor the part of the month is given ("in March"). */
  readonly isVague?: boolean;
}

/** The first letters of the months, in order. */
export const monthStarts = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The source of a pattern: a month in English, short or long, as a group. */
export const monthSource = String.raw`(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)`;
const dayNumber = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?`;
const year = String.raw`(?:,? (?:19|20)\d\d\b)?`;
const secondDay = String.raw`(?: ?(?:[-–—&/]|to|and|or|through|until) ?(?:the )?(${dayNumber})`;

/** `4 March`, `4th of March 2026`, `4-6 March`, `04-Mar-2026` */
const dayMonthPattern = new Sieved(
  new RegExp(
    String.raw`(?<![\d.:/-])\b(${dayNumber})${secondDay})?(?: of |[ -])${monthSource}(?![a-z])\.?${year}`,
    "gi",
  ),
);

/** `March 4`, `Mar. 4th, 2026`, `March 4-6`, `March 4 and 6` */
const monthDayPattern = new Sieved(
  new RegExp(
    String.raw`\b${monthSource}\.?(?: the)? (${dayNumber})(?![\d:]|\.\d)${secondDay}(?![\d:]|\.\d))?${year}`,
    "gi",
  ),
);

/** `2026-03-04`, `2026/03/04` */
const isoPattern = new Sieved(/(?<![\d.-])(?:19|20)\d\d([-/.])(0?[1-9]|1[0-2])\1(0?[1-9]|[12]\d|3[01])(?!\d)/g);

/** `04/03/2026`, `4.3.2026`, `3/4/26`: which is the month nobody can tell, so both numbers are kept as they are. */
const numericPattern = new Sieved(
  /(?<![\d./-])([0-3]?\d)(?:\/([0-3]?\d)\/(?:(?:19|20)\d\d|\d\d)|[.-]([0-3]?\d)[.-](?:19|20)\d\d)(?![\d/])/g,
);

/** `March 2026`, `in late March`; "may" and "march" are also ordinary words, so a bare month needs a word before it. */
const monthPattern = new Sieved(
  new RegExp(
    String.raw`\b(?:(?:(early|beginning of|start of|mid|middle of|late|end of)[ -])?${monthSource}[.,]? (?:19|20)\d\d\b|(?:in|during|since|(early|beginning of|start of|mid|middle of|late|end of)|of|until|from|through|between)[ -]${monthSource}(?=[ ,.;)]|$)(?! \d))`,
    "gi",
  ),
);

/** `14:05`, `14:05:10`, `2:05 pm`, `2pm`, `9 a.m.`, `15.38 UTC`, `at 8.15`, `08.15 The pump stops`, `1405 UTC`, `14h05`, `noon` */
const timePattern = new Sieved(
  patternLines("gi")`
    (?<![\d:./+]|\b(?:UTC|GMT) ?[−–-] ?)(?:
      (\d{1,2}):(\d\d)(?::\d\d(?:[.,]\d+)?)?(?!\d|:\d)(?: ?([ap])\.?m\b)?|(\d{1,2})(?:\.(\d\d))? ?([ap])\.?m\b
      |(\d{1,2})[.h](\d\d)(?= ?(?:UTC|GMT|CES?T|BST|[ECMP][SD]?T|IST|JST|hrs|hours|h\b|Uhr|o'clock))
      |(?<=
        \b(?:
          (?:at|by|until|till|since)(?: (?:about|around|approximately|roughly))?
          |(?:between|from)(?= \d{1,2}\.[0-5]\d (?:and|to|until|till|-|–) \d{1,2}[.:][0-5]\d ?(?:[ap]\.?m\b|hrs|hours|UTC|GMT|CES?T))
        ) )(\d{1,2})\.([0-5]\d)(?!\d|\.\d| ?(?:%|per|point|million|billion|[kmgt]b\b))
      |(?<=^\W{0,4})([01]\d|2[0-3])\.([0-5]\d)(?= [A-Za-z])
      |([01]\d|2[0-3])([0-5]\d)(?= ?(?:hours\b(?! of)|UTC|GMT|Z\b|hrs|CES?T|BST|[ECMP][SD]T))
      |\b(noon|midday|midnight)\b
    )
  `,
);

/**
 * `10 o'clock`, `eight in the morning`, `half past nine`, `ten past four`, `at twenty to six`, `by seven that evening`.
 * "From ten to three" is a span, and "ten to three machines" no time at all.
 */
const spokenTimePattern = new Sieved(
  patternLines("gi")`
    \b(?:
      (
        half past|(?:a )?quarter (?:past|to)|(?:five|ten|twenty|twenty-five) (?:minutes )?past
        |(?<=\b(?:at|by|until|till|since|about|around|before|after|just|was) )(?:five|ten|twenty|twenty-five) (?:minutes )?to
      ) )?(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?: (o'clock)\b)?(?: (in the (?:morning|afternoon|evening)|at night)\b)?
  `,
);
const spokenHours = setOf("one two three four five six seven eight nine ten eleven twelve");

/** The `2` of `between 2 and 4 p.m.` */
const firstHourPattern = new Sieved(
  /\b(?:between|from) (\d{1,2})(?= ?(?:and|to|until|till|[-–]) ?\d{1,2}(?:[.:]\d\d)? ?([ap])\.?m\b)/gi,
);

/** The T of `2026-03-04T14:05:00Z` hides the time from the pattern above. */
const isoTimePattern = /\d-\d\dT(\d\d):?(\d\d)/g;

/** Every moment that `text` names, in order. Ordinary words and numbers that only look like one are left out. */
export const findMoments: (text: string) => readonly Moment[] = rememberByText(readMoments);

function readMoments(text: string): readonly Moment[] {
  return /\d|noon|midday|midnight|past|quarter|o'clock|in the|[A-Z][a-z]{2}/.test(text)
    ? [...findDays(text), ...findTimes(text)].sort((left, right) => left.start - right.start)
    : [];
}

/** Days that have a name: "Christmas Eve". */
const namedDays: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ["christmas eve", [12, 24]],
  ["christmas day", [12, 25]],
  ["boxing day", [12, 26]],
  ["new year's eve", [12, 31]],
  ["new year's day", [1, 1]],
  ["halloween", [10, 31]],
]);
const namedDayPattern = new Sieved(/\b(?:christmas (?:eve|day)|boxing day|new year['’]s (?:eve|day)|halloween)\b/gi);

function findDays(text: string): readonly Moment[] {
  const days = [
    ...namedDayPattern.matchAll(text).flatMap((match) => {
      const named = namedDays.get(match[0].toLowerCase().replace("’", "'"));
      return named === undefined ? [] : [day(match, named[0], named[1])];
    }),
    ...dayMonthPattern.matchAll(text).flatMap((match) => daysOf(match, match[3], [match[1], match[2]])),
    ...monthDayPattern.matchAll(text).flatMap((match) => daysOf(match, match[1], [match[2], match[3]])),
    ...isoPattern.matchAll(text).map((match) => day(match, Number(match[2]), Number(match[3]))),
    ...numericPattern.matchAll(text).map((match) => day(match, Number(match[1]), Number(match[2] ?? match[3]))),
  ];
  const bare = monthPattern.matchAll(text).flatMap((match) => {
    const named = match[2] ?? match[4] ?? "";
    const partWords = match[1] ?? match[3];
    const isInsideDay = days.some((other) => match.index < other.end && other.start < match.index + match[0].length);
    const isOrdinaryWord = /^(?:may|march|mar|sep|dec|jan)$/.test(named);
    const part = partWords === undefined ? "" : `-${partOf(partWords)}`;
    return isInsideDay || isOrdinaryWord
      ? []
      : [
          {
            ...spanOfMatch(match),
            kind: "month" as const,
            key: monthKey(named) + part,
            isVague: match[2] === undefined && part === "",
          },
        ];
  });
  return [...days, ...bare];
}

function daysOf(match: RegExpExecArray, monthName = "", numbers: readonly (string | undefined)[]): readonly Moment[] {
  if (/^(?:may|march|mar|sep|dec)$/.test(monthName)) {
    return [];
  }
  // "3/4 May" is the one night between.
  const isNight = /\d ?\/ ?\d/.test(match[0]);
  const written = numbers.slice(0, isNight ? 1 : undefined).filter((number) => number !== undefined);
  return written.map((number) => day(match, Number(monthKey(monthName)), parseInt(number, 10)));
}

function day(match: RegExpExecArray, monthNumber: number, dayNumberInMonth: number): Moment {
  return { ...spanOfMatch(match), kind: "day", key: `${twoDigits(monthNumber)}-${twoDigits(dayNumberInMonth)}` };
}

function monthKey(name: string): string {
  return twoDigits(monthStarts.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function partOf(words: string): string {
  return /^(?:early|beginning|start)/i.test(words) ? "early" : /^mid/i.test(words) ? "mid" : "late";
}

function findTimes(text: string): readonly Moment[] {
  const times = timePattern.matchAll(text).flatMap((match) => {
    const [
      ,
      hour24,
      minute24,
      half24,
      hour12,
      minute12,
      half12,
      dotHour,
      dotMinute,
      bareHour,
      bareMinute,
      firstHour,
      firstMinute,
      plainHour,
      plainMinute,
      word,
    ] = match;
    if (word !== undefined) {
      return [{ ...spanOfMatch(match), kind: "time" as const, key: word.toLowerCase() === "midnight" ? "0" : "720" }];
    }
    const hour = Number(hour24 ?? hour12 ?? dotHour ?? bareHour ?? firstHour ?? plainHour);
    const minute = Number(minute24 ?? minute12 ?? dotMinute ?? bareMinute ?? firstMinute ?? plainMinute ?? 0);
    return hour > 24 || minute > 59
      ? []
      : [{ ...spanOfMatch(match), kind: "time" as const, key: minutes(hour, minute, half24 ?? half12) }];
  });
  const isoTimes = allMatches(isoTimePattern, text).map((match) => ({
    ...spanOfMatch(match),
    kind: "time" as const,
    key: minutes(Number(match[1]), Number(match[2]), undefined),
  }));
  const firstHours = firstHourPattern.matchAll(text).map((match) => ({
    ...spanOfMatch(match),
    kind: "time" as const,
    key: minutes(Number(match[1]), 0, match[2]),
  }));
  return [...times, ...firstHours, ...isoTimes, ...spokenTimes(text)];
}

function spokenTimes(text: string): readonly Moment[] {
  return spokenTimePattern.matchAll(text).flatMap((match) => {
    const [, past, spoken = "", clock, half] = match;
    const hour = /^\d/.test(spoken) ? Number(spoken) : [...spokenHours].indexOf(spoken.toLowerCase()) + 1;
    const isTold = past !== undefined || clock !== undefined || half !== undefined || isBareHour(text, match);
    if (!isTold || hour > 24) {
      return [];
    }
    const isLate = half !== undefined && !half.endsWith("morning");
    const minute = past === undefined ? 0 : minutesBeside(past.toLowerCase());
    return [{ ...spanOfMatch(match), kind: "time" as const, key: minutes(hour, minute, isLate ? "p" : undefined) }];
  });
}

/** "by seven", "until eight that evening": an hour in words, and nothing that it counts. */
function isBareHour(text: string, { 0: words, index }: RegExpExecArray): boolean {
  return (
    /^[a-z]/i.test(words) &&
    // Not "one by one".
    /(?:\b(?:at|until|till|since|around|before|after)|(?<!\b(?:one|two|three|four)) by) $/i.test(
      text.slice(Math.max(index - 12, 0), index),
    ) &&
    /^(?:[,.;]|$| (?:on |that |this |yesterday |last )(?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun|morning|afternoon|evening|night|same))/i.test(
      text.slice(index + words.length),
    )
  );
}

const spokenMinutes: readonly (readonly [string, number])[] = [
  ["half", 30],
  ["quarter", 15],
  ["twenty-five", 25],
  ["twenty", 20],
  ["ten", 10],
  ["five", 5],
];

/** "twenty to": 20 minutes before the hour. */
function minutesBeside(words: string): number {
  const count = spokenMinutes.find(([word]) => words.includes(word))?.[1] ?? 0;
  return words.endsWith("to") ? -count : count;
}

function minutes(hour: number, minute: number, half: string | undefined): string {
  const isAfternoon = half?.toLowerCase() === "p";
  return String(((half === undefined ? hour : hour % 12) + (isAfternoon ? 12 : 0)) * 60 + minute);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
