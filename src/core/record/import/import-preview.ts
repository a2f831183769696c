import { momentsIn } from "../../time/moments-in.ts";
import { headWords, wordMoment } from "../../time/word-moment.ts";
import { wordWrittenDay } from "../../time/word-written-day.ts";
import { sayInEnglish, type Say } from "../../text/say.ts";
import type { EditResult } from "../edit-record.ts";
import { sayOf } from "../language-to-write-in.ts";
import { readRecord } from "../read-record.ts";
import { addEntries, newEntries, type NewEntries } from "./add-entries.ts";
import type { ImportChoices } from "./import-choices.ts";
import type { ImportTable } from "./import-table.ts";
import { readEntries, type EntriesReading, type ImportedEntry } from "./read-entries.ts";
import { dateOrders, type DateOrder } from "./time-text.ts";

/** How many rows are shown; the rest are counted. */
const mostShown = 20;
const mostUnread = 50;
/** So many lines are named by their numbers. */
const mostNamed = 8;
/** How long the words of a row are shown. */
const longestShown = 300;

/** What would come of adding a file, for a person to look at before anything is written: plain data, ready to show. */
export interface ImportPreview {
  /** "“log.csv” is a table of 42 rows." */
  readonly title: string;
  readonly columns: readonly ImportColumn[];
  /** Whether the file is no table but notes, of which it need not be asked what their columns are. */
  readonly isNotes: boolean;
  readonly choices: ImportChoices;
  readonly dateQuestion: DateQuestion | undefined;
  /** Asked where notes do not say of which day they are. */
  readonly isDayAsked: boolean;
  /** Asked where times have no zone of their own. */
  readonly isZoneAsked: boolean;
  /** The zone of the record, to be offered first. */
  readonly recordZone: string;
  /** How many entries the file marks as public. */
  readonly publicCount: number;
  readonly rows: readonly PreviewRow[];
  /** "And 22 more."; "" where all are shown. */
  readonly moreRows: string;
  readonly unread: readonly PreviewProblem[];
  /** "3 rows cannot be read, and are left out."; "" for none. */
  readonly unreadTitle: string;
  readonly moreUnread: string;
  /** What will happen, in sentences; or what is still to be answered. */
  readonly result: readonly string[];
  /** How many entries would be added. */
  readonly addCount: number;
}

/** One column of the file. */
export interface ImportColumn {
  readonly name: string;
  /** What stands in it first; "" where it is empty. */
  readonly example: string;
}

/** Which way round dates are; `answer` is undefined where that is still open. */
export interface DateQuestion {
  /** Why it is asked: "03/04/2026 can be read in two ways." Or why it need not be. */
  readonly reason: string;
  readonly options: readonly { readonly order: DateOrder; readonly words: string }[];
  readonly answer: DateOrder | undefined;
}

/** One entry as it would be added. */
export interface PreviewRow {
  readonly number: number;
  readonly when: string;
  readonly what: string;
  readonly source: string;
  readonly readers: "internal" | "public";
}

/** One row that would be left out, and why. */
export interface PreviewProblem {
  readonly number: number;
  readonly text: string;
  readonly reason: string;
}

/** What `choices` make of the table, beside what the record in `recordText` says already. */
export function importPreview(
  table: ImportTable,
  choices: ImportChoices,
  { fileName, recordText }: { readonly fileName: string; readonly recordText: string },
  inLanguage: Say = sayInEnglish,
): ImportPreview {
  const say = sayOf(readRecord(recordText).record, inLanguage);
  const reading = readEntries(table, choices, fileName, say);
  const fresh = newEntries(recordText, reading.entries);
  const question = dateQuestion(reading, choices, say);
  const isZoneOpen = reading.isZoneMissing && choices.timeZone === undefined;
  const isDayOpen = reading.isDayMissing && choices.day === undefined;
  const isOpen = isDayOpen || isZoneOpen || (question !== undefined && question.answer === undefined);
  const refusal = isOpen ? undefined : refusalOf(recordText, fresh, choices);
  const addCount = isOpen || refusal !== undefined ? 0 : fresh.entries.length;
  const { unread } = reading;
  const isTable = table.notes === undefined;
  return {
    title: say("“{0}” is {1}.", fileName, table.title),
    columns: table.columns.map((name, index) => ({ name, example: exampleOf(table, index) })),
    isNotes: table.notes !== undefined,
    choices,
    dateQuestion: question,
    isDayAsked: reading.isDayMissing,
    isZoneAsked: reading.isZoneMissing,
    recordZone: fresh.timeZone,
    publicCount: fresh.entries.filter(({ isPublic }) => isPublic).length,
    rows: fresh.entries.slice(0, mostShown).map((entry) => rowOf(entry, choices, say)),
    moreRows: more(fresh.entries.length - mostShown, say),
    unread: unread.slice(0, mostUnread),
    unreadTitle: unread.length === 0 ? "" : leftOut(unread.length, isTable, say),
    moreUnread: more(unread.length - mostUnread, say),
    result: [
      ...(refusal === undefined
        ? resultOf({ fresh: fresh.entries.length, duplicates: fresh.duplicates, isDayOpen, isZoneOpen, question }, say)
        : [refusal]),
      ...afterMidnightWords(table, say),
      ...goesOnWords(table.notes?.goesOn ?? [], say),
    ],
    addCount,
  };
}

/** The edit that adds what the preview shows, given the same; or why it cannot be made. */
export function importEdit(
  table: ImportTable,
  choices: ImportChoices,
  { fileName, recordText }: { readonly fileName: string; readonly recordText: string },
): EditResult {
  const { entries } = readEntries(table, choices, fileName);
  return addEntries(recordText, newEntries(recordText, entries), choices.isPublicTaken);
}

/** Why the record cannot take them; undefined where it can. */
function refusalOf(recordText: string, fresh: NewEntries, choices: ImportChoices): string | undefined {
  const result = addEntries(recordText, fresh, choices.isPublicTaken);
  return result.ok ? undefined : result.reason;
}

interface Outcome {
  readonly fresh: number;
  readonly duplicates: number;
  readonly isDayOpen: boolean;
  readonly isZoneOpen: boolean;
  readonly question: DateQuestion | undefined;
}

function resultOf({ fresh, duplicates, isDayOpen, isZoneOpen, question }: Outcome, say: Say): readonly string[] {
  const isOrderOpen = question !== undefined && question.answer === undefined;
  if (isOrderOpen || isDayOpen || isZoneOpen) {
    const asked = [
      ...(isOrderOpen ? [say("which way round the dates are")] : []),
      ...(isDayOpen ? [say("of which day the times are")] : []),
      ...(isZoneOpen ? [say("in which zone the times are")] : []),
    ];
    return [
      say(
        "Say first {0}.",
        asked.reduce((first, other) => say("{0}, and {1}", first, other)),
      ),
    ];
  }
  const doubled =
    duplicates === 0
      ? []
      : [
          duplicates === 1
            ? say("1 entry is left out, because the timeline says the same of the same time.")
            : say("{0} entries are left out, because the timeline says the same of the same time.", duplicates),
        ];
  return fresh === 0 ? [say("There is nothing to add."), ...doubled] : doubled;
}

/** Notes do not say that midnight has passed. */
function afterMidnightWords({ rows }: ImportTable, say: Say): readonly string[] {
  const lines = rows.flatMap(({ number, daysAfter = 0 }) => (daysAfter > 0 ? [number] : []));
  if (lines.length === 0) {
    return [];
  }
  const named = lines.slice(0, mostNamed).join(", ");
  return [
    lines.length === 1
      ? say("Line {0} is read as of the next day, because midnight lies before it.", named)
      : lines.length <= mostNamed
        ? say("These lines are read as of the next day, because midnight lies before them: {0}.", named)
        : say(
            "{0} lines are read as of the next day, because midnight lies before them; the first are {1}.",
            lines.length,
            named,
          ),
  ];
}

/** Lines of notes without a time are told, so that nobody's deed is taken for a part of another's. */
function goesOnWords(lines: readonly number[], say: Say): readonly string[] {
  if (lines.length === 0) {
    return [];
  }
  const named = lines.slice(0, mostNamed).join(", ");
  return [
    lines.length === 1
      ? say("Line {0} has no time, so it goes on with the entry before it.", named)
      : lines.length <= mostNamed
        ? say("These lines have no time, so each goes on with the entry before it: {0}.", named)
        : say(
            "{0} lines have no time, so each goes on with the entry before it; the first are {1}.",
            lines.length,
            named,
          ),
  ];
}

function dateQuestion(
  { ambiguous, settledBy }: EntriesReading,
  choices: ImportChoices,
  say: Say,
): DateQuestion | undefined {
  if (ambiguous === undefined) {
    return undefined;
  }
  const { text, days } = ambiguous;
  const orderWords: Readonly<Record<DateOrder, string>> = {
    "day-first": say("the day comes first"),
    "month-first": say("the month comes first"),
  };
  const options = dateOrders.map((order) => ({
    order,
    words: `${wordWrittenDay(days[order], momentsIn(say))}: ${orderWords[order]}`,
  }));
  const reason =
    settledBy === undefined
      ? say("“{0}” can be read in two ways. Which is it?", text)
      : say("“{0}” can be read in two ways; “{1}”, elsewhere in the file, only in one.", text, settledBy.text);
  return { reason, options, answer: choices.dateOrder ?? settledBy?.order };
}

function rowOf({ number, at, what, source, isPublic }: ImportedEntry, choices: ImportChoices, say: Say): PreviewRow {
  return {
    number,
    when: headWords(wordMoment(at, "head", momentsIn(say))),
    what: shorten(what),
    source: shorten(source ?? ""),
    readers: choices.isPublicTaken && isPublic ? "public" : "internal",
  };
}

function exampleOf({ rows }: ImportTable, column: number): string {
  const filled = rows.find(({ cells }) => (cells[column] ?? "").trim() !== "");
  return shorten(filled?.cells[column] ?? "").slice(0, 60);
}

function shorten(words: string): string {
  return words.length > longestShown ? `${words.slice(0, longestShown).trimEnd()}…` : words;
}

function more(count: number, say: Say): string {
  return count <= 0 ? "" : say("And {0} more.", count);
}

function leftOut(count: number, isTable: boolean, say: Say): string {
  if (count === 1) {
    return isTable ? say("1 row is left out") : say("1 line is left out");
  }
  return isTable ? say("{0} rows are left out", count) : say("{0} lines are left out", count);
}
