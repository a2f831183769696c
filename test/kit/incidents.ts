import { Temporal } from "temporal-polyfill";
import { newRecord, readRecord, type IncidentRecord } from "../../src/core/index.ts";
import {
  closedRecordText,
  correctedRecordText,
  firstHourRecordText,
  outageRecordText,
  sampleRecordText,
  supplierRecordText,
  suspectedRecordText,
} from "./records.ts";

/** A record and the moment at which somebody drafts from it. */
export interface TestIncident {
  readonly record: IncidentRecord;
  readonly now: Temporal.Instant;
}

function incident(text: string, now: string): TestIncident {
  return { record: readRecord(text).record, now: Temporal.Instant.from(now) };
}

const firstMorning = "2026-03-03T07:10:00Z";

/** An incident at each of the moments for which a letter must read well. */
export const incidents = {
  "everything known": incident(sampleRecordText, "2026-05-21T08:00:00Z"),
  "the first hour": incident(firstHourRecordText, firstMorning),
  "day one, at a supplier": incident(supplierRecordText, "2026-03-03T09:00:00Z"),
  "day two, all of it suspected": incident(suspectedRecordText, "2026-11-25T14:00:00Z"),
  "day fourteen, corrected": incident(correctedRecordText, "2026-06-17T08:00:00Z"),
  closed: incident(closedRecordText, "2026-06-24T08:00:00Z"),
  "an outage": incident(outageRecordText, "2026-09-15T07:10:00Z"),
  "nothing but a name": incident(
    newRecord(
      { title: "Backup", type: "leak", organisation: "Halden & Moor" },
      Temporal.Instant.from(firstMorning),
      "Europe/Lisbon",
    ),
    firstMorning,
  ),
} as const;
