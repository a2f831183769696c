import {
  LineIndex,
  readRecord,
  recordFileName,
  sayInEnglish,
  sayLater,
  sayOf,
  type IncidentRecord,
} from "../core/index.ts";
import { readText, shownPath } from "./files.ts";
import { findAbove } from "./find-above.ts";
import { CannotRun, type CommandLineIo } from "./io.ts";

/** The nearest record in `folder` or above it, as an absolute path. Undefined where there is none up to the root. */
export function findNearestRecord(folder: string): Promise<string | undefined> {
  return findAbove(folder, recordFileName, "file");
}

/** A record as far as it could be read. */
export interface LoadedRecord {
  readonly record: IncidentRecord;
  /** What in the record could not be taken as it stands, as one sentence; undefined where all is well. */
  readonly problem: string | undefined;
}

/** Reads a record. Throws `CannotRun` where the file cannot be read. */
export async function loadRecord(file: string, io: CommandLineIo): Promise<LoadedRecord> {
  const text = await readText(file, io);
  const { record, problems } = readRecord(text);
  const [first, ...others] = problems;
  if (first === undefined) {
    return { record, problem: undefined };
  }
  const { line, column } = new LineIndex(text).positionAt(first.span.start);
  const sentence = sayLater(sayOf(record, sayInEnglish), first.said);
  const message = others.length === 0 ? sentence : andMore(sentence, others.length);
  return { record, problem: `${shownPath(file, io)}:${line}:${column}: ${message}` };
}

function andMore(sentence: string, count: number): string {
  return `${sentence.replace(/\.$/, "")} (and ${count} more in this record).`;
}

/** Reads a record that must be right in every line. Throws `CannotRun` where it is not. */
export async function loadSoundRecord(file: string, io: CommandLineIo): Promise<IncidentRecord> {
  const { record, problem } = await loadRecord(file, io);
  if (problem !== undefined) {
    throw new CannotRun(problem);
  }
  return record;
}
