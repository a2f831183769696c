import { sourceLines } from "../../text/pattern-lines.ts";

/** How long a text says that something took, in hours: at least and at most. */
export interface LengthInWords {
  readonly least: number;
  readonly most: number;
}

const toTwenty =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty";
const numbers: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["an", 1],
  ...toTwenty.split(" ").map((word, index) => [word, index + 1] as const),
  ["thirty", 30],
  ["forty", 40],
  ["forty-five", 45],
  ["fifty", 50],
  ["sixty", 60],
  ["ninety", 90],
]);
const hoursIn: Readonly<Record<string, number>> = { second: 1 / 3600, minute: 1 / 60, hour: 1, day: 24 };

const number = String.raw`(?:\d{1,3}|${[...numbers.keys()].toReversed().join("|")})`;
const counted = `${number} (?:second|minute|hour|day)s?`;
const lead =
  "(?:about|around|roughly|almost|nearly|just|only|barely|a little|less than|more than|under|over|at most|at least|no more than|up to) ";
const vague = "(?:a few|several|a couple of|some|mere) ";
/** "20 minutes", "just over an hour and a half", "a few moments", "minutes" */
export const lengthWords = sourceLines`
  (?:${lead}){0,2}(?:
    half an hour|(?:a quarter|three quarters) of an hour|the hour|${counted}(?: and (?:a half|a quarter|${counted}))?
    |(?:${vague})?(?:seconds|moments|minutes|hours)
  )(?![\w-]| (?:and (?:half|\d+|${number})|or(?! so)|to|each|at a time|longer|later|more|earlier|before)\b)
`;

const countedPattern = new RegExp(`(${number}) (second|minute|hour|day)s?`, "g");
/** Nobody calls more than this seconds, moments or a few minutes. */
const mostOfFew: Readonly<Record<string, number>> = { seconds: 1 / 20, moments: 1 / 4, minutes: 1 / 2 };
const fewestHours = 1.5;

/** Reads what `lengthWords` finds. */
export function readLength(words: string): LengthInWords {
  const text = words.toLowerCase();
  const exact = hoursOf(text);
  if (exact === undefined) {
    const most = mostOfFew[text.split(" ").at(-1) ?? ""];
    return most === undefined ? { least: fewestHours, most: 24 } : { least: 0, most };
  }
  return {
    least: /\b(?:less than|(?<!just )under|at most|no more than|up to)\b/.test(text)
      ? 0
      : exact * (/\b(?:nearly|almost|just under)\b/.test(text) ? 0.8 : 1),
    most: /(?<!\bno )\bmore than\b|\bat least\b/.test(text) ? exact * 2 : exact,
  };
}

function hoursOf(text: string): number | undefined {
  if (/half an hour|of an hour|the hour/.test(text)) {
    return text.includes("half") ? 0.5 : text.includes("three") ? 0.75 : text.includes("quarter") ? 0.25 : 1;
  }
  const parts = [...text.matchAll(countedPattern)].map(
    ([, count = "", unit = ""]) => (numbers.get(count) ?? Number(count)) * (hoursIn[unit] ?? 1),
  );
  const unit = hoursIn[/(second|minute|hour|day)s? and a /.exec(text)?.[1] ?? ""] ?? 0;
  const rest = text.endsWith("half") ? unit / 2 : text.endsWith("quarter") ? unit / 4 : 0;
  return parts.length === 0 ? undefined : parts.reduce((sum, part) => sum + part, rest);
}

/** By so much of it a length of time may be rounded. */
const roundedShare = 0.2;

/** Whether something that took `hours` may be told so. */
export function mayLast({ least, most }: LengthInWords, hours: number): boolean {
  return most >= hours * (1 - roundedShare) && least <= hours * (1 + roundedShare);
}
