import { Temporal } from "temporal-polyfill";
import type { MomentChoice } from "./moment-problem.ts";
import { said, type Said } from "../text/say.ts";
import { months, saidDate } from "./word-moment.ts";

/** What to do about a date that is written in another way, and what may have been meant by it. */
export interface OtherSpelling {
  readonly advice: Said;
  readonly choices: readonly MomentChoice[];
}

/** "31/03/2026", "3.4.2026" */
const numbersPattern = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;
/** "2026-5-1", "2026/05/01" */
const yearFirstPattern = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/;
/** "2026-05-XX": a day that nobody knows */
const openDayPattern = /^(\d{4}-\d{2})-(?:XX|\?\?|00)$/i;
/** "3 March 2026", "3rd Mar. 2026", "3. März 2026" */
const dayFirstPattern = /^(\d{1,2})(?:st|nd|rd|th)?\.? ([a-zä]{3,9})\.?,? (\d{4})$/i;
/** "March 3, 2026", "Mar 3rd 2026" */
const monthFirstPattern = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;
/** "2026-05-11T16:20/18:40": the end of a range without its day */
const clockRangePattern = /^(\d{4}-\d{2}-\d{2}T)(\d{2}:\d{2})\/(\d{2}:\d{2})$/i;
/** "2026-05-11/..", "../2026-05-11": a range with one end */
const openRangePattern = /^(?:\.\.\/(\S{7,60})|(\S{7,60})\/\.\.)$/;

/** How a moment that cannot be read was probably meant; undefined where nothing is to be seen of that. */
export function otherSpelling(text: string): OtherSpelling | undefined {
  const clocks = clockRangePattern.exec(text);
  if (clocks !== null) {
    const [, day = "", from = "", to = ""] = clocks;
    return { advice: said("Write the day at both ends."), choices: [rewrite(`${day}${from}/${day}${to}`)] };
  }
  const [, month] = openDayPattern.exec(text) ?? [];
  if (month !== undefined) {
    return { advice: said("Write {0} for the month alone.", month), choices: [rewrite(month)] };
  }
  if (text.endsWith("?")) {
    return {
      advice: said("Leave out the question mark, and say certainty: suspected where you are not sure."),
      choices: [],
    };
  }
  const open = openRangePattern.exec(text);
  if (open !== null) {
    return { advice: said("Write both ends of the range, or the one that you know with ~ for about."), choices: [] };
  }
  const dates = datesIn(text);
  const [only] = dates;
  if (only === undefined) {
    return undefined;
  }
  return {
    advice: said(
      "Write {0}.",
      dates
        .map(String)
        .reduce<string | Said>((left, right) => (left === "" ? right : said("{0} or {1}", left, right)), ""),
    ),
    choices: dates.map((date) => ({
      title: said("It was {0}: write {1}", saidDate(date), date.toString()),
      text: date.toString(),
    })),
  };
}

/** The days that `text` can stand for; 03/04/2026 stands for two. */
function datesIn(text: string): readonly Temporal.PlainDate[] {
  const numbers = numbersPattern.exec(text);
  if (numbers !== null) {
    const [first, second, year] = numbers.slice(1).map(Number);
    const dates = [dateOf(year, second, first), dateOf(year, first, second)].filter((date) => date !== undefined);
    return first === second ? dates.slice(0, 1) : dates;
  }
  const [isoYear, isoMonth, isoDay] = yearFirstPattern.exec(text)?.slice(1).map(Number) ?? [];
  const [, day, month, year] = dayFirstPattern.exec(text) ?? [];
  const [, otherMonth, otherDay, otherYear] = monthFirstPattern.exec(text) ?? [];
  const date =
    dateOf(isoYear, isoMonth, isoDay) ??
    dateOf(Number(year ?? otherYear), monthNumber(month ?? otherMonth), Number(day ?? otherDay));
  return date === undefined ? [] : [date];
}

function dateOf(year = NaN, month = NaN, day = NaN): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
  } catch {
    return undefined;
  }
}

/** Months that German calls otherwise, by how they begin. */
const germanMonths: readonly (readonly [begin: string, month: number])[] = [
  ["januar", 1],
  ["jänner", 1],
  ["februar", 2],
  ["feber", 2],
  ["märz", 3],
  ["maerz", 3],
  ["mai", 5],
  ["juni", 6],
  ["juli", 7],
  ["oktober", 10],
  ["dezember", 12],
];

/** In English or German, whole or cut; from 1, NaN where it is no month. */
export function monthNumber(word = ""): number {
  const wanted = word.toLowerCase();
  if (wanted === "") {
    return NaN;
  }
  const index = months.findIndex((month) => month.toLowerCase().startsWith(wanted));
  return index < 0 ? (germanMonths.find(([begin]) => begin.startsWith(wanted))?.[1] ?? NaN) : index + 1;
}

function rewrite(text: string): MomentChoice {
  return { title: said("Write {0}", text), text };
}
