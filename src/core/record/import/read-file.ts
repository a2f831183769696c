import { sayInEnglish, type Say } from "../../text/say.ts";
import { importRefusals, type ImportRefusal, type ImportTable } from "./import-table.ts";
import { readCsv } from "./read-csv.ts";
import { readJson } from "./read-json.ts";
import { dayOfRecord } from "./note-day.ts";
import { isOfClocks, readLines } from "./read-lines.ts";
import { isTimeText } from "./time-text.ts";

/**
 * Reads the text of a file, by what stands in it and not by its name: JSON, JSON line by line, a table, or notes. The
 * record that it is read for says of which year a day in the heading of notes is.
 */
export function readImportFile(text: string, recordText = "", say: Say = sayInEnglish): ImportTable | ImportRefusal {
  const read = readAny(text, recordText, say);
  return "refusal" in read ? { refusal: say(read.refusal) } : read;
}

function readAny(text: string, recordText: string, say: Say): ImportTable | ImportRefusal {
  const plain = text.replace(/^\uFEFF/, "");
  const start = plain.trimStart().charAt(0);
  if (start === "") {
    return { refusal: importRefusals.empty };
  }
  if (start !== "{" && start !== "[") {
    return readTableOrNotes(plain, recordText, say);
  }
  const json = parseJson(plain) ?? parseJsonLines(plain);
  if (json !== undefined) {
    return readJson(json, say);
  }
  // A log may begin with a time in brackets.
  return start === "[" ? readTableOrNotes(plain, recordText, say) : { refusal: importRefusals.brokenJson };
}

/** A table, or notes with a time in front of each line: whichever gives more entries a time. */
function readTableOrNotes(text: string, recordText: string, say: Say): ImportTable | ImportRefusal {
  const table = readCsv(text, say);
  if ("refusal" in table && table.refusal === importRefusals.tooManyRows) {
    return table;
  }
  const notes = readLines(text, say, dayOfRecord(recordText));
  const most = mostTimes(table);
  if (notes !== undefined && (mostTimes(notes) > most || (most === 0 && isOfClocks(text)))) {
    return notes;
  }
  return most === 0 && "columns" in table && isProse(table) ? { refusal: importRefusals.noLines } : table;
}

/** Lines without columns, or with commas here and there. */
function isProse({ columns, rows }: ImportTable): boolean {
  return columns.length === 1 || rows.some(({ cells }) => cells.at(-1) === "");
}

/** How many times stand in the column that has most. */
function mostTimes(table: ImportTable | ImportRefusal): number {
  if (!("rows" in table)) {
    return 0;
  }
  const counts = table.columns.map(
    (_column, index) => table.rows.filter(({ cells }) => isTimeText(cells[index] ?? "")).length,
  );
  return Math.max(0, ...counts);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One object on each line, as logs have it. */
function parseJsonLines(text: string): unknown {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const objects = lines.map(parseJson);
  return lines.length > 1 && objects.every((object) => object !== undefined) ? objects : undefined;
}
