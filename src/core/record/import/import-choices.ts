import type { ImportTable } from "./import-table.ts";
import { readClock } from "./clock-text.ts";
import { isYearUnclear, readTimeText, type DateOrder } from "./time-text.ts";

/** What each column is, and what the file does not say and somebody must. Columns count from 0. */
export interface ImportChoices {
  readonly time: number;
  /** The time of day, where a column of its own has it. */
  readonly clock: number | undefined;
  readonly what: number;
  /** Who said so. "file": the name of the file says where it is written down. */
  readonly source: number | "file" | undefined;
  readonly readers: number | undefined;
  readonly dateOrder: DateOrder | undefined;
  /** Of which day times are that say none: "2026-11-27". */
  readonly day: string | undefined;
  /** Of times that say none. */
  readonly timeZone: string | undefined;
  /** Whether what the file marks as public is to be public here. */
  readonly isPublicTaken: boolean;
}

/** Names of columns, the likeliest first. */
const names = {
  time: /^(?:date ?and ?)?(?:occurred|happened|event|date ?\/? ?time|time ?stamp|time|when|date|at|start(?:ed)?|created|ts)\b/,
  clock: /\b(?:time|clock|hour|uhrzeit|zeit)\b/,
  what: /\b(?:what|event|description|summary|message|details?|note|notes|body|text|entry|action|content|update|title|comment)\b/,
  /** Of what is written beside it: taken only where nothing better is named. */
  beside: /\b(?:notes?|comments?)\b/,
  source: /\b(?:source|author|who|user|owner|reporter|reported|actor|agent|person|by|name|display ?name)\b/,
  readers: /\b(?:audience|visibility|public|readers|who may read it)\b/,
} as const;

/** A name that says nothing but the time of day: "time", "event time (utc)", "uhrzeit" */
const clockNamePattern =
  /^(?:(?:clock|event|local|start) )?(?:time|clock|hour|uhrzeit|zeit)(?: of day)?(?: \([^()]*\))?$/;

/** Clocks that are no price or length of time: "14:20", "2 pm", but not "14.20" or "14h20" */
const sureClockPattern = /^\d{1,2}(?::| ?[ap]\.?m\b)/i;

/** Times that say when somebody touched the entry, not when it happened. */
const touchedPattern = /\b(?:updated|modified|edited|changed|exported)\b/;

/** How many rows are looked at. */
const lookedAt = 100;

const unanswered = { dateOrder: undefined, day: undefined, timeZone: undefined, isPublicTaken: false } as const;

interface Column {
  readonly index: number;
  /** "occurred at" for "attributes.occurred_at". */
  readonly name: string;
  readonly filled: readonly string[];
  /** How many of the filled cells say a day, or a time of day alone, as a share. */
  readonly timed: number;
  readonly clocked: number;
  readonly isDayOnly: boolean;
  readonly averageLength: number;
}

/** What the columns probably are. Undefined where no column holds times, or there is nothing beside them. */
export function guessChoices(table: ImportTable): ImportChoices | undefined {
  if (table.notes !== undefined) {
    return { ...unanswered, time: 0, clock: undefined, what: 1, source: "file", readers: undefined };
  }
  const columns = table.columns.map((name, index) => columnOf(name, index, table));
  const time = best(columns, (column) => (column.timed < 0.5 ? 0 : column.timed * 10 + timeName(column)));
  if (time === undefined) {
    return undefined;
  }
  const others = columns.filter(({ index }) => index !== time.index);
  const clock = time.isDayOnly ? best(others, clockMark) : undefined;
  const words = others.filter(({ index, timed }) => index !== clock?.index && timed < 0.5);
  const readers = best(words, ({ name }) => rank(names.readers, name));
  const unread = words.filter(({ index }) => index !== readers?.index);
  const what = best(unread, ({ name, averageLength, filled }) => {
    const named = rank(names.what, name) * 3 - rank(names.beside, name);
    return averageLength === 0 ? 0 : named + Math.min(averageLength, 80) / 40 + filled.length / rowsLookedAt(table);
  });
  if (what === undefined) {
    return undefined;
  }
  const source = best(unread, ({ index, name }) => (index === what.index ? 0 : rank(names.source, name)));
  return {
    ...unanswered,
    time: time.index,
    clock: clock?.index,
    what: what.index,
    source: source?.index ?? "file",
    readers: readers?.index,
  };
}

function rowsLookedAt({ rows }: ImportTable): number {
  return Math.min(rows.length, lookedAt);
}

function columnOf(name: string, index: number, { rows }: ImportTable): Column {
  const filled = rows
    .slice(0, lookedAt)
    .map(({ cells }) => cells[index] ?? "")
    .filter((cell) => cell.trim() !== "");
  const share = (count: number): number => (filled.length === 0 ? 0 : count / filled.length);
  const times = filled.map(readTimeText).filter((time) => time !== undefined);
  const words = wordsOfName(name);
  const clocks = filled
    .map((cell) => cell.trim())
    .filter((cell) => readClock(cell) !== undefined && (names.clock.test(words) || sureClockPattern.test(cell)));
  return {
    index,
    name: words,
    filled,
    timed: share(times.length + filled.filter(isYearUnclear).length),
    clocked: share(clocks.length),
    isDayOnly: times.length > 0 && times.every(({ clock }) => clock === undefined),
    averageLength: share(filled.reduce((sum, cell) => sum + cell.length, 0)),
  };
}

/** "attributes.occurred_at" and "occurredAt" → "occurred at". */
function wordsOfName(name: string): string {
  const last = name.split(".").at(-1) ?? name;
  return last
    .replace(/([a-z])(?=[A-Z])/g, "$1 ")
    .replace(/[_-]+/g, " ")
    .toLowerCase();
}

/** Of two columns alike the one that says the time of day as well. */
function timeName({ name, isDayOnly }: Column): number {
  return touchedPattern.test(name)
    ? -3
    : rank(names.time, name) + (/\b(?:occurred|happened|event)\b/.test(name) ? 1 : 0) - (isDayOnly ? 0.5 : 0);
}

/** A column that is named so is taken even if few of its cells can be read: a time must not vanish without a word. */
function clockMark({ name, filled, timed, clocked }: Column): number {
  if (clockNamePattern.test(name)) {
    return filled.length === 0 || timed >= 0.5 ? 0 : 2 + clocked;
  }
  const isNamed = names.clock.test(name) && !touchedPattern.test(name);
  return clocked < 0.6 ? (isNamed ? clocked : 0) : clocked + rank(names.clock, name);
}

function rank(pattern: RegExp, name: string): number {
  return pattern.test(name) ? 1 : 0;
}

/** The column with the highest mark above 0; of equal ones the first. */
function best(columns: readonly Column[], mark: (column: Column) => number): Column | undefined {
  let found: Column | undefined;
  let highest = 0;
  for (const column of columns) {
    const marked = mark(column);
    if (marked > highest) {
      [found, highest] = [column, marked];
    }
  }
  return found;
}
