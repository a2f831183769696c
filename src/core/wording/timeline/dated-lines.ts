/** Lines that hold little beside a date: when a text was published, a title with its day, a stamp. */
import { findMoments } from "../dates-in-text.ts";
import { publicationWordsPattern } from "./incident-course.ts";

/** What is left of a text without its dates and times. */
export function withoutMoments(text: string): string {
  return findMoments(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

/** "Published on 4 May 2026, updated on 6 May 2026": days alone; a clock time stamps an entry of a log. */
export function isOnlyPublication(text: string): boolean {
  const rest = withoutMoments(text);
  return (
    findMoments(text).every(({ kind }) => kind === "day") && /[a-z]/i.test(rest) && publicationWordsPattern.test(rest)
  );
}

const titlePattern =
  /^(?:[\w'’&-]+ ){1,6}(?:update|statement|notice|bulletin|announcement|notification|report|news)s? ?[-–—|:,(] ?$/i;

/** "Fire alarm update - October 2026": a title with its day or month. */
export function isDatedTitle(text: string): boolean {
  const [moment, other] = findMoments(text);
  return (
    moment !== undefined &&
    other === undefined &&
    moment.kind !== "time" &&
    /^\W*$/.test(text.slice(moment.end)) &&
    titlePattern.test(text.slice(0, moment.start))
  );
}

/** "3 February, 15:00 PST": a stamp, and nothing else. */
export function isMomentAlone(text: string): boolean {
  const rest = withoutMoments(text);
  return rest.length < text.length && /^\W*(?:[A-Z]{2,5}\W*)?$/.test(rest);
}
