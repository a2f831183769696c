/** A file to add to a record, what would be added, and the record after it. */
import assert from "node:assert/strict";
import { addEntries, newEntries } from "../../src/core/record/import/add-entries.ts";
import { guessChoices, type ImportChoices } from "../../src/core/record/import/import-choices.ts";
import { importPreview, type ImportPreview } from "../../src/core/record/import/import-preview.ts";
import { readEntries } from "../../src/core/record/import/read-entries.ts";
import { readImportFile } from "../../src/core/record/import/read-file.ts";
import { applyEdits } from "../../src/core/index.ts";

export const londonRecord = "title: Test\ntimeZone: Europe/London\ntimeline: []\n";

/** Not in order, with an offset, and one of them public. */
export const twoEntries = "Time,Note,Visibility\n2026-05-19T08:00Z,Closed,public\n2026-05-19T07:45Z,Found,private\n";

export interface Import {
  readonly record?: string;
  readonly file: string;
  readonly answers?: Partial<ImportChoices>;
}

function tableOf({ file, record = londonRecord }: Import) {
  const table = readImportFile(file, record);
  assert("rows" in table);
  return table;
}

function choicesOf(what: Import): ImportChoices {
  const { answers = {} } = what;
  const guessed = guessChoices(tableOf(what));
  assert(guessed !== undefined);
  return { ...guessed, ...answers };
}

export function preview(what: Import): ImportPreview {
  const { record = londonRecord } = what;
  return importPreview(tableOf(what), choicesOf(what), { fileName: "log.csv", recordText: record });
}

/** The text of the record after the import. */
export function added(what: Import): string {
  const { record = londonRecord } = what;
  const choices = choicesOf(what);
  const { entries } = readEntries(tableOf(what), choices, "log.csv");
  const result = addEntries(record, newEntries(record, entries), choices.isPublicTaken);
  assert(result.ok, result.ok ? "" : result.reason);
  return applyEdits(record, result.edits);
}
