/** What a file holds, as rows and columns, before anybody has said what they mean. */
export interface ImportTable {
  /** What the file turned out to be, for a sentence: "a table of 42 rows", "42 entries from PagerDuty". */
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly ImportRow[];
  /**
   * Where the file is no table but notes: whether of some times they do not say of which day they are, and the numbers of
   * the lines that were taken to go on with the entry before them.
   */
  readonly notes?: { readonly isDayMissing: boolean; readonly goesOn: readonly number[] };
}

/** A row of a table, or an entry of notes. */
export interface ImportRow {
  /** In the file, from 1, as somebody who looks there counts: the row with the names of the columns is one. */
  readonly number: number;
  /** One for each column, "" where there is nothing. */
  readonly cells: readonly string[];
  /** How many days after the day in its cells it was, where notes go on after midnight. */
  readonly daysAfter?: number;
}

/** Why a file cannot be read: a sentence that says what to do. */
export interface ImportRefusal {
  readonly refusal: string;
}

/** More rows are no timeline of an incident. */
export const mostRows = 5000;
/** Nor is a larger file … */
export const mostBytes = 10_000_000;
/** … or a wider table. */
export const mostColumns = 60;

/** Longer cells are cut: whatever that is, it is no entry of a timeline. */
const longestCell = 20_000;

/** Why a file is not read, and what to do: shown to the person. */
export const importRefusals = {
  tooLarge:
    "This file is larger than 10 MB, so it was not read. Export only the timeline of this incident, and add that file.",
  tooManyRows:
    "This file has more than 5,000 rows, so it was not read. Keep only those of this incident in it, and add it again.",
  openQuote:
    "A quotation mark in this file is never closed, so its rows cannot be told apart. Export the file again, or close the mark.",
  empty: "There is nothing in this file. Export the timeline again, and add that file.",
  brokenJson: "This file breaks off before its end. Export the timeline again, and add that file.",
  noLines:
    "No line of this file begins with a time that can be read. Begin each line with its time, such as 2026-03-31 14:05, and add the file again.",
  noTimes:
    "No column of this file holds days, months and years that can be read. Write them as 2026-03-31 14:05, or export the timeline again.",
  noEntries:
    "No list of entries with a time was found in this file. Export the timeline as CSV, with a column for the time and one for what happened.",
} as const;

/** A table of these rows, each with as many cells as there are columns. */
export function tableOf(title: string, columns: readonly string[], rows: readonly ImportRow[]): ImportTable {
  const shown = columns.slice(0, mostColumns);
  return {
    title,
    columns: shown,
    rows: rows.map((row) => ({
      ...row,
      cells: shown.map((_column, index) => (row.cells[index] ?? "").slice(0, longestCell)),
    })),
  };
}
