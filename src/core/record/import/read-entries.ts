import { sayLater } from "../../text/say.ts";
import { Temporal } from "temporal-polyfill";
import { parseMoment } from "../../time/parse-moment.ts";
import type { Moment } from "../../time/moment.ts";
import { sayInEnglish, type Say } from "../../text/say.ts";
import { plainWords } from "../plain-words.ts";
import { readClock } from "./clock-text.ts";
import type { ImportChoices } from "./import-choices.ts";
import type { ImportRow, ImportTable } from "./import-table.ts";
import { isRoughTime } from "./rough-time.ts";
import { isYearUnclear, readTimeText, type DateOrder, type TimeText } from "./time-text.ts";

/** An entry as it will stand in the record. */
export interface ImportedEntry {
  readonly number: number;
  readonly at: Moment;
  readonly what: string;
  readonly source: string | undefined;
  /** Whether the file marks it as public; whoever adds it decides whether that counts. */
  readonly isPublic: boolean;
}

/** A row that cannot be added, and why. */
export interface UnreadRow {
  readonly number: number;
  /** What stands in the row, shortened. */
  readonly text: string;
  /** A sentence. */
  readonly reason: string;
}

/** The entries that were read from a file, and what is to be asked or told about the others. */
export interface EntriesReading {
  /** In the order of the file. */
  readonly entries: readonly ImportedEntry[];
  readonly unread: readonly UnreadRow[];
  /** A date that can be read in two ways, as it stands in the file; undefined where there is none. */
  readonly ambiguous: { readonly text: string; readonly days: Readonly<Record<DateOrder, string>> } | undefined;
  /** A date that can be read in one way only, and so says in which order the others stand. */
  readonly settledBy: { readonly text: string; readonly order: DateOrder } | undefined;
  /** Whether times have no zone of their own. */
  readonly isZoneMissing: boolean;
  /** Whether it must be said of which day some times are. */
  readonly isDayMissing: boolean;
}

/** Words that mean that everybody may read it. */
const publicPattern = /^(?:public|external|published|everyone|customers?|yes|true)$/i;

/** Two numbers and a year: a date that says its own order, where one number is more than 12. */
const numbersPattern = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}/;

const longestShown = 120;

/** What the rows say under `choices`. Without an answer to what must be asked, the rows that need it are left out. */
export function readEntries(
  table: ImportTable,
  choices: ImportChoices,
  fileName: string,
  say: Say = sayInEnglish,
): EntriesReading {
  const isDayMissing = table.notes?.isDayMissing === true;
  const rows = table.rows.map((row) => {
    const alone = timeOf(row, choices);
    const isOpen = isDayMissing && readTimeText(alone) === undefined && readClock(alone) !== undefined;
    const written = isOpen ? `${choices.day ?? ""} ${alone}`.trim() : alone;
    return { row, written, time: readTimeText(written), isOpen: isOpen && choices.day === undefined };
  });
  const zones = new Set(rows.map(({ time }) => time?.letters).filter((letters) => letters !== undefined));
  const settledBy = settlingDate(rows.map(({ written }) => written));
  const order = choices.dateOrder ?? settledBy?.order;
  const entries: ImportedEntry[] = [];
  const unread: UnreadRow[] = [];
  let ambiguous: EntriesReading["ambiguous"];
  let isZoneMissing = false;
  for (const { row, written, time, isOpen } of rows) {
    if (isOpen) {
      isZoneMissing ||= readClock(written)?.offset === undefined;
      continue;
    }
    if (time !== undefined && typeof time.day !== "string") {
      ambiguous ??= { text: written, days: time.day };
    }
    const isZoneUnclear = zones.size > 1 && time?.letters !== undefined;
    isZoneMissing ||= time?.clock !== undefined && time.offset === undefined && !isZoneUnclear;
    const entry = isZoneUnclear
      ? twoZones([...zones], say)
      : entryOf(row, { written, time, order, choices, fileName, say });
    if (typeof entry === "string") {
      unread.push({ number: row.number, text: shorten(row.cells.filter(Boolean).join(" · ")), reason: entry });
    } else if (entry !== undefined) {
      entries.push(entry);
    }
  }
  return { entries, unread, ambiguous, settledBy, isZoneMissing, isDayMissing };
}

/** One answer to the question for the zone cannot be right for both. */
function twoZones([first = "", second = ""]: readonly string[], say: Say): string {
  return say(
    "This file has times in “{0}” and in “{1}”, and such letters stand for several zones. Write the difference from UTC instead, such as -05:00.",
    first,
    second,
  );
}

interface RowReading {
  readonly written: string;
  readonly time: TimeText | undefined;
  readonly order: DateOrder | undefined;
  readonly choices: ImportChoices;
  readonly fileName: string;
  readonly say: Say;
}

/** The entry, or why there is none; undefined where that hangs on an answer that is still open. */
function entryOf(row: ImportRow, reading: RowReading): ImportedEntry | string | undefined {
  const { written, choices, fileName, say } = reading;
  const what = plainWords(cell(row, choices.what));
  if (written === "" || what === "") {
    return written === "" ? say("There is no time in this row.") : say("This row does not say what happened.");
  }
  const at = momentOf(row, reading);
  if (at === undefined || typeof at === "string") {
    return at;
  }
  const source = choices.source === "file" ? fileName : plainWords(cell(row, choices.source));
  return {
    number: row.number,
    at,
    what,
    source: source === "" ? undefined : source,
    isPublic: publicPattern.test(cell(row, choices.readers).trim()),
  };
}

function momentOf(row: ImportRow, { written, time, order, choices, say }: RowReading): Moment | string | undefined {
  const zone = choices.timeZone ?? "UTC";
  if (time === undefined) {
    // What our own records know besides: months, ranges, “about”.
    const own = parseMoment(written, zone);
    return "moment" in own
      ? own.moment
      : isRoughTime(written)
        ? say("“{0}” is no time that can be read: write a time or a day in front of this line.", shorten(written))
        : unreadTime(row, written, choices, say);
  }
  const day = typeof time.day === "string" ? time.day : order && time.day[order];
  const isZoneUnknown = time.clock !== undefined && time.offset === undefined && choices.timeZone === undefined;
  if (day === undefined || isZoneUnknown) {
    return undefined;
  }
  const first = parseMoment(day, zone);
  if ("problem" in first) {
    return sayLater(say, first.problem);
  }
  const reading = parseMoment(momentText(plusDays(day, row.daysAfter ?? 0), time), zone);
  return "moment" in reading ? reading.moment : sayLater(say, reading.problem);
}

/** As the record writes it: "2026-05-11T16:20:00+01:00", "…~" for about, "…/…" for a span, which may end on the next day. */
function momentText(day: string, { clock, until, isAbout, offset = "" }: TimeText): string {
  if (clock === undefined) {
    return day;
  }
  const from = `${day}T${clock}${offset}`;
  if (until === undefined) {
    return isAbout === true ? `${from}~` : from;
  }
  const lastDay = until < clock ? plusDays(day, 1) : day;
  return `${from}/${lastDay}T${until}${offset}`;
}

/** `day` must be one that exists. */
function plusDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

function unreadTime(row: ImportRow, written: string, choices: ImportChoices, say: Say): string {
  if (isYearUnclear(written)) {
    return say("“{0}” can be read with its year first or last: write the year with four digits.", shorten(written));
  }
  const clock = cell(row, choices.clock).trim();
  return clock !== "" && readTimeText(cell(row, choices.time)) !== undefined
    ? say("“{0}” is not a time of day that can be read: write it as 14:05, or leave it empty.", shorten(clock))
    : say("“{0}” is not a date with a day, a month and a year that can be read.", shorten(written));
}

/** The words that say when, the day and the time of day together where they stand apart. */
function timeOf(row: ImportRow, { time, clock }: ImportChoices): string {
  return [cell(row, time), cell(row, clock)]
    .map((words) => words.replace(/\s+/g, " ").trim())
    .filter(Boolean)
    .join(" ");
}

function cell(row: ImportRow, column: number | "file" | undefined): string {
  return typeof column === "number" ? (row.cells[column] ?? "") : "";
}

/** Of dates such as 13/04/2026; undefined where there is none, or they contradict one another. */
function settlingDate(texts: readonly string[]): EntriesReading["settledBy"] {
  let found: EntriesReading["settledBy"];
  for (const text of texts) {
    const [, first, second] = numbersPattern.exec(text) ?? [];
    const order = Number(first) > 12 ? "day-first" : Number(second) > 12 ? "month-first" : undefined;
    if (order !== undefined && readTimeText(text) !== undefined) {
      if (found !== undefined && found.order !== order) {
        return undefined;
      }
      found ??= { text, order };
    }
  }
  return found;
}

function shorten(text: string): string {
  const plain = plainWords(text);
  return plain.length > longestShown ? `${plain.slice(0, longestShown).trimEnd()}…` : plain;
}
