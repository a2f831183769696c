import type { Say } from "../../text/say.ts";
import {
  mostColumns,
  mostRows,
  importRefusals,
  tableOf,
  type ImportRefusal,
  type ImportTable,
} from "./import-table.ts";
import { knownExports, type KnownExport } from "./known-exports.ts";
import { isTimeText } from "./time-text.ts";

type Fields = Readonly<Record<string, unknown>>;

/** How deep lists are looked for, and fields within an entry. */
const deepestList = 6;
const deepestField = 4;
/** How many lists are looked at. */
const mostLists = 2000;

/** How many entries of a list must have a time for it to be a timeline, as a share of those looked at. */
const timedShare = 0.6;
const lookedAt = 50;

/** The names that columns get where it is known what they are. */
const knownColumns = { time: "Time", what: "What happened", source: "Who", readers: "Who may read it" } as const;

/** The entries in what a program exported: by the tool that it came from, else by the general shape of a timeline. */
export function readJson(json: unknown, say: Say): ImportTable | ImportRefusal {
  for (const known of knownExports) {
    const entries = known.lists.map((names) => follow(json, names)).find((list) => isFrom(list, known));
    if (entries !== undefined) {
      return entries.length > mostRows ? { refusal: importRefusals.tooManyRows } : knownTable(entries, known, say);
    }
  }
  return generalTable(json, say);
}

/** The objects that `names` lead to; every item of a list on the way is followed. */
function follow(json: unknown, names: readonly string[]): readonly Fields[] {
  const ends = names.reduce<readonly unknown[]>(
    (places, name) => places.flatMap((place) => (isFields(place) ? [own(place, name)].flat() : [])),
    [json].flat(),
  );
  return ends.filter(isFields);
}

function isFrom(entries: readonly Fields[], { sign, time }: KnownExport): boolean {
  const looked = entries.slice(0, lookedAt);
  return (
    looked.length > 0 &&
    looked.some((entry) => firstOf(entry, [sign]) !== "") &&
    looked.some((entry) => firstOf(entry, time) !== "")
  );
}

function knownTable(entries: readonly Fields[], known: KnownExport, say: Say): ImportTable {
  const hasReaders = known.readers !== undefined || known.allReaders !== undefined;
  const columns = [
    knownColumns.time,
    knownColumns.what,
    knownColumns.source,
    ...(hasReaders ? [knownColumns.readers] : []),
  ];
  const rows = entries.map((entry, index) => ({
    number: index + 1,
    cells: [
      firstOf(entry, known.time),
      firstOf(entry, known.what),
      firstOf(entry, known.source),
      known.allReaders ?? firstOf(entry, known.readers ?? []),
    ],
  }));
  const { length } = rows;
  const title = length === 1 ? say("1 entry from {0}", known.tool) : say("{0} entries from {1}", length, known.tool);
  return tableOf(title, columns, rows);
}

/** The words at the first of the places that holds any. */
function firstOf(entry: Fields, places: readonly string[]): string {
  for (const place of places) {
    const end = place
      .split(".")
      .reduce<unknown>((value, name) => (isFields(value) ? own(value, name) : undefined), entry);
    const words = wordsOf(end);
    if (words !== "") {
      return words;
    }
  }
  return "";
}

/** The longest list of entries of which most have a time. */
function generalTable(json: unknown, say: Say): ImportTable | ImportRefusal {
  const [best] = listsIn(json)
    .filter(isTimed)
    .toSorted((left, right) => right.length - left.length);
  if (best === undefined) {
    return { refusal: importRefusals.noEntries };
  }
  if (best.length > mostRows) {
    return { refusal: importRefusals.tooManyRows };
  }
  const flat = best.map((entry) => flatten(entry));
  const columns = [...new Set(flat.flatMap((entry) => [...entry.keys()]))].slice(0, mostColumns);
  const rows = flat.map((entry, index) => ({ number: index + 1, cells: columns.map((name) => entry.get(name) ?? "") }));
  const { length } = rows;
  return tableOf(length === 1 ? say("a list of 1 entry") : say("a list of {0} entries", length), columns, rows);
}

/** Every list of objects, however deep within reason. */
function listsIn(json: unknown): readonly (readonly Fields[])[] {
  const lists: (readonly Fields[])[] = [];
  let places: readonly unknown[] = [json];
  for (let depth = 0; depth <= deepestList && lists.length < mostLists; depth += 1) {
    const next: unknown[] = [];
    for (const place of places) {
      if (Array.isArray(place)) {
        const entries = place.filter(isFields);
        if (entries.length > 0) {
          lists.push(entries);
        }
      }
      if (typeof place === "object" && place !== null) {
        for (const value of Object.values(place)) {
          if (typeof value === "object" && value !== null) {
            next.push(value);
          }
        }
      }
    }
    places = next;
  }
  return lists;
}

function isTimed(entries: readonly Fields[]): boolean {
  const looked = entries.slice(0, lookedAt);
  const timed = looked.filter((entry) => [...flatten(entry).values()].some(isTimeText));
  return timed.length >= looked.length * timedShare;
}

/** The words in an entry by the names that lead to them, with dots between. */
function flatten(entry: Fields, before = "", depth = 0, into = new Map<string, string>()): ReadonlyMap<string, string> {
  for (const [name, value] of Object.entries(entry)) {
    if (into.size >= mostColumns) {
      break;
    }
    const words = wordsOf(value);
    if (words !== "") {
      into.set(before + name, words);
    } else if (isFields(value) && depth < deepestField) {
      flatten(value, `${before}${name}.`, depth + 1, into);
    }
  }
  return into;
}

/** A plain value in words, several of them with commas between; "" for anything else. */
function wordsOf(value: unknown): string {
  if (Array.isArray(value)) {
    return value.every((each) => typeof each === "string") ? value.join(", ") : "";
  }
  return typeof value === "string" || typeof value === "number"
    ? String(value).trim()
    : typeof value === "boolean"
      ? value
        ? "yes"
        : "no"
      : "";
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A field of the object itself, not one that every object has. */
function own(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}
