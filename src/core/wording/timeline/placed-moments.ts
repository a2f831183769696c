/** The points in time that a passage names, without those that are no points of the course. */
import { Sieved } from "../../text/sieve.ts";
import { findMoments, type Moment } from "../dates-in-text.ts";
import { isBesideTheCourse } from "./dates-of-groups-and-promises.ts";
import { isOtherDate, thisYear } from "./incident-other-dates.ts";
import type { Prose } from "../prose.ts";
import { rememberByStretch } from "../stretches.ts";

/** The points in time that a sentence names, without those that are no points of the course. */
export function placedMoments(text: string, latestYear: number): readonly Moment[] {
  const moments = findMoments(text);
  const others = new Set<Moment>();
  for (const [index, moment] of moments.entries()) {
    const before = moments[index - 1];
    const isOther =
      isOtherDate(text, moment, latestYear) ||
      isRecurring(text, moment) ||
      isBesideTheCourse(text, moment) ||
      // "The clinics on 3 July and 10 July": what is said of the one holds for the other.
      (before?.kind === moment.kind && others.has(before) && joiningPattern.test(text.slice(before.end, moment.start)));
    if (isOther) {
      others.add(moment);
    }
  }
  return moments.filter((moment) => !others.has(moment));
}

const joiningPattern =
  /^\.?,? ?(?:and|or|to|until|till|through|[&–—-])? ?(?:(?:on|at|from) )?(?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$/i;

/** The latest year that stands beside a date of a text; 0 where none does. */
export function latestYearOf(passages: Prose["passages"]): number {
  const stretches = latestYears(passages).map(({ answer }) => answer);
  // "It failed on 4 May. It was fitted on 12 March 1998.": a year that is named later is another one.
  const isYearless = stretches.find(({ first }) => first !== undefined)?.first === 0;
  return isYearless ? thisYear : Math.max(0, ...stretches.map(({ latest }) => latest));
}

/** The latest year of each passage with days, 0 where it names none: of the first of them, and of all. */
const latestYears = rememberByStretch((passages) => {
  const years = passages.flatMap(({ text }) => {
    const days = findMoments(text).filter(({ kind }) => kind !== "time");
    const named = days.map(({ start, end }) => Number(/(?:19|20)\d\d/.exec(text.slice(start, end))?.[0] ?? 0));
    return days.length === 0 ? [] : [Math.max(...named)];
  });
  return { first: years[0], latest: Math.max(0, ...years) };
});

/** "each day at 7 a.m.", "Mondays from 10:00": hours at which something happens again and again. */
const recurringPattern = new Sieved(
  /\b(?:every|each) (?:\w+ )?(?:day|morning|afternoon|evening|night|week|weekday|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\bas (?:usual|always|ever)\b|\b(?:daily|nightly|hourly|weekly|normally|usually|weekdays|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b/i,
);

function isRecurring(text: string, { kind, start }: Moment): boolean {
  // What a line of a log begins with is when it was written.
  return kind !== "day" && start > 3 && recurringPattern.test(text);
}

/** Whether a sentence places something in time: the next one goes on from there ("By noon it was over."). */
export function hasMoment(text: string): boolean {
  return placedMoments(text, 0).length > 0;
}
