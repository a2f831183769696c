// Whoever reads this file through another project must find the types too.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- they stand beside no module to be imported
/// <reference path="./papaparse.d.ts" />
import papaparse from "papaparse";
import type { Say } from "../../text/say.ts";
import { mostRows, importRefusals, tableOf, type ImportRefusal, type ImportTable } from "./import-table.ts";
import { isTimeText } from "./time-text.ts";

/** What separates columns: a comma, a semicolon as where a comma is in numbers, a tab, an upright line. */
const delimiters = [",", ";", "\t", "|"];

/** The line that Excel understands: "sep=;" */
const delimiterHintPattern = /^sep=([,;|\t])\r?\n/i;

/** How many rows are looked at to see whether the first one holds the names of the columns. */
const lookedAt = 50;

/** So many rows are read, the empty ones among them. */
const mostWithEmpty = 200_000;

/** A table of commas, semicolons or tabs, quotation marks and line ends within cells included. */
export function readCsv(text: string, say: Say): ImportTable | ImportRefusal {
  const [hint = "", delimiter = ""] = delimiterHintPattern.exec(text) ?? [];
  const body = text.slice(hint.length);
  const guessing = { delimiter, delimitersToGuess: delimiters, preview: mostWithEmpty } as const;
  const { meta } = papaparse.parse(body, { ...guessing, skipEmptyLines: "greedy", preview: 1 });
  const parsed = papaparse.parse(body, { ...guessing, delimiter: meta.delimiter, skipEmptyLines: false });
  // Empty rows are left out, and count for the numbers of those below them.
  const filled = parsed.data
    .map((cells, index) => ({ number: index + (hint === "" ? 1 : 2), cells }))
    .filter(({ cells }) => cells.join("").trim() !== "");
  if (filled.length > mostRows + 1 || parsed.data.length === mostWithEmpty) {
    return { refusal: importRefusals.tooManyRows };
  }
  const data = filled.map(({ cells }) => cells);
  const [first] = data;
  if (first === undefined) {
    return { refusal: importRefusals.empty };
  }
  if (parsed.errors.some(({ code }) => code === "MissingQuotes")) {
    return { refusal: importRefusals.openQuote };
  }
  const width = data.reduce((most, cells) => Math.max(most, cells.length), 0);
  const hasNames = isNames(first, data.slice(1, lookedAt));
  const columns = Array.from({ length: width }, (_none, index) => {
    const name = hasNames ? (first[index] ?? "").replace(/\s+/g, " ").trim() : "";
    return name === "" ? say("Column {0}", index + 1) : name.slice(0, 60);
  });
  const rows = filled.slice(hasNames ? 1 : 0);
  const { length } = rows;
  return tableOf(length === 1 ? say("a table of 1 row") : say("a table of {0} rows", length), columns, rows);
}

/** The first row holds names where it says no time, but rows below it do. */
function isNames(first: readonly string[], below: readonly (readonly string[])[]): boolean {
  const hasTime = (cells: readonly string[]): boolean => cells.some(isTimeText);
  return !hasTime(first) && below.some(hasTime);
}
