import type { Temporal } from "temporal-polyfill";
import type { Say } from "../../text/say.ts";
import { readClock } from "./clock-text.ts";
import { tableOf, type ImportRow, type ImportTable } from "./import-table.ts";
import { dayInHeading } from "./note-day.ts";
import { isYearUnclear, readTimeText } from "./time-text.ts";

/** "- ", "* ", "• ", "3. ": how notes begin a line. */
const markPattern = /^\s*(?:[-*+•–]\s+|\d{1,3}[.)]\s+(?=\S))?/;
/** "[", "**" before a time. */
const openingPattern = /^[[(*_"']{0,3}/;
/** "] – ", ":** ", " | " between a time and what happened then. */
const betweenPattern = /^[\])*_"']{0,3}\s*(?:[:,;|]|[-–—]{1,2}|[-=]>)?[\])*_"']{0,3}(?:\s+|$)/;
/** Zones as they are written behind a time. "17:52 WE closed it" has none. */
const zonePattern = /^(?:UTC|Z|[A-Z]{1,4}T|MES?Z|\([^()]{1,30}\))$/;

/** "22:00-01:00" at an end: the hour before, and an hour after midnight; or a zone, where every line has the same. */
const spanOrZonePattern = /(?<=\d[:.]\d{2})-(\d{1,2}[:.]\d{2})$/;

/** A time takes so many words at most: "Monday, 24 November 2026 at 4:20 PM EST". */
const mostWords = 8;

const longestWhen = 100;

/** So many lines tell whether a text is such notes. */
const mostLooked = 200;

/** Notes hold so many lines without a time for one with it; beyond that the file is something else. */
const mostBare = 4;

/** What a line says of when: `when` is a day with or without a time of day, or a time of day alone. */
interface TimedLine {
  readonly when: string;
  readonly isClockAlone: boolean;
  readonly what: string;
}

/**
 * Notes as people write them, one entry a line, each with its time in front: "2026-11-24 17:52 The newsletter goes
 * out". A line with a day alone counts for the times below it, as does a heading with one, whose year may be that of
 * `near`; and a line without a time goes on with the entry before. Where nothing says of which day times are, they stand
 * alone. Undefined where the text is nothing of the kind.
 */
export function readLines(text: string, say: Say, near?: Temporal.PlainDate): ImportTable | undefined {
  const rows: { number: number; when: string; what: string }[] = [];
  const headings: string[] = [];
  let day = "";
  let isDayMissing = false;
  let bare = 0;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const timed = readLine(line);
    const last = rows.at(-1);
    const heading = timed === undefined ? dayInHeading(line, near, rows.length === 0) : undefined;
    if (heading !== undefined) {
      day = heading;
      headings.push(line.replace(/^[\s#]+/, "").trim());
    } else if (timed === undefined) {
      const rest = line.replace(markPattern, "").trim();
      bare += rest === "" ? 0 : 1;
      if (last !== undefined && rest !== "") {
        last.what = `${last.what} ${rest}`.trim();
      }
    } else if (!timed.isClockAlone && timed.what === "") {
      day = timed.when;
    } else {
      isDayMissing ||= timed.isClockAlone && day === "";
      const when = timed.isClockAlone ? `${day} ${timed.when}`.trim() : timed.when;
      rows.push({ number: index + 1, when, what: timed.what });
    }
  }
  if (rows.length === 0 || bare > rows.length * mostBare) {
    return undefined;
  }
  const ends = new Set(rows.map(({ when }) => spanOrZonePattern.exec(when)?.[0]));
  const entries = rows.map(({ number, when, what }): ImportRow => {
    const isSpan = ends.size > 1 && !when.includes("T");
    return { number, cells: [isSpan ? when.replace(spanOrZonePattern, "–$1") : when, what] };
  });
  const [first] = headings;
  const { length } = rows;
  const list = length === 1 ? say("a list of 1 line") : say("a list of {0} lines", length);
  const title = first === undefined || headings.length > 1 ? list : say("{0}, of the day in “{1}”", list, first);
  return { ...tableOf(title, ["When", "What happened"], entries), notes: { isDayMissing } };
}

/** Whether most lines begin with a time of day. */
export function isOfClocks(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const timed = lines.slice(0, mostLooked).map(readLine);
  const clocks = timed.filter((line) => line?.isClockAlone === true && line.what !== "");
  return clocks.length > 1 && clocks.length * 2 > timed.length;
}

/** The longest beginning of `line` that says when, and the rest. */
function readLine(line: string): TimedLine | undefined {
  const plain = line.replace(markPattern, "").replace(openingPattern, "");
  const ends = [...plain.slice(0, longestWhen).matchAll(/\S+/g)]
    .slice(0, mostWords)
    .map((word) => word.index + word[0].length);
  for (const end of ends.reverse()) {
    const when = plain.slice(0, end).replace(/[\s\])*_"':,;–—-]{1,6}$/, "");
    if (/\d/.test(when) && isWhen(when)) {
      const behind = plain.slice(when.length);
      const between = betweenPattern.exec(behind)?.[0];
      if (between !== undefined) {
        const isClockAlone = !isYearUnclear(when) && readTimeText(when) === undefined;
        return { when, isClockAlone, what: behind.slice(between.length).trim() };
      }
    }
  }
  return undefined;
}

function isWhen(text: string): boolean {
  const clock = readClock(text);
  const letters = (readTimeText(text) ?? clock)?.letters;
  return (
    (isYearUnclear(text) || readTimeText(text) !== undefined || clock !== undefined) &&
    (letters === undefined || zonePattern.test(letters))
  );
}
