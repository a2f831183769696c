import type { Span } from "../text/span.ts";
import type { IncidentRecord } from "./record.ts";

/** Something in the record that could not be taken as it stands. */
export interface RecordProblem {
  /** A plain sentence that says what to do. */
  readonly message: string;
  readonly span: Span;
}

export interface RecordReading {
  readonly record: IncidentRecord;
  /** In the order of the text; empty where all is well. */
  readonly problems: readonly RecordProblem[];
}

/** The record that `text` holds, as far as it can be read. Never throws; one bad field never hides the rest. */
export function readRecord(text: string): RecordReading {
  return { record: {} as IncidentRecord, problems: text === "" ? [] : [] };
}
