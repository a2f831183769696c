import * as vscode from "vscode";
import {
  guessChoices,
  importRefusals,
  largestImport,
  readImportFile,
  type ImportChoices,
  type ImportTable,
} from "../../core/index.ts";
import { nameOf } from "../files/places.ts";
import { decodeFile } from "./decode-file.ts";
import { inScreenLanguage, inScreenLanguageWithNumbers } from "../language/screen-language.ts";

/** A file that holds entries for a timeline, and what its columns probably are. */
export interface ImportFile {
  readonly name: string;
  readonly table: ImportTable;
  readonly choices: ImportChoices;
}

/**
 * Reads the file at `uri`, for the record at `record`; nothing else is read, and nothing is written.
 *
 * @throws Error with a sentence for the person where no entries can be read from it.
 */
export async function readFileToImport(uri: vscode.Uri, record: vscode.Uri): Promise<ImportFile> {
  const { size } = await vscode.workspace.fs.stat(uri);
  if (size > largestImport) {
    throw new Error(inScreenLanguage(importRefusals.tooLarge));
  }
  const recordText = (await vscode.workspace.openTextDocument(record)).getText();
  const decoded = decodeFile(await vscode.workspace.fs.readFile(uri), inScreenLanguage);
  const table = "refusal" in decoded ? decoded : readImportFile(decoded.text, recordText, inScreenLanguageWithNumbers);
  if ("refusal" in table) {
    throw new Error(table.refusal);
  }
  const choices = guessChoices(table);
  if (choices === undefined) {
    throw new Error(inScreenLanguage(importRefusals.noTimes));
  }
  return { name: nameOf(uri), table, choices };
}
